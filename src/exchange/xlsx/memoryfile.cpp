// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/memoryfile.h"

#include "core/fault.h"

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>

namespace quatuor {

MemoryFile::MemoryFile()
    : m_descriptor(::memfd_create("quatuor-workbook", MFD_CLOEXEC))
{
    if (m_descriptor < 0)
        throw Fault(FaultKind::InputOutput, {}, QStringLiteral("there is no memory for a workbook"));
}

MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

QByteArray MemoryFile::path() const
{
    return "/proc/self/fd/" + QByteArray::number(m_descriptor);
}

QByteArray MemoryFile::content() const
{
    QByteArray bytes(qsizetype(std::max<off_t>(::lseek(m_descriptor, 0, SEEK_END), 0)), Qt::Uninitialized);
    ::lseek(m_descriptor, 0, SEEK_SET);
    for (qsizetype had = 0; had < bytes.size();) {
        const ssize_t got = ::read(m_descriptor, bytes.data() + had, std::size_t(bytes.size() - had));
        if (got <= 0)
            throw Fault(FaultKind::InputOutput, {}, QStringLiteral("the workbook cannot be read again"));
        had += got;
    }
    return bytes;
}

} // namespace quatuor
