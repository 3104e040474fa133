// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoplan.h"

#include <algorithm>
#include <array>
#include <limits>

namespace quatuor {

namespace {

using State = RegistrationState;
using Day = DemoDay;
using Shape = DemoShape;

/// At every moment of the filling, more than a third of what waits for a decision is ready: see demotest.
constexpr std::array kShares{
    DemoShare{Day::Next, State::Accepted, Shape::Whole, 14},
    DemoShare{Day::Next, State::Submitted, Shape::Whole, 13},
    DemoShare{Day::Later, State::Submitted, Shape::Whole, 9},
    DemoShare{Day::Full, State::Waitlisted, Shape::Whole, 6},
    DemoShare{Day::Next, State::CorrectionRequested, Shape::RoleMissing, 4},
    DemoShare{Day::Next, State::Submitted, Shape::Warned, 5},
    DemoShare{Day::Full, State::Accepted, Shape::Whole, 12},
    DemoShare{Day::Spring, State::Accepted, Shape::Whole, 13},
    DemoShare{Day::Summer, State::Accepted, Shape::Whole, 13},
    DemoShare{Day::History, State::Recorded, Shape::Whole, 8},
    DemoShare{Day::Next, State::Submitted, Shape::RoleMissing, 6},
    DemoShare{Day::Later, State::Draft, Shape::RoleMissing, 5},
    DemoShare{Day::Next, State::Refused, Shape::RoleMissing, 3},
    DemoShare{Day::Next, State::Withdrawn, Shape::Whole, 3},
    DemoShare{Day::Later, State::Submitted, Shape::RoleUnknown, 2},
    DemoShare{Day::Later, State::Submitted, Shape::TerritoryUnknown, 2},
    DemoShare{Day::Summer, State::Withdrawn, Shape::Whole, 2},
};
constexpr int kWhole = 120;
constexpr int kAcceptedFirst = 12;

constexpr int sumOfWeights()
{
    int sum = 0;
    for (const DemoShare& share : kShares)
        sum += share.weight;
    return sum;
}
static_assert(sumOfWeights() == kWhole);

using Given = std::array<qint64, kShares.size()>;

/// The share that is furthest behind, the first of those.
std::size_t furthestBehind(const Given& given, qint64 next)
{
    std::size_t best = 0;
    qint64 most = std::numeric_limits<qint64>::min();
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        const qint64 behind = kShares[i].weight * next - given[i] * kWhole;
        if (behind > most) {
            most = behind;
            best = i;
        }
    }
    return best;
}

struct DayRow {
    DemoDay day;
    SessionState state;
    int firstDays; ///< from today to the first of its kind
    int daysApart; ///< from one season to the next
};
/// Multiples of seven, so that all fall on one weekday; no two on one date.
constexpr std::array kDays{
    DayRow{Day::History, SessionState::History, -103 * 7, -21},
    DayRow{Day::Spring, SessionState::Done, -26 * 7, -21},
    DayRow{Day::Summer, SessionState::Done, -9 * 7, -21},
    DayRow{Day::Full, SessionState::Planned, 3 * 7, 21},
    DayRow{Day::Next, SessionState::Planned, 4 * 7, 21},
    DayRow{Day::Later, SessionState::Planned, 11 * 7, 21},
};
constexpr int kClosesBefore = 5;

/// The days of the programme are Wednesdays.
QDate wednesdayFrom(QDate date)
{
    return date.addDays((Qt::Wednesday - date.dayOfWeek() + 7) % 7);
}

} // namespace

std::vector<DemoRegistration> demoPlan(int count)
{
    const int seasons = demoSeasons(count);
    Given given{};
    std::vector<DemoRegistration> plan;
    plan.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const std::size_t share = i < kAcceptedFirst ? 0 : furthestBehind(given, i + 1);
        // The first twelve are one day's; the others go round.
        const int season = i < kAcceptedFirst ? 0 : int(given[share] % seasons);
        ++given[share];
        plan.push_back({season, kShares[share]});
    }
    return plan;
}

int demoSeasons(int count)
{
    constexpr int kInOneSeason = 6000;
    return 1 + (count - 1) / kInOneSeason;
}

Session demoSession(DemoDay day, int season, QDate today)
{
    const DayRow& row = *std::ranges::find(kDays, day, &DayRow::day);
    Session session;
    session.date = wednesdayFrom(today).addDays(row.firstDays + season * row.daysApart);
    session.state = row.state;
    if (row.state == SessionState::Planned)
        session.closes = session.date.addDays(-kClosesBefore);
    session.title = QStringLiteral("Journée d'initiation");
    return session;
}

} // namespace quatuor
