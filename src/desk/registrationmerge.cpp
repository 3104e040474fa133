// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RegistrationDesk::merge: two registrations become one, in one change.
#include "core/review/identity.h"
#include "desk/registrationaction.h"
#include "desk/registrationdesk.h"
#include "desk/sourcecells.h"
#include "store/registrationstore.h"
#include "store/statement.h"
#include "store/tables/delegatetable.h"
#include "store/tables/registrationtable.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

Unexpected<Refusal> refuseMerge(QLatin1StringView code, const Registration& into, const Registration& from)
{
    return refuse(RefusalKind::No, code,
        {{QLatin1StringView("into"), into.id.toString()}, {QLatin1StringView("from"), from.id.toString()}});
}

/// The unit stands among the members of a territory that several make up.
bool isMember(Database& database, TerritoryId unit, TerritoryId whole)
{
    Statement row(database,
        "SELECT 1 FROM territory_member m JOIN territory t ON t.code = m.member_code WHERE t.id = ? AND m.territory_id "
        "= ?");
    return row.with(unit, whole).step();
}

bool territoriesAgree(Database& database, const Registration& into, const Registration& from)
{
    return into.territory == from.territory || into.territory.isNull() || from.territory.isNull()
        || isMember(database, from.territory, into.territory);
}

std::optional<Unexpected<Refusal>> refuseUnmergeable(
    Database& database, const Registration& into, const Registration& from)
{
    if (into.session != from.session)
        return refuseMerge(QLatin1StringView("merge.sessions"), into, from);
    if (!territoriesAgree(database, into, from))
        return refuseMerge(QLatin1StringView("merge.territories"), into, from);
    if (!isActive(into.state) || !isActive(from.state))
        return refuseMerge(QLatin1StringView("merge.state"), into, from);
    return std::nullopt;
}

/// What both say differently stands in full, the second after the first: nothing is lost.
void join(QString& into, const QString& from)
{
    if (into.isEmpty())
        into = from;
    else if (!from.isEmpty() && into != from)
        into += QStringLiteral("\n\n") + from;
}

void mergeHead(Registration& into, const Registration& from)
{
    if (into.territory.isNull()) {
        into.territory = from.territory;
        if (into.territoryText.isEmpty())
            into.territoryText = from.territoryText;
    }
    join(into.projectTitle, from.projectTitle);
    join(into.projectSummary, from.projectSummary);
    join(into.expectations, from.expectations);
    join(into.note, from.note);
    into.noticeAcknowledged = into.noticeAcknowledged && from.noticeAcknowledged;
    if (!from.submittedAt.isNull() && from.submittedAt < into.submittedAt)
        into.submittedAt = from.submittedAt;
    into.enteredAt = std::min(into.enteredAt, from.enteredAt);
}

bool hasSame(const Registration& into, const Delegate& delegate)
{
    return std::ranges::any_of(into.delegates, [&](const Delegate& one) {
        const bool samePlace = one.role == delegate.role && one.substitute == delegate.substitute;
        const bool samePersonId = !one.person.id.isNull() && one.person.id == delegate.person.id;
        return samePlace
            && (samePersonId || (one.named() && samePerson(one.person, delegate.person) == SamePerson::Same));
    });
}

void mergeMembers(Recorder& recorder, const Registration& into, const Registration& from)
{
    int position = into.delegates.empty() ? 0 : into.delegates.back().position + 1;
    bool hasContact = into.contact() != nullptr;
    for (Delegate delegate : from.delegates) {
        if (hasSame(into, delegate)) {
            rememberGone(recorder, delegate, QLatin1StringView("replaced"));
            table::remove<DelegateTable>(recorder, delegate.id.value());
            continue;
        }
        delegate.registration = into.id;
        delegate.position = position++;
        delegate.contact = delegate.contact && !hasContact;
        hasContact = hasContact || delegate.contact;
        table::update<DelegateTable>(recorder, delegate);
    }
}

} // namespace

Outcome<Done> RegistrationDesk::merge(RegistrationId intoId, RegistrationId fromId)
{
    if (intoId == fromId)
        return refuse(
            RefusalKind::No, QLatin1StringView("merge.itself"), {{QLatin1StringView("id"), intoId.toString()}});
    QJsonObject args = registrationArgs(m_desk, intoId);
    args.insert(QStringLiteral("from"), fromId.toString());
    return runOnRegistrations(m_desk, {intoId, fromId}, {QLatin1StringView("registration.merge"), args},
        [&](Recorder& recorder) -> Outcome<Done> {
            RegistrationStore store(m_desk.database());
            Registration into = *store.find(intoId);
            Registration from = *store.find(fromId);
            if (const auto refused = refuseUnmergeable(m_desk.database(), into, from))
                return *refused;
            mergeMembers(recorder, into, from);
            mergeHead(into, from);
            table::update<RegistrationTable>(recorder, into);
            from.state = RegistrationState::Withdrawn;
            from.mergedInto = intoId;
            from.holdUntil = {};
            from.decidedAt = recorder.signature().at;
            table::update<RegistrationTable>(recorder, from);
            return Done{};
        });
}

} // namespace quatuor
