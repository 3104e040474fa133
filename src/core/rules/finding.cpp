// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes of severities, keys of subjects.
#include "core/rules/finding.h"

#include "core/codetable.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr CodeTable<Severity, 3> kSeverities{{
    {Severity::Blocking, QLatin1StringView("blocking")},
    {Severity::Warning, QLatin1StringView("warning")},
    {Severity::Information, QLatin1StringView("information")},
}};

constexpr CodeTable<Subject::Kind, 5> kSubjects{{
    {Subject::Kind::Registration, QLatin1StringView("registration")},
    {Subject::Kind::Delegate, QLatin1StringView("delegate")},
    {Subject::Kind::Role, QLatin1StringView("role")},
    {Subject::Kind::Territory, QLatin1StringView("territory")},
    {Subject::Kind::Session, QLatin1StringView("session")},
}};

} // namespace

QLatin1StringView code(Severity severity)
{
    return codeOf(kSeverities, severity);
}

QString Subject::toString() const
{
    const QString name(codeOf(kSubjects, kind));
    return key.isEmpty() ? name : name + u':' + key;
}

bool anyBlocks(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.blocks(); });
}

} // namespace quatuor
