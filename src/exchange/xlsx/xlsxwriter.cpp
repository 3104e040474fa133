// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/xlsxwriter.h"

#include "core/fault.h"
#include "exchange/xlsx/escapedtext.h"
#include "exchange/xlsx/sheetreader.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace quatuor {

namespace {

constexpr quint64 kFirstDigest = 14695981039346656037ULL; // FNV-1a
constexpr quint64 kDigestPrime = 1099511628211ULL;
constexpr uint8_t kTextFormat = 49; // "@": a cell stays text once somebody edits it
constexpr qsizetype kNarrowest = 8;
constexpr qsizetype kWidest = 60;

/// Of what the sheet says: blank cells say nothing.
quint64 digested(quint64 digest, int row, int column, QByteArrayView utf8)
{
    if (isBlank(utf8))
        return digest;
    const auto add = [&digest](quint64 value) { digest = (digest ^ value) * kDigestPrime; };
    add(quint64(row));
    add(quint64(column));
    for (const char c : utf8)
        add(static_cast<unsigned char>(c));
    return digest;
}

quint64 digested(const SheetTable& table)
{
    quint64 digest = kFirstDigest;
    TableRow cells;
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        table.row(i, cells, SheetReader::kMostColumns);
        for (std::size_t column = 0; column < cells.size(); ++column)
            digest = digested(digest, table.number(i) - 1, int(column), cells[column].bytes);
    }
    return digest;
}

QByteArray allowedName(const QString& name)
{
    QString allowed;
    for (const QChar c : name)
        allowed += QStringView(u"[]:*?/\\").contains(c) ? QChar(u' ') : c;
    allowed = allowed.left(XlsxWriter::kLongestSheetName).trimmed();
    while (allowed.startsWith(u'\'') || allowed.endsWith(u'\''))
        allowed = allowed.mid(allowed.startsWith(u'\'') ? 1 : 0).chopped(allowed.endsWith(u'\'') ? 1 : 0);
    return allowed.toUtf8();
}

[[noreturn]] void fail(const QString& what)
{
    throw Fault(FaultKind::InputOutput, {}, what);
}

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        fail(QString::fromLatin1(::lxw_strerror(error)));
}

Refusal tooLarge()
{
    return {RefusalKind::No, QLatin1StringView("export.too-large"), {}, {}};
}

} // namespace

void XlsxWriter::Freer::operator()(lxw_workbook* workbook) const
{
    ::lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(const QString& sheet, const QStringList& headings, const QDateTime& now)
    : m_headings(headings)
    , m_widths(std::size_t(headings.size()), kNarrowest)
    , m_digest(kFirstDigest)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_workbook.reset(::workbook_new_opt(m_memory.path().constData(), &options));
    m_sheet = m_workbook ? ::workbook_add_worksheet(m_workbook.get(), allowedName(sheet).constData()) : nullptr;
    if (!m_sheet)
        fail(QStringLiteral("there is no room for a workbook"));
    lxw_doc_properties properties{};
    properties.created = time_t(now.toSecsSinceEpoch());
    check(::workbook_set_properties(m_workbook.get(), &properties));
    m_text = ::workbook_add_format(m_workbook.get());
    ::format_set_num_format_index(m_text, kTextFormat);
    lxw_format* bold = ::workbook_add_format(m_workbook.get());
    ::format_set_num_format_index(bold, kTextFormat);
    ::format_set_bold(bold);
    for (const QString& one : headings)
        write(one.toUtf8(), bold);
    endRow();
}

void XlsxWriter::noteWidth(QByteArrayView utf8)
{
    qsizetype& width = m_widths[std::size_t(m_column)];
    if (width < kWidest && utf8.size() + 2 > width) // never more characters than bytes
        width = std::max(width, QString::fromUtf8(utf8).section(u'\n', 0, 0).size() + 2);
}

void XlsxWriter::cell(QByteArrayView utf8)
{
    write(utf8, m_text);
}

void XlsxWriter::write(QByteArrayView utf8, lxw_format* format)
{
    Q_ASSERT(m_column < m_headings.size());
    if (m_row < SheetReader::kMostRows && m_refusal.code.isEmpty() && !utf8.isEmpty()) {
        noteWidth(utf8);
        const QByteArray text = escapedSheetText(utf8);
        if (utf8.size() > kLongestCell && QString::fromUtf8(text).size() > kLongestCell) {
            m_refusal = {RefusalKind::No, QLatin1StringView("export.cell-too-long"),
                {{QLatin1StringView("row"), QString::number(m_row + 1)},
                    {QLatin1StringView("column"), m_headings[m_column]},
                    {QLatin1StringView("expected"), QString::number(kLongestCell)}},
                {}};
        } else {
            check(::worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(m_column), text.constData(), format));
        }
        m_digest = digested(m_digest, m_row, m_column, utf8);
    }
    ++m_column;
}

void XlsxWriter::endRow()
{
    ++m_row;
    m_column = 0;
}

void XlsxWriter::setWidths()
{
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = lxw_col_t(i);
        check(::worksheet_set_column(m_sheet, column, column, double(std::min(m_widths[i], kWidest)), m_text));
    }
    const auto last = lxw_col_t(m_widths.size() - 1);
    check(::worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max(m_row - 1, 1)), last));
    ::worksheet_freeze_panes(m_sheet, 1, 0);
    check(::worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
}

QByteArray XlsxWriter::close()
{
    setWidths();
    check(::workbook_close(m_workbook.release())); // frees it too
    return m_memory.content();
}

Outcome<Done> XlsxWriter::finish(SafeFile& file)
{
    if (m_row > SheetReader::kMostRows) {
        return refuse(RefusalKind::No, QLatin1StringView("export.too-many-rows"),
            {{QLatin1StringView("expected"), QString::number(SheetReader::kMostRows - 1)}});
    }
    if (!m_refusal.code.isEmpty())
        return Unexpected{m_refusal};
    QByteArray bytes = close();
    Outcome<Workbook> workbook = Workbook::open(bytes, {});
    const Outcome<SheetTable> table = workbook ? workbook->read(0) : Unexpected{workbook.error()};
    if (!table && table.error().code != QLatin1StringView("file.damaged"))
        return Unexpected{tooLarge()};
    if (!table || digested(*table) != m_digest)
        fail(QStringLiteral("the workbook was not written whole: is there room for temporary files?"));
    file.append(bytes);
    return Done{};
}

} // namespace quatuor
