// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include "core/fault.h"

#include <QFile>
#include <QtEndian>

namespace quatuor {

std::optional<FileHeader> readHeader(const QString& path)
{
    // Offsets: https://www.sqlite.org/fileformat.html#the_database_header
    constexpr qsizetype kSize = 100;
    constexpr qsizetype kUserVersion = 60;
    constexpr qsizetype kApplicationIdAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::InputOutput, path, file.errorString());
    const QByteArray header = file.read(kSize);
    if (header.size() < kSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    return FileHeader{qFromBigEndian<qint32>(header.constData() + kUserVersion),
        qFromBigEndian<qint32>(header.constData() + kApplicationIdAt)};
}

} // namespace quatuor
