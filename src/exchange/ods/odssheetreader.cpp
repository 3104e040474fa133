// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ods/odssheetreader.h"

#include "exchange/ods/odsvalue.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr std::size_t kMostMerged = 10'000;
/// Merged cells below these rows are data: they stay as they are.
constexpr std::size_t kHeadRows = 20;

/// What a cell holds that it does not show in its place.
constexpr std::array kAside{QByteArrayView("annotation"), QByteArrayView("note"), QByteArrayView("ruby-text"),
    QByteArrayView("table"), QByteArrayView("frame"), QByteArrayView("shapes"), QByteArrayView("detective"),
    QByteArrayView("cell-range-source"), QByteArrayView("custom-shape"), QByteArrayView("bookmark")};

bool isAside(QByteArrayView name)
{
    return std::ranges::find(kAside, name) != kAside.end();
}

/// How often a cell or a row stands there; once where nothing is said, or nonsense.
qint64 timesOf(const XmlPart& xml, QByteArrayView attribute)
{
    return std::max<qint64>(xml.attribute(attribute).toUInt(), 1);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

OdsSheetReader::OdsSheetReader(XmlPart& xml, const QString& name)
    : m_xml(&xml)
{
    m_table.m_name = name;
}

bool OdsSheetReader::tooLarge(qint64 limit)
{
    m_tooLarge = limit;
    return m_xml->fail(PartTrouble::Expands);
}

bool OdsSheetReader::read()
{
    while (m_xml->next() && !m_xml->ends("table")) {
        if (m_xml->starts("table-row")) {
            if (!readRow())
                return false;
        } else if (m_xml->isStart() && isAside(m_xml->name())) {
            m_xml->skip();
        }
    }
    return m_xml->trouble() == PartTrouble::None;
}

bool OdsSheetReader::readRow()
{
    const qint64 repeated = timesOf(*m_xml, "number-rows-repeated");
    ++m_row;
    m_column = -1;
    m_rowCells = m_table.m_cells.size();
    m_rowText = 0;
    while (m_xml->next() && !m_xml->ends("table-row")) {
        const bool isCovered = m_xml->starts("covered-table-cell");
        if (isCovered || m_xml->starts("table-cell")) {
            if (!readCell(isCovered))
                return false;
        }
    }
    return m_xml->trouble() == PartTrouble::None && endRow(repeated);
}

/// Copies the row as often as it stands there, if it says anything.
bool OdsSheetReader::endRow(qint64 repeated)
{
    auto& cells = m_table.m_cells;
    const auto isBlankCell = [this](const SheetTable::Cell& cell) { return isBlank(m_table.text(cell)); };
    const std::size_t end = cells.size();
    if (std::all_of(cells.begin() + std::ptrdiff_t(m_rowCells), cells.end(), isBlankCell)) {
        cells.resize(m_rowCells);
        m_row += repeated - 1;
        return true;
    }
    if (m_row + repeated > SheetTable::kMostRows)
        return tooLarge(SheetTable::kMostRows);
    if (!count(qint64(end - m_rowCells) * (repeated - 1), m_rowText * (repeated - 1)))
        return false;
    m_table.m_rows.push_back({m_rowCells, int(m_row) + 1});
    for (qint64 time = 1; time < repeated; ++time) {
        m_table.m_rows.push_back({cells.size(), int(++m_row) + 1});
        for (std::size_t i = m_rowCells; i < end; ++i)
            cells.push_back(SheetTable::Cell(cells[i])); // a copy: the vector may move
    }
    return true;
}

/// Before they are written: so many more would be too many.
bool OdsSheetReader::count(qint64 cells, qint64 text)
{
    m_allText += text;
    if (m_allText > SheetTable::kMostText)
        return tooLarge(SheetTable::kMostText);
    return qint64(m_table.m_cells.size()) + cells <= qint64(SheetTable::kMostCells) || tooLarge(SheetTable::kMostCells);
}

bool OdsSheetReader::readCell(bool isCovered)
{
    const qint64 repeated = timesOf(*m_xml, "number-columns-repeated");
    const qint64 columns = timesOf(*m_xml, "number-columns-spanned");
    const qint64 rows = timesOf(*m_xml, "number-rows-spanned");
    const bool isFormula = !m_xml->attribute("formula").isEmpty();
    const OdsValue value = odsValueOf(*m_xml);
    if (isCovered)
        m_xml->skip(); // what was there before the cells were merged
    else if (!readShown())
        return false;
    const QByteArray text = isCovered ? QByteArray() : odsText(value, m_shown);
    m_column = int(std::min<qint64>(m_column + 1, SheetTable::kMostColumns));
    if (isFormula && text.isEmpty() && value.type.isEmpty() && m_table.m_firstUnvalued.isEmpty())
        m_table.m_firstUnvalued = columnLetters(m_column) + QString::number(m_row + 1);
    if (columns > 1 || rows > 1)
        merge(int(std::min<qint64>(columns, SheetTable::kMostColumns)),
            int(std::min<qint64>(rows, SheetTable::kMostRows)));
    if (!text.isEmpty())
        return keep(text, repeated);
    m_column = int(std::min<qint64>(m_column + repeated - 1, SheetTable::kMostColumns));
    return true;
}

/// The paragraphs of a cell, to its end: one a line, spaces as they show.
bool OdsSheetReader::readShown()
{
    m_shown.resize(0);
    m_paragraphs = 0;
    m_isParagraph = false;
    for (int depth = 1; depth > 0 && m_xml->next();) {
        if (m_xml->isStart()) {
            if (isAside(m_xml->name()))
                m_xml->skip();
            else if (!showElement(++depth))
                return false;
        } else if (m_xml->isEnd()) {
            --depth;
            m_isParagraph = m_isParagraph && depth > 1;
        } else if (m_isParagraph) {
            showCollapsed(m_xml->text());
        }
        if (m_shown.size() > SheetTable::kLongestRow)
            return tooLarge(SheetTable::kLongestRow);
    }
    return m_xml->trouble() == PartTrouble::None;
}

bool OdsSheetReader::showElement(int depth)
{
    if (depth == 2 && (m_xml->starts("p") || m_xml->starts("h"))) {
        m_isParagraph = true;
        return m_paragraphs++ == 0 || show("\n");
    }
    if (!m_isParagraph)
        return true;
    if (m_xml->starts("s"))
        return show(QByteArray(qsizetype(std::min<qint64>(timesOf(*m_xml, "c"), SheetTable::kLongestRow)), ' '));
    if (m_xml->starts("tab"))
        return show("\t");
    return !m_xml->starts("line-break") || show("\n");
}

bool OdsSheetReader::show(QByteArrayView text)
{
    m_shown.append(text.data(), text.size());
    return m_shown.size() <= SheetTable::kLongestRow || tooLarge(SheetTable::kLongestRow);
}

/// White space in the XML is one space, and none where a line begins; `text:s` says where there are more.
void OdsSheetReader::showCollapsed(QByteArrayView text)
{
    for (const char c : text) {
        if (!isSpace(c))
            m_shown += c;
        else if (!m_shown.isEmpty() && !isSpace(m_shown.back()))
            m_shown += ' ';
    }
}

/// As often as the cell stands there: all its places share one text.
bool OdsSheetReader::keep(QByteArrayView text, qint64 repeated)
{
    if (m_column + repeated > SheetTable::kMostColumns)
        return tooLarge(SheetTable::kMostColumns);
    m_rowText += text.size() * repeated;
    if (m_rowText > SheetTable::kLongestRow)
        return tooLarge(SheetTable::kLongestRow);
    if (!count(repeated, text.size() * repeated))
        return false;
    const auto begin = quint32(m_table.m_text.size());
    m_table.m_text.append(text.data(), text.size());
    for (qint64 time = 0; time < repeated; ++time)
        m_table.m_cells.push_back({begin, quint32(text.size()), m_column + int(time)});
    m_column += int(repeated) - 1;
    return true;
}

void OdsSheetReader::merge(int columns, int rows)
{
    if (m_table.m_rows.size() < kHeadRows && m_table.m_merged.size() < kMostMerged && m_row < SheetTable::kMostRows)
        m_table.m_merged.push_back({int(m_row), m_column, int(m_row) + rows - 1, m_column + columns - 1});
}

} // namespace quatuor
