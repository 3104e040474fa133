// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows in aligned columns, without holding a long list.
#pragma once

#include "cli/textoutput.h"

#include <QStringList>

#include <vector>

namespace quatuor::cli {

struct Column {
    QString heading;
    bool number = false; ///< aligned to the right
};

/// Widths come from the first rows (kSeen of them); later ones are written as they come, and what is wider simply is.
class Table {
public:
    static constexpr std::size_t kSeen = 256;

    /// Without any heading, none is written.
    Table(TextOutput& out, std::vector<Column> columns, int indent = 0);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void row(const QStringList& cells);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Writes what is still held; the destructor does it too.
    void finish();

private:
    void widen(const QStringList& cells);
    void write(const QStringList& cells, Style style = Style::Plain);
    [[nodiscard]] QStringList headings() const;

    TextOutput& m_out;
    std::vector<Column> m_columns;
    QString m_indent;
    std::vector<int> m_widths;
    std::vector<QStringList> m_held;
    qint64 m_rows = 0;
    bool m_started = false;
};

} // namespace quatuor::cli
