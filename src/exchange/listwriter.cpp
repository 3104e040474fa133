// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listwriter.h"

#include "exchange/csv/spreadsheetguard.h"
#include "exchange/json/registrationswriter.h"
#include "exchange/values/phone.h"

namespace quatuor {

std::optional<Audience> audience(QStringView code)
{
    if (code == QLatin1StringView("machine"))
        return Audience::Machine;
    return code == QLatin1StringView("excel") ? std::optional(Audience::Excel) : std::nullopt;
}

std::optional<ListFormat> listFormat(QStringView code)
{
    if (code == QLatin1StringView("csv"))
        return ListFormat::Csv;
    if (code == QLatin1StringView("xlsx"))
        return ListFormat::Xlsx;
    return code == QLatin1StringView("json") ? std::optional(ListFormat::Json) : std::nullopt;
}

ListWriter::ListWriter(SafeFile& file, std::vector<ListColumn> columns, const ListStyle& style)
    : m_columns(std::move(columns))
    , m_audience(style.format == ListFormat::Json ? Audience::Machine : style.audience)
    , m_file(file)
{
    QStringList headings;
    for (const ListColumn& column : m_columns)
        headings.append(m_audience == Audience::Excel ? column.heading : column.code);
    switch (style.format) {
    case ListFormat::Json:
        m_json = std::make_unique<RegistrationsWriter>(file, headings);
        break;
    case ListFormat::Xlsx:
        m_workbook.emplace(style.sheet, headings, style.now);
        break;
    case ListFormat::Csv:
        m_csv.emplace(file, m_audience == Audience::Excel ? CsvStyle::excel() : CsvStyle::machine());
        m_csv->row(headings);
        break;
    }
}

ListWriter::~ListWriter() = default;

bool ListWriter::nextIsPhone()
{
    Q_ASSERT(m_at < m_columns.size());
    return m_columns[m_at++].isPhone && m_audience == Audience::Excel;
}

void ListWriter::write(QByteArrayView utf8)
{
    if (m_csv)
        m_csv->cell(utf8);
    else if (m_workbook)
        writeToWorkbook(utf8);
    else
        m_json->cell(utf8);
}

/// Reading takes a guard away from what is made for people, and a workbook has none: an apostrophe that would go is
/// written twice.
void ListWriter::writeToWorkbook(QByteArrayView utf8)
{
    const bool wouldLose = m_audience == Audience::Excel && unguarded(utf8).size() < utf8.size();
    if (wouldLose)
        m_workbook->cell(QByteArray("'") + utf8.toByteArray());
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
        write(written.toUtf8());
}

void ListWriter::endRow()
{
    Q_ASSERT(m_at == m_columns.size());
    m_at = 0;
    if (m_csv)
        m_csv->endRow();
    else if (m_workbook)
        m_workbook->endRow();
    else
        m_json->endRow();
}

Outcome<Done> ListWriter::finish()
{
    if (m_workbook)
        return m_workbook->finish(m_file);
    if (m_json)
        m_json->finish();
    return Done{};
}

} // namespace quatuor
