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

ListWriter::ListWriter(SafeFile& file, std::vector<ListColumn> columns, Audience audience)
    : m_columns(std::move(columns))
    , m_audience(audience)
    , m_writer(file, audience == Audience::Excel ? CsvStyle::excel() : CsvStyle::machine())
{
    for (const ListColumn& column : m_columns)
        m_writer.cell(audience == Audience::Excel ? column.heading : column.code);
    m_writer.endRow();
}

bool ListWriter::nextIsPhone()
{
    Q_ASSERT(m_at < m_columns.size());
    return m_columns[m_at++].isPhone && m_audience == Audience::Excel;
}

void ListWriter::cell(QByteArrayView utf8)
{
    if (nextIsPhone())
        m_writer.cell(frenchPhone(QString::fromUtf8(utf8)));
    else
        m_writer.cell(utf8);
}

void ListWriter::cell(const QString& text)
{
    if (nextIsPhone())
        m_writer.cell(frenchPhone(text));
    else
        m_writer.cell(text);
}

void ListWriter::endRow()
{
    Q_ASSERT(m_at == m_columns.size());
    m_at = 0;
    m_writer.endRow();
}

} // namespace quatuor
