// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/groupheading.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/headingrules.h"
#include "exchange/values/tworoles.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace quatuor {

namespace {

/// Longer ones are questions; and every cut of a heading is tried.
constexpr qsizetype kLongestHeading = 120;

/// Somebody of the delegation, whose role a column of the group says.
constexpr std::array kMemberWords{
    QLatin1StringView("membre"),
    QLatin1StringView("participant"),
    QLatin1StringView("participante"),
    QLatin1StringView("personne"),
    QLatin1StringView("delegue"),
    QLatin1StringView("member"),
    QLatin1StringView("person"),
    QLatin1StringView("delegate"),
    QLatin1StringView("fantastique"),
    QLatin1StringView("inscrit"),
    QLatin1StringView("invite"),
    QLatin1StringView("attendee"),
    QLatin1StringView("guest"),
    QLatin1StringView("ligne"),
    QLatin1StringView("row"),
};
constexpr std::array kOrdinals{
    std::array{QLatin1StringView("1er"), QLatin1StringView("1ere"), QLatin1StringView("premier"),
        QLatin1StringView("premiere")},
    std::array{
        QLatin1StringView("2e"), QLatin1StringView("2eme"), QLatin1StringView("deuxieme"), QLatin1StringView("second")},
    std::array{
        QLatin1StringView("3e"), QLatin1StringView("3eme"), QLatin1StringView("troisieme"), QLatin1StringView("third")},
    std::array{QLatin1StringView("4e"), QLatin1StringView("4eme"), QLatin1StringView("quatrieme"),
        QLatin1StringView("fourth")},
};
constexpr std::array kContactWords{
    QLatin1StringView("contact"),
    QLatin1StringView("referent"),
    QLatin1StringView("referente"),
    QLatin1StringView("personne contact"),
    QLatin1StringView("contact principal"),
    QLatin1StringView("personne referente"),
    QLatin1StringView("personne contacter"),
    QLatin1StringView("personne joindre"),
    QLatin1StringView("referent e"),
    // Who orders tickets or files a request, for others perhaps.
    QLatin1StringView("payeur"),
    QLatin1StringView("acheteur"),
    QLatin1StringView("payer"),
    QLatin1StringView("buyer"),
    QLatin1StringView("purchaser"),
    QLatin1StringView("demandeur"),
    QLatin1StringView("identite demandeur"),
    QLatin1StringView("deposant"),
    QLatin1StringView("mandataire"),
    QLatin1StringView("commande"),
    QLatin1StringView("commanditaire"),
};
constexpr qsizetype kMostDigits = 2; // members are numbered up to 99

template <std::size_t N>
bool isOneOf(QStringView text, const std::array<QLatin1StringView, N>& words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
}

/// "Élu·e 2": the number, since a delegation may have two people of one role.
QString numberIn(QStringView words)
{
    QString digits;
    for (const QChar c : words) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

QStringView trimmedWords(QStringView words)
{
    const auto isEdge = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!words.isEmpty() && isEdge(words.front()))
        words = words.sliced(1);
    while (!words.isEmpty() && isEdge(words.back()))
        words.chop(1);
    return words;
}

/// "Membre 2", "Participant n° 2", "2e personne": which member it is, from 1; 0 for no member.
int memberNumber(const QString& headingKey)
{
    QStringList words = headingKey.split(u' ');
    words.removeIf([](const QString& one) {
        return one == QLatin1StringView("n") || one == QLatin1StringView("no") || one == QLatin1StringView("numero");
    });
    if (words.size() != 2)
        return 0;
    if (isOneOf(words[0], kMemberWords) && words[1].size() <= kMostDigits)
        return words[1].toInt();
    for (std::size_t i = 0; i < kOrdinals.size(); ++i) {
        if (isOneOf(words[0], kOrdinals[i]) && isOneOf(words[1], kMemberWords))
            return int(i) + 1;
    }
    return 0;
}

/// Who the words name, or nothing; the field is left to the caller.
std::optional<GroupHeading> personNamed(QStringView words)
{
    const QString key = headingKey(words);
    if (isOneOf(key, kContactWords))
        return GroupHeading{contactGroupKey(), {}, Field::FullName, true};
    const QString number = numberIn(words);
    if (!number.isEmpty() && number == key && number.size() <= kMostDigits)
        return GroupHeading{memberGroupKey(number.toInt()), {}, Field::FullName, false};
    if (const int member = memberNumber(key); member > 0)
        return GroupHeading{memberGroupKey(member), {}, Field::FullName, false};
    if (const auto role = roleFromWords(words)) {
        const QString whose = saysSubstitute(words) ? number + QStringLiteral(" suppleant") : number;
        return GroupHeading{*role + u' ' + whose, trimmedWords(words).toString(), Field::FullName, false};
    }
    return std::nullopt;
}

/// Words that say who somebody is as often as they ask for it.
constexpr bool isFlag(Field field)
{
    return field == Field::IsContact || field == Field::IsSubstitute || field == Field::Role;
}

struct Split {
    QStringView field;
    QStringView words;
    bool atColon = false; ///< "Entreprise ou association : Nom" is cut there
};

/// What the words ask, by alias or, where no alias names a field in the whole heading, by rules.
struct Asked {
    Field field = Field::FullName;
    qsizetype weight = 0;
    bool orPhone = false;
};
std::optional<Asked> askedBy(QStringView words, bool byRules)
{
    const QString key = headingKey(words);
    const qsizetype weight = key.size();
    if (!byRules) {
        const auto field = fieldFromKey(key);
        return field ? std::optional(Asked{*field, weight}) : std::nullopt;
    }
    const auto guess = key.isEmpty() ? std::nullopt : sureGuess(words);
    return guess ? std::optional(Asked{guess->field, weight, guess->orPhone}) : std::nullopt;
}

/// Every way to cut the heading in two between words, or before a number ("Nom2"): the field stands first or last.
std::vector<Split> splits(QStringView heading)
{
    std::vector<Split> all;
    for (qsizetype i = 1; i < heading.size(); ++i) {
        const bool isNumberNext = heading[i].isDigit() && !heading[i - 1].isDigit();
        if ((heading[i].isLetterOrNumber() && !isNumberNext) || isBetweenGenders(heading, i))
            continue;
        const bool atColon = heading[i] == u':';
        all.push_back({heading.first(i), heading.sliced(i), atColon});
        all.push_back({heading.sliced(i), heading.first(i), atColon});
    }
    return all;
}

/// "SQ001", "P2": the number of a row.
QStringView numberOfCode(QStringView code)
{
    constexpr qsizetype kMostLetters = 2;
    const auto digits = std::ranges::find_if(code, [](QChar c) { return c.isDigit(); });
    const qsizetype letters = digits - code.begin();
    QStringView number = letters > kMostLetters ? QStringView() : code.sliced(letters);
    while (number.size() > kMostDigits && number.startsWith(u'0'))
        number = number.sliced(1);
    return number;
}

/// "Composition de la délégation [Participant 1][Nom]", "delegation[SQ001_NOM]": an array, whose rows and columns are
/// the people and the fields, or the other way round.
std::vector<Split> arraySplits(QStringView heading)
{
    const qsizetype begin = heading.lastIndexOf(u'[');
    if (begin <= 0 || !heading.endsWith(u']'))
        return {};
    const QStringView last = heading.sliced(begin + 1).chopped(1).trimmed();
    const QStringView before = heading.first(begin).trimmed();
    if (const qsizetype first = before.lastIndexOf(u'['); first > 0 && before.endsWith(u']')) {
        const QStringView inner = before.sliced(first + 1).chopped(1).trimmed();
        return {{last, inner}, {inner, last}};
    }
    const qsizetype stroke = last.indexOf(u'_');
    if (stroke <= 0)
        return {};
    return {{last.sliced(stroke + 1), numberOfCode(last.first(stroke))}};
}

std::optional<GroupHeading> grouped(QStringView heading, bool byRules)
{
    if (heading.size() > kLongestHeading)
        return std::nullopt;
    const QStringView text = withoutNumbering(heading);
    std::optional<GroupHeading> best;
    qsizetype longest = 0;
    std::vector<Split> all = arraySplits(text);
    std::ranges::copy(splits(text), std::back_inserter(all));
    for (const Split& split : all) {
        // Rules cost more than the words of a role: they are asked only where the rest names somebody.
        if (byRules && !personNamed(split.words))
            continue;
        // The longest field wins: "Nom de la structure" and not "Nom", before "de l'acteur économique". But "Nom de
        // l'élu référent" is a name.
        const auto asked = askedBy(split.field, byRules);
        const qsizetype bonus = split.atColon ? kLongestHeading : 0;
        const auto weight = asked ? asked->weight + bonus - (isFlag(asked->field) ? kLongestHeading : 0) : longest;
        if (best && weight <= longest)
            continue;
        const auto person = asked && isOfPerson(asked->field) ? personNamed(split.words) : std::nullopt;
        if (!person)
            continue;
        best = person;
        best->field = asked->field;
        best->orPhone = asked->orPhone;
        longest = weight;
    }
    return best;
}

} // namespace

bool isBetweenGenders(QStringView heading, qsizetype at)
{
    constexpr qsizetype kStem = 3;
    qsizetype from = at;
    qsizetype to = at;
    while (from > 0 && !heading[from - 1].isLetterOrNumber())
        --from;
    while (to < heading.size() && !heading[to].isLetterOrNumber())
        ++to;
    qsizetype begin = from;
    while (begin > 0 && heading[begin - 1].isLetter())
        --begin;
    return from - begin >= kStem && heading.sliced(from, to - from).contains(u'/')
        && heading.sliced(to).startsWith(heading.sliced(begin, kStem), Qt::CaseInsensitive);
}

QString contactGroupKey()
{
    return QStringLiteral("contact");
}

QString memberGroupKey(int number)
{
    return QStringLiteral("member ") + QString::number(number);
}

bool namesSomebody(QStringView words)
{
    return words.size() <= kLongestHeading && personNamed(words).has_value();
}

std::optional<GroupHeading> groupHeading(QStringView heading)
{
    return grouped(heading, namesAddressAndPhone(heading));
}

std::optional<GroupHeading> groupHeadingByRules(QStringView heading)
{
    return grouped(heading, true);
}

std::optional<GroupHeading> roleHeading(QStringView heading)
{
    const auto person = heading.size() > kLongestHeading ? std::nullopt : personNamed(withoutNumbering(heading));
    return person && !person->role.isEmpty() ? person : std::nullopt;
}

} // namespace quatuor
