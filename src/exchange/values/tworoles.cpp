// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/tworoles.h"

#include "core/rolewords.h"
#include "core/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// How the answers begin that forms offer for a role, folded.
constexpr std::array kAnswers{
    QLatin1StringView("elu"),
    QLatin1StringView("agent"),
    QLatin1StringView("acteur"),
    QLatin1StringView("actrice"),
    QLatin1StringView("representant"),
    QLatin1StringView("service de l etat"),
    QLatin1StringView("services de l etat"),
    QLatin1StringView("socio eco"),
};

/// "Agent / agente des services de l'État": one word in two genders, and what follows belongs to both.
bool isGendered(QStringView one, QStringView next)
{
    constexpr qsizetype kStem = 3;
    const QString first = text::foldKey(one);
    return !first.contains(u' ') && first.size() >= kStem && text::foldKey(next).startsWith(first.left(kStem));
}

bool isAnswer(QStringView part)
{
    const QString folded = text::foldKey(part);
    return std::ranges::any_of(kAnswers, [&](QLatin1StringView start) { return folded.startsWith(start); });
}

const QRegularExpression& between()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"([;,|/+&\n]|\s(?:et|ou|and|or)\s)"), QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

bool beginsAsRole(QStringView text)
{
    const qsizetype end = text.indexOf(u' ');
    return isAnswer(text) || roleFromWords(end < 0 ? text : text.first(end)).has_value();
}

bool saysSubstitute(QStringView role)
{
    const auto holds = [role](QLatin1StringView part) { return role.contains(part, Qt::CaseInsensitive); };
    if (!holds(QLatin1StringView("uppl")) && !holds(QLatin1StringView("ubstitut"))) // nearly every cell
        return false;
    static const QRegularExpression kArticles(QStringLiteral("^(?:(?:de|du|des|d|l|la|le|les|un|une) )+"));
    const QString folded = text::foldKey(role).remove(kArticles); // "de l'élue suppléante"
    const auto begins = [&](QLatin1StringView word) { return (u' ' + folded).contains(u' ' + word); };
    const bool substitute = begins(QLatin1StringView("suppleant")) || begins(QLatin1StringView("substitute"));
    const bool first = folded.startsWith(u"suppl") || folded.startsWith(u"substitut");
    return substitute && !begins(QLatin1StringView("titulaire")) && (first || isAnswer(folded));
}

bool holdsTwoRoles(QStringView text)
{
    const QStringList parts = text.toString().split(between(), Qt::SkipEmptyParts);
    const bool gendered = text.contains(u'/') || text.contains(u" ou ", Qt::CaseInsensitive);
    QString role;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (gendered && at + 1 < parts.size() && isGendered(parts[at], parts[at + 1]))
            continue;
        const QString& part = parts[at];
        const auto one = isAnswer(part) ? roleFromWords(part) : std::nullopt;
        if (one && !role.isEmpty() && *one != role)
            return true;
        role = one ? *one : role;
    }
    return false;
}

} // namespace quatuor
