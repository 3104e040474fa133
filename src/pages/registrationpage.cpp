// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says. Its gestures are in registrationverbs.cpp.
#include "pages/registrationpage.h"

#include "core/rules/rulebook.h"
#include "desk/changesummary.h"
#include "desk/fixdesk.h"
#include "pages/territoryidentity.h"
#include "words/argumenttext.h"
#include "words/findingtext.h"

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The fix of one that a click can do or lead to; a waiver and a dismissal have their own button.
QString fixButtonText(const Finding& finding)
{
    const bool settles = finding.fix.kind == "waive"_L1 || finding.fix.kind == "dismiss"_L1;
    return settles || finding.fix.kind.isEmpty() ? QString() : fixText(finding.fix);
}

FindingItem itemOf(const Finding& finding)
{
    const Rule* rule = findRule(QString(finding.id));
    const bool settles = rule != nullptr && rule->waivable && finding.severity != Severity::Information;
    return {finding, findingTitle(QString(finding.id)), findingText(finding), fixButtonText(finding),
        settles && !finding.settled};
}

} // namespace

RegistrationPage::RegistrationPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RegistrationPage::open(RegistrationId id)
{
    m_detail = {};
    if (!id.isNull())
        m_workspace.read([&] { load(id); });
    describe();
    emit changed();
}

void RegistrationPage::reload()
{
    open(id());
}

void RegistrationPage::load(RegistrationId id)
{
    Outcome<RegistrationDetail> detail = RegistrationDesk(m_workspace.desk()).show(id);
    if (!detail) {
        (void)m_workspace.report(detail.error());
        return;
    }
    m_detail = std::move(*detail);
    m_hasOtherDates = hasOtherDates(m_workspace.desk(), m_detail.registration);
    m_history.clear();
    for (const ChangeEntry& entry : ChangeDesk(m_workspace.desk()).about(id))
        m_history.push_back({entry.at, summaryOf(entry), entry.author});
}

void RegistrationPage::describe()
{
    m_cards.clear();
    m_findings.clear();
    m_decisions.clear();
    m_identity.clear();
    if (!isOpen())
        return;
    m_cards = roleCards(m_detail.registration, m_detail.policy, m_detail.findings);
    for (const Finding& finding : m_detail.findings)
        m_findings.push_back(itemOf(finding));
    m_decisions = decisionChoices(m_detail, m_hasOtherDates);
    if (!m_detail.territory) {
        m_identity.append(tr("Territory to choose: “%1” is not matched yet").arg(territoryName()));
        return;
    }
    m_identity = territoryIdentity(*m_detail.territory);
    for (const Finding& finding : m_detail.findings) {
        if (finding.id == "territory.already-initiated"_L1) {
            const QDate last = QDate::fromString(argument(finding.args, "date"_L1), Qt::ISODate);
            m_identity.append(tr("already came on %1").arg(dateText(last)));
            return;
        }
    }
    m_identity.append(tr("1st participation"));
}

std::vector<TerritoryCandidate> RegistrationPage::territoryCandidates()
{
    std::vector<TerritoryCandidate> candidates;
    m_workspace.read([&] {
        TerritoryDesk territories(m_workspace.desk());
        const Registration& registration = m_detail.registration;
        candidates = territories.match(registration.territoryText).candidates;
        if (const auto heir = territories.successor(registration.territory)) {
            std::erase_if(candidates, [&](const TerritoryCandidate& one) { return one.code == heir->code; });
            candidates.insert(candidates.begin(), *heir);
        }
    });
    return candidates;
}

std::vector<Territory> RegistrationPage::searchTerritories(const QString& text)
{
    constexpr int kMost = 8;
    std::vector<Territory> found;
    m_workspace.read([&] { found = TerritoryDesk(m_workspace.desk()).search(text, kMost); });
    return found;
}

RegistrationDetail RegistrationPage::other(RegistrationId id)
{
    RegistrationDetail detail;
    m_workspace.read([&] {
        if (Outcome<RegistrationDetail> found = RegistrationDesk(m_workspace.desk()).show(id))
            detail = std::move(*found);
    });
    return detail;
}

Letter RegistrationPage::draftLetter(QDate due, QDate holdUntil) const
{
    CorrectionLetterFacts facts;
    if (const Delegate* contact = m_detail.registration.contact(); contact != nullptr && contact->named())
        facts.contactName = memberName(*contact);
    facts.territory = territoryName();
    if (m_detail.session)
        facts.sessionDate = m_detail.session->date;
    for (const FindingItem& item : m_findings) {
        if (item.finding.blocks())
            facts.missing.append(item.text);
    }
    facts.due = due;
    facts.holdUntil = holdUntil;
    return correctionLetter(facts);
}

bool RegistrationPage::canHoldSeat() const
{
    const Registration& registration = m_detail.registration;
    return registration.state == RegistrationState::Accepted || m_detail.seats.fits(registration.people());
}

std::vector<OtherDate> RegistrationPage::otherDates()
{
    std::vector<OtherDate> dates;
    m_workspace.read([&] { dates = quatuor::otherDates(m_workspace.desk(), m_detail.registration); });
    return dates;
}

} // namespace quatuor
