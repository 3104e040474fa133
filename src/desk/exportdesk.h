// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists for others: attendees, registrations, waiting list. The menu and the command line read the same table of lists.
#pragma once

#include "core/id.h"
#include "desk/desk.h"

#include <span>

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
    QString format; ///< empty: from the file's ending
    ExportStyle style = ExportStyle::Excel;
    QString path; ///< "-": standard output
};

struct ExportReport {
    qint64 rows = 0;
};

class ExportDesk {
public:
    explicit ExportDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    [[nodiscard]] static std::span<const ExportList> lists();
    /// Journalled (list, columns, rows), not undoable. Refuses (Usage) "export.list", "export.column", "export.format",
    /// "export.no-folder".
    [[nodiscard]] Outcome<ExportReport> write(const ExportRequest& request, const Progress& progress = {});

private:
    Desk& m_desk;
};

} // namespace quatuor
