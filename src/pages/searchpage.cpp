// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "core/text.h"
#include "desk/queuedesk.h"
#include "desk/sessiondesk.h"
#include "desk/territorylistdesk.h"
#include "pages/queuemodel.h"
#include "pages/territoryidentity.h"
#include "words/argumenttext.h"

#include <algorithm>

namespace quatuor {

namespace {
constexpr int kMostRegistrations = 8;
constexpr std::size_t kMostTerritories = 4;
} // namespace

SearchPage::SearchPage(Workspace& workspace, std::vector<SearchCommand> commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_commands(std::move(commands))
{
}

void SearchPage::search(const QString& text)
{
    std::vector<SearchHit> hits;
    const QString words = text.trimmed();
    if (!words.isEmpty()) {
        m_workspace.read([&] {
            findRegistrations(words, hits);
            findTerritories(words, hits);
            findSessions(words, hits);
        });
    }
    findCommands(words, hits);
    if (hits.empty())
        hits.push_back({SearchHit::Kind::Nothing, tr("Nothing has “%1” in it.").arg(words), {}, {}, {}, {}});
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void SearchPage::findRegistrations(const QString& text, std::vector<SearchHit>& hits)
{
    QueueDesk desk(m_workspace.desk());
    QueueQuery query;
    query.filter = QueueFilter::All;
    query.search = text;
    query.most = kMostRegistrations;
    const QDate today = m_workspace.desk().clock().today();
    for (const QueueLine& line : desk.lines(desk.ids(query))) {
        const QString detail = queueStatusText(line) + QStringLiteral(" · ") + queueDetail(line, today);
        hits.push_back({SearchHit::Kind::Registration, line.territory, detail, line.id, {}, {}});
    }
}

void SearchPage::findTerritories(const QString& text, std::vector<SearchHit>& hits)
{
    TerritoryListDesk desk(m_workspace.desk());
    std::vector<TerritoryId> ids = desk.ids({TerritoryFilter::All, {}, text});
    ids.resize(std::min(ids.size(), kMostTerritories));
    for (const TerritoryLine& line : desk.lines(ids))
        hits.push_back({SearchHit::Kind::Territory, line.territory.name,
            tr("Territory · %1").arg(placeText(line.territory.kind, line.territory.code, line.territory.department)),
            {}, {}, {}, line.territory});
}

void SearchPage::findSessions(const QString& text, std::vector<SearchHit>& hits)
{
    const QString key = text::foldKey(text);
    for (const SessionSummary& one : SessionDesk(m_workspace.desk()).overview({})) {
        const QString date = dateText(one.session.date);
        if (text::foldKey(date).contains(key) || text::foldKey(one.session.title).contains(key))
            hits.push_back(
                {SearchHit::Kind::Session, date, tr("%n accepted", nullptr, one.accepted), {}, one.session.id, {}});
    }
}

void SearchPage::findCommands(const QString& text, std::vector<SearchHit>& hits) const
{
    const QString key = text::foldKey(text);
    for (const SearchCommand& one : m_commands) {
        if (key.isEmpty() || text::foldKey(one.text).contains(key))
            hits.push_back({SearchHit::Kind::Command, one.text, one.key, {}, {}, one.code});
    }
}

int SearchPage::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

Qt::ItemFlags SearchPage::flags(const QModelIndex& index) const
{
    const bool leads = index.isValid() && hit(index.row()).kind != SearchHit::Kind::Nothing;
    return leads ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant SearchPage::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SearchHit& one = hit(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return one.detail.isEmpty() ? one.text : one.text + QStringLiteral(" — ") + one.detail;
    return {};
}

} // namespace quatuor
