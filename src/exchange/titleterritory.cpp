// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/titleterritory.h"

#include "core/text.h"
#include "exchange/values/datereading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRows = 20;
constexpr qsizetype kLongestTitle = 160;
constexpr qsizetype kMostWords = 12;

QSet<QString> wordSet(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ');
    return {list.begin(), list.end()};
}

/// Words that a title says of itself as often as of a territory: "les délégations par EPCI" names none.
bool isOfAnyTerritory(const QString& word)
{
    static const QSet<QString> kWords
        = wordSet(QLatin1StringView("communes collectivite collectivites territoire territoires epci interco "
                                    "intercommunalite pays commune departement region"));
    return kWords.contains(word);
}

bool saysKind(const QString& part)
{
    static const QRegularExpression kOfOne(QStringLiteral("^(?:commune|pays|departement|region) d(?:e|u|es)? "));
    const QString key = text::foldKey(part);
    if (kOfOne.match(key).hasMatch())
        return true;
    const QStringList words = key.split(u' ');
    return std::ranges::any_of(
        words, [](const QString& word) { return !isOfAnyTerritory(word) && namesTerritoryKind(word); });
}

/// What stands before the name in a title: "Liste des participants de la délégation de la".
QString withoutLead(QStringView part, bool& ofDelegation)
{
    static const QRegularExpression kLead(
        QStringLiteral("^(?:liste|tableau|fiche|composition|inscriptions?|participants?|inscrits|membres|"
                       "d[ée]l[ée]gations?|territoire)\\b\\s*:?\\s*(?:(?:de\\s+la|de\\s+l['\u2019]|du|des|de|"
                       "d['\u2019]|pour)\\s*(?=\\W|\\b))?\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (QRegularExpressionMatch match = kLead.match(part); match.hasMatch() && match.capturedLength() > 0;
         match = kLead.match(part)) {
        ofDelegation = text::foldKey(match.capturedView()).startsWith(QLatin1StringView("delegation"))
            || text::foldKey(match.capturedView()).startsWith(QLatin1StringView("territoire"));
        part = part.sliced(match.capturedEnd());
    }
    return part.trimmed().toString();
}

bool mayName(const QString& part)
{
    const bool dated = std::ranges::any_of(part, [](QChar c) { return c.isDigit(); })
        && (!datesIn(part).empty() || !daysIn(part).empty());
    return !part.isEmpty() && !dated && !part.contains(u'@') && part.count(u' ') < kMostWords;
}

} // namespace

bool namesTerritoryKind(const QString& text)
{
    static const QSet<QString> kWords = wordSet(
        QLatin1StringView("ville commune communes cc ca cu communaute agglo agglomeration metropole pays petr pnr parc "
                          "epci ept departement region syndicat territoire mairie interco intercommunalite "
                          "collectivite"));
    const QStringList words = text::foldKey(text).split(u' ');
    return std::ranges::any_of(words, [](const QString& word) { return kWords.contains(word); });
}

QString territoryIn(const QString& title)
{
    static const QRegularExpression kBetween(QStringLiteral("\\s[-\u2013\u2014|/]\\s|[:|\u2013\u2014,()\\n]"));
    if (title.size() > kLongestTitle)
        return {};
    for (const QString& piece : title.split(kBetween, Qt::SkipEmptyParts)) {
        bool ofDelegation = false;
        const QString part = withoutLead(QStringView(piece).trimmed(), ofDelegation);
        if (mayName(part) && (saysKind(part) || (ofDelegation && part.front().isUpper())))
            return part;
    }
    return {};
}

QString territoryOfTitle(const Table& table, qsizetype endRow, ColumnRange columns)
{
    QStringList found;
    for (qsizetype row = std::max<qsizetype>(endRow - kMostRows, 0); row < endRow; ++row) {
        QStringList texts = table.headings(row).mid(columns.begin, columns.end - columns.begin);
        texts.removeAll(QString());
        texts.removeDuplicates();
        for (const QString& one : texts) {
            if (const QString name = territoryIn(one); !name.isEmpty() && !found.contains(name))
                found.append(name);
        }
    }
    return found.size() == 1 ? found.front() : QString();
}

} // namespace quatuor
