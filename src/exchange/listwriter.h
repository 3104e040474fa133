// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that leaves the program (attendees, registrations…), for a machine or for a spreadsheet, cell after cell.
#pragma once

#include "exchange/csv/csvwriter.h"

#include <vector>

namespace quatuor {

enum class Audience {
    Machine, ///< values as they are, headed by codes: reading the file again changes nothing
    Excel, ///< headed in the user's words; cells guarded, telephone numbers as written in France
};

/// "machine", "excel".
[[nodiscard]] std::optional<Audience> audience(QStringView code);

struct ListColumn {
    QString code; ///< "session_date"
    QString heading; ///< in the user's words, from `words`
    bool isPhone = false;
};

/// Cells come in the order of the columns. Faults are SafeFile's.
class ListWriter {
public:
    /// Writes the header.
    ListWriter(SafeFile& file, std::vector<ListColumn> columns, Audience audience);

    void cell(QByteArrayView utf8);
    void cell(const QString& text);
    /// Every column has had its cell.
    void endRow();

private:
    /// True when this cell is to be written as a telephone number; goes on to the next column.
    [[nodiscard]] bool nextIsPhone();

    std::vector<ListColumn> m_columns;
    Audience m_audience;
    CsvWriter m_writer;
    std::size_t m_at = 0;
};

} // namespace quatuor
