// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Listing, showing, entering and editing. Decisions are in registrationdecisions.cpp.
#include "desk/registrationdesk.h"

#include "desk/import/choices.h"
#include "desk/registrationaction.h"
#include "desk/reviewer.h"
#include "desk/territorybinding.h"
#include "store/registrationstore.h"
#include "store/sessionstore.h"
#include "store/tables/registrationtable.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

RegistrationQuery query(const RegistrationFilter& filter)
{
    return {filter.session, filter.state, filter.search};
}

int count(const Findings& findings, Severity severity)
{
    return int(
        std::ranges::count_if(findings, [&](const Finding& one) { return one.severity == severity && !one.settled; }));
}

Territory asWritten(const TerritoryText& text)
{
    Territory territory;
    territory.code = text.code;
    territory.name = text.name.isEmpty() ? text.code : text.name;
    territory.kind = territoryKind(text.kind).value_or(TerritoryKind::Other);
    return territory;
}

RegistrationSummary summarize(const Registration& registration, Reviewer& reviewer)
{
    const Findings findings = reviewer.check(registration);
    const Session* session = reviewer.sessionOf(registration);
    const Territory* territory = reviewer.territoryOf(registration);
    RegistrationSummary summary;
    summary.id = registration.id;
    summary.session = registration.session;
    summary.sessionDate = session != nullptr ? session->date : QDate();
    summary.territory = territory != nullptr ? *territory : asWritten(registration.territoryText);
    summary.state = registration.state;
    summary.delegates = int(registration.delegates.size());
    summary.missingRoles = missingRoles(registration, reviewer.policyOf(registration));
    summary.blocking = count(findings, Severity::Blocking);
    summary.warnings = count(findings, Severity::Warning);
    return summary;
}

CorrectionRequest correction(const CorrectionRecord& record)
{
    return {record.about.split(u' ', Qt::SkipEmptyParts), record.message, record.due, {}};
}

template <class To, class From>
std::vector<To> converted(const std::vector<From>& records, To (*convert)(const From&))
{
    std::vector<To> all;
    std::ranges::transform(records, std::back_inserter(all), convert);
    return all;
}

} // namespace

QStringList missingRoles(const Registration& registration, const CompositionPolicy& policy)
{
    QStringList missing;
    for (const RoleBounds& bounds : policy.roles) {
        const auto present = std::ranges::count_if(registration.delegates,
            [&](const Delegate& delegate) { return delegate.counts() && delegate.role == bounds.role.code; });
        if (present < bounds.least)
            missing.append(bounds.role.code);
    }
    return missing;
}

QString RegistrationDetail::territoryName() const
{
    return (territory ? *territory : asWritten(registration.territoryText)).name;
}

void RegistrationDesk::list(
    const RegistrationFilter& filter, const std::function<void(const RegistrationSummary&)>& each)
{
    Reviewer reviewer(m_desk);
    RegistrationStore(m_desk.database()).forEach(query(filter), [&](Registration& registration) {
        each(summarize(registration, reviewer));
    });
}

void RegistrationDesk::check(
    const RegistrationFilter& filter, const std::function<void(const RegistrationCheck&)>& each)
{
    Reviewer reviewer(m_desk);
    RegistrationStore(m_desk.database()).forEach(query(filter), [&](Registration& registration) {
        each({registration.id, reviewer.territoryName(registration), registration.state, reviewer.check(registration)});
    });
}

Outcome<RegistrationCheck> RegistrationDesk::check(RegistrationId id)
{
    const std::optional<Registration> registration = RegistrationStore(m_desk.database()).find(id);
    if (!registration)
        return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
    Reviewer reviewer(m_desk, id);
    return RegistrationCheck{
        id, reviewer.territoryName(*registration), registration->state, reviewer.check(*registration)};
}

Outcome<RegistrationDetail> RegistrationDesk::show(RegistrationId id)
{
    RegistrationStore store(m_desk.database());
    std::optional<Registration> registration = store.find(id);
    if (!registration)
        return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
    Reviewer reviewer(m_desk, id);
    RegistrationDetail detail;
    if (const Session* session = reviewer.sessionOf(*registration))
        detail.session = *session;
    if (const Territory* territory = reviewer.territoryOf(*registration))
        detail.territory = *territory;
    detail.policy = reviewer.policyOf(*registration);
    detail.seats = reviewer.seatsFor(*registration);
    detail.findings = reviewer.check(*registration);
    detail.settlements = store.settlements(id);
    detail.corrections = converted(store.corrections(id), correction);
    detail.proposals = proposals(id);
    detail.holdUntil = registration->holdUntil;
    detail.toConfirm = registration->toConfirm;
    detail.reason = registration->reason;
    detail.registration = std::move(*registration);
    return detail;
}

Outcome<RegistrationId> RegistrationDesk::add(SessionId sessionId, const TerritoryText& territory)
{
    const std::optional<Session> session = SessionStore(m_desk.database()).find(sessionId);
    if (!session)
        return refuseMissing(QLatin1StringView("session.not-found"), sessionId.toString());
    if (territory.isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("territory.none"));
    Recorder recorder(m_desk.file(), m_desk.sign());
    Registration registration;
    registration.id = recorder.newId<RegistrationId>();
    registration.session = sessionId;
    registration.territoryText = territory;
    registration.territory = bindTerritory(m_desk, recorder, territory);
    registration.state
        = session->state == SessionState::History ? RegistrationState::Recorded : RegistrationState::Draft;
    registration.enteredAt = registration.submittedAt = m_desk.clock().now();
    table::insert<RegistrationTable>(recorder, registration);
    (void)recorder.commit({QLatin1StringView("registration.add"), registrationArgs(m_desk, registration.id)});
    return registration.id;
}

Outcome<Done> RegistrationDesk::edit(RegistrationId id, const RegistrationEdit& edit)
{
    if (edit.session && !SessionStore(m_desk.database()).find(*edit.session))
        return refuseMissing(QLatin1StringView("session.not-found"), edit.session->toString());
    const ActionName name{QLatin1StringView("registration.edit"), registrationArgs(m_desk, id)};
    return runOnRegistrations(m_desk, {id}, name, [&](Recorder& recorder) -> Outcome<Done> {
        Registration registration = *RegistrationStore(m_desk.database()).find(id);
        const auto set = [](auto& field, const auto& value) {
            if (value)
                field = *value;
        };
        set(registration.session, edit.session);
        set(registration.projectTitle, edit.projectTitle);
        set(registration.projectSummary, edit.projectSummary);
        set(registration.expectations, edit.expectations);
        set(registration.noticeAcknowledged, edit.noticeAcknowledged);
        set(registration.note, edit.note);
        if (edit.territory) {
            const TerritoryText written = registration.territoryText;
            const bool wasOpen = registration.territory.isNull() && !written.isEmpty();
            registration.territoryText = *edit.territory;
            registration.territory = bindTerritory(m_desk, recorder, *edit.territory);
            if (wasOpen)
                rememberTerritory(recorder, written, registration.territory);
        }
        table::update<RegistrationTable>(recorder, registration);
        return Done{};
    });
}

Outcome<Done> RegistrationDesk::releaseHold(RegistrationId id)
{
    const std::optional<Registration> found = RegistrationStore(m_desk.database()).find(id);
    if (found && found->holdUntil.isNull())
        return refuseMissing(QLatin1StringView("hold.none"), id.toString());
    const ActionName name{QLatin1StringView("registration.release-hold"), registrationArgs(m_desk, id)};
    return runOnRegistrations(m_desk, {id}, name, [&](Recorder& recorder) -> Outcome<Done> {
        Registration registration = *RegistrationStore(m_desk.database()).find(id);
        registration.holdUntil = {};
        table::update<RegistrationTable>(recorder, registration);
        return Done{};
    });
}

} // namespace quatuor
