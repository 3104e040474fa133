// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that never reaches a disk, for a library that writes to a path: lists are personal data.
#pragma once

#include <QByteArray>

namespace quatuor {

/// Faults: InputOutput, when there is no memory for it or it cannot be read again.
class MemoryFile {
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray content() const;

private:
    int m_descriptor;
};

} // namespace quatuor
