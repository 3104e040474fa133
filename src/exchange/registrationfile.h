// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registration file as people send it: opened, its header understood, its rows read one by one.
#pragma once

#include "exchange/headersearch.h"
#include "exchange/rowreader.h"
#include "exchange/rowsabove.h"
#include "exchange/titleday.h"

namespace quatuor {

class SheetBook;

struct ReadOptions {
    QString encoding; ///< a name, or empty: detected
    std::optional<char> delimiter; ///< or detected
    QString sheet; ///< its name or number; empty: the first that names people
    std::optional<qsizetype> headerRow; ///< from 1, blank records not counted; or found among the first
    std::optional<qsizetype> headerLine; ///< the same as a person counts it: blank lines too, or in a sheet's margin
    std::optional<RowShape> shape; ///< or told by the headings
    ColumnMapping mapping;
    /// A header that names nobody is not refused: a person is about to say what its columns are.
    bool anyHeader = false;
};

/// Immutable once opened: any number of threads may read it.
class RegistrationFile {
public:
    /// Refused: what CsvDocument::fromBytes, openSheetBook() and readRegistrationsJson refuse, "file.too-many-columns"
    /// (row, expected), "file.looks-like" (looks: a meeting report), "form.empty", "file.not-registrations" (expected:
    /// field codes; seen: the headings nearest to a header, or the first row's), "import.sheet" (Usage: seen, sheets).
    [[nodiscard]] static Outcome<RegistrationFile> open(const QString& path, const ReadOptions& options = {});
    /// The same from bytes; `subject` is the argument `file` of a refusal.
    [[nodiscard]] static Outcome<RegistrationFile> fromBytes(
        QByteArray bytes, const ReadOptions& options, const QString& subject);

    [[nodiscard]] QLatin1StringView format() const; ///< "csv", "tsv" when tabs separate, "xlsx", "ods", "json"
    [[nodiscard]] QLatin1StringView encoding() const; ///< see code(TextEncoding)
    [[nodiscard]] char delimiter() const; ///< NUL: none, the file is no text table
    [[nodiscard]] QString sheet() const; ///< its name; empty when the file has no sheets
    [[nodiscard]] const QStringList& sheets() const { return m_sheets; } ///< all that the file has
    [[nodiscard]] qsizetype headerRow() const { return m_headerRow; } ///< from 1, blank records not counted
    /// What a person calls a row that is counted so: its line in the file, or its number in the margin of the sheet.
    [[nodiscard]] qsizetype lineOf(qsizetype row) const { return m_table.number(row - 1); }
    [[nodiscard]] RowShape shape() const { return layout().shape; }
    [[nodiscard]] const std::vector<RegistrationColumn>& columns() const { return layout().columns; }
    [[nodiscard]] const std::vector<ColumnGroup>& groups() const { return layout().groups; }
    /// What stands above the table and holds for all of its rows.
    [[nodiscard]] const std::vector<LabelledValue>& shared() const { return m_reader.shared(); }
    /// Does a line above some of the rows say it, or one above them all?
    [[nodiscard]] bool saysAbove(Field field) const;
    /// What the name of the sheet says of all rows, or a title above the headings, since nothing else does.
    [[nodiscard]] const LabelledValue* unlabelled(Field field) const;
    /// A form whose territory is asked once, above its table: its rows are one delegation, also where nobody told
    /// whose.
    [[nodiscard]] bool isOneDelegation() const { return m_isOneDelegation; }
    /// The first rows as they stand, for somebody who looks for the header among them.
    [[nodiscard]] std::vector<QStringList> firstRows(qsizetype most) const;
    /// The data row at `index`, from 0, before it is read.
    [[nodiscard]] QStringList cells(qsizetype index) const;
    /// Of the header: the same for the next export of the same form.
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    /// The same of every row that may be the header: where a mapping is needed to tell which one is.
    [[nodiscard]] QStringList fingerprints() const;
    /// What is to be said of the file as a whole (rowmessage.h).
    [[nodiscard]] const std::vector<RowMessage>& notes() const { return m_notes; }

    /// Without the sums at the end, the lines of a form that nobody filled, titles and remarks, which notes tell.
    [[nodiscard]] qsizetype rowCount() const { return m_rowCount; }
    /// The data row at `index`, from 0. The storage of `out` is reused: keep one for a whole file.
    void read(qsizetype index, RegistrationRow& out) const;

private:
    RegistrationFile(Table table, Header header, const LabelBlock& block);
    [[nodiscard]] static Outcome<RegistrationFile> fromTable(
        Table table, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromTables(const Table& table, qsizetype headingRow,
        const std::vector<ColumnRange>& tables, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromSheets(
        SheetBook& book, std::span<const std::size_t> sheets, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromTurned(
        SheetTable people, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> withSheetsAlike(SheetBook& book, std::span<const std::size_t> after,
        RegistrationFile first, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> joined(SheetBook& book, std::span<const std::size_t> after,
        RegistrationFile requests, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromJson(
        const QByteArray& bytes, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromText(
        QByteArray bytes, const ReadOptions& options, const QString& subject);
    [[nodiscard]] static Outcome<RegistrationFile> fromBook(
        QByteArray bytes, const ReadOptions& options, const QString& subject);
    [[nodiscard]] const HeaderLayout& layout() const { return m_reader.layout(); }
    void tellEncoding(const CsvDocument& text);
    void tellTitles();
    void tellRival(qsizetype row);
    void dropTotals();
    void leaveOut(bool unfilled);
    void tellAside(const RowsAbove::Aside& aside);
    [[nodiscard]] qsizetype tableRow(qsizetype index) const
    {
        return m_filled ? (*m_filled)[std::size_t(index)] : m_headerRow + index;
    }
    void readCells(qsizetype tableRow, TableRow& cells) const;
    [[nodiscard]] qint64 line(qsizetype tableRow) const;
    void nameBlock(const BlockTitle& title, RegistrationRow& out) const;
    void speakFromAbove(qsizetype tableRow, RegistrationRow& out) const;
    void checkBytes(qsizetype row, const TableRow& cells, RegistrationRow& out) const;

    Table m_table;
    qsizetype m_headerRow;
    qsizetype m_rowCount;
    qsizetype m_rival = -1; ///< the row that may as well hold headings
    std::optional<std::vector<qsizetype>> m_filled; ///< the rows of the table that are data, where some are not
    RowReader m_reader;
    RowsAbove m_above;
    QString m_fingerprint;
    std::vector<RowMessage> m_notes;
    QStringList m_sheets;
    QStringList m_sheetsRead; ///< the one that was chosen first
    QLatin1StringView m_bookFormat; ///< of a file of sheets
    bool m_isOneDelegation = false;
};

} // namespace quatuor
