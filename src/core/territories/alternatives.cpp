// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/alternatives.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"
#include "core/text.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kMostSides = 4;

/// Words with which a note begins: what follows is no part of the name.
constexpr QStringView kNoteWords[] = {u"tranche", u"phase", u"lot", u"dossier", u"annee", u"devenue", u"devenu",
    u"anciennement", u"ex", u"siege", u"delegation", u"projet", u"travaux", u"programme", u"montant", u"eligible",
    u"derogation", u"pour", u"cedex", u"no", u"n", u"representee"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool beginsNote(QStringView word)
{
    const QString key = text::foldKey(word);
    if (word.contains(u'€') || word.startsWith(u'+') || word.startsWith(u"n°") || word.startsWith(u"N°"))
        return true;
    return std::ranges::any_of(kNoteWords, [&](QStringView note) { return key == note; });
}

bool isNumber(QStringView word)
{
    return std::ranges::any_of(word, isDigit) && std::ranges::all_of(word, [](QChar c) {
        return isDigit(c) || c == u'/' || c == u'.' || c == u',' || c == u'°' || c == u'n';
    });
}

bool isPlainNumber(QStringView word)
{
    return std::ranges::all_of(word, isDigit);
}

/// What stands before a date: "le 12/03/2019", "du 1.4.2020".
bool leadsToDate(QStringView word)
{
    constexpr QStringView kLeads[] = {u"le", u"du", u"au", u"en"};
    return std::ranges::find(kLeads, word) != std::end(kLeads);
}

/// "Estrees saint denis n°1", "Perignat les sarlieve 1", "Bernay tranche 2 - 15/03/2018", "Vif : 12 500 €".
QString withoutNote(QStringView text, const std::function<bool(QStringView)>& isPlace)
{
    QStringList words = text.toString().simplified().split(u' ');
    // "Aubrac Lot Causses" has the river in its name, "Vif lot 2" a note.
    const auto isRiver = [&](qsizetype at) {
        return text::foldKey(words[at]) == u"lot"
            && (at + 1 == words.size() || std::ranges::none_of(words[at + 1], isDigit));
    };
    qsizetype keep = 1;
    while (keep < words.size() && (!beginsNote(words[keep]) || isRiver(keep)))
        ++keep;
    // The number before a currency is an amount, and no département.
    const bool amount = keep < words.size() && words[keep].contains(u'€');
    words = words.mid(0, keep);
    bool cut = amount;
    const auto isNote = [&](const QString& word) {
        if (text::foldKey(word).isEmpty())
            return true;
        const bool place = !amount && isPlainNumber(word) && isPlace(word);
        return !place && (isNumber(word) || (cut && leadsToDate(word)));
    };
    while (words.size() > 1 && isNote(words.back())) {
        cut = true;
        words.removeLast();
    }
    return words.join(u' ');
}

bool divides(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n' || c == u'/' || c == u'|' || c == u';' || c == u':' || c == u'+' || c == u',')
        return true;
    const bool dash = c == u'-' || c == u'–' || c == u'—';
    const bool spaced = at > 0 && at + 1 < text.size() && (text[at - 1].isSpace() || text[at + 1].isSpace());
    return dash && (spaced || c != u'-');
}

QStringList sidesOf(QStringView text)
{
    QStringList sides;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size() && sides.size() < kMostSides; ++at) {
        if (at < text.size() && !divides(text, at))
            continue;
        const QString side = text.mid(begin, at - begin).toString().simplified();
        if (side.size() > 2)
            sides += side;
        begin = at + 1;
    }
    return sides.size() > 1 ? sides : QStringList();
}

/// Where the second unit begins, after "et", a comma or a stroke; -1: there is one only.
qsizetype secondUnit(QStringView text)
{
    constexpr QStringView kJoints[] = {u" et ", u" & ", u", ", u" / ", u"/", u" + ", u" - "};
    if (!kindPrefix(text::foldKey(text)))
        return -1;
    for (const QStringView joint : kJoints) {
        const qsizetype at = text.indexOf(joint, 0, Qt::CaseInsensitive);
        const auto prefix = at < 0 ? std::nullopt : kindPrefix(text::foldKey(text.mid(at + joint.size())));
        if (prefix && isOfficial(prefix->kind) && prefix->length < text.size() - at - joint.size())
            return at;
    }
    return -1;
}

QStringList joinedUnits(QStringView text)
{
    const qsizetype at = secondUnit(text);
    if (at < 0)
        return {};
    QStringView rest = text.mid(at).trimmed();
    rest = rest.mid(rest.startsWith(u"et", Qt::CaseInsensitive) ? 2 : 1).trimmed();
    return {text.left(at).trimmed().toString(), rest.toString()};
}

/// "Riec/Bélon", "Capesterre s/Mer": a stroke between two letters.
QString withStrokesSpelt(const QString& text)
{
    QString spelt = text;
    for (qsizetype at = spelt.indexOf(u'/', 1); at > 0 && at + 1 < spelt.size(); at = spelt.indexOf(u'/', at + 1)) {
        if (spelt[at - 1].isLetter() && spelt[at + 1].isLetter() && (at < 2 || spelt[at - 2].isLetter()))
            spelt.replace(at, 1, QStringLiteral(" sur "));
    }
    return spelt;
}

void addOnce(QStringList& list, const QString& text, QStringView whole)
{
    if (!text.isEmpty() && text != whole && !list.contains(text))
        list += text;
}

} // namespace

Alternatives alternativesOf(QStringView text, const std::function<bool(QStringView)>& isPlace)
{
    Alternatives alternatives;
    const Bracketed split = splitBrackets(text);
    const QString outside = isPlace(split.inside) ? text.toString() : split.outside;
    const QString simplified = outside.simplified();
    addOnce(alternatives.whole, simplified, text);
    addOnce(alternatives.whole, withStrokesSpelt(simplified), text);
    addOnce(alternatives.whole, withoutNote(simplified, isPlace), text);
    if (simplified.startsWith(u"zz-", Qt::CaseInsensitive))
        addOnce(alternatives.whole, withoutNote(simplified.mid(3), isPlace), text);
    // A line break tells where the note begins, which the simplified text no longer shows.
    for (const QString& side : sidesOf(outside))
        addOnce(alternatives.sides, withoutNote(side, isPlace), text);
    alternatives.joined = joinedUnits(simplified);
    return alternatives;
}

QString withFirstWordSpelt(QStringView key)
{
    constexpr QStringView kGlued[] = {u"cc", u"ca", u"cdc", u"cu"};
    constexpr QStringView kNext[] = {u"pays", u"du", u"de", u"des", u"d", u"val", u"vallee", u"canton", u"region"};
    const qsizetype space = key.indexOf(u' ');
    if (space < 0)
        return {};
    const QStringView first = key.left(space);
    const QString rest = key.mid(space).toString();
    if (first == u"san")
        return QStringLiteral("communaute") + rest;
    if (first == u"s")
        return QStringLiteral("saint") + rest;
    for (const QStringView kind : kGlued) {
        if (first.startsWith(kind) && std::ranges::find(kNext, first.mid(kind.size())) != std::end(kNext))
            return kind.toString() + u' ' + key.mid(kind.size()).toString();
    }
    return {};
}

QString withArrondissement(QStringView key)
{
    constexpr QStringView kTowns[] = {u"paris", u"lyon", u"marseille"};
    constexpr QStringView kMeant[] = {u"arrondissement", u"arrondissements", u"arrt", u"arr", u"mairie", u"du", u"de"};
    constexpr QStringView kOrdinals[] = {u"e", u"er", u"eme", u"ieme", u"ere"};
    QStringView town;
    int number = 0;
    for (const QStringView word : tokensOf(key)) {
        const auto digits = std::ranges::find_if_not(word, isDigit) - word.begin();
        const bool ordinal = digits > 0 && std::ranges::find(kOrdinals, word.mid(digits)) != std::end(kOrdinals);
        if (ordinal && number == 0)
            number = word.left(digits).toInt();
        else if (town.isEmpty() && std::ranges::find(kTowns, word) != std::end(kTowns))
            town = word;
        else if (std::ranges::find(kMeant, word) == std::end(kMeant))
            return {};
    }
    const QStringView ending = number == 1 ? u"er" : u"e";
    return town.isEmpty() || number == 0
        ? QString()
        : town.toString() + u' ' + QString::number(number) + ending.toString() + QStringLiteral(" arrondissement");
}

} // namespace quatuor::territories
