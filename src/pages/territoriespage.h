// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Territoires: the list, the territory that is open, and the figures by département.
#pragma once

#include "pages/countclasses.h"
#include "pages/departmentsmodel.h"
#include "pages/membersmodel.h"
#include "pages/territorylistmodel.h"

namespace quatuor {

/// A line of an identity: what is said, and the territory that it leads to, if any.
struct TerritoryFact {
    QString label;
    QString value;
    std::optional<Territory> leadsTo = {};
};

class TerritoriesPage : public QObject {
    Q_OBJECT

public:
    explicit TerritoriesPage(Workspace& workspace, QObject* parent = nullptr);

    /// Nothing is read while nobody looks: what changed meanwhile is read when it comes into sight.
    void setInSight(bool inSight);

    [[nodiscard]] TerritoryListModel& list() { return m_list; }
    [[nodiscard]] DepartmentsModel& departments() { return m_departments; }
    [[nodiscard]] MembersModel& members() { return m_members; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }

    [[nodiscard]] const TerritoryQuery& query() const { return m_list.query(); }
    void setFilter(TerritoryFilter filter);
    void setDepartment(const QString& code); ///< empty: all
    void search(const QString& text);
    /// Of the département that the list is narrowed to, or of all.
    [[nodiscard]] TerritoryCounts counts() const;
    [[nodiscard]] const TerritoryCounts& totals() const { return m_totals; }
    /// Initiated territories by département, in classes.
    [[nodiscard]] const CountClasses& classes() const { return m_classes; }

    /// Opens what stands at this row; -1: nothing.
    void select(int row);
    [[nodiscard]] int currentRow() const { return m_row; }
    /// Opens one wherever it is: in the list as it is, or else in the whole list.
    void show(const Territory& territory);

    [[nodiscard]] bool isOpen() const { return !m_profile.info.territory.name.isEmpty(); }
    [[nodiscard]] const TerritoryProfile& profile() const { return m_profile; }
    [[nodiscard]] const Territory& territory() const { return m_profile.info.territory; }
    [[nodiscard]] std::vector<TerritoryFact> facts() const;
    /// Why it counts as initiated, or that it does not.
    [[nodiscard]] QString initiatedText() const;
    [[nodiscard]] QDate today() const { return m_workspace.desk().clock().today(); }

    /// Recorded at once, as a change that can be undone. A null date: it is no ally. False: refused, and told.
    bool setAlliedOn(QDate date);
    bool setAccompanied(bool accompanied);

signals:
    void changed(); ///< list, counts, filter
    void selected(int row);
    void opened(); ///< the territory that is shown, or what is said of it

private:
    void refresh();
    void setQuery(const TerritoryQuery& query);
    void readFigures();
    void open(const Territory& territory);
    void openSame();
    bool edit(const TerritoryEdit& edit);
    void addPast(std::vector<TerritoryFact>& facts) const;

    Workspace& m_workspace;
    TerritoryListModel m_list;
    DepartmentsModel m_departments;
    MembersModel m_members;
    TerritoryCounts m_totals;
    CountClasses m_classes;
    TerritoryProfile m_profile;
    int m_row = -1;
    bool m_inSight = false;
    bool m_stale = true;
};

/// "16 septembre 2026".
[[nodiscard]] QString visitDate(const TerritoryVisit& visit);
/// "acceptée · 5 personnes", and with whom when it came as a member of another.
[[nodiscard]] QString visitDetail(const TerritoryVisit& visit);

} // namespace quatuor
