// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of one row of a table, as views: what every kind of table gives, so that what reads rows knows no file format.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace quatuor {

/// A cell in UTF-8, as it stands in the file, without its outer quotes. `escaped`: quotes within are doubled (CSV).
struct TableCell {
    QByteArrayView bytes;
    bool escaped = false;

    /// The cell's text; storage is reused.
    void unescapeInto(QByteArray& out) const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBlank() const;
};

using TableRow = std::vector<TableCell>;

/// True when the text is nothing but white space.
[[nodiscard]] bool isBlank(QByteArrayView bytes);

} // namespace quatuor
