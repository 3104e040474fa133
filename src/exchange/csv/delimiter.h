// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which character separates the cells of a CSV text: told by the lengths of its rows, never by one word.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace quatuor {

/// The one of `, ; tab |` that makes the most rows of equal length, the longer the better. A comma when none does.
[[nodiscard]] char detectDelimiter(QByteArrayView utf8);

/// The spreadsheet's own first line: `sep=;`, quoted or not.
struct SeparatorLine {
    char delimiter;
    qsizetype size; ///< of the line with its ending
};
[[nodiscard]] std::optional<SeparatorLine> separatorLine(QByteArrayView utf8);

} // namespace quatuor
