// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registrations from a file: read, match, check, stage, show; written in one undoable change.
#pragma once

#include "core/id.h"
#include "desk/desk.h"
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
};

struct ImportRequest {
    QString path;
    SessionId session; ///< for rows that name none; null: none
    ReadOptions read;
    QString mappingPath; ///< a mapping file; empty: none
    QString profile; ///< remember the mapping under this name
    bool dryRun = false;
};

struct ImportReport {
    QString format, encoding, delimiter;
    QStringList ignoredColumns;
    std::vector<RowMessage> notes; ///< about the file as a whole
    qint64 rows = 0;
    qint64 created = 0, updated = 0, proposed = 0, unchanged = 0; ///< registrations
    qint64 rejected = 0; ///< rows
    ChangeId change; ///< null: no effect, or a dry run
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

private:
    Desk& m_desk;
};

} // namespace quatuor
