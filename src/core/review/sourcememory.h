// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a source said last time, cell by cell, as hashes: enough to see what changed at the source and what a person
// edited here, and no byte of a name to erase.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace quatuor {

/// One 32-bit hash a cell, in an order that the caller keeps; new cells only at the end.
class SourceMemory {
public:
    SourceMemory() = default;
    [[nodiscard]] static SourceMemory unpack(const QByteArray& bytes);
    [[nodiscard]] QByteArray pack() const;
    [[nodiscard]] static quint32 hash(QStringView cell);

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] bool knows(std::size_t cell) const { return cell < m_cells.size(); }
    [[nodiscard]] quint32 at(std::size_t cell) const { return m_cells[cell]; }
    void set(std::size_t cell, quint32 hash);
    bool operator==(const SourceMemory&) const = default;

private:
    std::vector<quint32> m_cells;
};

} // namespace quatuor
