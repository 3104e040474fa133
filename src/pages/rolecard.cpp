// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rolecard.h"

#include "desk/fixdesk.h"
#include "words/argumenttext.h"
#include "words/findingtext.h"
#include "words/statetext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(RoleCard)
};

QStringList present(const QStringList& parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some;
}

CardMember memberOf(const Delegate& delegate)
{
    CardMember member;
    member.id = delegate.id;
    member.name = memberName(delegate);
    const QString job = present({delegate.jobTitle, delegate.organisation}).join(QStringLiteral(" · "));
    member.lines = present({job, delegate.person.email, delegate.person.phone});
    if (delegate.role.isEmpty() && !delegate.roleText.isEmpty())
        member.lines.prepend(Card::tr("Role as written: “%1”").arg(delegate.roleText));
    if (delegate.contact)
        member.marks.append(Card::tr("contact"));
    if (delegate.substitute)
        member.marks.append(Card::tr("substitute"));
    if (delegate.unavailable)
        member.marks.append(Card::tr("unavailable"));
    member.counts = delegate.counts();
    return member;
}

/// The fix that the rulebook found, then the two that always exist.
std::vector<CardAction> actionsFor(const QString& role, const Findings& findings)
{
    std::vector<CardAction> actions;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const bool speaksOfIt = finding.id == QLatin1StringView("role.missing") && finding.subject.key == role;
        if (speaksOfIt && FixDesk::isOneStep(finding.fix))
            actions.push_back({CardAction::Kind::ApplyFix, fixText(finding.fix), i});
    }
    actions.push_back({CardAction::Kind::AddMember, Card::tr("Add…"), 0});
    actions.push_back({CardAction::Kind::RequestCompletion, Card::tr("Ask the contact"), 0});
    return actions;
}

QString hintFor(const QString& role, const Findings& findings)
{
    for (const Finding& finding : findings) {
        const bool speaksOfIt = finding.id == QLatin1StringView("role.missing") && finding.subject.key == role;
        if (speaksOfIt && finding.fix.kind == QLatin1StringView("invite-previous"))
            return fixText(finding.fix);
    }
    return {};
}

RoleCard cardOf(const RoleBounds& bounds, std::size_t position, bool missing, const Findings& findings)
{
    RoleCard card;
    card.role = bounds.role.code;
    const QString words = roleText(bounds.role.code);
    card.label = words == bounds.role.code ? bounds.role.label : words;
    card.mark = bounds.role.mark;
    card.position = position;
    card.missing = missing;
    if (missing) {
        card.hint = hintFor(bounds.role.code, findings);
        card.actions = actionsFor(bounds.role.code, findings);
    }
    return card;
}

} // namespace

QString memberName(const Delegate& delegate)
{
    if (delegate.named())
        return present({delegate.person.givenName, delegate.person.familyName}).join(u' ');
    return delegate.toComeBy.isValid() ? Card::tr("Name to come by %1").arg(dateText(delegate.toComeBy))
                                       : Card::tr("Name to come");
}

std::vector<RoleCard> roleCards(
    const Registration& registration, const CompositionPolicy& policy, const Findings& findings)
{
    const QStringList missing = missingRoles(registration, policy);
    std::vector<RoleCard> cards;
    for (const RoleBounds& bounds : policy.roles)
        cards.push_back(cardOf(bounds, cards.size(), missing.contains(bounds.role.code), findings));
    RoleCard others;
    others.label = Card::tr("Role to choose");
    others.position = policy.roles.size();
    for (const Delegate& delegate : registration.delegates) {
        const std::size_t place = policy.position(delegate.role);
        (place < policy.roles.size() ? cards[place] : others).members.push_back(memberOf(delegate));
    }
    if (!others.members.empty())
        cards.push_back(std::move(others));
    return cards;
}

} // namespace quatuor
