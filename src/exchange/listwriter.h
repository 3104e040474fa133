// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that leaves the program (attendees, registrations…), for a machine or for a spreadsheet, cell after cell.
#pragma once

#include "exchange/csv/csvwriter.h"
#include "exchange/xlsx/xlsxwriter.h"

#include <optional>
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

class RegistrationsWriter;

enum class ListFormat { Csv, Xlsx, Json };
/// "csv", "xlsx", "json".
[[nodiscard]] std::optional<ListFormat> listFormat(QStringView code);

/// How a list is written.
struct ListStyle {
    ListFormat format = ListFormat::Csv;
    Audience audience = Audience::Machine; ///< JSON is for machines
    QString sheet = {}; ///< of a workbook: its name
    QDateTime now = {}; ///< of a workbook: the date that it bears
};

/// Cells come in the order of the columns. Faults are SafeFile's and XlsxWriter's.
class ListWriter {
public:
    /// Writes the header. JSON has registrations alone, whose rows come one after another.
    ListWriter(SafeFile& file, std::vector<ListColumn> columns, const ListStyle& style);
    ~ListWriter();
    ListWriter(const ListWriter&) = delete;
    ListWriter& operator=(const ListWriter&) = delete;

    void cell(QByteArrayView utf8);
    void cell(const QString& text);
    /// Every column has had its cell.
    void endRow();
    /// All the rows are there; the owner of the file commits it. Refused: what XlsxWriter::finish() refuses.
    [[nodiscard]] Outcome<Done> finish();

private:
    void write(QByteArrayView utf8);
    void writeToWorkbook(QByteArrayView utf8);
    /// True when this cell is to be written as a telephone number; goes on to the next column.
    [[nodiscard]] bool nextIsPhone();

    std::vector<ListColumn> m_columns;
    Audience m_audience;
    SafeFile& m_file;
    std::optional<CsvWriter> m_csv;
    std::optional<XlsxWriter> m_workbook;
    std::unique_ptr<RegistrationsWriter> m_json; ///< one of the three
    std::size_t m_at = 0;
};

} // namespace quatuor
