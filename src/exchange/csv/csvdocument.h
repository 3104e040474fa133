// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CSV file as rows of cells, any of which can be read at random: one buffer and an index, no string until asked.
#pragma once

#include "exchange/csv/csvscanner.h"
#include "exchange/csv/encoding.h"

namespace quatuor {

struct CsvOptions {
    QString encoding; ///< a name, or empty: detected
    std::optional<char> delimiter; ///< or detected
};

/// Blank records are not rows. Immutable once opened: any number of threads may read it.
class CsvDocument {
public:
    static constexpr qint64 kLargestFile = 512LL * 1024 * 1024;
    static constexpr std::size_t kMostRows = 5'000'000; ///< an index of many tiny rows is larger than the file

    /// Refused, besides what readInputFile and decodeText refuse: "file.looks-like" (looks), "file.binary",
    /// "file.empty", "file.line-too-long" (row, expected), "file.too-many-rows" (expected), "file.unclosed-quotes"
    /// (row), and "encoding.unknown" (seen; kind Usage). `row` counts records that are not blank, the header included,
    /// from 1.
    [[nodiscard]] static Outcome<CsvDocument> open(const QString& path, const CsvOptions& options = {});
    /// The same from bytes; `subject` is the argument `file` of a refusal.
    [[nodiscard]] static Outcome<CsvDocument> fromBytes(
        QByteArray bytes, const CsvOptions& options, const QString& subject);

    [[nodiscard]] TextEncoding encoding() const { return m_text.encoding; }
    [[nodiscard]] const TwiceEncoded& twiceEncoded() const { return m_text.twice; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_text.byteOrderMark; }
    /// Lines that were Windows-1252 in a file that is UTF-8 otherwise, and the first of them, from 1.
    [[nodiscard]] qsizetype oddLines() const { return m_text.oddLines; }
    [[nodiscard]] qsizetype firstOddLine() const { return m_text.firstOddLine; }
    [[nodiscard]] char delimiter() const { return m_scanner.delimiter(); }
    /// True when a NUL stands somewhere: rows are then worth looking at.
    [[nodiscard]] bool holdsNul() const { return m_holdsNul; }

    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_records.size()); }
    /// Views into the document.
    void row(qsizetype index, TableRow& out) const { m_scanner.split(record(index), out); }
    [[nodiscard]] QByteArrayView record(qsizetype index) const;
    /// The line of the file where the record begins, from 1: blank ones and those within quotes count.
    [[nodiscard]] qsizetype line(qsizetype index) const { return qsizetype(m_records[std::size_t(index)].line); }
    [[nodiscard]] bool hasUnclosedQuote(qsizetype index) const;

private:
    struct Span {
        quint32 begin;
        quint32 size;
        quint32 line; ///< where it begins, from 1
    };

    CsvDocument(DecodedText text, char delimiter)
        : m_text(std::move(text))
        , m_scanner(delimiter)
    {
    }
    /// Fills the records; the refusal says where it stopped.
    [[nodiscard]] Outcome<Done> index(qsizetype from, const QString& subject);

    DecodedText m_text;
    CsvScanner m_scanner;
    std::vector<Span> m_records;
    std::vector<qsizetype> m_unclosed; ///< rows with a quote that nothing closes, ascending
    bool m_holdsNul = false;
};

} // namespace quatuor
