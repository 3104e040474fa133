// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of registrations as a `quatuor-registrations` document, one object a registration, streamed.
#pragma once

#include "exchange/field.h"
#include "exchange/safefile.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace quatuor {

/// Rows of a registration come one after another, as the list has them.
class RegistrationsWriter {
public:
    /// `columns`: codes, in the order of the cells; those that the format does not have are left out.
    RegistrationsWriter(SafeFile& file, const QStringList& columns);
    ~RegistrationsWriter();
    RegistrationsWriter(const RegistrationsWriter&) = delete;
    RegistrationsWriter& operator=(const RegistrationsWriter&) = delete;

    /// Empty: not said.
    void cell(QByteArrayView utf8);
    void endRow();
    /// The document ends; the owner of the file commits it.
    void finish();

private:
    struct Pending; ///< the registration whose delegates are coming
    void flush();

    SafeFile& m_file;
    std::vector<std::optional<Field>> m_fields;
    std::array<std::string, kFieldCount> m_cells;
    std::size_t m_at = 0;
    std::unique_ptr<Pending> m_pending;
    bool m_begun = false;
};

} // namespace quatuor
