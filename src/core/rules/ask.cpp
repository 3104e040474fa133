// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subjects, counts and fixes that several questions share.
#include "core/rules/ask.h"

#include <algorithm>

namespace quatuor::rules {

Subject about(const Delegate& delegate)
{
    return {Subject::Kind::Delegate, delegate.id.toString()};
}

Subject aboutRole(const QString& code)
{
    return {Subject::Kind::Role, code};
}

void add(Findings& findings, Subject subject, Arguments args, Fix fix)
{
    findings.push_back({{}, Severity::Blocking, std::move(subject), std::move(args), std::move(fix), false});
}

QString fullName(const Delegate& delegate)
{
    const Person& person = delegate.person;
    if (person.givenName.isEmpty() || person.familyName.isEmpty())
        return person.givenName + person.familyName;
    return person.givenName + u' ' + person.familyName;
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

int present(const Registration& registration, QStringView role)
{
    return int(std::count_if(registration.delegates.begin(), registration.delegates.end(),
        [role](const Delegate& one) { return one.counts() && one.role == role; }));
}

bool staysCoveredWithout(const RuleContext& context, const Delegate& delegate)
{
    const RoleBounds* bounds = context.policy.find(delegate.role);
    return !bounds || !delegate.counts() || present(context.registration, delegate.role) > bounds->least;
}

bool canCome(const Delegate& delegate)
{
    return delegate.named() && !delegate.toCome && !delegate.unavailable;
}

Fix editField(const Delegate& delegate, QLatin1StringView field)
{
    return {fix::editDelegate, {{arg::delegate, delegate.id.toString()}, {arg::field, field}}};
}

Fix changeRole(const Delegate& delegate, const QString& role)
{
    return {
        fix::changeRole, {{arg::delegate, delegate.id.toString()}, {arg::name, fullName(delegate)}, {arg::role, role}}};
}

} // namespace quatuor::rules
