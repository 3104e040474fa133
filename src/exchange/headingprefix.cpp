// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headingprefix.h"

#include "core/text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// "(Bloc répétable Membres) – Prénom": "Prénom".
QStringView withoutBlock(QStringView heading)
{
    static const QString kBlock = QStringLiteral("(bloc r\u00e9p\u00e9table");
    if (!heading.startsWith(kBlock, Qt::CaseInsensitive))
        return heading;
    const qsizetype end = heading.indexOf(u')');
    const QStringView question = end < 0 ? QStringView() : heading.sliced(end + 1);
    const auto begins = std::ranges::find_if(question, [](QChar c) { return c.isLetterOrNumber(); });
    return begins == question.end() ? heading : question.sliced(begins - question.begin());
}

/// Words for any question of a form, which some programs write before each.
bool isLabel(QStringView text)
{
    static const QSet<QString> kLabels{QStringLiteral("reponse"), QStringLiteral("reponses"), QStringLiteral("answer"),
        QStringLiteral("answers"), QStringLiteral("response"), QStringLiteral("responses"), QStringLiteral("question"),
        QStringLiteral("questions"), QStringLiteral("custom question"), QStringLiteral("custom field"),
        QStringLiteral("custom fields"), QStringLiteral("champ additionnel"), QStringLiteral("champ complementaire"),
        QStringLiteral("champ personnalise"), QStringLiteral("champs personnalises"), QStringLiteral("formulaire"),
        QStringLiteral("form"), QStringLiteral("fields"), QStringLiteral("data"), QStringLiteral("attributes")};
    QString label = text::foldKey(text);
    while (!label.isEmpty() && (label.back().isDigit() || label.back().isSpace()))
        label.chop(1);
    return kLabels.contains(label);
}

QStringView withoutLabel(QStringView heading)
{
    constexpr qsizetype kLongestLabel = 40;
    constexpr std::u16string_view kMarks = u":/>|.";
    const QStringView begin = heading.first(std::min(heading.size(), kLongestLabel));
    const auto mark = std::ranges::find_if(begin, [&](QChar c) { return kMarks.find(c.unicode()) != kMarks.npos; });
    if (mark == begin.end() || !isLabel(begin.first(mark - begin.begin())))
        return heading;
    const QStringView question = heading.sliced(mark - begin.begin() + 1).trimmed();
    return question.isEmpty() ? heading : question;
}

/// YesWiki names its variables "bf_…", and those with a list of answers "listeListe…" or "checkboxListe…". Its bf_titre
/// is the title of the page of each answer.
QStringView withoutVariablePrefix(QStringView heading)
{
    static constexpr std::array kLists{
        QLatin1StringView("listeListe"), QLatin1StringView("checkboxListe"), QLatin1StringView("radioListe")};
    constexpr QLatin1StringView kField("bf_");
    constexpr QLatin1StringView kCustom("__c"); // Salesforce
    if (heading.endsWith(kCustom))
        heading.chop(kCustom.size());
    if (heading == QLatin1StringView("bf_titre"))
        return heading;
    const auto list
        = std::ranges::find_if(kLists, [heading](QLatin1StringView one) { return heading.startsWith(one); });
    if (list == kLists.end())
        return heading.startsWith(kField) ? heading.sliced(kField.size()) : heading;
    const qsizetype named = heading.indexOf(kField);
    return heading.sliced(named < 0 ? list->size() : named + kField.size());
}

} // namespace

QStringView withoutPrefix(QStringView heading)
{
    return withoutVariablePrefix(withoutLabel(withoutBlock(heading)));
}

} // namespace quatuor
