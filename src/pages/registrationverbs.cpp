// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reviewer does on the open registration: each is one use case, one change, one undo.
#include "desk/fixdesk.h"
#include "pages/registrationpage.h"

#include <algorithm>

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

DelegateId delegateOf(const Fix& fix)
{
    return DelegateId::parse(argument(fix.args, "delegate"_L1)).value_or(DelegateId());
}

/// What to ask of a person where a fix is not one step.
Asked questionFor(const FindingItem& item, std::size_t place)
{
    const Fix& fix = item.finding.fix;
    Asked asked;
    asked.finding = place;
    asked.member = delegateOf(fix);
    asked.role = argument(fix.args, "role"_L1);
    asked.field = argument(fix.args, "field"_L1);
    asked.other = RegistrationId::parse(argument(fix.args, "into"_L1)).value_or(RegistrationId());
    static const QHash<QString, Asked::Kind> kinds{{u"choose-role"_s, Asked::Kind::EditMember},
        {u"edit-delegate"_s, Asked::Kind::EditMember}, {u"replace-delegate"_s, Asked::Kind::EditMember},
        {u"choose-contact"_s, Asked::Kind::AddMember}, {u"choose-territory"_s, Asked::Kind::Territory},
        {u"edit-registration"_s, Asked::Kind::Text}, {u"merge-registrations"_s, Asked::Kind::Merge},
        {u"move"_s, Asked::Kind::Move}};
    asked.kind = kinds.value(QString(fix.kind), Asked::Kind::Complete);
    return asked;
}

/// What a request to complete is about, from what blocks.
QStringList aboutOf(const std::vector<FindingItem>& findings)
{
    QStringList about;
    for (const FindingItem& item : findings) {
        if (item.finding.blocks())
            about.append(item.finding.subject.toString());
    }
    about.removeDuplicates();
    return about.isEmpty() ? QStringList{u"registration"_s} : about;
}

} // namespace

bool RegistrationPage::done(const std::function<Outcome<Done>()>& useCase)
{
    return isOpen() && m_workspace.perform<Done>(useCase);
}

bool RegistrationPage::decide(DecisionKind kind)
{
    const auto choice
        = std::ranges::find_if(m_decisions, [kind](const DecisionChoice& one) { return one.kind == kind; });
    if (choice == m_decisions.end())
        return false;
    if (!choice->enabled) {
        emit m_workspace.noticed({Notice::Kind::Information, choice->reason, {}});
        return false;
    }
    RegistrationDesk desk(m_workspace.desk());
    switch (kind) {
    case DecisionKind::Submit:
        return done([&] { return desk.submit(id()); });
    case DecisionKind::Accept:
        return done([&] { return desk.accept(id()); });
    case DecisionKind::Waitlist:
        return done([&] { return desk.waitlist(id()); });
    default:
        break;
    }
    Asked question;
    question.kind = kind == DecisionKind::Complete ? Asked::Kind::Complete
        : kind == DecisionKind::Move               ? Asked::Kind::Move
        : kind == DecisionKind::Refuse             ? Asked::Kind::Refuse
        : kind == DecisionKind::Withdraw           ? Asked::Kind::Withdraw
                                                   : Asked::Kind::Reopen;
    emit asked(question);
    return true;
}

bool RegistrationPage::fix(std::size_t finding)
{
    if (finding >= m_findings.size())
        return false;
    const FindingItem item = m_findings[finding];
    if (FixDesk::isOneStep(item.finding.fix))
        return done([&] { return FixDesk(m_workspace.desk()).apply(id(), item.finding); });
    emit asked(questionFor(item, finding));
    return true;
}

bool RegistrationPage::settle(std::size_t finding)
{
    if (finding >= m_findings.size() || !m_findings[finding].canSettle)
        return false;
    const Finding& one = m_findings[finding].finding;
    if (one.severity == Severity::Warning)
        return done([&] { return RegistrationDesk(m_workspace.desk()).dismiss(id(), one.key()); });
    Asked question;
    question.kind = Asked::Kind::Waive;
    question.finding = finding;
    emit asked(question);
    return true;
}

void RegistrationPage::act(const RoleCard& card, const CardAction& action)
{
    Asked question;
    question.role = card.role;
    switch (action.kind) {
    case CardAction::Kind::ApplyFix:
        (void)fix(action.finding);
        return;
    case CardAction::Kind::AddMember:
        question.kind = Asked::Kind::AddMember;
        break;
    case CardAction::Kind::RequestCompletion:
        question.kind = Asked::Kind::Complete;
        break;
    }
    emit asked(question);
}

bool RegistrationPage::requestCompletion(const QString& message, QDate due, QDate holdUntil)
{
    const CorrectionRequest request{aboutOf(m_findings), message, due, holdUntil};
    return done([&] { return RegistrationDesk(m_workspace.desk()).requestCorrection(id(), request); });
}

bool RegistrationPage::refuseIt(const QString& reason)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).refuseIt(id(), reason); });
}

bool RegistrationPage::withdraw(const QString& askedBy)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).withdraw(id(), askedBy); });
}

bool RegistrationPage::reopen(const QString& reason)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).reopen(id(), reason); });
}

bool RegistrationPage::move(SessionId to)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).move(id(), to); });
}

bool RegistrationPage::waive(std::size_t finding, const QString& reason)
{
    if (finding >= m_findings.size())
        return false;
    const QString key = m_findings[finding].finding.key();
    return done([&] { return RegistrationDesk(m_workspace.desk()).waive(id(), key, reason); });
}

bool RegistrationPage::merge(RegistrationId from)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).merge(id(), from); });
}

bool RegistrationPage::chooseTerritory(const TerritoryText& territory)
{
    RegistrationEdit edit;
    edit.territory = territory;
    return done([&] { return RegistrationDesk(m_workspace.desk()).edit(id(), edit); });
}

bool RegistrationPage::writeText(const QString& field, const QString& value)
{
    RegistrationEdit edit;
    if (field == "projectTitle"_L1)
        edit.projectTitle = value;
    else if (field == "projectSummary"_L1)
        edit.projectSummary = value;
    else if (field == "expectations"_L1)
        edit.expectations = value;
    else
        edit.note = value;
    return done([&] { return RegistrationDesk(m_workspace.desk()).edit(id(), edit); });
}

bool RegistrationPage::takeProposal(qint64 proposal)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).takeProposal(proposal); });
}

bool RegistrationPage::declineProposal(qint64 proposal)
{
    return done([&] { return RegistrationDesk(m_workspace.desk()).declineProposal(proposal); });
}

bool RegistrationPage::addMember(const DelegateEdit& edit)
{
    return isOpen()
        && m_workspace.perform<DelegateId>([&] { return DelegateDesk(m_workspace.desk()).add(id(), edit); });
}

bool RegistrationPage::editMember(DelegateId member, const DelegateEdit& edit)
{
    return done([&] { return DelegateDesk(m_workspace.desk()).edit(member, edit); });
}

bool RegistrationPage::replaceMember(DelegateId member, const DelegateEdit& edit)
{
    return isOpen() && m_workspace.perform<DelegateId>([&] {
        return DelegateDesk(m_workspace.desk()).replaceWithNew(member, edit);
    });
}

bool RegistrationPage::removeMember(DelegateId member)
{
    return done([&] { return DelegateDesk(m_workspace.desk()).remove(member); });
}

bool RegistrationPage::setUnavailable(DelegateId member, bool unavailable)
{
    return done([&] { return DelegateDesk(m_workspace.desk()).setUnavailable(member, unavailable); });
}

} // namespace quatuor
