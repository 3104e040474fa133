// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The State's domains as data, and the memory of job titles.
#include "core/rules/plausible.h"

#include "core/rolewords.h"

#include <QHash>

#include <algorithm>

namespace quatuor::rules {

namespace {

constexpr QLatin1StringView kStateDomains[] = {
    QLatin1StringView("gouv.fr"),
    QLatin1StringView("etat.example.org"), // the State of the samples, whose addresses are fictive
};

constexpr qsizetype kJobsRemembered = 8192; // about 1 MB; far more than the titles of a year

bool isInDomain(QStringView host, QLatin1StringView domain)
{
    if (!host.endsWith(domain, Qt::CaseInsensitive))
        return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == u'.';
}

} // namespace

std::span<const QLatin1StringView> stateDomains()
{
    return kStateDomains;
}

bool isStateAddress(QStringView email)
{
    const QStringView host = email.trimmed().mid(email.trimmed().lastIndexOf(u'@') + 1);
    return host.size() < email.size()
        && std::any_of(
            std::begin(kStateDomains), std::end(kStateDomains), [&](auto domain) { return isInDomain(host, domain); });
}

std::optional<QString> roleOfJob(const QString& jobTitle)
{
    if (jobTitle.isEmpty())
        return std::nullopt;
    thread_local QHash<QString, std::optional<QString>> remembered;
    const auto known = remembered.constFind(jobTitle);
    if (known != remembered.constEnd())
        return *known;
    if (remembered.size() >= kJobsRemembered)
        remembered.clear();
    return *remembered.insert(jobTitle, roleFromWords(jobTitle));
}

bool suggests(const Delegate& delegate, QStringView role)
{
    return (role == kStateRole && isStateAddress(delegate.person.email)) || roleOfJob(delegate.jobTitle) == role;
}

std::optional<QString> suggestedRole(const Delegate& delegate)
{
    const std::optional<QString> job = roleOfJob(delegate.jobTitle);
    if (job || !isStateAddress(delegate.person.email))
        return job;
    return kStateRole.toString();
}

} // namespace quatuor::rules
