// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a registration file as a reader hands it on: the people of it, in text, and what is to be said of it.
#pragma once

#include "exchange/cellmemo.h"
#include "exchange/rowmessage.h"
#include "exchange/tablerow.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace quatuor {

/// The cells of one person, cleaned (text::cleaned). What the row says of the registration is repeated for each of its
/// people.
struct PersonCells {
    std::array<QString, kFieldCount> values;

    [[nodiscard]] const QString& operator[](Field field) const { return values[std::size_t(field)]; }
    [[nodiscard]] QString& operator[](Field field) { return values[std::size_t(field)]; }
    [[nodiscard]] bool isNamed() const
    {
        return !(*this)[Field::GivenName].isEmpty() || !(*this)[Field::FamilyName].isEmpty();
    }
};

/// What a reader keeps from one row to the next, only to be quick. It says nothing: a copy has its own.
class ReadingStorage {
public:
    ReadingStorage() = default;
    ~ReadingStorage() = default;
    ReadingStorage(const ReadingStorage&) { }
    ReadingStorage(ReadingStorage&&) = default;
    ReadingStorage& operator=(const ReadingStorage&) { return *this; }
    ReadingStorage& operator=(ReadingStorage&&) = default;

    [[nodiscard]] TableRow& cells() { return m_cells; }
    [[nodiscard]] CellMemo& memo();

private:
    TableRow m_cells;
    std::unique_ptr<CellMemo> m_memo; ///< made when it is asked for
};

struct RegistrationRow {
    int row = 0; ///< data row, from 1: neither the header nor blank rows count
    qint64 line = 0; ///< where a person finds it, from 1: in the text, or in the sheet's margin; 0: nowhere
    QString sheet; ///< whose line it is, where several were read; else empty
    std::vector<PersonCells> people; ///< one, or one for each group of columns that is filled
    /// Who ordered or filed it for others, in a row of one person who is somebody else: perhaps one of the other rows.
    std::optional<PersonCells> contact;
    std::vector<RowMessage> messages;
    bool cut = false; ///< fewer cells than columns: what is missing is not said to be empty
    bool rejected = false; ///< the cells cannot be trusted; the messages say why
    ReadingStorage storage;
};

} // namespace quatuor
