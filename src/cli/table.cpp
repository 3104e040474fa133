// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures, then pads.
#include "cli/table.h"

#include "cli/displaytext.h"

#include <algorithm>

namespace quatuor::cli {

namespace {

QString padded(const QString& cell, int width, bool number)
{
    const QString space(std::max(0, width - displayWidth(cell)), u' ');
    return number ? space + cell : cell + space;
}

QString withoutTrailingSpace(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

Table::Table(TextOutput& out, std::vector<Column> columns, int indent)
    : m_out(out)
    , m_columns(std::move(columns))
    , m_indent(indent, u' ')
    , m_widths(m_columns.size(), 0)
{
    widen(headings());
}

Table::~Table()
{
    finish();
}

QStringList Table::headings() const
{
    QStringList result;
    for (const Column& column : m_columns)
        result += column.heading;
    return result;
}

void Table::row(const QStringList& cells)
{
    QStringList shown;
    for (const QString& cell : cells)
        shown += harmless(cell);
    ++m_rows;
    if (m_started)
        return write(shown);
    widen(shown);
    m_held.push_back(shown);
    if (m_held.size() == kSeen)
        finish();
}

void Table::finish()
{
    if (m_started || m_held.empty())
        return;
    m_started = true;
    const QStringList names = headings();
    if (std::any_of(names.begin(), names.end(), [](const QString& name) { return !name.isEmpty(); }))
        write(names, Style::Heading);
    for (const QStringList& cells : m_held)
        write(cells);
    m_held.clear();
}

void Table::widen(const QStringList& cells)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(cells.value(static_cast<qsizetype>(i))));
}

void Table::write(const QStringList& cells, Style style)
{
    QString line = m_indent;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            line += QStringLiteral("  ");
        line += padded(cells.value(static_cast<qsizetype>(i)), m_widths[i], m_columns[i].number);
    }
    m_out.line(withoutTrailingSpace(line), style);
}

} // namespace quatuor::cli
