// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/sessiontable.h"

namespace quatuor {

namespace {
QString clockText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QTime clockTime(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}
} // namespace

void SessionTable::write(RowWriter& row, const Session& session)
{
    row.add(session.id).add(session.date).add(session.title);
    row.add(clockText(session.start)).add(clockText(session.end));
    row.add(session.timeZone).add(session.link).add(session.capacityDelegations).add(session.capacityPeople);
    row.add(session.opens).add(session.closes).add(session.policy).add(code(session.state)).add(session.postponedFrom);
}

Session SessionTable::read(const Statement& row, int first)
{
    Session session;
    session.id = row.id<SessionId>(first);
    session.date = row.date(first + 1);
    session.title = row.text(first + 2);
    session.start = clockTime(row.text(first + 3));
    session.end = clockTime(row.text(first + 4));
    session.timeZone = row.text(first + 5);
    session.link = row.text(first + 6);
    session.capacityDelegations = row.optionalNumber(first + 7);
    session.capacityPeople = row.optionalNumber(first + 8);
    session.opens = row.date(first + 9);
    session.closes = row.date(first + 10);
    session.policy = row.id<PolicyId>(first + 11);
    session.state = sessionState(row.text(first + 12)).value_or(SessionState::Planned);
    session.postponedFrom = row.date(first + 13);
    return session;
}

} // namespace quatuor
