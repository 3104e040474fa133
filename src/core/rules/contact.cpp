// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to write to the delegation: its contact, addresses that work, people who know that they are registered.
#include "core/email.h"
#include "core/rules/ask.h"
#include "core/rules/questions.h"

namespace quatuor::rules {

namespace {

bool isReachable(const Delegate& delegate)
{
    return canCome(delegate) && Email::isValid(delegate.person.email);
}

/// The first titular member one can write to, or else a substitute.
const Delegate* reachableMember(const Registration& registration)
{
    const Delegate* substitute = nullptr;
    for (const Delegate& one : registration.delegates) {
        if (!isReachable(one))
            continue;
        if (!one.substitute)
            return &one;
        substitute = substitute ? substitute : &one;
    }
    return substitute;
}

Fix chooseContact(const Delegate& delegate)
{
    return {fix::chooseContact, {{arg::delegate, delegate.id.toString()}, {arg::name, fullName(delegate)}}};
}

/// What a slip of the fingers meant, if mending it gives an address: spaces, a comma for a dot, brackets, "mailto:".
QString mended(const QString& email)
{
    QString text = email.trimmed().remove(u' ').replace(u',', u'.');
    if (text.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        text.remove(0, 7);
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1);
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return Email::isValid(text) ? text : QString();
}

Fix mendEmail(const Delegate& delegate)
{
    Fix fix = editField(delegate, arg::email);
    const QString meant = mended(delegate.person.email);
    if (!meant.isEmpty())
        fix.args.push_back({arg::value, meant});
    return fix;
}

} // namespace

void contactMissing(const RuleContext& context, Findings& findings)
{
    if (context.registration.contact())
        return;
    const Delegate* member = reachableMember(context.registration);
    add(findings, aboutRegistration(), {}, member ? chooseContact(*member) : Fix{fix::chooseContact, {}});
}

void contactEmailMissing(const RuleContext& context, Findings& findings)
{
    const Delegate* contact = context.registration.contact();
    if (!contact || !QStringView(contact->person.email).trimmed().isEmpty())
        return;
    const Delegate* member = reachableMember(context.registration);
    add(findings, about(*contact), {{arg::name, fullName(*contact)}},
        member ? chooseContact(*member) : editField(*contact, arg::email));
}

void emailInvalid(const RuleContext& context, Findings& findings)
{
    for (const Delegate& one : context.registration.delegates) {
        const QString& email = one.person.email;
        if (QStringView(email).trimmed().isEmpty() || Email::isValid(email))
            continue;
        add(findings, about(one), {{arg::name, fullName(one)}, {arg::email, email}}, mendEmail(one));
    }
}

void noticeNotAcknowledged(const RuleContext& context, Findings& findings)
{
    if (!context.registration.noticeAcknowledged)
        add(findings, aboutRegistration(), {}, {fix::draftNotice, {}});
}

} // namespace quatuor::rules
