// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of an import as it is shown before anything is written: what it says, what it was taken for, what it waits
// for.
#pragma once

#include "desk/import/rowinterpreter.h"
#include "desk/importdesk.h"

#include <array>

namespace quatuor {

enum class ImportColumn { Row, Result, Written, Official, Role, Person, Email };
inline constexpr std::size_t kImportColumns = 7;

/// What becomes of a row, as its badge says it.
enum class ImportResult { New, Updated, Proposed, Unchanged, ToChoose, Rejected };
[[nodiscard]] QString importResultText(ImportResult result);
[[nodiscard]] ImportResult importResult(const RowOutcome& outcome);

struct ImportRow {
    std::array<QString, kImportColumns> texts;
    std::array<QString, kImportColumns> before; ///< what stands in the workspace, where the file proposes another word
    ImportResult result = ImportResult::New;
    bool asksTerritory = false; ///< a person must say which territory is meant
    QStringList unknownRoles; ///< words that are nobody's role, as written
    QStringList messages; ///< all there is to say of the row, in sentences

    [[nodiscard]] const QString& text(ImportColumn column) const { return texts[std::size_t(column)]; }
    /// True where a click settles what is open.
    [[nodiscard]] bool asks(ImportColumn column) const;
};

[[nodiscard]] ImportRow importRow(const IncomingRow& read, const RowOutcome& outcome);

} // namespace quatuor
