// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetreader.h"

#include "exchange/xlsx/escapedtext.h"
#include "exchange/xlsx/workbookparts.h"

#include <algorithm>
#include <optional>

namespace quatuor {

namespace {

constexpr std::size_t kMostMerged = 10'000;
/// Merged cells below these rows are data: they stay as they are.
constexpr std::size_t kHeadRows = 20;

struct CellPlace {
    int row = -1;
    int column = -1;
};

/// "B12" → 11, 1; nothing for what is no such name, or is beyond any sheet.
std::optional<CellPlace> placeOf(QStringView name)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && i < 4 && name[i] >= u'A' && name[i] <= u'Z'; ++i)
        column = column * 26 + (name[i].unicode() - u'A' + 1);
    bool ok = false;
    const int row = name.sliced(i).toInt(&ok);
    if (!ok || row < 1 || row > SheetReader::kMostRows || column < 1 || column > SheetReader::kMostColumns)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace

SheetReader::SheetReader(XmlPart& xml, CellContext context, const QString& name)
    : m_xml(xml)
    , m_context(context)
{
    m_table.m_name = name;
    m_table.m_text = context.strings.text; // cells that share a text point into this copy
}

bool SheetReader::tooLarge(qint64 limit)
{
    m_tooLarge = limit;
    return m_xml.fail(PartTrouble::Expands);
}

bool SheetReader::read()
{
    while (m_xml.next()) {
        if (m_xml.starts(QLatin1StringView("row"))) {
            if (!readRow())
                return false;
        } else if (m_xml.starts(QLatin1StringView("mergeCell"))) {
            merge(m_xml.attribute(QLatin1StringView("ref")));
        }
    }
    return m_xml.trouble() == PartTrouble::None;
}

bool SheetReader::readRow()
{
    const QString stated = m_xml.attribute(QLatin1StringView("r"));
    const int row = stated.isEmpty() ? m_row + 1 : stated.toInt() - 1;
    m_column = -1;
    if (row <= m_row)
        return m_xml.fail(PartTrouble::Damaged);
    m_row = row;
    if (row >= kMostRows)
        return tooLarge(kMostRows);
    m_rowCells = m_table.m_cells.size();
    m_rowText = 0;
    while (m_xml.next() && !m_xml.ends(QLatin1StringView("row"))) {
        if (m_xml.starts(QLatin1StringView("c")) && !readCell())
            return false;
    }
    endRow();
    return m_xml.trouble() == PartTrouble::None;
}

void SheetReader::endRow()
{
    auto& cells = m_table.m_cells;
    const auto isBlankCell = [this](const SheetTable::Cell& cell) { return isBlank(m_table.text(cell)); };
    if (std::all_of(cells.begin() + std::ptrdiff_t(m_rowCells), cells.end(), isBlankCell))
        cells.resize(m_rowCells);
    else
        m_table.m_rows.push_back({m_rowCells, m_row + 1});
}

bool SheetReader::beginCell(CellType& type, std::size_t& style)
{
    int column = m_column + 1;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        const QStringView value = one.value();
        if (one.name() == QLatin1StringView("r")) {
            const auto place = placeOf(value);
            column = place && place->row == m_row ? place->column : -1;
        } else if (one.name() == QLatin1StringView("s")) {
            style = std::size_t(value.toUInt());
        } else if (one.name() == QLatin1StringView("t")) {
            type = value == QLatin1StringView("s")        ? CellType::Shared
                : value == QLatin1StringView("inlineStr") ? CellType::Inline
                : value == QLatin1StringView("b")         ? CellType::Boolean
                : value == QLatin1StringView("d")         ? CellType::Date
                : value == QLatin1StringView("n")         ? CellType::Number
                                                          : CellType::Text; // a formula's text, or an error's sign
        }
    }
    if (column <= m_column)
        return m_xml.fail(PartTrouble::Damaged);
    m_column = column;
    return column < kMostColumns || tooLarge(kMostColumns);
}

bool SheetReader::readCell()
{
    CellType type = CellType::Number;
    std::size_t style = 0;
    if (!beginCell(type, style))
        return false;
    QString value;
    bool hasFormula = false;
    bool hasValue = false;
    while (m_xml.next() && !m_xml.ends(QLatin1StringView("c"))) {
        if (m_xml.starts(QLatin1StringView("v"))) {
            hasValue = true;
            readValue(value);
        } else if (m_xml.starts(QLatin1StringView("is"))) {
            const auto begin = quint32(m_table.m_text.size());
            appendRichText(m_xml, m_table.m_text);
            if (type == CellType::Inline && !keep(begin, m_table.m_text.size() - qsizetype(begin)))
                return false;
        } else if (m_xml.isStart()) {
            hasFormula = hasFormula || m_xml.name() == QLatin1StringView("f");
            m_xml.skip();
        }
    }
    if (hasFormula && !hasValue && m_table.m_firstUnvalued.isEmpty())
        m_table.m_firstUnvalued = columnLetters(m_column) + QString::number(m_row + 1);
    return m_xml.trouble() == PartTrouble::None && (value.isEmpty() || keepValue(type, style, value));
}

/// To the end of `<v>`.
void SheetReader::readValue(QString& value)
{
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText())
            value += m_xml.text();
        if (m_xml.isStart() || value.size() > kLongestRow)
            m_xml.fail(PartTrouble::Damaged);
    }
}

bool SheetReader::keepValue(CellType type, std::size_t style, const QString& value)
{
    constexpr QLatin1StringView kMidnight("T00:00:00");
    switch (type) {
    case CellType::Shared:
        return keepShared(value);
    case CellType::Boolean:
        return keepText(value.trimmed() == QLatin1StringView("0") ? QStringLiteral("false") : QStringLiteral("true"));
    case CellType::Number: {
        const auto& formats = m_context.formats;
        return keepText(numberText(
            QStringView(value).trimmed(), style < formats.size() ? formats[style] : NumberFormat(), m_context.dates));
    }
    case CellType::Date:
        return keepText(QStringView(value).chopped(value.endsWith(kMidnight) ? kMidnight.size() : 0));
    case CellType::Inline:
    case CellType::Text:
        break;
    }
    return keepText(value.contains(QLatin1StringView("_x")) ? unescapedSheetText(value) : value);
}

bool SheetReader::keepShared(QStringView number)
{
    bool ok = false;
    const uint index = number.trimmed().toUInt(&ok);
    if (!ok || index >= m_context.strings.spans.size())
        return m_xml.fail(PartTrouble::Damaged);
    const SharedStrings::Span span = m_context.strings.spans[index];
    return keep(span.begin, span.size);
}

bool SheetReader::keepText(QStringView text)
{
    const auto begin = quint32(m_table.m_text.size());
    appendUtf8(m_table.m_text, text);
    return keep(begin, m_table.m_text.size() - qsizetype(begin));
}

bool SheetReader::keep(quint32 begin, qsizetype size)
{
    if (size == 0)
        return true;
    m_rowText += size;
    m_allText += size;
    if (m_rowText > kLongestRow)
        return tooLarge(kLongestRow);
    if (m_allText > kMostText)
        return tooLarge(kMostText);
    if (m_table.m_cells.size() == kMostCells)
        return tooLarge(kMostCells);
    m_table.m_cells.push_back({begin, quint32(size), m_column});
    return true;
}

void SheetReader::merge(const QString& range)
{
    const qsizetype colon = range.indexOf(u':');
    const auto first = placeOf(QStringView(range).first(std::max<qsizetype>(colon, 0)));
    const auto last = placeOf(QStringView(range).sliced(colon + 1));
    const auto& rows = m_table.m_rows;
    const int lastHead = rows.empty() ? 0 : rows[std::min(kHeadRows, rows.size()) - 1].number;
    if (first && last && first->row < lastHead && m_table.m_merged.size() < kMostMerged)
        m_table.m_merged.push_back({first->row, first->column, last->row, last->column});
}

} // namespace quatuor
