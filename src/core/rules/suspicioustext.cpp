// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// text.suspicious: characters that hide, reverse or imitate, in whatever text came from outside.
#include "core/email.h"
#include "core/rules/ask.h"
#include "core/rules/questions.h"
#include "core/text.h"

#include <algorithm>

namespace quatuor::rules {

namespace {

template <class Owner>
struct TextField {
    QLatin1StringView name;
    QString Owner::*member;
};

constexpr TextField<Registration> kRegistrationFields[] = {
    {QLatin1StringView("projectTitle"), &Registration::projectTitle},
    {QLatin1StringView("projectSummary"), &Registration::projectSummary},
    {QLatin1StringView("expectations"), &Registration::expectations},
    {QLatin1StringView("note"), &Registration::note},
    {QLatin1StringView("ref"), &Registration::ref},
};

constexpr TextField<TerritoryText> kTerritoryFields[] = {
    {QLatin1StringView("territoryName"), &TerritoryText::name},
    {QLatin1StringView("territoryCode"), &TerritoryText::code},
    {QLatin1StringView("territoryKind"), &TerritoryText::kind},
};

constexpr TextField<Person> kPersonFields[] = {
    {QLatin1StringView("givenName"), &Person::givenName},
    {QLatin1StringView("familyName"), &Person::familyName},
    {QLatin1StringView("phone"), &Person::phone},
};

constexpr TextField<Delegate> kDelegateFields[] = {
    {QLatin1StringView("organisation"), &Delegate::organisation},
    {QLatin1StringView("jobTitle"), &Delegate::jobTitle},
    {QLatin1StringView("roleText"), &Delegate::roleText},
};

/// A valid address in letters outside ASCII is allowed, and is where look-alikes hide even when all its letters are of
/// one script.
QLatin1StringView emailSuspicion(const QString& email)
{
    const QLatin1StringView kind = text::suspicion(email);
    const bool ascii = std::all_of(email.begin(), email.end(), [](QChar c) { return c.unicode() < 128; });
    return kind.isEmpty() && !ascii && Email::isValid(email) ? QLatin1StringView("non-ascii") : kind;
}

Arguments suspicionArgs(QLatin1StringView field, QLatin1StringView kind)
{
    return {{arg::field, field}, {arg::kind, kind}};
}

template <class Owner, std::size_t Size, class Tell>
void eachSuspicious(const TextField<Owner> (&fields)[Size], const Owner& owner, Tell tell)
{
    for (const TextField<Owner>& field : fields) {
        const QLatin1StringView kind = text::suspicion(owner.*field.member);
        if (!kind.isEmpty())
            tell(field.name, kind);
    }
}

void askDelegate(const Delegate& delegate, Findings& findings)
{
    const auto tell = [&](QLatin1StringView field, QLatin1StringView kind) {
        Arguments args = suspicionArgs(field, kind);
        args.push_back({arg::name, fullName(delegate)});
        add(findings, about(delegate), args, editField(delegate, field));
    };
    eachSuspicious(kPersonFields, delegate.person, tell);
    const QLatin1StringView kind = emailSuspicion(delegate.person.email);
    if (!kind.isEmpty())
        tell(arg::email, kind);
    eachSuspicious(kDelegateFields, delegate, tell);
}

} // namespace

void textSuspicious(const RuleContext& context, Findings& findings)
{
    const Registration& registration = context.registration;
    const auto tellAbout = [&](Subject subject) {
        return [&findings, subject](QLatin1StringView field, QLatin1StringView kind) {
            add(findings, subject, suspicionArgs(field, kind), {fix::editRegistration, {{arg::field, field}}});
        };
    };
    eachSuspicious(kTerritoryFields, registration.territoryText, tellAbout(aboutTerritory()));
    eachSuspicious(kRegistrationFields, registration, tellAbout(aboutRegistration()));
    for (const Delegate& one : registration.delegates)
        askDelegate(one, findings);
}

} // namespace quatuor::rules
