// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of cells into an XLSX workbook of one sheet, made for people: every cell a text, never a formula or a number;
// the header stays in sight, columns are wide enough, and rows can be filtered.
#pragma once

#include "core/outcome.h"
#include "exchange/safefile.h"
#include "exchange/xlsx/memoryfile.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace quatuor {

class XlsxWriter {
public:
    static constexpr int kLongestCell = 32'767; ///< in UTF-16, as spreadsheets count
    static constexpr int kLongestSheetName = 31;

    /// `sheet`: its name; what a spreadsheet does not allow in it is left out. `now`: the date that the file bears.
    /// Faults: InputOutput, when there is no room for the workbook.
    XlsxWriter(const QString& sheet, const QStringList& headings, const QDateTime& now);

    void cell(QByteArrayView utf8);
    void endRow();
    /// Makes the workbook, reads it again to be sure that it says what it was given, and appends it to `file`, whose
    /// owner commits it. Refused (No): "export.too-many-rows" (expected), "export.cell-too-long" (row, column,
    /// expected), "export.too-large". Faults: InputOutput, when the workbook is not whole: libxlsxwriter does not look
    /// whether its temporary files were.
    [[nodiscard]] Outcome<Done> finish(SafeFile& file);

private:
    struct Freer {
        void operator()(lxw_workbook* workbook) const;
    };

    void write(QByteArrayView utf8, lxw_format* format);
    void noteWidth(QByteArrayView utf8);
    void setWidths();
    [[nodiscard]] QByteArray close();

    MemoryFile m_memory;
    std::unique_ptr<lxw_workbook, Freer> m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_text = nullptr;
    QStringList m_headings;
    std::vector<qsizetype> m_widths;
    int m_row = 0;
    int m_column = 0;
    quint64 m_digest;
    Refusal m_refusal; ///< without a code: none
};

} // namespace quatuor
