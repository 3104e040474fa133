// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sourcememory.h"

#include "core/text.h"

#include <QtEndian>

namespace quatuor {

SourceMemory SourceMemory::unpack(const QByteArray& bytes)
{
    SourceMemory memory;
    if (bytes.isEmpty()) // copying nothing from nowhere is undefined all the same
        return memory;
    memory.m_cells.resize(std::size_t(bytes.size()) / sizeof(quint32));
    qFromLittleEndian<quint32>(bytes.constData(), qsizetype(memory.m_cells.size()), memory.m_cells.data());
    return memory;
}

QByteArray SourceMemory::pack() const
{
    if (m_cells.empty())
        return {};
    QByteArray bytes(qsizetype(m_cells.size() * sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian<quint32>(m_cells.data(), qsizetype(m_cells.size()), bytes.data());
    return bytes;
}

quint32 SourceMemory::hash(QStringView cell)
{
    const quint64 wide = text::stableHash(cell);
    return quint32(wide ^ (wide >> 32));
}

void SourceMemory::set(std::size_t cell, quint32 hash)
{
    if (cell >= m_cells.size())
        m_cells.resize(cell + 1);
    m_cells[cell] = hash;
}

} // namespace quatuor
