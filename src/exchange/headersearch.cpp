// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headersearch.h"

#include "core/text.h"
#include "exchange/groupheading.h"
#include "exchange/headingrules.h"
#include "exchange/optionheading.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kHeaderSearched = 20;
/// Wider rows have no groups above them that a person set; a hostile file would have them read twice.
constexpr std::size_t kMostBelowGroups = 400;

using Headings = std::vector<QString>;

/// A cell merged over several columns says the same in each of them.
bool spansColumns(const Headings& row, std::size_t at)
{
    const auto same = [&](std::size_t other) { return other < row.size() && row[other] == row[at]; };
    return at < row.size() && !row[at].isEmpty() && (same(at + 1) || (at > 0 && same(at - 1)));
}

/// "Prénom de l'élu·e" is no answer to the question over the column before it.
bool asksItself(const QString& heading)
{
    return groupHeading(heading) || sureGuess(heading);
}

/// What programs write below a question that has one column, where others have several: SurveyMonkey.
bool saysAnswer(const QString& heading)
{
    constexpr std::array kWords{QLatin1StringView("response"), QLatin1StringView("open ended response"),
        QLatin1StringView("reponse"), QLatin1StringView("reponse ouverte"), QLatin1StringView("reponse libre")};
    constexpr qsizetype kLongest = 30;
    return heading.size() <= kLongest && std::ranges::find(kWords, text::foldKey(heading)) != kWords.end();
}

/// How many columns from `at` stand below a title that is written once, over the first of them.
std::size_t columnsBelow(const Headings& above, const Headings& row, std::size_t at)
{
    auto asked = fieldFromHeading(above[at]);
    if (const auto guess = asked ? std::nullopt : sureGuess(above[at]))
        asked = guess->field;
    const bool isQuestion = asked && isChosen(*asked);
    if (!isQuestion && !namesSomebody(above[at]) && !asksOfAnswerer(above[at]))
        return 0;
    std::size_t end = at;
    while (end < row.size() && !row[end].isEmpty() && (end == at || end >= above.size() || above[end].isEmpty())) {
        const auto field = fieldFromHeading(row[end]);
        if (isQuestion ? field || asksItself(row[end]) : !(field && isOfPerson(*field)))
            break;
        ++end;
    }
    return end - at;
}

/// "Élu·e" over "Prénom": "Élu·e – Prénom". "Vos coordonnées" says nothing of whose they are, and « Réponse » nothing
/// of what is asked.
QString belowTitle(const QString& title, const QString& heading)
{
    if (saysAnswer(heading))
        return title;
    if ((asksOfAnswerer(title) && !namesSomebody(title)) || asksWhichOther(heading))
        return heading;
    return title + QStringLiteral(" – ") + heading;
}

/// A question without parts stands in the upper row alone.
void takeFromAbove(const Headings& above, Headings& composed)
{
    composed.resize(std::max(composed.size(), above.size()));
    for (std::size_t i = 0; i < above.size(); ++i) {
        const bool isFirst = i == 0 || above[i] != above[i - 1]; // of a merged cell
        if (composed[i].isEmpty() && isFirst && (fieldFromHeading(above[i]) || sureGuess(above[i])))
            composed[i] = above[i];
    }
}

/// "Élu·e" over "Prénom" and "Nom": "Élu·e – Prénom", "Élu·e – Nom". Nothing when no cell above spans columns.
Headings belowTitles(const Headings& above, const Headings& row)
{
    if (row.size() > kMostBelowGroups)
        return {};
    Headings composed = row;
    bool any = false;
    const auto compose = [&](std::size_t at, const QString& title) {
        composed[at] = belowTitle(title, row[at]);
        any = true;
    };
    for (std::size_t i = 0; i < std::min(row.size(), above.size()); ++i) {
        if (row[i].isEmpty() || above[i].isEmpty() || above[i] == row[i])
            continue;
        if (spansColumns(above, i))
            compose(i, above[i]);
        else if (const std::size_t below = columnsBelow(above, row, i); below > 1)
            for (std::size_t at = i; at < i + below; ++at)
                compose(at, above[i]);
        else if (saysAnswer(row[i]))
            compose(i, above[i]);
    }
    if (!any)
        return {};
    takeFromAbove(above, composed);
    return composed;
}

/// No row has more known headings than headings. Empty ones are known to a mapping alone.
std::ptrdiff_t greatestScore(const Headings& headings, const ColumnMapping& mapping)
{
    const auto isFilled = [&mapping](const QString& one) { return !one.isEmpty() || !mapping.isEmpty(); };
    return std::ranges::count_if(headings, isFilled);
}

} // namespace

std::vector<HeaderCandidate> headerCandidates(const Table& table)
{
    std::vector<HeaderCandidate> candidates;
    Headings above;
    for (qsizetype i = 0; i < std::min(table.rowCount(), kHeaderSearched); ++i) {
        const QStringList texts = table.headings(i);
        Headings row(texts.begin(), texts.end());
        candidates.push_back({i, row, false});
        if (Headings composed = belowTitles(above, row); !composed.empty())
            candidates.push_back({i, std::move(composed), true});
        above = std::move(row);
    }
    return candidates;
}

std::optional<qsizetype> rivalHeader(
    const std::vector<HeaderCandidate>& candidates, const ColumnMapping& mapping, const Header& chosen)
{
    constexpr int kLeastRival = 3;
    const auto key = [](const Headings& headings) { return headerFingerprint(headings); };
    for (const HeaderCandidate& one : candidates) {
        const bool isPart = chosen.from.belowGroups && one.row == chosen.from.row - 1;
        if (isPart || one.row == chosen.from.row || key(one.headings) == key(chosen.from.headings))
            continue;
        const auto isField = [](const QString& heading) { return fieldFromHeading(heading).has_value(); };
        if (std::ranges::count_if(one.headings, isField) < kLeastRival - 1)
            continue; // nearly every row of data, whose cells are slow to read as headings
        const HeaderLayout layout = layoutOf(one.headings, mapping);
        if (layout.score() >= kLeastRival && layout.namesPeople() && 2 * layout.score() > chosen.layout.score())
            return one.row;
    }
    return std::nullopt;
}

Header bestHeader(const Table& table, const std::vector<HeaderCandidate>& candidates, const ColumnMapping& mapping,
    std::optional<RowShape> shape, std::optional<qsizetype> row)
{
    const qsizetype named = row ? std::clamp(*row - 1, qsizetype(0), candidates.back().row) : -1;
    std::optional<Header> best;
    for (const HeaderCandidate& one : candidates) {
        if (named >= 0 && one.row != named)
            continue;
        if (best && greatestScore(one.headings, mapping) < best->layout.score())
            continue; // most rows of data, whose cells are slow to read as headings
        const bool wide = one.headings.size() > kMostBelowGroups; // a hostile file's, whose cells take long to look at
        const ColumnValues values = wide ? ColumnValues() : ColumnValues(table, one.row + 1);
        HeaderLayout layout = layoutOf(one.headings, mapping, shape, values);
        const auto worth = [](const HeaderLayout& of) { return std::pair(of.score(), of.rolesTold()); };
        const bool isLower = one.belowGroups && std::ranges::any_of(table.headings(one.row), saysAnswer);
        if (!best || worth(layout) > worth(best->layout) || (isLower && worth(layout) == worth(best->layout)))
            best = Header{one, std::move(layout)};
    }
    return *best;
}

} // namespace quatuor
