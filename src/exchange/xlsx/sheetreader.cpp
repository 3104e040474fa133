// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetreader.h"

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

/// Digits alone, or -1: what QByteArrayView::toInt() says, in a tenth of its time.
int wholeNumber(QByteArrayView digits)
{
    int number = digits.isEmpty() || digits.size() > 9 ? -1 : 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || number < 0)
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// "B12" → 11, 1; nothing for what is no such name, or is beyond any sheet.
std::optional<CellPlace> placeOf(QByteArrayView name)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < name.size() && i < 4 && name[i] >= 'A' && name[i] <= 'Z'; ++i)
        column = column * 26 + (name[i] - 'A' + 1);
    const int row = wholeNumber(name.sliced(i));
    if (row < 1 || row > SheetReader::kMostRows || column < 1 || column > SheetReader::kMostColumns)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace

SheetReader::CellType SheetReader::typeOf(QByteArrayView code)
{
    if (code.size() == 1) {
        switch (code.front()) {
        case 's':
            return CellType::Shared;
        case 'n':
            return CellType::Number;
        case 'b':
            return CellType::Boolean;
        case 'd':
            return CellType::Date;
        default:
            return CellType::Text; // an error's sign
        }
    }
    return code == QByteArrayView("inlineStr") ? CellType::Inline : CellType::Text; // a formula's text
}

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
        if (m_xml.starts("row")) {
            if (!readRow())
                return false;
        } else if (m_xml.starts("mergeCell")) {
            merge(m_xml.attribute("ref").toUtf8());
        }
    }
    return m_xml.trouble() == PartTrouble::None;
}

bool SheetReader::readRow()
{
    const QString stated = m_xml.attribute("r");
    const int row = stated.isEmpty() ? m_row + 1 : wholeNumber(stated.toUtf8()) - 1;
    m_column = -1;
    if (row <= m_row)
        return m_xml.fail(PartTrouble::Damaged);
    m_row = row;
    if (row >= kMostRows)
        return tooLarge(kMostRows);
    m_rowCells = m_table.m_cells.size();
    m_rowText = 0;
    m_struck = true;
    while (m_xml.next() && !m_xml.ends("row")) {
        if (m_xml.starts("c") && !readCell())
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
        m_table.m_rows.push_back({m_rowCells, m_row + 1, m_struck});
}

bool SheetReader::beginCell(CellType& type, std::size_t& style)
{
    int column = m_column + 1;
    for (const XmlPart::Attribute& one : m_xml.attributes()) {
        if (one.name == QByteArrayView("r")) {
            const auto place = placeOf(one.value);
            column = place && place->row == m_row ? place->column : -1;
        } else if (one.name == QByteArrayView("s")) {
            style = std::size_t(std::max(wholeNumber(one.value), 0));
        } else if (one.name == QByteArrayView("t")) {
            type = typeOf(one.value);
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
    m_value.resize(0);
    bool hasFormula = false;
    bool hasValue = false;
    while (m_xml.next() && !m_xml.ends("c")) {
        if (m_xml.starts("v")) {
            hasValue = true;
            readValue();
        } else if (m_xml.starts("is")) {
            const auto begin = quint32(m_table.m_text.size());
            appendRichText(m_xml, m_table.m_text);
            if (type == CellType::Inline && !keep(begin, m_table.m_text.size() - qsizetype(begin)))
                return false;
        } else if (m_xml.isStart()) {
            hasFormula = hasFormula || m_xml.name() == QByteArrayView("f");
            m_xml.skip();
        }
    }
    if (hasFormula && !hasValue && m_table.m_firstUnvalued.isEmpty())
        m_table.m_firstUnvalued = columnLetters(m_column) + QString::number(m_row + 1);
    const bool struck = style < m_context.formats.size() && m_context.formats[style].struck;
    m_struck = m_struck && (struck || (m_value.isEmpty() && type != CellType::Inline));
    return m_xml.trouble() == PartTrouble::None && (m_value.isEmpty() || keepValue(type, style));
}

/// To the end of `<v>`.
void SheetReader::readValue()
{
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText())
            m_value.append(m_xml.text().data(), m_xml.text().size());
        if (m_xml.isStart() || m_value.size() > kLongestRow)
            m_xml.fail(PartTrouble::Damaged);
    }
}

bool SheetReader::keepValue(CellType type, std::size_t style)
{
    constexpr QByteArrayView kMidnight("T00:00:00");
    switch (type) {
    case CellType::Shared:
        return keepShared(QByteArrayView(m_value).trimmed());
    case CellType::Boolean:
        return keepText(QByteArrayView(m_value).trimmed() == QByteArrayView("0") ? QByteArrayView("false")
                                                                                 : QByteArrayView("true"));
    case CellType::Number:
        return keepNumber(QByteArrayView(m_value).trimmed(), style);
    case CellType::Date:
        return keepText(QByteArrayView(m_value).chopped(m_value.endsWith(kMidnight) ? kMidnight.size() : 0));
    case CellType::Inline:
    case CellType::Text:
        break;
    }
    return keepText(m_value);
}

bool SheetReader::keepNumber(QByteArrayView number, std::size_t style)
{
    const auto& formats = m_context.formats;
    const NumberFormat format = style < formats.size() ? formats[style].number : NumberFormat();
    const bool isPlain = format == NumberFormat() && wholeNumber(number) >= 0 && number.front() != '0';
    if (isPlain) // nearly every number
        return keepText(number);
    return keepText(numberText(QString::fromUtf8(number), format, m_context.dates).toUtf8());
}

bool SheetReader::keepShared(QByteArrayView number)
{
    const int index = wholeNumber(number);
    if (index < 0 || std::size_t(index) >= m_context.strings.spans.size())
        return m_xml.fail(PartTrouble::Damaged);
    const SharedStrings::Span span = m_context.strings.spans[std::size_t(index)];
    return keep(span.begin, span.size);
}

bool SheetReader::keepText(QByteArrayView text)
{
    const auto begin = quint32(m_table.m_text.size());
    appendSheetText(m_table.m_text, text);
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

void SheetReader::merge(QByteArrayView range)
{
    const qsizetype colon = range.indexOf(':');
    const auto first = placeOf(range.first(std::max<qsizetype>(colon, 0)));
    const auto last = placeOf(range.sliced(colon + 1));
    const auto& rows = m_table.m_rows;
    const int lastHead = rows.empty() ? 0 : rows[std::min(kHeadRows, rows.size()) - 1].number;
    if (first && last && first->row < lastHead && m_table.m_merged.size() < kMostMerged)
        m_table.m_merged.push_back({first->row, first->column, last->row, last->column});
}

} // namespace quatuor
