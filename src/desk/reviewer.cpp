// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewer.h"

#include "core/lifecycle.h"
#include "core/territories/reference.h"
#include "desk/territorydesk.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kSirenLength = 9;

/// The stored code, or that of the unit it went into.
QString codeToday(const Territory& territory)
{
    const auto unit = OfficialReference::shipped().successor(territory.code, territory.kind);
    return unit ? unit->code : territory.code;
}

} // namespace

Reviewer::Reviewer(Desk& desk)
    : m_desk(desk)
    , m_today(desk.clock().today())
    , m_facts(ReviewStore(desk.database()).facts(m_today))
{
}

Reviewer::Reviewer(Desk& desk, const std::vector<RegistrationId>& some)
    : m_desk(desk)
    , m_today(desk.clock().today())
    , m_facts(ReviewStore(desk.database()).facts(some, m_today))
{
}

Reviewer::Reviewer(Desk& desk, const Registration& draft, const Territory* territory)
    : m_desk(desk)
    , m_today(desk.clock().today())
    , m_facts(ReviewStore(desk.database()).facts(draft, m_today))
{
    if (territory != nullptr)
        m_facts.territories.try_emplace(territory->id, *territory);
}

const Session* Reviewer::sessionOf(const Registration& registration) const
{
    const auto found = m_facts.sessions.find(registration.session);
    return found == m_facts.sessions.end() ? nullptr : &found->second.session;
}

const Territory* Reviewer::territoryOf(const Registration& registration) const
{
    const auto found = m_facts.territories.find(registration.territory);
    return found == m_facts.territories.end() ? nullptr : &found->second;
}

const CompositionPolicy& Reviewer::policyOf(const Registration& registration) const
{
    const auto found = m_facts.sessions.find(registration.session);
    return m_facts.policies[found == m_facts.sessions.end() ? 0 : found->second.policy];
}

QString Reviewer::territoryName(const Registration& registration) const
{
    const Territory* territory = territoryOf(registration);
    return territory != nullptr                     ? territory->name
        : registration.territoryText.name.isEmpty() ? registration.territoryText.code
                                                    : registration.territoryText.name;
}

Seats Reviewer::seatsFor(const Registration& registration) const
{
    const auto found = m_facts.sessions.find(registration.session);
    if (found == m_facts.sessions.end())
        return {};
    Seats seats = found->second.seats;
    if (registration.state == RegistrationState::Accepted) {
        --seats.acceptedDelegations;
        seats.acceptedPeople -= registration.people();
    } else if (registration.holdsSeat(m_today)) {
        return seats.released(registration.people());
    }
    return seats;
}

Findings Reviewer::check(const Registration& registration)
{
    RuleContext context{.registration = registration, .policy = policyOf(registration)};
    context.session = sessionOf(registration);
    context.territory = territoryOf(registration);
    context.today = m_today;
    context.holdUntil = registration.holdUntil;
    context.seats = seatsFor(registration);
    if (context.territory == nullptr) {
        context.match = match(registration.territoryText);
    } else {
        context.successor = OfficialReference::shipped().successor(context.territory->code, context.territory->kind);
        addSameTerritory(registration, context);
        addOverlaps(registration, context);
    }
    addSharedPeople(registration, context);
    if (const auto settled = m_facts.settlements.find(registration.id); settled != m_facts.settlements.end())
        context.settlements = settled->second;
    return quatuor::check(context);
}

RelatedRegistration Reviewer::related(const RelatedRow& row) const
{
    RelatedRegistration other{row.id, row.session, {}, {}, row.state};
    if (const auto session = m_facts.sessions.find(row.session); session != m_facts.sessions.end())
        other.date = session->second.session.date;
    if (const auto territory = m_facts.territories.find(row.territory); territory != m_facts.territories.end())
        other.territoryName = territory->second.name;
    return other;
}

void Reviewer::addSameTerritory(const Registration& registration, RuleContext& context) const
{
    const auto heir = m_facts.heirs.find(registration.territory);
    const TerritoryId territory = heir == m_facts.heirs.end() ? registration.territory : heir->second;
    const auto same = std::ranges::equal_range(m_facts.related, territory, {}, &RelatedRow::territory);
    for (const RelatedRow& row : same) {
        const auto session = m_facts.sessions.find(row.session);
        if (row.id == registration.id || session == m_facts.sessions.end())
            continue;
        const bool past = tookPlace(session->second.session, m_today);
        if (row.session == registration.session)
            context.sameSession.push_back(related(row));
        else if (past && (row.state == RegistrationState::Accepted || row.state == RegistrationState::Recorded))
            context.initiated.push_back(related(row));
        else if (!past && session->second.session.state != SessionState::Cancelled)
            context.otherSessions.push_back(related(row));
    }
    if (!context.initiated.empty())
        context.previousHolders = ReviewStore(m_desk.database()).previousHolders(registration.territory, m_today);
}

const QStringList& Reviewer::intercommunalities(TerritoryId id)
{
    const auto [found, isNew] = m_containers.try_emplace(id);
    const auto territory = m_facts.territories.find(id);
    if (!isNew || territory == m_facts.territories.end() || territory->second.kind != TerritoryKind::Commune)
        return found->second;
    const OfficialReference& reference = OfficialReference::shipped();
    if (const auto unit = reference.find(territory->second.code, TerritoryKind::Commune)) {
        for (const QString& container : reference.containers(*unit)) {
            if (container.size() == kSirenLength)
                found->second.append(container);
        }
    }
    return found->second;
}

const Reviewer::Neighbours& Reviewer::neighbours(SessionId session)
{
    // One pass over all related rows serves every session: the first question asked fills them all.
    if (m_neighbours.empty()) {
        for (const RelatedRow& row : m_facts.related) {
            const auto territory = m_facts.territories.find(row.territory);
            if (territory == m_facts.territories.end())
                continue;
            Neighbours& all = m_neighbours[row.session];
            if (const QString code = codeToday(territory->second); code.size() == kSirenLength)
                all.byCode[code].push_back(row);
            for (const QString& container : intercommunalities(row.territory))
                all.byMember[container].push_back(row);
        }
    }
    return m_neighbours[session];
}

void Reviewer::addOverlaps(const Registration& registration, RuleContext& context)
{
    const Neighbours& all = neighbours(registration.session);
    const auto add = [&](const std::unordered_map<QString, std::vector<RelatedRow>>& rows, const QString& code) {
        const auto found = rows.find(code);
        if (found == rows.end())
            return;
        for (const RelatedRow& row : found->second) {
            if (row.id != registration.id)
                context.overlapping.push_back(related(row));
        }
    };
    for (const QString& container : intercommunalities(registration.territory))
        add(all.byCode, container);
    add(all.byMember, codeToday(*context.territory));
}

void Reviewer::addSharedPeople(const Registration& registration, RuleContext& context) const
{
    if (m_facts.sharedPeople.empty())
        return;
    for (const Delegate& delegate : registration.delegates) {
        const auto places = m_facts.sharedPeople.find(delegate.person.id);
        if (delegate.person.id.isNull() || places == m_facts.sharedPeople.end())
            continue;
        for (const SharedPlace& place : places->second) {
            const RelatedRow& other = m_facts.byId.at(place.registration);
            if (place.registration != registration.id && other.session == registration.session)
                context.sharedPeople.push_back({delegate.id, related(other)});
        }
    }
}

TerritoryMatch Reviewer::match(const TerritoryText& written)
{
    const QString key = written.name + QChar(0x1f) + written.code + QChar(0x1f) + written.kind;
    const auto [found, isNew] = m_matches.try_emplace(key);
    if (isNew)
        found->second = TerritoryDesk(m_desk).match(written);
    return found->second;
}

} // namespace quatuor
