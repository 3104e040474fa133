// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a demonstration into a workspace, in one change.
#pragma once

#include "desk/demo/demopeople.h"
#include "desk/demo/demoplan.h"
#include "desk/workspacedesk.h"
#include "store/recorder.h"
#include "store/rowwriter.h"
#include "store/territorystore.h"

#include <map>

namespace quatuor {

/// One use only.
class DemoWriter {
public:
    DemoWriter(Desk& desk, const DemoOptions& options);

    /// Refuses (No) "work.cancelled" when progress says so; nothing is kept then.
    [[nodiscard]] Outcome<Done> write(const Progress& progress);

private:
    /// A day of the plan.
    struct Day {
        Session session;
        std::map<RegistrationState, int> counts;
        int registrations = 0;
        std::size_t firstTerritory = 0; ///< in the pool: days take their territories one after the other
        std::size_t written = 0;
        std::vector<RegistrationId> accepted;
    };
    using DayKey = std::pair<int, DemoDay>;

    void countDays();
    void insertSessions();
    void writeRegistration(const DemoRegistration& planned);
    [[nodiscard]] Registration registration(const DemoRegistration& planned, const Day& day, const OfficialUnit& unit);
    void writeMembers(Registration& registration, const OfficialUnit& unit, DemoShape shape);
    void askForCompletion(const Registration& registration);
    void acceptAll();
    void finish();

    [[nodiscard]] QDateTime moment(QDate day);
    [[nodiscard]] QDate lastDayToSend(const Session& session) const;

    Desk& m_desk;
    DemoOptions m_options;
    QDate m_today;
    DemoRandom m_random;
    std::vector<DemoRegistration> m_plan;
    std::vector<OfficialUnit> m_territories;
    DemoPeople m_people;
    std::map<DayKey, Day> m_days;

    Recorder m_recorder;
    TerritoryBook m_territoryRows;
    RowWriter m_personRows;
    RowWriter m_registrationRows;
    RowWriter m_delegateRows;
};

} // namespace quatuor
