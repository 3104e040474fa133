// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/queuemodel.h"

#include "pages/tooltip.h"
#include "words/argumenttext.h"
#include "words/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quatuor {

namespace {

struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

constexpr int kWindow = 24; // rows read at once: what a screen shows
constexpr std::size_t kMostLines = 600; // kept; beyond, the oldest views are read again

QString waitText(const QueueLine& line, QDate today)
{
    if (line.state == RegistrationState::CorrectionRequested && line.due.isValid())
        return QueueWords::tr("to complete by %1").arg(dateText(line.due));
    if (line.holdUntil.isValid() && line.holdUntil >= today)
        return QueueWords::tr("seat kept until %1").arg(dateText(line.holdUntil));
    const qint64 days = line.enteredAt.toLocalTime().date().daysTo(today);
    if (line.enteredAt.isNull() || days < 0)
        return {};
    return days == 0 ? QueueWords::tr("received today") : QueueWords::tr("received %n day(s) ago", nullptr, int(days));
}

QString rolesText(const QueueLine& line)
{
    QStringList missing;
    for (const RoleHeld& role : line.roles) {
        if (!role.held)
            missing.append(QueueWords::tr("%1: missing").arg(roleText(role.code)));
    }
    return missing.isEmpty() ? QueueWords::tr("all roles held") : missing.join(QStringLiteral(", "));
}

} // namespace

QString queueDetail(const QueueLine& line, QDate today, ShowDate date)
{
    QStringList parts;
    if (date == ShowDate::Yes)
        parts.append(line.sessionDate.isNull() ? QueueWords::tr("no session yet") : dateText(line.sessionDate));
    parts.append(QueueWords::tr("%n person(s)", nullptr, line.people));
    if (const QString wait = waitText(line, today); !wait.isEmpty())
        parts.append(wait);
    return parts.join(QStringLiteral(" · "));
}

QString queueStatusText(const QueueLine& line)
{
    switch (line.status) {
    case QueueStatus::Ready:
        return QueueWords::tr("ready");
    case QueueStatus::Incomplete:
        return QueueWords::tr("incomplete");
    case QueueStatus::ToCheck:
        return QueueWords::tr("to check");
    default:
        return stateText(line.state);
    }
}

QueueModel::QueueModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void QueueModel::setQuery(const QueueQuery& query)
{
    m_query = query;
    reload();
}

void QueueModel::reload()
{
    std::vector<RegistrationId> ids;
    QueueQuery oneMore = m_query;
    if (m_query.most >= 0)
        ++oneMore.most;
    m_workspace.read([&] { ids = QueueDesk(m_workspace.desk()).ids(oneMore); });
    m_cut = m_query.most >= 0 && ids.size() > std::size_t(m_query.most);
    if (m_cut)
        ids.pop_back();
    const bool same = ids == m_ids;
    if (!same)
        beginResetModel();
    m_ids = std::move(ids);
    m_lines.clear();
    if (!same)
        endResetModel();
    else if (!m_ids.empty())
        emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

RegistrationId QueueModel::idAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_ids.size() ? m_ids[std::size_t(row)] : RegistrationId();
}

int QueueModel::rowOf(RegistrationId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const QueueLine& QueueModel::line(int row) const
{
    if (!m_lines.contains(row))
        fetch(row);
    return m_lines[row];
}

void QueueModel::fetch(int row) const
{
    if (m_lines.size() > kMostLines)
        m_lines.clear();
    const int first = row - row % kWindow;
    const auto count = std::min<std::size_t>(kWindow, m_ids.size() - std::size_t(first));
    m_workspace.read([&] {
        std::vector<QueueLine> lines
            = QueueDesk(m_workspace.desk()).lines(std::span(m_ids).subspan(std::size_t(first), count));
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_lines[first + int(i)] = std::move(lines[i]);
    });
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QueueLine& one = line(index.row());
    if (role == Qt::DisplayRole)
        return one.territory;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QStringList said{
            one.territory, queueStatusText(one), queueDetail(one, m_workspace.desk().clock().today()), rolesText(one)};
        const QString sentence = said.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? asToolTip(sentence) : sentence;
    }
    return {};
}

} // namespace quatuor
