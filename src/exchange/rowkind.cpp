// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowkind.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestSum = 20;
constexpr std::array kCounts{
    QLatin1StringView("total"),
    QLatin1StringView("totaux"),
    QLatin1StringView("totals"),
    QLatin1StringView("sous total"),
    QLatin1StringView("grand total"),
    QLatin1StringView("somme"),
    QLatin1StringView("nombre de"),
    QLatin1StringView("nombre d"),
    QLatin1StringView("nb"),
};

bool isCount(const QString& folded)
{
    const auto begins = [&](QLatin1StringView words) {
        return folded.startsWith(words) && (folded.size() == words.size() || folded[words.size()] == u' ');
    };
    return std::ranges::any_of(kCounts, begins);
}

/// "12", "85,00", "1 204 €", "EUR", "100 %": no name is as short on letters.
bool isSum(const TableCell& cell)
{
    const QString text = cell.text().trimmed();
    if (text.size() > kLongestSum)
        return false;
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const bool currency = letters == 3 && text.size() == 3 && text == text.toUpper();
    return letters == 0 || currency;
}

/// Without a text of its own: every row is asked.
bool says(const TableCell& cell, const QString& heading)
{
    if (cell.escaped)
        return cell.text().trimmed() == heading;
    const QByteArrayView bytes = cell.bytes.trimmed();
    return QAnyStringView(QUtf8StringView(bytes.data(), bytes.size())) == QAnyStringView(heading);
}

/// Every row is asked: most are told at their first letter, at no cost.
bool mayBegin(QByteArrayView bytes)
{
    constexpr QByteArrayView kLetters("tTsSgGnN");
    const auto first = std::ranges::find_if(bytes, [](char c) { return c != ' '; });
    return first != bytes.end() && kLetters.contains(*first);
}

bool beginsLike(char byte, const QString& heading)
{
    const char16_t first = heading.isEmpty() ? u'\0' : heading.front().unicode();
    return first < 0x80 ? byte == char(first) : (byte & 0x80) != 0;
}

} // namespace

bool mayBeNoData(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto first = std::ranges::find_if(cells[i].bytes, [](char c) { return c != ' ' && c != '\t'; });
        if (first != cells[i].bytes.end())
            return mayBegin(cells[i].bytes) || i >= columns.size() || beginsLike(*first, columns[i].heading);
    }
    return false;
}

bool isTotal(const TableRow& cells)
{
    const auto filled = [](const TableCell& cell) { return !cell.isBlank(); };
    const auto first = std::ranges::find_if(cells, filled);
    if (first == cells.end() || !mayBegin(first->bytes) || first->bytes.size() > kLongestTitle)
        return false;
    const auto isSumOrBlank = [&](const TableCell& cell) { return !filled(cell) || isSum(cell); };
    return isCount(text::foldKey(first->text())) && std::all_of(std::next(first), cells.end(), isSumOrBlank);
}

bool isHeadingAgain(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    qsizetype same = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        if (cells[i].isBlank())
            continue;
        if (!says(cells[i], columns[i].heading))
            return false;
        ++same;
    }
    return same > 1;
}

} // namespace quatuor
