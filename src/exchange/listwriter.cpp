// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listwriter.h"

#include "exchange/values/phone.h"

namespace quatuor {

std::optional<Audience> audience(QStringView code)
{
    if (code == QLatin1StringView("machine"))
        return Audience::Machine;
    return code == QLatin1StringView("excel") ? std::optional(Audience::Excel) : std::nullopt;
}

ListWriter::ListWriter(
    SafeFile& file, std::vector<ListColumn> columns, Audience audience, const std::optional<ListSheet>& sheet)
    : m_columns(std::move(columns))
    , m_audience(audience)
    , m_file(file)
{
    QStringList headings;
    for (const ListColumn& column : m_columns)
        headings.append(audience == Audience::Excel ? column.heading : column.code);
    if (sheet) {
        m_workbook.emplace(sheet->name, headings, sheet->now);
    } else {
        m_csv.emplace(file, audience == Audience::Excel ? CsvStyle::excel() : CsvStyle::machine());
        m_csv->row(headings);
    }
}

bool ListWriter::nextIsPhone()
{
    Q_ASSERT(m_at < m_columns.size());
    return m_columns[m_at++].isPhone && m_audience == Audience::Excel;
}

void ListWriter::write(QByteArrayView utf8)
{
    if (m_csv)
        m_csv->cell(utf8);
    else
        m_workbook->cell(utf8);
}

void ListWriter::cell(QByteArrayView utf8)
{
    if (nextIsPhone())
        write(frenchPhone(QString::fromUtf8(utf8)).toUtf8());
    else
        write(utf8);
}

void ListWriter::cell(const QString& text)
{
    const QString written = nextIsPhone() ? frenchPhone(text) : text;
    if (m_csv)
        m_csv->cell(written);
    else
        m_workbook->cell(written.toUtf8());
}

void ListWriter::endRow()
{
    Q_ASSERT(m_at == m_columns.size());
    m_at = 0;
    if (m_csv)
        m_csv->endRow();
    else
        m_workbook->endRow();
}

Outcome<Done> ListWriter::finish()
{
    return m_workbook ? m_workbook->finish(m_file) : Outcome<Done>(Done{});
}

} // namespace quatuor
