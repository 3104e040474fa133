// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sessiondesk.h"

#include "core/text.h"
#include "desk/sessionchecks.h"
#include "store/recorder.h"
#include "store/sessionstore.h"
#include "store/tables/sessiontable.h"
#include "store/workspacefile.h"

namespace quatuor {

namespace {

template <class T>
void setIfGiven(T& value, const std::optional<T>& given)
{
    if (given)
        value = *given;
}

void setIfGiven(QString& value, const std::optional<QString>& given)
{
    if (given)
        value = text::cleaned(*given);
}

void apply(const SessionEdit& edit, Session& session)
{
    setIfGiven(session.date, edit.date);
    setIfGiven(session.title, edit.title);
    setIfGiven(session.start, edit.start);
    setIfGiven(session.end, edit.end);
    setIfGiven(session.timeZone, edit.timeZone);
    setIfGiven(session.link, edit.link);
    setIfGiven(session.capacityDelegations, edit.capacityDelegations);
    setIfGiven(session.capacityPeople, edit.capacityPeople);
    setIfGiven(session.opens, edit.opens);
    setIfGiven(session.closes, edit.closes);
}

SessionSummary summary(const Session& session, const SessionCounts& counts)
{
    return {session, counts.accepted, counts.acceptedPeople, counts.held, counts.waitlisted, counts.undecided};
}

QJsonObject sessionArgs(const Session& session)
{
    return {
        {QStringLiteral("session"), session.date.toString(Qt::ISODate)}, {QStringLiteral("id"), session.id.toString()}};
}

Unexpected<Refusal> notFound(const QString& what)
{
    return refuse(RefusalKind::Usage, QLatin1StringView("session.not-found"), {{QLatin1StringView("session"), what}});
}

/// Cancelling and postponing only make sense for a day to come.
bool isToCome(const Session& session)
{
    return session.state == SessionState::Planned || session.state == SessionState::Postponed;
}

Unexpected<Refusal> refuseState(const Session& session)
{
    return refuse(RefusalKind::No, QLatin1StringView("session.state"),
        {{QLatin1StringView("state"), QString(code(session.state))}});
}

} // namespace

Outcome<SessionId> SessionDesk::find(const QString& idOrDate)
{
    SessionStore store(m_desk.database());
    const QDate date = QDate::fromString(idOrDate.trimmed(), Qt::ISODate);
    if (date.isValid()) {
        const std::vector<Session> onDate = store.onDate(date);
        if (onDate.size() > 1)
            return refuse(RefusalKind::Usage, QLatin1StringView("session.two-on-date"),
                {{QLatin1StringView("date"), idOrDate.trimmed()}});
        return onDate.empty() ? Outcome<SessionId>(notFound(idOrDate)) : onDate.front().id;
    }
    const std::optional<SessionId> id = SessionId::parse(idOrDate);
    return id && store.find(*id) ? Outcome<SessionId>(*id) : notFound(idOrDate);
}

std::vector<SessionSummary> SessionDesk::list()
{
    SessionStore store(m_desk.database());
    std::unordered_map<SessionId, SessionCounts> counts = store.countsOfAll(m_desk.clock().today());
    std::vector<SessionSummary> all;
    for (const Session& session : store.all())
        all.push_back(summary(session, counts[session.id]));
    return all;
}

std::vector<SessionSummary> SessionDesk::overview(SessionId peopleOf)
{
    SessionStore store(m_desk.database());
    std::unordered_map<SessionId, SessionCounts> counts = store.tallies();
    if (!peopleOf.isNull())
        counts[peopleOf].acceptedPeople = store.acceptedPeople(peopleOf);
    std::vector<SessionSummary> all;
    for (const Session& session : store.all())
        all.push_back(summary(session, counts[session.id]));
    return all;
}

std::vector<SessionSummary> SessionDesk::upcoming()
{
    SessionStore store(m_desk.database());
    const QDate today = m_desk.clock().today();
    std::unordered_map<SessionId, SessionCounts> counts = store.tallies();
    for (const auto& [id, held] : store.holds(today))
        counts[id].held = held;
    std::vector<SessionSummary> all;
    for (const Session& session : store.all()) {
        if (session.state != SessionState::Planned || session.date < today)
            continue;
        SessionCounts& own = counts[session.id];
        if (session.capacityPeople)
            own.acceptedPeople = store.acceptedPeople(session.id);
        all.push_back(summary(session, own));
    }
    return all;
}

Outcome<SessionSummary> SessionDesk::show(SessionId id)
{
    SessionStore store(m_desk.database());
    const std::optional<Session> session = store.find(id);
    if (!session)
        return notFound(id.toString());
    return summary(*session, store.counts(id, m_desk.clock().today()));
}

Outcome<CompositionPolicy> SessionDesk::policy(SessionId id)
{
    SessionStore store(m_desk.database());
    const std::optional<Session> session = store.find(id);
    if (!session)
        return notFound(id.toString());
    return store.policy(session->policy);
}

Outcome<SessionId> SessionDesk::add(const SessionEdit& edit, bool history)
{
    Session session;
    apply(edit, session);
    if (const auto refused = refuseIfInvalid(session))
        return *refused;
    Recorder recorder(m_desk.file(), m_desk.sign());
    session.id = recorder.newId<SessionId>();
    session.policy = SessionStore(m_desk.database()).firstPolicy();
    session.state = history ? SessionState::History : SessionState::Planned;
    table::insert<SessionTable>(recorder, session);
    (void)recorder.commit({QLatin1StringView("session.add"), sessionArgs(session)});
    return session.id;
}

Outcome<Done> SessionDesk::edit(SessionId id, const SessionEdit& edit)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    SessionStore store(m_desk.database());
    std::optional<Session> session = store.find(id);
    if (!session)
        return notFound(id.toString());
    apply(edit, *session);
    if (const auto refused = refuseIfInvalid(*session))
        return *refused;
    const SessionCounts counts = store.counts(id, m_desk.clock().today());
    if (isBelow(edit.capacityDelegations, counts.accepted) || isBelow(edit.capacityPeople, counts.acceptedPeople)) {
        return refuse(RefusalKind::No, QLatin1StringView("session.capacity-below-accepted"),
            {{QLatin1StringView("accepted"), QString::number(counts.accepted)},
                {QLatin1StringView("acceptedPeople"), QString::number(counts.acceptedPeople)}});
    }
    table::update<SessionTable>(recorder, *session);
    (void)recorder.commit({QLatin1StringView("session.edit"), sessionArgs(*session)});
    return Done{};
}

Outcome<Done> SessionDesk::cancel(SessionId id)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    std::optional<Session> session = SessionStore(m_desk.database()).find(id);
    if (!session)
        return notFound(id.toString());
    if (!isToCome(*session))
        return refuseState(*session);
    session->state = SessionState::Cancelled;
    table::update<SessionTable>(recorder, *session);
    (void)recorder.commit({QLatin1StringView("session.cancel"), sessionArgs(*session)});
    return Done{};
}

Outcome<Done> SessionDesk::postpone(SessionId id, QDate to)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    SessionStore store(m_desk.database());
    std::optional<Session> session = store.find(id);
    if (!session)
        return notFound(id.toString());
    if (!to.isValid())
        return refuse(RefusalKind::Usage, QLatin1StringView("session.no-date"));
    if (!isToCome(*session))
        return refuseState(*session);
    if (to == session->date)
        return Done{};
    QJsonObject args = sessionArgs(*session);
    args.insert(QStringLiteral("to"), to.toString(Qt::ISODate));
    session->postponedFrom = session->date;
    session->date = to;
    session->state = SessionState::Postponed;
    table::update<SessionTable>(recorder, *session);
    store.markToConfirm(id);
    (void)recorder.commit({QLatin1StringView("session.postpone"), args});
    return Done{};
}

Outcome<Done> SessionDesk::setPolicy(SessionId id, const PolicyEdit& edit)
{
    Recorder recorder(m_desk.file(), m_desk.sign());
    SessionStore store(m_desk.database());
    std::optional<Session> session = store.find(id);
    if (!session)
        return notFound(id.toString());
    const CompositionPolicy before = store.policy(session->policy);
    const Outcome<CompositionPolicy> after = edited(before, edit);
    if (!after)
        return Unexpected{after.error()};
    if (sameBounds(before, *after))
        return Done{};
    session->policy = store.insertPolicy(recorder, *after);
    // The composition triggers would stop the program: ask first, and name the registration.
    if (const std::optional<RegistrationId> broken = store.firstBroken(id, session->policy)) {
        return refuse(RefusalKind::No, QLatin1StringView("policy.breaks-accepted"),
            {{QLatin1StringView("registration"), broken->toString()}});
    }
    table::update<SessionTable>(recorder, *session);
    (void)recorder.commit({QLatin1StringView("session.policy"), sessionArgs(*session)});
    return Done{};
}

} // namespace quatuor
