// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvwriter.h"

#include "exchange/csv/spreadsheetguard.h"

#include <algorithm>

namespace quatuor {

CsvWriter::CsvWriter(SafeFile& file, CsvStyle style)
    : m_file(file)
    , m_style(style)
    , m_encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless)
{
    for (const char special : {'"', '\r', '\n', style.delimiter})
        m_special[static_cast<unsigned char>(special)] = true;
    if (style.byteOrderMark)
        file.append(QByteArrayView("\xEF\xBB\xBF"));
}

bool CsvWriter::needsQuotes(QByteArrayView utf8) const
{
    // An outer space is text, and readers that trim unquoted cells would lose it.
    if (!utf8.isEmpty() && (utf8.front() == ' ' || utf8.back() == ' '))
        return true;
    return std::ranges::any_of(utf8, [this](char c) { return m_special[static_cast<unsigned char>(c)]; });
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (m_rowBegun)
        m_file.append(m_style.delimiter);
    m_onlyEmpty = !m_rowBegun && utf8.isEmpty();
    m_rowBegun = true;
    const bool guard = m_style.guarded && needsGuard(utf8);
    if (needsQuotes(utf8))
        return quoted(utf8, guard);
    if (guard)
        m_file.append('\'');
    m_file.append(utf8);
}

void CsvWriter::quoted(QByteArrayView utf8, bool guard)
{
    m_file.append(guard ? QByteArrayView("\"'") : QByteArrayView("\""));
    for (qsizetype quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"')) {
        m_file.append(utf8.first(quote + 1));
        m_file.append('"');
        utf8 = utf8.sliced(quote + 1);
    }
    m_file.append(utf8);
    m_file.append('"');
}

void CsvWriter::cell(QStringView text)
{
    m_scratch.resize(m_encoder.requiredSpace(text.size()));
    const char* end = m_encoder.appendToBuffer(m_scratch.data(), text);
    cell(QByteArrayView(m_scratch.constData(), end));
}

void CsvWriter::endRow()
{
    if (m_onlyEmpty)
        m_file.append(QByteArrayView("\"\""));
    m_file.append(QByteArrayView("\r\n"));
    m_rowBegun = false;
    m_onlyEmpty = true;
}

void CsvWriter::row(std::span<const QString> cells)
{
    for (const QString& one : cells)
        cell(one);
    endRow();
}

} // namespace quatuor
