// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The decisions of RegistrationDesk: each reads again, checks again, writes and logs in one transaction.
#include "desk/registrationdesk.h"

#include "desk/registrationaction.h"
#include "desk/reviewer.h"
#include "store/queuestore.h"
#include "store/registrationstore.h"
#include "store/sessionstore.h"
#include "store/tables/registrationtable.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

/// One decision: where the lifecycle leads, what else it needs, what else it writes.
struct RegistrationDesk::Step {
    RegistrationAction action;
    QLatin1StringView name;
    QString reason = {};
    /// May refuse; may change the registration before it is written.
    std::function<Outcome<Done>(Recorder&, Registration&)> prepare = {};
};

namespace {

Unexpected<Refusal> refuseTransition(const Registration& registration, RegistrationAction action)
{
    return refuse(RefusalKind::No, QLatin1StringView("registration.transition"),
        {{QLatin1StringView("id"), registration.id.toString()}, {QLatin1StringView("from"), code(registration.state)},
            {QLatin1StringView("action"), code(action)}});
}

Unexpected<Refusal> refuseBlocked(RegistrationId id, Findings findings)
{
    return {Refusal{RefusalKind::No, QLatin1StringView("registration.blocked"),
        {{QLatin1StringView("id"), id.toString()}}, std::move(findings)}};
}

QString numberOrEmpty(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

Outcome<Done> requireFullSession(Desk& desk, const Registration& registration)
{
    const Seats seats = Reviewer(desk, registration.id).seatsFor(registration);
    if (!seats.fits(registration.people()))
        return Done{};
    return refuse(RefusalKind::No, QLatin1StringView("session.not-full"),
        {{QLatin1StringView("delegationsLeft"), numberOrEmpty(seats.delegationsLeft())},
            {QLatin1StringView("peopleLeft"), numberOrEmpty(seats.peopleLeft())}});
}

/// Drafts become registrations: the lifecycle's own condition.
Outcome<Done> requireSubmittable(const Registration& registration)
{
    const bool hasTerritory = !registration.territory.isNull() || !registration.territoryText.isEmpty();
    if (hasTerritory && !registration.session.isNull() && !registration.delegates.empty())
        return Done{};
    const auto yes = [](bool there) { return there ? QStringLiteral("yes") : QStringLiteral("no"); };
    return refuse(RefusalKind::No, QLatin1StringView("registration.incomplete"),
        {{QLatin1StringView("territory"), yes(hasTerritory)},
            {QLatin1StringView("session"), yes(!registration.session.isNull())},
            {QLatin1StringView("delegates"), QString::number(registration.delegates.size())}});
}

void clearHold(Registration& registration)
{
    registration.holdUntil = {};
    registration.toConfirm = false;
}

} // namespace

Outcome<Done> RegistrationDesk::decide(RegistrationId id, const Step& step)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    std::optional<Registration> registration = RegistrationStore(m_desk.database()).find(id);
    if (!registration)
        return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
    const std::optional<RegistrationState> to = target(registration->state, step.action);
    if (!to || !registration->mergedInto.isNull())
        return refuseTransition(*registration, step.action);
    if (step.prepare) {
        const Outcome<Done> ready = step.prepare(recorder, *registration);
        if (!ready)
            return ready;
    }
    registration->state = *to;
    registration->decidedAt = m_desk.clock().now();
    registration->reason = step.reason;
    table::update<RegistrationTable>(recorder, *registration);
    (void)recorder.commit({step.name, registrationArgs(m_desk, id)});
    return Done{};
}

Outcome<Done> RegistrationDesk::accept(RegistrationId id)
{
    return decide(id,
        {RegistrationAction::Accept, QLatin1StringView("registration.accept"), {},
            [&](Recorder&, Registration& registration) -> Outcome<Done> {
                if (registration.session.isNull() || registration.territory.isNull()) {
                    const Outcome<Done> whole = requireSubmittable(registration);
                    if (!whole)
                        return whole;
                }
                Findings findings = Reviewer(m_desk, id).check(registration);
                if (anyBlocks(findings))
                    return refuseBlocked(id, std::move(findings));
                RegistrationStore(m_desk.database()).answerCorrections(id, m_desk.clock().now());
                clearHold(registration);
                return Done{};
            }});
}

Outcome<Done> RegistrationDesk::submit(RegistrationId id)
{
    return decide(id,
        {RegistrationAction::Submit, QLatin1StringView("registration.submit"), {},
            [&](Recorder&, Registration& registration) -> Outcome<Done> {
                RegistrationStore(m_desk.database()).answerCorrections(id, m_desk.clock().now());
                return requireSubmittable(registration);
            }});
}

Outcome<Done> RegistrationDesk::waitlist(RegistrationId id)
{
    return decide(id,
        {RegistrationAction::Waitlist, QLatin1StringView("registration.waitlist"), {},
            [&](Recorder&, Registration& registration) { return requireFullSession(m_desk, registration); }});
}

Outcome<Done> RegistrationDesk::withdraw(RegistrationId id, const QString& askedBy)
{
    return decide(id,
        {RegistrationAction::Withdraw, QLatin1StringView("registration.withdraw"), askedBy,
            [](Recorder&, Registration& registration) -> Outcome<Done> {
                clearHold(registration);
                return Done{};
            }});
}

Outcome<Done> RegistrationDesk::reopen(RegistrationId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("reason.missing"));
    return decide(id, {RegistrationAction::Reopen, QLatin1StringView("registration.reopen"), reason});
}

Outcome<Done> RegistrationDesk::refuseIt(RegistrationId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("reason.missing"));
    return decide(id,
        {RegistrationAction::Refuse, QLatin1StringView("registration.refuse"), reason,
            [](Recorder&, Registration& registration) -> Outcome<Done> {
                clearHold(registration);
                return Done{};
            }});
}

Outcome<Done> RegistrationDesk::requestCorrection(RegistrationId id, const CorrectionRequest& request)
{
    if (request.about.isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("correction.about"));
    if (request.message.trimmed().isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("correction.message"));
    return decide(id,
        {RegistrationAction::RequestCorrection, QLatin1StringView("registration.request-correction"), {},
            [&](Recorder& recorder, Registration& registration) -> Outcome<Done> {
                const bool seated = registration.state == RegistrationState::Accepted;
                const bool fits = Reviewer(m_desk, id).seatsFor(registration).fits(registration.people());
                if (request.holdUntil.isValid() && !seated && !fits)
                    return refuse(
                        RefusalKind::No, QLatin1StringView("hold.no-seat"), {{QLatin1StringView("id"), id.toString()}});
                if (request.holdUntil.isValid())
                    registration.holdUntil = request.holdUntil;
                RegistrationStore(m_desk.database())
                    .insertCorrection(recorder,
                        {0, id, request.about.join(u' '), request.message, request.due, recorder.signature().author,
                            recorder.signature().at, {}});
                return Done{};
            }});
}

Outcome<Done> RegistrationDesk::move(RegistrationId id, SessionId to)
{
    const std::optional<Session> session = SessionStore(m_desk.database()).find(to);
    if (!session)
        return refuseMissing(QLatin1StringView("session.not-found"), to.toString());
    Recorder recorder(m_desk.file(), m_desk.sign());
    std::optional<Registration> registration = RegistrationStore(m_desk.database()).find(id);
    if (!registration)
        return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
    if (registration->session == to)
        return refuse(
            RefusalKind::No, QLatin1StringView("move.same-session"), {{QLatin1StringView("id"), id.toString()}});
    if (session->state != SessionState::Planned && session->state != SessionState::Postponed)
        return refuse(RefusalKind::No, QLatin1StringView("session.not-open"),
            {{QLatin1StringView("state"), code(session->state)}});
    if (!isActive(registration->state))
        return refuseTransition(*registration, RegistrationAction::Submit);
    registration->session = to;
    if (registration->state != RegistrationState::Draft)
        registration->state = RegistrationState::Submitted;
    clearHold(*registration);
    registration->decidedAt = {};
    registration->enteredAt = m_desk.clock().now();
    table::update<RegistrationTable>(recorder, *registration);
    (void)recorder.commit({QLatin1StringView("registration.move"), registrationArgs(m_desk, id)});
    return Done{};
}

Outcome<Done> RegistrationDesk::settle(
    RegistrationId id, const QString& finding, Severity severity, const QString& reason)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    RegistrationStore store(m_desk.database());
    const std::optional<Registration> registration = store.find(id);
    if (!registration)
        return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
    const QString ruleId = finding.section(u'@', 0, 0);
    const QString subject = finding.section(u'@', 1);
    const Rule* rule = findRule(ruleId);
    const Arguments args{{QLatin1StringView("finding"), finding}};
    if (rule == nullptr)
        return refuse(RefusalKind::Usage, QLatin1StringView("finding.unknown"), args);
    if (!rule->waivable || rule->severity != severity)
        return refuse(RefusalKind::No, QLatin1StringView("finding.not-waivable"), args);
    const Findings findings = Reviewer(m_desk, id).check(*registration);
    const bool there = std::ranges::any_of(findings, [&](const Finding& one) {
        return one.id == ruleId && (subject.isEmpty() || one.subject.toString() == subject);
    });
    if (!there)
        return refuse(RefusalKind::No, QLatin1StringView("finding.absent"), args);
    const bool waived = severity == Severity::Blocking;
    store.insertSettlement(recorder, id, waived ? QLatin1StringView("waiver") : QLatin1StringView("dismissal"),
        {ruleId, subject, recorder.signature().author, recorder.signature().at, reason});
    QJsonObject names = registrationArgs(m_desk, id);
    names.insert(QStringLiteral("finding"), finding);
    (void)recorder.commit(
        {waived ? QLatin1StringView("registration.waive") : QLatin1StringView("registration.dismiss"), names});
    return Done{};
}

Outcome<Done> RegistrationDesk::waive(RegistrationId id, const QString& finding, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("waiver.reason"));
    return settle(id, finding, Severity::Blocking, reason);
}

Outcome<Done> RegistrationDesk::dismiss(RegistrationId id, const QString& finding)
{
    return settle(id, finding, Severity::Warning, {});
}

namespace {

struct Candidate {
    RegistrationId id;
    QDateTime enteredAt;
    QString territoryName;
    int people = 0;
    bool ignoresRoom = false; ///< session.full was waived for it
    bool holds = false; ///< a seat is kept for it
};

bool isReadyButForRoom(const Findings& findings)
{
    return std::ranges::none_of(
        findings, [](const Finding& one) { return one.blocks() && one.id != QLatin1StringView("session.full"); });
}

bool isRoomWaived(const Findings& findings)
{
    return std::ranges::any_of(
        findings, [](const Finding& one) { return one.settled && one.id == QLatin1StringView("session.full"); });
}

} // namespace

Outcome<std::vector<Decision>> RegistrationDesk::acceptAllReady(SessionId session, const Progress& progress)
{
    SessionStore sessions(m_desk.database());
    const std::optional<Session> day = sessions.find(session);
    if (!day)
        return refuseMissing(QLatin1StringView("session.not-found"), session.toString());

    Recorder recorder(m_desk.file(), m_desk.sign());
    Reviewer reviewer(m_desk, QueueStore(m_desk.database()).ids({session, QueueFilter::ToDecide, {}}));
    const QDate today = m_desk.clock().today();
    std::vector<Candidate> ready;
    qint64 seen = 0;
    bool stopped = false;
    RegistrationStore(m_desk.database())
        .forEach({session, RegistrationState::Submitted, {}}, [&](Registration& registration) {
            stopped = stopped || (progress && ++seen % 256 == 0 && !progress(seen, 0));
            const Findings findings = reviewer.check(registration);
            if (isReadyButForRoom(findings)) {
                ready.push_back({registration.id, registration.enteredAt, reviewer.territoryName(registration),
                    registration.people(), isRoomWaived(findings), registration.holdsSeat(today)});
            }
        });
    if (stopped)
        return refuse(RefusalKind::No, QLatin1StringView("work.cancelled"));
    std::ranges::stable_sort(ready, {}, &Candidate::enteredAt);

    Seats seats = seatsOf(*day, sessions.counts(session, today));
    std::vector<RegistrationId> accepted;
    std::vector<Decision> decisions;
    for (const Candidate& one : ready) {
        const Seats free = one.holds ? seats.released(one.people) : seats;
        if (!one.ignoresRoom && !free.fits(one.people))
            continue;
        accepted.push_back(one.id);
        seats = free.taken(one.people);
        decisions.push_back({one.id, one.territoryName, RegistrationState::Accepted});
    }
    RegistrationStore(m_desk.database()).accept(accepted, m_desk.clock().now());
    (void)recorder.commit({QLatin1StringView("registration.accept-all-ready"),
        {{QStringLiteral("session"), day->date.toString(Qt::ISODate)},
            {QStringLiteral("count"), qint64(decisions.size())}}});
    return decisions;
}

} // namespace quatuor
