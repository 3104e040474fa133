// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewpage.h"

#include <algorithm>

namespace quatuor {

namespace {
constexpr int kMostFound = 500; // more than anybody reads; the next letter leaves fewer
}

ReviewPage::ReviewPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_registration(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ReviewPage::refresh);
    // What was taken back is looked at again, where the queue shows it.
    connect(&workspace, &Workspace::reversed, this, [this](RegistrationId id) {
        if (const int row = m_queue.rowOf(id); row >= 0)
            select(row);
    });
    chooseFirstSession();
}

/// The next session where somebody waits for a decision; all of them when there is none.
void ReviewPage::chooseFirstSession()
{
    QueueQuery query;
    m_workspace.read([&] {
        const QDate today = m_workspace.desk().clock().today();
        for (const SessionSummary& one : SessionDesk(m_workspace.desk()).overview({})) {
            if (one.session.date < today || one.submitted == 0)
                continue;
            query.session = one.session.id;
            return;
        }
    });
    setQuery(query);
}

void ReviewPage::refresh()
{
    m_queue.reload();
    readTotals();
    openSame();
    emit changed();
}

void ReviewPage::setQuery(const QueueQuery& query)
{
    // A filter changes no count: all are read again when something was written.
    const bool sameSession = query.session == session() && !m_sessions.empty();
    m_queue.setQuery(query);
    m_row = 0;
    if (!sameSession)
        readTotals();
    openSame();
    emit changed();
}

void ReviewPage::readTotals()
{
    m_workspace.read([this] {
        m_sessions = SessionDesk(m_workspace.desk()).overview(session());
        m_totals = QueueDesk(m_workspace.desk()).totals(session());
    });
}

/// The registration that was open stays open while it is in the queue; else the one that took its place is next.
void ReviewPage::openSame()
{
    const RegistrationId open = m_registration.id();
    const int found = open.isNull() ? -1 : m_queue.rowOf(open);
    const int last = m_queue.rowCount() - 1;
    select(found >= 0 ? found : std::clamp(m_row, last < 0 ? -1 : 0, last));
}

void ReviewPage::setFilter(QueueFilter filter)
{
    QueueQuery query = m_queue.query();
    query.filter = filter;
    setQuery(query);
}

void ReviewPage::setSession(SessionId session)
{
    QueueQuery query = m_queue.query();
    query.session = session;
    setQuery(query);
}

bool ReviewPage::addSession(const SessionEdit& edit)
{
    SessionId added;
    const bool done
        = m_workspace.perform<SessionId>([&] { return SessionDesk(m_workspace.desk()).add(edit, false); }, &added);
    if (done)
        setSession(added);
    return done;
}

QDate ReviewPage::nextFreeDay() const
{
    QDate last = m_workspace.desk().clock().today();
    for (const SessionSummary& one : m_sessions)
        last = std::max(last, one.session.date);
    QDate day = last.addMonths(1);
    while (day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    return day;
}

void ReviewPage::search(const QString& text)
{
    QueueQuery query = m_queue.query();
    query.search = text.trimmed();
    query.most = query.search.isEmpty() ? -1 : kMostFound;
    m_queue.setQuery(query);
    select(m_queue.rowCount() > 0 ? 0 : -1);
    emit changed();
}

void ReviewPage::select(int row)
{
    m_row = row;
    m_registration.open(m_queue.idAt(row));
    emit selected(row);
}

void ReviewPage::show(RegistrationId id)
{
    if (m_queue.rowOf(id) < 0)
        m_queue.setQuery({{}, QueueFilter::All, {}});
    readTotals();
    select(m_queue.rowOf(id));
    emit changed();
}

bool ReviewPage::acceptReady()
{
    const SessionId chosen = session();
    return !chosen.isNull()
        && m_workspace.performBeside<std::vector<Decision>>(
            [chosen](Desk& desk) { return RegistrationDesk(desk).acceptAllReady(chosen); },
            [this](const std::vector<Decision>& accepted) { emit acceptedReady(int(accepted.size())); });
}

std::optional<Promotion> ReviewPage::promote(PromotionPolicy policy, bool dryRun)
{
    std::optional<Promotion> promotion;
    const auto run = [&]() -> Outcome<Promotion> {
        return WaitingListDesk(m_workspace.desk()).promote(session(), policy, dryRun);
    };
    if (!dryRun) {
        Promotion applied;
        if (m_workspace.perform<Promotion>(run, &applied))
            promotion = applied;
        return promotion;
    }
    m_workspace.read([&] {
        const Outcome<Promotion> simulated = run();
        simulated ? void(promotion = *simulated) : void(m_workspace.report(simulated.error()));
    });
    return promotion;
}

} // namespace quatuor
