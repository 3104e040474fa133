// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a file, interpreted one batch ahead of whoever writes them: an import then takes the time of the slower
// of the two.
#pragma once

#include "desk/import/rowinterpreter.h"

#include <future>
#include <span>

namespace quatuor {

/// Two rows that follow each other and are about one registration.
[[nodiscard]] bool isSameRegistration(const IncomingRow& one, const IncomingRow& next);

class RowFeed {
public:
    /// `order`: indices of rows; empty: as they stand in the file. The feed alone may use the interpreter while it
    /// lives.
    RowFeed(RowInterpreter& interpreter, const RegistrationFile& file, std::vector<qsizetype> order);

    /// The next rows, valid until the next call; none at the end. Rows of one registration that follow each other are
    /// not parted.
    [[nodiscard]] std::span<IncomingRow> next();

private:
    /// Rows are kept and filled again: what the reading thread allocates it also frees, which spares both threads
    /// locks.
    struct Batch {
        std::vector<IncomingRow> rows;
        std::size_t used = 0;
    };

    void startReading();
    void fill(Batch& batch);
    [[nodiscard]] IncomingRow& freshRow(Batch& batch) const;
    void read(IncomingRow& row);

    RowInterpreter& m_interpreter;
    const RegistrationFile& m_file;
    std::vector<qsizetype> m_order;
    qsizetype m_next = 0;
    RegistrationRow m_cells;
    IncomingRow m_beyond; ///< read to see that it is another registration's
    bool m_hasBeyond = false;
    Batch m_ahead;
    Batch m_given;
    std::future<void> m_reading; ///< waits for its thread when destroyed
};

} // namespace quatuor
