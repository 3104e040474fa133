// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of an SQLite file, read before SQLite opens it. Never call it on a file that this process has open:
// closing a second descriptor drops SQLite's locks (POSIX).
#pragma once

#include <QString>

#include <optional>

namespace quatuor {

struct FileHeader {
    int userVersion = 0;
    int applicationId = 0;
};

/// Nothing when the file is not an SQLite database. Throws Fault when it cannot be read.
[[nodiscard]] std::optional<FileHeader> readHeader(const QString& path);

} // namespace quatuor
