// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demowriter.h"

#include "desk/demo/demonames.h"
#include "desk/demo/demoterritories.h"
#include "store/registrationstore.h"
#include "store/sessionstore.h"
#include "store/tables/delegatetable.h"
#include "store/tables/persontable.h"
#include "store/tables/registrationtable.h"
#include "store/tables/sessiontable.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr int kDaysBeforeToday = 12; ///< nobody is younger, so that decisions are past too
constexpr int kDaysOfRegistration = 40;
constexpr int kDaysToDecide = 6;
constexpr int kDaysOfHold = 10;
constexpr int kSpareSeats = 4;
constexpr int kNoon = 12;

/// Enough for each day to have its own, as far as there are.
constexpr int kMostTerritories = 6000;

QString string(const char16_t* text)
{
    return QString::fromUtf16(text);
}

bool isDecided(RegistrationState state)
{
    return state == RegistrationState::Refused || state == RegistrationState::Withdrawn;
}

QString reasonOf(RegistrationState state)
{
    if (state == RegistrationState::Refused)
        return QStringLiteral("Délégation incomplète après relance");
    return state == RegistrationState::Withdrawn ? QStringLiteral("À la demande de la collectivité") : QString();
}

/// Accepted and kept seats, room for all who wait for an answer, and some more; the full day has none.
std::optional<int> capacity(DemoDay day, const std::map<RegistrationState, int>& counts)
{
    int taken = 0;
    for (const auto& [state, count] : counts) {
        const bool takesSeat = state == RegistrationState::Accepted || state == RegistrationState::Submitted
            || state == RegistrationState::CorrectionRequested;
        taken += takesSeat ? count : 0;
    }
    return day == DemoDay::Full ? taken : taken + kSpareSeats;
}

} // namespace

DemoWriter::DemoWriter(Desk& desk, const DemoOptions& options)
    : m_desk(desk)
    , m_options(options)
    , m_today(desk.clock().today())
    , m_random(options.seed)
    , m_plan(demoPlan(std::max(1, options.registrations)))
    , m_territories(demoTerritories(std::min(int(m_plan.size()), kMostTerritories), m_random))
    , m_people(m_random)
    , m_recorder(desk.file(), desk.sign())
    , m_territoryRows(m_recorder, WriteMode::Bulk)
    , m_personRows(m_recorder, PersonTable::kName, PersonTable::kColumns, WriteMode::Bulk)
    , m_registrationRows(m_recorder, RegistrationTable::kName, RegistrationTable::kColumns, WriteMode::Bulk)
    , m_delegateRows(m_recorder, DelegateTable::kName, DelegateTable::kColumns, WriteMode::Bulk)
{
}

Outcome<Done> DemoWriter::write(const Progress& progress)
{
    constexpr std::size_t kTellEvery = 256;
    m_recorder.suspendSearch();
    countDays();
    insertSessions();
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        if (progress && i % kTellEvery == 0 && !progress(qint64(i), qint64(m_plan.size())))
            return refuse(RefusalKind::No, QLatin1StringView("work.cancelled"));
        writeRegistration(m_plan[i]);
    }
    acceptAll();
    finish();
    return Done{};
}

void DemoWriter::countDays()
{
    for (const DemoRegistration& planned : m_plan) {
        Day& day = m_days[{planned.season, planned.share.day}];
        ++day.counts[planned.share.state];
        ++day.registrations;
    }
    std::size_t first = 0;
    for (auto& [key, day] : m_days) {
        day.firstTerritory = first;
        first += std::size_t(day.registrations);
    }
}

void DemoWriter::insertSessions()
{
    const PolicyId policy = SessionStore(m_desk.database()).firstPolicy();
    for (auto& [key, day] : m_days) {
        day.session = demoSession(key.second, key.first, m_today);
        day.session.id = m_recorder.newId<SessionId>();
        day.session.policy = policy;
        day.session.capacityDelegations = capacity(key.second, day.counts);
        table::insert<SessionTable>(m_recorder, day.session);
    }
}

void DemoWriter::writeRegistration(const DemoRegistration& planned)
{
    Day& day = m_days[{planned.season, planned.share.day}];
    const OfficialUnit& unit = m_territories[(day.firstTerritory + day.written++) % m_territories.size()];
    Registration one = registration(planned, day, unit);
    if (planned.share.state == RegistrationState::Accepted)
        day.accepted.push_back(one.id);
    RegistrationTable::write(m_registrationRows, one);
    m_registrationRows.endRow();
    writeMembers(one, unit, planned.share.shape);
    if (one.state == RegistrationState::CorrectionRequested)
        askForCompletion(one);
}

Registration DemoWriter::registration(const DemoRegistration& planned, const Day& day, const OfficialUnit& unit)
{
    Registration one;
    one.id = m_recorder.newId<RegistrationId>();
    one.session = day.session.id;
    // The triggers want the members there before a registration is accepted: that comes last.
    one.state = planned.share.state == RegistrationState::Accepted ? RegistrationState::Submitted : planned.share.state;
    if (planned.share.shape == DemoShape::TerritoryUnknown) {
        one.territoryText.name = string(m_random.of(demo::unknownTerritories()));
    } else {
        one.territory = m_territoryRows.ensure(unit);
        one.territoryText = {unit.name, unit.code, QString(code(unit.kind))};
    }
    one.projectTitle = string(m_random.of(demo::projects()));
    one.expectations = string(m_random.of(demo::expectations()));
    one.noticeAcknowledged = planned.share.shape != DemoShape::Warned;
    one.enteredAt = moment(lastDayToSend(day.session));
    if (one.state != RegistrationState::Draft)
        one.submittedAt = one.enteredAt;
    if (isDecided(one.state))
        one.decidedAt = one.enteredAt.addDays(kDaysToDecide);
    one.reason = reasonOf(one.state);
    if (one.state == RegistrationState::CorrectionRequested)
        one.holdUntil = m_today.addDays(kDaysOfHold);
    return one;
}

void DemoWriter::writeMembers(Registration& registration, const OfficialUnit& unit, DemoShape shape)
{
    for (Delegate& member : m_people.delegation(unit, shape)) {
        member.registration = registration.id;
        member.person.id = m_recorder.newId<PersonId>();
        PersonTable::write(m_personRows, member.person);
        m_personRows.endRow();
        member.id = m_recorder.newId<DelegateId>();
        DelegateTable::write(m_delegateRows, member);
        m_delegateRows.endRow();
        registration.delegates.push_back(std::move(member));
    }
}

void DemoWriter::askForCompletion(const Registration& registration)
{
    QStringList about;
    for (const demo::RoleJobs& role : demo::roleJobs()) {
        const auto holds = [&](const Delegate& member) { return member.counts() && member.role == role.role; };
        if (std::ranges::none_of(registration.delegates, holds))
            about.append(QStringLiteral("role:") + string(role.role));
    }
    CorrectionRecord record;
    record.registration = registration.id;
    record.about = about.join(u' ');
    record.message = QStringLiteral("Il manque quelqu'un à votre délégation : merci de nous dire qui vous rejoint.");
    record.due = registration.holdUntil;
    record.author = m_desk.sign().author;
    record.at = registration.enteredAt.addDays(kDaysToDecide);
    RegistrationStore(m_desk.database()).insertCorrection(m_recorder, record);
}

void DemoWriter::acceptAll()
{
    RegistrationStore store(m_desk.database());
    for (const auto& [key, day] : m_days)
        store.accept(
            day.accepted, QDateTime(lastDayToSend(day.session).addDays(kDaysToDecide), QTime(kNoon, 0), Qt::UTC));
}

void DemoWriter::finish()
{
    m_territoryRows.finish();
    m_personRows.finish();
    m_registrationRows.finish();
    m_delegateRows.finish();
    (void)m_recorder.commit({QLatin1StringView("demo"),
        {{QStringLiteral("registrations"), qint64(m_plan.size())}, {QStringLiteral("seed"), qint64(m_options.seed)}}});
}

/// In the weeks up to `day`, in the hours of an office.
QDateTime DemoWriter::moment(QDate day)
{
    const int before = m_random.below(kDaysOfRegistration);
    const int hour = 7 + m_random.below(10);
    return QDateTime(day.addDays(-before), QTime(hour, m_random.below(60)), Qt::UTC);
}

QDate DemoWriter::lastDayToSend(const Session& session) const
{
    return std::min(session.date, m_today).addDays(-kDaysBeforeToday);
}

} // namespace quatuor
