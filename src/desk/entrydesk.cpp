// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/entrydesk.h"

#include "core/territories/reference.h"
#include "core/text.h"
#include "desk/delegateedits.h"
#include "desk/personbook.h"
#include "desk/registrationaction.h"
#include "desk/reviewer.h"
#include "desk/territorybinding.h"
#include "desk/territorydesk.h"
#include "store/personstore.h"
#include "store/sessionstore.h"
#include "store/tables/delegatetable.h"
#include "store/tables/registrationtable.h"
#include "store/territorystore.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr TerritoryId kNotHereYet(-1); ///< of a territory that this workspace will know once the entry is written

Registration withTexts(const RegistrationEntry& entry)
{
    Registration registration;
    registration.session = entry.session;
    registration.territoryText = {
        text::cleaned(entry.territory.name), text::cleaned(entry.territory.code), text::cleaned(entry.territory.kind)};
    registration.projectTitle = text::cleaned(entry.projectTitle);
    registration.projectSummary = text::cleaned(entry.projectSummary);
    registration.expectations = text::cleaned(entry.expectations);
    registration.note = text::cleaned(entry.note);
    registration.noticeAcknowledged = entry.noticeAcknowledged;
    return registration;
}

/// One contact a delegation: the first that was named as such, or else the first with an e-mail.
void chooseContact(std::vector<Delegate>& delegates)
{
    auto contact = std::ranges::find_if(delegates, &Delegate::contact);
    if (contact == delegates.end())
        contact = std::ranges::find_if(delegates,
            [](const Delegate& one) { return one.named() && !one.substitute && !one.person.email.isEmpty(); });
    for (auto one = delegates.begin(); one != delegates.end(); ++one)
        one->contact = one == contact;
}

/// Refuses "role.unknown"; a role that is not chosen yet is none.
Outcome<Delegate> member(const DelegateEdit& edit, int position, const CompositionPolicy& policy)
{
    Delegate delegate;
    applyWords(edit, delegate);
    delegate.position = position;
    if (edit.role && edit.role->trimmed().isEmpty())
        return delegate;
    const Outcome<Done> known = applyRole(edit, delegate, &policy);
    if (!known)
        return Unexpected{known.error()};
    return delegate;
}

Outcome<std::vector<Delegate>> members(const RegistrationEntry& entry, const CompositionPolicy& policy)
{
    std::vector<Delegate> all;
    for (const DelegateEdit& edit : entry.delegates) {
        const Outcome<Delegate> one = member(edit, int(all.size()), policy);
        if (!one)
            return Unexpected{one.error()};
        if (!one->named() && !one->toCome)
            return refuse(RefusalKind::Usage, QLatin1StringView("delegate.no-name"));
        all.push_back(*one);
    }
    chooseContact(all);
    return all;
}

/// The same, for whoever is still typing: what cannot be entered stays, for the rulebook to tell.
std::vector<Delegate> draftMembers(const RegistrationEntry& entry, const CompositionPolicy& policy)
{
    std::vector<Delegate> all;
    for (const DelegateEdit& edit : entry.delegates) {
        Outcome<Delegate> one = member(edit, int(all.size()), policy);
        Delegate delegate;
        if (one) {
            delegate = *std::move(one);
        } else {
            applyWords(edit, delegate);
            delegate.roleText = text::cleaned(*edit.role);
            delegate.position = int(all.size());
        }
        all.push_back(delegate);
        all.back().id = DelegateId(qint64(all.size()));
    }
    chooseContact(all);
    return all;
}

RegistrationState stateOf(const Registration& registration, const Session& session)
{
    if (session.state == SessionState::History)
        return RegistrationState::Recorded;
    return registration.delegates.empty() ? RegistrationState::Draft : RegistrationState::Submitted;
}

void insertMembers(Recorder& recorder, std::vector<Delegate>& delegates, RegistrationId registration)
{
    PersonBook people(recorder);
    for (Delegate& delegate : delegates) {
        delegate.registration = registration;
        delegate.id = recorder.newId<DelegateId>();
        if (!delegate.toCome)
            delegate.person.id = people.ensure(delegate.person);
        table::insert<DelegateTable>(recorder, delegate);
    }
}

Territory asTerritory(const TerritoryCandidate& candidate, TerritoryId id)
{
    Territory territory;
    territory.id = id;
    territory.code = candidate.code;
    territory.name = candidate.name;
    territory.kind = candidate.kind;
    territory.department = candidate.department;
    return territory;
}

} // namespace

Outcome<RegistrationId> EntryDesk::enter(const RegistrationEntry& entry)
{
    if (entry.session.isNull())
        return refuse(RefusalKind::Usage, QLatin1StringView("entry.no-session"));
    SessionStore sessions(m_desk.database());
    const std::optional<Session> session = sessions.find(entry.session);
    if (!session)
        return refuseMissing(QLatin1StringView("session.not-found"), entry.session.toString());
    Registration registration = withTexts(entry);
    if (registration.territoryText.isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("territory.none"));
    Outcome<std::vector<Delegate>> delegates = members(entry, sessions.policy(session->policy));
    if (!delegates)
        return Unexpected{delegates.error()};
    registration.delegates = *std::move(delegates);

    Recorder recorder(m_desk.file(), m_desk.sign());
    registration.id = recorder.newId<RegistrationId>();
    registration.territory = bindTerritory(m_desk, recorder, registration.territoryText);
    registration.enteredAt = registration.submittedAt = m_desk.clock().now();
    registration.state = stateOf(registration, *session);
    table::insert<RegistrationTable>(recorder, registration);
    insertMembers(recorder, registration.delegates, registration.id);
    (void)recorder.commit({QLatin1StringView("registration.enter"), registrationArgs(m_desk, registration.id)});
    return registration.id;
}

EntryPreview EntryDesk::preview(const RegistrationEntry& entry)
{
    EntryPreview preview;
    SessionStore sessions(m_desk.database());
    const std::optional<Session> session = sessions.find(entry.session);
    const PolicyId policy = session ? session->policy : sessions.firstPolicy();
    Registration draft = withTexts(entry);
    draft.state = RegistrationState::Submitted;
    draft.delegates = draftMembers(entry, sessions.policy(policy));
    PersonStore people(m_desk.database());
    for (Delegate& delegate : draft.delegates)
        delegate.person.id = people.same(delegate.person);

    std::optional<Territory> territory;
    preview.match = TerritoryDesk(m_desk).match(draft.territoryText);
    if (preview.match.settled()) {
        preview.territory = preview.match.candidates.front();
        const TerritoryCandidate& best = *preview.territory;
        TerritoryStore store(m_desk.database());
        territory = best.own.isNull() ? store.findOfficial(best.kind, best.code) : store.find(best.own);
        if (!territory)
            territory = asTerritory(best, kNotHereYet);
        draft.territory = territory->id;
    }
    preview.findings = Reviewer(m_desk, draft, territory ? &*territory : nullptr).check(draft);
    return preview;
}

} // namespace quatuor
