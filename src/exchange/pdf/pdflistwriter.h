// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list as a PDF of A4 pages, to print or to read. Drawn letter by letter: no text of a list is ever markup, and
// nothing but a part of the machine's fonts gets into the file.
#pragma once

#include "core/outcome.h"
#include "exchange/pdf/printedlist.h"
#include "exchange/safefile.h"

namespace quatuor {

class PdfListWriter {
public:
    static constexpr std::size_t kMostRows = 20'000; ///< some 1,250 pages

    explicit PdfListWriter(PrintedHead head)
        : m_head(std::move(head))
    {
    }
    /// Before the first row.
    void column(const PrintedColumn& column) { m_head.columns.push_back(column); }
    void row(PrintedRow row);
    /// Appends the document to `file`, whose owner commits it. Refused (No): "export.no-fonts" when there is no
    /// QGuiApplication or the machine has no font, "export.too-many-pages" (expected).
    [[nodiscard]] Outcome<Done> finish(SafeFile& file) const;

private:
    PrintedHead m_head;
    std::vector<PrintedRow> m_rows;
    bool m_tooMany = false;
};

} // namespace quatuor
