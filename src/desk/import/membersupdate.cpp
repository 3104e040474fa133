// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RegistrationWriter, for the delegation that a source names anew: who stays, who comes, who leaves.
#include "desk/import/registrationwriter.h"

#include "core/text.h"
#include "desk/sourcecells.h"
#include "store/tables/delegatetable.h"

#include <algorithm>

namespace quatuor {

namespace {

QString nameOf(const Delegate& delegate)
{
    return text::cleaned(delegate.person.givenName + u' ' + delegate.person.familyName);
}

bool isUndecided(RegistrationState state)
{
    return state == RegistrationState::Draft || state == RegistrationState::Submitted
        || state == RegistrationState::CorrectionRequested;
}

} // namespace

RegistrationWriter::Effect RegistrationWriter::updateMembers(
    Registration& known, std::span<const MemberMatch> matches, IncomingRow& row, std::span<const LeavingMember> leaving)
{
    Effect effect;
    std::vector<bool> hasLeft(leaving.size());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const Delegate& said = row.members[i];
        const MemberMatch& match = matches[i];
        const auto place = std::ranges::find(leaving, std::optional(i), &LeavingMember::by);
        if (match.repeated) {
            row.messages.push_back(message("row.repeated", {}));
        } else if (match.member) {
            effect.add(updateMember(known, known.delegates[*match.member], row, said));
        } else if (place != leaving.end() && mayLeave(known, *place)
            && replaceMember(known, known.delegates[place->member], row, said)) {
            effect.changed = true;
            hasLeft[std::size_t(place - leaving.begin())] = true;
        } else {
            effect.add(addMember(known, row, said));
        }
    }
    for (std::size_t i = 0; i < leaving.size(); ++i) {
        if (hasLeft[i])
            continue;
        tellKept(known, leaving[i], row);
        effect.kept = true;
    }
    return effect;
}

bool RegistrationWriter::mayLeave(const Registration& known, const LeavingMember& leaving)
{
    if (!leaving.untouched || !isUndecided(known.state))
        return false;
    const bool isMerged = m_mergedInto.with(known.id).step();
    m_mergedInto.reset();
    return !isMerged;
}

bool RegistrationWriter::replaceMember(Registration& known, Delegate& leaving, IncomingRow& row, const Delegate& said)
{
    if (letGo(known, said))
        return false;
    Delegate successor = said;
    const int position = leaving.position;
    const bool wasContact = std::exchange(leaving.contact, false);
    row.messages.push_back(message("member.replaced", {},
        {{QLatin1StringView("name"), nameOf(leaving)}, {QLatin1StringView("by"), nameOf(said)}}));
    table::remove<DelegateTable>(m_recorder, leaving.id.value());
    const bool isNamed = known.contact() != nullptr || std::ranges::any_of(row.members, &Delegate::contact);
    if (wasContact && !isNamed && !said.person.email.isEmpty()) {
        successor.contact = true;
        row.messages.push_back(message(
            "contact.chosen", QLatin1StringView("is_contact"), {{QLatin1StringView("email"), said.person.email}}));
    }
    insertMember(known, std::move(successor), row, position);
    return true;
}

void RegistrationWriter::tellKept(const Registration& known, const LeavingMember& leaving, IncomingRow& row)
{
    Arguments args{{QLatin1StringView("name"), nameOf(known.delegates[leaving.member])}};
    if (leaving.by)
        args.push_back({QLatin1StringView("by"), nameOf(row.members[*leaving.by])});
    row.messages.push_back(message("member.unsaid", {}, std::move(args)));
}

std::optional<QString> RegistrationWriter::letGo(const Registration& known, const Delegate& said)
{
    for (const GoneMember& gone : m_known.gone(known)) {
        if (gone.nameHash == nameHash(said) || (gone.emailHash != 0 && gone.emailHash == emailHash(said)))
            return gone.how;
    }
    return std::nullopt;
}

} // namespace quatuor
