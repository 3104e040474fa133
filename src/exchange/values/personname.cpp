// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/personname.h"

#include "core/text.h"
#include "exchange/letter/givennames.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace quatuor {

namespace {

constexpr std::array kTitles{
    QLatin1StringView("m"),
    QLatin1StringView("mr"),
    QLatin1StringView("mme"),
    QLatin1StringView("mlle"),
    QLatin1StringView("monsieur"),
    QLatin1StringView("madame"),
    QLatin1StringView("dr"),
    QLatin1StringView("mrs"),
    QLatin1StringView("ms"),
};
/// What people are called by instead of their name: "M. le maire", "Mme la sous-préfète". Folded, in their beginnings.
constexpr std::array kOffices{
    QLatin1StringView("maire"),
    QLatin1StringView("prefet"),
    QLatin1StringView("sous prefet"),
    QLatin1StringView("president"),
    QLatin1StringView("vice president"),
    QLatin1StringView("ministre"),
    QLatin1StringView("depute"),
    QLatin1StringView("senat"),
    QLatin1StringView("direct"),
    QLatin1StringView("secretaire"),
    QLatin1StringView("conseill"),
    QLatin1StringView("adjoint"),
    QLatin1StringView("delegue"),
    QLatin1StringView("recteur"),
    QLatin1StringView("rectrice"),
};
constexpr std::array kJoiningWords{
    QLatin1StringView("et"),
    QLatin1StringView("and"),
    QLatin1StringView("&"),
    QLatin1StringView("+"),
    QLatin1StringView("/"),
    QLatin1StringView("puis"),
};

template <std::size_t N>
bool isOneOf(QStringView word, const std::array<QLatin1StringView, N>& words)
{
    return std::ranges::any_of(
        words, [word](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

/// How many of the words say an office: "la sous-préfète" is two, "l'adjointe" one.
qsizetype officeAt(const QStringList& words)
{
    const bool article = words.value(0) == u"le" || words.value(0) == u"la"; // "Le Maire" is a family
    const QString after = text::foldKey(words.value(article ? 1 : 0));
    const bool elided = !article && words.value(0).startsWith(u'l') && after.startsWith(QLatin1StringView("l "));
    const auto isOffice
        = [word = elided ? after.sliced(2) : after](QLatin1StringView one) { return word.startsWith(one); };
    return (article || elided) && std::ranges::any_of(kOffices, isOffice) ? (article ? 2 : 1) : 0;
}

QStringList wordsOf(QStringView name)
{
    QStringList words = name.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isOneOf(text::foldKey(words.front()), kTitles)) {
        words.removeFirst();
        const qsizetype office = officeAt(words);
        if (office < words.size())
            words.remove(0, office);
        else // "M. le maire", and nobody's name
            words = {words.join(u' ')};
    }
    return words;
}

bool isCapitals(const QString& word)
{
    const auto isSmall = [](QChar c) { return c.isLower(); };
    return word.size() > 1 && word.front().isLetter() && std::ranges::none_of(word, isSmall);
}

QString joined(const QStringList& words, qsizetype from, qsizetype count)
{
    return words.mid(from, count).join(u' ').trimmed(); // a form feed may stand at the start of a word
}

/// A run of capitals at one end, and something else at the other.
SplitName byCapitals(const QStringList& words)
{
    const auto first = std::ranges::find_if_not(words, isCapitals) - words.begin();
    const auto lastSmall = std::find_if_not(words.rbegin(), words.rend(), isCapitals);
    qsizetype last = words.rend() - lastSmall;
    while (last > 1 && last < words.size() && words[last - 1].front().isLower()) // "Zoé de la TOUR"
        --last;
    if (first > 0 && first < words.size())
        return {joined(words, first, -1), joined(words, 0, first), true};
    if (first == 0 && last < words.size())
        return {joined(words, 0, last), joined(words, last, -1), true};
    return {};
}

/// The letters and digits alone, folded: "Saint-Pierre" → "saintpierre".
QString squeezed(const QString& words)
{
    return text::foldKey(words).remove(u' ');
}

/// "jerome.hochard2@example.org" → "jeromehochard".
QString mailbox(QStringView address)
{
    QString local = squeezed(address.first(std::max<qsizetype>(address.indexOf(u'@'), 0)).toString());
    while (!local.isEmpty() && local.back().isDigit())
        local.chop(1);
    return local;
}

/// "Marie-Claude" → "mc".
QString initials(const QString& words)
{
    QString letters;
    for (const QString& word : text::foldKey(words).split(u' ', Qt::SkipEmptyParts))
        letters += word.front();
    return letters;
}

/// "jerome.hochard", "jhochard", "mc.saintpierre".
bool isMailboxOf(const QString& local, const QString& given, const QString& family)
{
    const QString end = squeezed(family);
    return local.endsWith(end)
        && (local == squeezed(given) + end || local == initials(given) + end || local == initials(given).left(1) + end);
}

/// Addresses are made of the given name and then the family name, but for those of a few houses: there the name that
/// many are given tells.
SplitName byAddress(const QStringList& words, QStringView address)
{
    const QString local = mailbox(address);
    for (qsizetype cut = 1; !local.isEmpty() && cut < words.size(); ++cut) {
        const QString first = joined(words, 0, cut);
        const QString last = joined(words, cut, -1);
        const bool inOrder = isMailboxOf(local, first, last);
        if (!inOrder && !isMailboxOf(local, last, first))
            continue;
        SplitName split{inOrder ? first : last, inOrder ? last : first, true};
        if (letter::isGivenName(split.family) && !letter::isGivenName(split.given))
            std::swap(split.given, split.family);
        return split;
    }
    return {};
}

} // namespace

SplitName splitName(QStringView name, std::optional<NameOrder> order, QStringView address)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0)
        return {name.sliced(comma + 1).trimmed().toString(), name.first(comma).trimmed().toString(), true};
    const QStringList words = wordsOf(name);
    if (words.size() < 2) // alone, it is what people are called by: "Nom : Zola"
        return {{}, joined(words, 0, -1), true};
    const SplitName capitals = byCapitals(words);
    if (capitals.certain)
        return capitals;
    if (const SplitName addressed = byAddress(words, address); addressed.certain)
        return addressed;
    const bool certain = order && words.size() == 2;
    if (order == NameOrder::FamilyFirst)
        return {joined(words, words.size() - 1, 1), joined(words, 0, words.size() - 1), certain};
    return {joined(words, 0, 1), joined(words, 1, -1), certain};
}

std::optional<NameOrder> nameOrderOf(QStringView heading)
{
    const QString folded = text::foldKey(heading);
    const auto words = QStringView(folded).split(u' ');
    const qsizetype given = words.indexOf(QStringView(u"prenom"));
    const qsizetype family = words.indexOf(QStringView(u"nom"));
    if (given < 0 || family < 0)
        return std::nullopt;
    return family < given ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
}

bool holdsTwoNames(QStringView text)
{
    const auto parts = [](QChar c) { return c == u' ' || c == u';' || c == u'/' || c == u'\n'; };
    if (std::ranges::none_of(text, parts)) // nearly every cell
        return false;
    const qsizetype slash = text.indexOf(u'/');
    const bool inMarkup = slash > 0 && text[slash - 1] == u'<'; // "</b>" parts nobody
    if (text.contains(u';') || (slash >= 0 && !inMarkup) || text.trimmed().contains(u'\n'))
        return true;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto joins = [](QStringView word) { return isOneOf(word, kJoiningWords); };
    return words.size() > 2 && std::any_of(words.begin() + 1, words.end() - 1, joins);
}

bool holdsTwoEmails(QStringView text)
{
    const qsizetype first = text.indexOf(u'@');
    return first >= 0 && text.sliced(first + 1).contains(u'@')
        && std::ranges::any_of(text, [](QChar c) { return c.isSpace() || c == u';' || c == u',' || c == u'/'; });
}

bool isCivility(QStringView text)
{
    const QStringList words = text::foldKey(text).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::ranges::all_of(words, [](const QString& word) { return isOneOf(word, kTitles) || word == u"ou"; });
}

} // namespace quatuor
