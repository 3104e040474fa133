// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registrations from a file: read, match, check, stage, show; written in one undoable change.
#pragma once

#include "core/id.h"
#include "desk/desk.h"
#include "desk/import/choices.h"
#include "exchange/registrationfile.h"

#include <vector>

namespace quatuor {

enum class RowFate { Created, Merged, Updated, Proposed, Unchanged, Kept, Rejected };
/// created, merged, updated, proposed, unchanged, kept, rejected
[[nodiscard]] QLatin1StringView code(RowFate fate);

/// What became of one data row.
struct RowOutcome {
    int row = 0;
    RowFate fate = RowFate::Rejected;
    RegistrationId registration; ///< null when rejected
    std::vector<RowMessage> messages;
    qint64 line = 0; ///< where a person finds it in the file; 0: it has no lines
    QString sheet = {}; ///< of the line, where several were read; else empty

    /// What a person calls the row.
    [[nodiscard]] qint64 number() const { return line > 0 ? line : row; }
    /// The same, with the sheet where there are several: "4 (Ville de Mende)".
    [[nodiscard]] QString place() const;
};

struct ImportRequest {
    QString path;
    SessionId session; ///< for rows that name none; null: none
    ReadOptions read;
    QString mappingPath; ///< a mapping file; empty: none
    QString profile; ///< remember the mapping under this name; the one it has serves when none is given
    bool recogniseProfile = true; ///< without a mapping, one made for the same header serves
    ImportChoices choices; ///< settled by a person for this import, and remembered with it
    bool dryRun = false;
};

struct ImportReport {
    QString format, encoding, delimiter; ///< a workbook has no delimiter
    QString sheet; ///< empty: the file has no sheets
    QStringList ignoredColumns;
    std::vector<RowMessage> notes; ///< about the file as a whole
    qint64 rows = 0;
    qint64 created = 0, updated = 0, proposed = 0, unchanged = 0; ///< registrations
    qint64 rejected = 0; ///< rows
    ChangeId change; ///< null: no effect, or a dry run
};

/// What an import would do, row by row, and the file to look its rows up in. Nothing of it was written.
struct ImportPreview {
    std::shared_ptr<const RegistrationFile> file;
    ColumnMapping mapping; ///< that served
    QString profile; ///< whose mapping it is; empty: none's
    ImportReport report;
    std::vector<RowOutcome> rows; ///< one a data row, in the order of the file
};

class ImportDesk {
public:
    explicit ImportDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    /// `each` gets every row's fate, in the order of the file, after the commit. Refusals are RegistrationFile's,
    /// (Usage) "import.sheet".
    [[nodiscard]] Outcome<ImportReport> run(const ImportRequest& request,
        const std::function<void(const RowOutcome&)>& each, const Progress& progress = {});

    /// Refuses what `run` does, and takes any header when `request.read.anyHeader` says so.
    [[nodiscard]] Outcome<ImportPreview> preview(const ImportRequest& request, const Progress& progress = {});
    /// Names of the mappings that this workspace remembers.
    [[nodiscard]] QStringList profiles();

private:
    Desk& m_desk;
};

} // namespace quatuor
