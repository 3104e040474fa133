// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/territorylistmodel.h"

#include "pages/territoryidentity.h"
#include "pages/tooltip.h"
#include "words/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quatuor {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(TerritoryList)
};

constexpr int kWindow = 24; // rows read at once: what a screen shows
constexpr std::size_t kMostLines = 600; // kept; beyond, the oldest views are read again
constexpr int kMostUnmet = 20;
constexpr int kShortest = 2; // letters that the reference is asked for

TerritoryLine asLine(const OfficialUnit& unit)
{
    TerritoryLine line;
    line.territory = {{}, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population};
    return line;
}

} // namespace

QString territoryLineDetail(const TerritoryLine& line)
{
    const Territory& one = line.territory;
    QStringList parts;
    if (one.kind != TerritoryKind::Epci) // which its name says
        parts.append(kindText(one.kind));
    if (one.kind != TerritoryKind::Departement)
        parts.append(departmentText(one.department));
    if (one.id.isNull())
        parts.append(ListWords::tr("not here yet"));
    else if (line.registrations != 1) // of one, the marks say enough
        parts.append(ListWords::tr("%n registration(s)", nullptr, line.registrations));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<TerritoryMark> territoryMarks(const TerritoryLine& line)
{
    std::vector<TerritoryMark> marks;
    if (line.initiated)
        marks.push_back(TerritoryMark::Initiated);
    if (line.waiting)
        marks.push_back(TerritoryMark::Waiting);
    if (line.territory.alliedOn.isValid())
        marks.push_back(TerritoryMark::Ally);
    if (line.territory.accompanied)
        marks.push_back(TerritoryMark::Accompanied);
    return marks;
}

QString territoryMarkText(TerritoryMark mark)
{
    switch (mark) {
    case TerritoryMark::Initiated:
        return ListWords::tr("initiated");
    case TerritoryMark::Waiting:
        return ListWords::tr("waiting");
    case TerritoryMark::Ally:
        return ListWords::tr("ally");
    case TerritoryMark::Accompanied:
        break;
    }
    return ListWords::tr("accompanied");
}

TerritoryListModel::TerritoryListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void TerritoryListModel::setQuery(const TerritoryQuery& query)
{
    m_query = query;
    reload();
}

void TerritoryListModel::reload()
{
    std::vector<TerritoryId> ids;
    std::vector<TerritoryLine> unmet;
    m_workspace.read([&] {
        TerritoryListDesk desk(m_workspace.desk());
        ids = desk.ids(m_query);
        const bool everywhere = m_query.filter == TerritoryFilter::All && m_query.search.size() >= kShortest;
        if (!everywhere)
            return;
        for (const OfficialUnit& unit : desk.unmet(m_query.search, kMostUnmet)) {
            if (m_query.department.isEmpty() || m_query.department == unit.department)
                unmet.push_back(asLine(unit));
        }
    });
    beginResetModel();
    m_ids = std::move(ids);
    m_unmet = std::move(unmet);
    m_lines.clear();
    endResetModel();
}

const TerritoryLine& TerritoryListModel::line(int row) const
{
    if (isUnmet(row))
        return m_unmet[std::size_t(row - known())];
    if (!m_lines.contains(row))
        fetch(row);
    return m_lines[row];
}

void TerritoryListModel::fetch(int row) const
{
    if (m_lines.size() > kMostLines)
        m_lines.clear();
    const int first = row - row % kWindow;
    const auto count = std::min<std::size_t>(kWindow, m_ids.size() - std::size_t(first));
    m_workspace.read([&] {
        std::vector<TerritoryLine> lines
            = TerritoryListDesk(m_workspace.desk()).lines(std::span(m_ids).subspan(std::size_t(first), count));
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_lines[first + int(i)] = std::move(lines[i]);
    });
}

int TerritoryListModel::rowOf(const Territory& territory) const
{
    if (!territory.id.isNull()) {
        const auto found = std::ranges::find(m_ids, territory.id);
        return found == m_ids.end() ? -1 : int(found - m_ids.begin());
    }
    const auto found = std::ranges::find_if(m_unmet, [&](const TerritoryLine& one) {
        return one.territory.kind == territory.kind && one.territory.code == territory.code;
    });
    return found == m_unmet.end() ? -1 : known() + int(found - m_unmet.begin());
}

int TerritoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : known() + int(m_unmet.size());
}

QVariant TerritoryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TerritoryLine& one = line(index.row());
    if (role == Qt::DisplayRole)
        return one.territory.name;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList said{one.territory.name, territoryLineDetail(one)};
        for (const TerritoryMark mark : territoryMarks(one))
            said.append(territoryMarkText(mark));
        const QString sentence = said.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? asToolTip(sentence) : sentence;
    }
    return {};
}

} // namespace quatuor
