// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists for others: attendees, registrations, waiting list, sign-in sheet. The menu and the command line read the same
// table of lists.
#pragma once

#include "core/id.h"
#include "desk/desk.h"
#include "exchange/pdf/printedlist.h"

#include <QStringList>

#include <span>

class QPagedPaintDevice;

namespace quatuor {

struct ExportList {
    QLatin1StringView code; ///< "attendees"
    std::span<const QLatin1StringView> columns;
};

enum class ExportStyle { Machine, Excel };

struct ExportRequest {
    QString list;
    SessionId session; ///< null: all
    QStringList columns; ///< empty: all of the list
    QString format; ///< "csv", "xlsx", "json", "pdf"; empty: from the file's ending
    ExportStyle style = ExportStyle::Excel;
    QString path; ///< "-": standard output
};

struct ExportReport {
    qint64 rows = 0;
    qint64 unknownLetters = 0; ///< rows of a PDF with a letter that no font of this machine has
};

/// How rows leave without a file.
enum class HandOver {
    Preview, ///< they do not: shown on the screen
    Clipboard,
};

class ExportDesk {
public:
    explicit ExportDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    [[nodiscard]] static std::span<const ExportList> lists();
    /// Refuses what SafeFile does: for whoever else writes there, such as a printer that prints to a file.
    [[nodiscard]] static Outcome<Done> mayWriteTo(const QString& path);
    /// Journalled (list, columns, rows), not undoable. Refuses (Usage) "export.list", "export.column", "export.format",
    /// "export.json", "export.no-folder"; (No) "work.cancelled", "export.too-many-pages" and what XlsxWriter::finish()
    /// and writePdfList() refuse.
    [[nodiscard]] Outcome<ExportReport> write(const ExportRequest& request, const Progress& progress = {});
    /// The headings, then the rows, as words for a person, until `each` says false. Journalled but for a preview; path,
    /// format and style do not matter. Refuses (Usage) "export.list", "export.column"; (No) "work.cancelled".
    [[nodiscard]] Outcome<ExportReport> read(const ExportRequest& request, HandOver way,
        const std::function<bool(const QStringList& cells)>& each, const Progress& progress = {});
    /// The whole list for the clipboard: cells apart by tabs, guarded as in a spreadsheet's file. Refusals of read().
    [[nodiscard]] Outcome<QString> tabbed(const ExportRequest& request, const Progress& progress = {});
    /// The whole list for a printer: the pages of its PDF. Journalled. Refusals of read(), and (No)
    /// "export.too-many-pages".
    [[nodiscard]] Outcome<PrintedList> printed(const ExportRequest& request, const Progress& progress = {});
    static void draw(const PrintedList& list, QPagedPaintDevice& printer);
    /// Rows of the list with a letter that no font of this machine has: an empty box on paper.
    [[nodiscard]] static qint64 unknownLetters(const PrintedList& list);

private:
    Desk& m_desk;
};

} // namespace quatuor
