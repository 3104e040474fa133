// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowkind.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/exampleline.h"
#include "exchange/values/tworoles.h"

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
    QLatin1StringView("nombre de"),
    QLatin1StringView("nombre d"),
};
/// Words that mean something else too, a département and "note well": only a number after them makes them counts.
constexpr std::array kPerhapsCounts{
    QLatin1StringView("somme"),
    QLatin1StringView("nb"),
};
/// How a remark begins, where a territory may stand.
constexpr std::array kRemarks{
    QLatin1StringView("nb"),
    QLatin1StringView("n b"),
    QLatin1StringView("nota"),
    QLatin1StringView("ps"),
    QLatin1StringView("note"),
    QLatin1StringView("notes"),
    QLatin1StringView("remarque"),
    QLatin1StringView("remarques"),
    QLatin1StringView("attention"),
    QLatin1StringView("source"),
    QLatin1StringView("legende"),
    QLatin1StringView("mis a jour"),
    QLatin1StringView("mise a jour"),
    QLatin1StringView("cordialement"),
    QLatin1StringView("bien cordialement"),
    QLatin1StringView("salutations"),
    QLatin1StringView("merci"),
    QLatin1StringView("bonne journee"),
    QLatin1StringView("bonne reception"),
};
/// What is said last in a letter: below it stands who wrote it.
constexpr std::array kFarewells{
    QLatin1StringView("cordialement"),
    QLatin1StringView("bien cordialement"),
    QLatin1StringView("salutations"),
};

template <std::size_t N>
bool beginsWith(const QString& folded, const std::array<QLatin1StringView, N>& all)
{
    const auto begins = [&](QLatin1StringView words) {
        return folded.startsWith(words) && (folded.size() == words.size() || folded[words.size()] == u' ');
    };
    return std::ranges::any_of(all, begins);
}

bool isNumber(const TableCell& cell)
{
    const QByteArrayView bytes = cell.bytes.trimmed();
    const auto mayStandInNumber = [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '.' || c == ','; };
    return !bytes.isEmpty() && bytes.size() <= kLongestSum && std::ranges::all_of(bytes, mayStandInNumber);
}

/// Figures in these columns count nothing.
bool holdsFigures(const RegistrationColumn& column)
{
    return column.field == Field::TerritoryCode || column.field == Field::Department || column.field == Field::Phone
        || column.field == Field::SessionDate || column.field == Field::SubmittedAt || column.field == Field::ResponseId
        || column.field == Field::RegistrationRef;
}

/// Numbers alone, one of them at least in a column where it may be a sum.
bool areNumbers(std::span<const TableCell> rest, std::span<const RegistrationColumn> columns)
{
    bool any = false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i].isBlank())
            continue;
        if (!isNumber(rest[i]))
            return false;
        any = any || i >= columns.size() || !holdsFigures(columns[i]);
    }
    return any;
}

bool isTerritory(const RegistrationColumn& column)
{
    return column.field == Field::TerritoryName || column.field == Field::TerritoryCode;
}

/// Alone in these columns, a text is what the column says, if it can be.
bool speaksAlone(const RegistrationColumn& column, const QString& text)
{
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (column.field == Field::SessionDate)
        return hasDigit && !isRemark(text);
    if (column.field == Field::Phone)
        return hasDigit && text.size() <= kLongestSum;
    return !column.option.isEmpty() || (column.field == Field::Role && roleFromWords(text) && !isRemark(text));
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

bool isTotal(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    const auto filled = [](const TableCell& cell) { return !cell.isBlank(); };
    const auto first = std::ranges::find_if(cells, filled);
    if (first == cells.end() || !mayBegin(first->bytes) || first->bytes.size() > kLongestTitle)
        return false;
    const auto isSumOrBlank = [&](const TableCell& cell) { return !filled(cell) || isSum(cell); };
    const QString folded = text::foldKey(first->text());
    const auto after = std::size_t(first - cells.begin()) + 1;
    if (beginsWith(folded, kPerhapsCounts)) {
        return areNumbers(std::span(cells).subspan(after), std::span(columns).subspan(std::min(after, columns.size())));
    }
    return beginsWith(folded, kCounts) && std::all_of(std::next(first), cells.end(), isSumOrBlank);
}

bool isRule(const TableRow& cells)
{
    const auto draws = [](char c) { return c == '-' || c == '=' || c == '_' || c == '+' || c == ':' || c == ' '; };
    const auto isDrawn = [&](const TableCell& cell) { return std::ranges::all_of(cell.bytes, draws); };
    const auto isLong = [](const TableCell& cell) { return cell.bytes.contains("--") || cell.bytes.contains("=="); };
    return std::ranges::all_of(cells, isDrawn) && std::ranges::any_of(cells, isLong);
}

LoneText loneText(const TableRow& cells, const std::vector<RegistrationColumn>& columns)
{
    const auto filled = [](const TableCell& cell) { return !cell.isBlank(); };
    if (isTotal(cells, columns))
        return {LoneText::Kind::Total};
    if (isExampleLine(cells, columns))
        return {LoneText::Kind::Example};
    if (isRule(cells))
        return {LoneText::Kind::Rule};
    if (isHeadingAgain(cells, columns))
        return {LoneText::Kind::Headings};
    const auto only = std::ranges::find_if(cells, filled);
    if (only == cells.end() || std::any_of(std::next(only), cells.end(), filled))
        return {};
    const auto at = std::size_t(only - cells.begin());
    const RegistrationColumn column = at < columns.size() ? columns[at] : RegistrationColumn();
    const QString text = text::cleaned(only->text());
    if (speaksAlone(column, text) || text.contains(u'@'))
        return {};
    if (text.size() <= kLongestTitle && beginsAsRole(text) && roleFromWords(text))
        return {LoneText::Kind::Role, text};
    if (isTerritory(column) && !isRemark(text))
        return {};
    return {LoneText::Kind::Remark, text};
}

bool isFarewell(const QString& text)
{
    return beginsWith(text::foldKey(text), kFarewells);
}

bool isRemark(const QString& text)
{
    constexpr qsizetype kLongestTerritory = 80;
    return text.size() > kLongestTerritory || beginsWith(text::foldKey(text), kRemarks) || text.startsWith(u'*')
        || text.startsWith(u'(');
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
