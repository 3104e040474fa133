// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/territoriespage.h"

#include "pages/territoryidentity.h"
#include "words/argumenttext.h"
#include "words/language.h"
#include "words/statetext.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr int kMostVisits = 60;
constexpr qsizetype kSirenLength = 9;

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(TerritoryVisit)
};

Territory asTerritory(const OfficialUnit& unit)
{
    return {{}, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population};
}

TerritoryCounts sum(const std::vector<DepartmentCounts>& parts)
{
    TerritoryCounts total;
    for (const DepartmentCounts& part : parts) {
        total.all += part.counts.all;
        total.initiated += part.counts.initiated;
        total.allies += part.counts.allies;
        total.accompanied += part.counts.accompanied;
        total.waiting += part.counts.waiting;
    }
    return total;
}

CountClasses classesOf(const std::vector<DepartmentCounts>& parts)
{
    std::vector<int> counts;
    for (const DepartmentCounts& part : parts) {
        if (!part.department.isEmpty())
            counts.push_back(part.counts.initiated);
    }
    return CountClasses(std::move(counts));
}

} // namespace

QString visitDate(const TerritoryVisit& visit)
{
    return visit.session.id.isNull() ? VisitWords::tr("No session yet") : dateText(visit.session.date);
}

QString visitDetail(const TerritoryVisit& visit)
{
    QStringList parts{stateText(visit.state)};
    if (!visit.session.id.isNull() && visit.session.state == SessionState::Cancelled)
        parts.append(VisitWords::tr("session cancelled"));
    parts.append(VisitWords::tr("%n person(s)", nullptr, visit.people));
    if (!visit.through.id.isNull())
        parts.append(VisitWords::tr("with %1").arg(visit.through.name));
    return parts.join(QStringLiteral(" · "));
}

TerritoriesPage::TerritoriesPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        refresh();
    });
}

void TerritoriesPage::setInSight(bool inSight)
{
    m_inSight = inSight;
    refresh();
}

void TerritoriesPage::refresh()
{
    if (!m_inSight || !m_stale)
        return;
    m_stale = false;
    m_list.reload();
    readFigures();
    openSame();
    emit changed();
}

void TerritoriesPage::readFigures()
{
    std::vector<DepartmentCounts> figures;
    m_workspace.read([&] { figures = TerritoryListDesk(m_workspace.desk()).byDepartment(); });
    m_departments.show(figures);
    m_totals = sum(figures);
    m_classes = classesOf(figures);
}

void TerritoriesPage::setQuery(const TerritoryQuery& query)
{
    if (query == m_list.query())
        return;
    m_list.setQuery(query);
    openSame();
    emit changed();
}

void TerritoriesPage::setFilter(TerritoryFilter filter)
{
    TerritoryQuery query = m_list.query();
    query.filter = filter;
    setQuery(query);
}

void TerritoriesPage::setDepartment(const QString& code)
{
    TerritoryQuery query = m_list.query();
    query.department = code;
    setQuery(query);
}

void TerritoriesPage::search(const QString& text)
{
    TerritoryQuery query = m_list.query();
    query.search = text.trimmed();
    setQuery(query);
}

TerritoryCounts TerritoriesPage::counts() const
{
    return query().department.isEmpty() ? m_totals : m_departments.countsOf(query().department);
}

/// The one that was open stays open while the list has it, or when it was open beside the list; else the first is next.
void TerritoriesPage::openSame()
{
    const int found = isOpen() ? m_list.rowOf(territory()) : -1;
    if (found >= 0 || m_row >= 0 || !isOpen())
        return select(found >= 0 ? found : m_list.rowCount() > 0 ? 0 : -1);
    Territory same = territory();
    if (!same.code.isEmpty())
        same.id = {}; // its row may have come or gone
    open(same);
    emit selected(m_row);
}

void TerritoriesPage::select(int row)
{
    m_row = row;
    if (row >= 0)
        open(m_list.line(row).territory);
    else
        open({});
    emit selected(row);
}

void TerritoriesPage::show(const Territory& territory)
{
    open(territory);
    // As it is stored: what a link leads to may be known by its code alone.
    int row = m_list.rowOf(this->territory());
    if (row < 0 && query() != TerritoryQuery()) {
        m_list.setQuery({});
        row = m_list.rowOf(this->territory());
    }
    m_row = row;
    emit changed();
    emit selected(row);
}

void TerritoriesPage::open(const Territory& territory)
{
    TerritoryProfile profile;
    const bool asked = !territory.id.isNull() || !territory.code.isEmpty();
    m_workspace.read([&] {
        if (!asked)
            return;
        const Outcome<TerritoryProfile> found = TerritoryListDesk(m_workspace.desk()).profile(territory, kMostVisits);
        found ? void(profile = *found) : void(m_workspace.report(found.error()));
    });
    m_profile = std::move(profile);
    m_members.show(m_profile.info.members);
    emit opened();
}

std::vector<TerritoryFact> TerritoriesPage::facts() const
{
    const Territory& one = territory();
    const OfficialReference& reference = OfficialReference::shipped();
    std::vector<TerritoryFact> facts{{tr("Kind"), kindWords(one.kind, one.code)}};
    if (!one.code.isEmpty())
        facts.push_back({one.code.size() == kSirenLength ? tr("SIREN") : tr("INSEE code"), one.code});
    for (const OfficialUnit& unit : m_profile.info.containers) {
        if (unit.kind == TerritoryKind::Epci || unit.kind == TerritoryKind::Ept)
            facts.push_back({tr("Intercommunality"), unit.name, asTerritory(unit)});
    }
    for (const Territory& groupement : m_profile.groupements)
        facts.push_back({tr("Member of"), groupement.name, groupement});
    if (const auto unit = reference.find(one.department, TerritoryKind::Departement);
        unit && one.kind != TerritoryKind::Departement)
        facts.push_back({tr("Département"), departmentText(unit->code), asTerritory(*unit)});
    const auto home = reference.find(one.department, TerritoryKind::Departement);
    const QString regionCode = m_profile.info.unit ? m_profile.info.unit->region : home ? home->region : QString();
    if (const auto region = reference.find(regionCode, TerritoryKind::Region);
        region && one.kind != TerritoryKind::Region)
        facts.push_back({tr("Région"), region->name, asTerritory(*region)});
    if (one.population > 0)
        facts.push_back({tr("Population"), tr("%1 inhabitants").arg(currentLocale().toString(one.population))});
    addPast(facts);
    return facts;
}

/// Names that it bore, and units that went into it; and the unit that it went into itself.
void TerritoriesPage::addPast(std::vector<TerritoryFact>& facts) const
{
    constexpr std::size_t kMostNamed = 8;
    const auto& unit = m_profile.info.unit;
    if (!unit)
        return;
    if (!territory().code.isEmpty() && unit->code != territory().code)
        facts.push_back({tr("Today"), unit->name, asTerritory(*unit)});
    QStringList names;
    QStringList merged;
    const std::vector<PastUnit> past = OfficialReference::shipped().past(*unit);
    for (std::size_t i = 0; i < std::min(past.size(), kMostNamed); ++i) {
        //: %1: a name that nobody bears today; %2: the last year in which it was borne.
        const QString text = tr("%1 (until %2)").arg(past[i].name, QString::number(past[i].until));
        (past[i].merged ? merged : names).append(text);
    }
    if (past.size() > kMostNamed)
        (merged.isEmpty() ? names : merged).append(QStringLiteral("…"));
    if (!names.isEmpty())
        facts.push_back({tr("Former names"), names.join(QStringLiteral(", "))});
    if (!merged.isEmpty())
        facts.push_back({tr("Merged or divided"), merged.join(QStringLiteral(", "))});
}

QString TerritoriesPage::initiatedText() const
{
    if (m_profile.initiated)
        return tr("Initiated: it came to a session that took place, with an accepted delegation.");
    if (m_profile.initiatedThrough)
        return tr("Came as a member of a groupement, and is credited with it.");
    return m_profile.visits.empty() ? tr("Not initiated: it has never registered.")
                                    : tr("Not initiated: it has not come to a session that took place yet.");
}

bool TerritoriesPage::setAlliedOn(QDate date)
{
    TerritoryEdit edit;
    edit.alliedOn = date;
    return this->edit(edit);
}

bool TerritoriesPage::setAccompanied(bool accompanied)
{
    TerritoryEdit edit;
    edit.accompanied = accompanied;
    return this->edit(edit);
}

bool TerritoriesPage::edit(const TerritoryEdit& edit)
{
    const Territory before = territory();
    TerritoryId id;
    const bool done
        = m_workspace.perform<TerritoryId>([&] { return TerritoryDesk(m_workspace.desk()).edit(before, edit); }, &id);
    if (!done) {
        emit opened(); // shows again what is
        return false;
    }
    if (territory().id.isNull() && !id.isNull()) {
        // It has just come into the workspace: the list has another row for it now.
        Territory stored = before;
        stored.id = id;
        show(stored);
    }
    return true;
}

} // namespace quatuor
