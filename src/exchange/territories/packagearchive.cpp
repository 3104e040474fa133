// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/territories/packagearchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace quatuor {

namespace {

/// Four times what the package of 2026 has in all.
constexpr qint64 kMostInflated = 64LL * 1024 * 1024;
constexpr int kMostEntries = 1'000;

struct Closer {
    void operator()(archive* open) const { archive_read_free(open); }
};
using Archive = std::unique_ptr<archive, Closer>;

Archive opened(const QByteArray& bytes)
{
    Archive file(archive_read_new());
    archive_read_support_filter_gzip(file.get());
    archive_read_support_format_tar(file.get());
    if (archive_read_open_memory(file.get(), bytes.constData(), std::size_t(bytes.size())) != ARCHIVE_OK)
        file.reset();
    return file;
}

/// Without the folder that npm puts everything in.
QString pathWithin(archive_entry* entry)
{
    const QString path = QString::fromUtf8(archive_entry_pathname(entry));
    return path.mid(path.indexOf(u'/') + 1);
}

/// False when it is damaged, or larger than what is left.
bool readEntry(archive* file, QByteArray& content, qint64& left)
{
    char block[64 * 1024];
    la_ssize_t read = 0;
    while ((read = archive_read_data(file, block, sizeof block)) > 0) {
        left -= read;
        if (left < 0)
            return false;
        content.append(block, qsizetype(read));
    }
    return read == 0;
}

} // namespace

std::optional<PackageFiles> readPackageArchive(const QByteArray& bytes)
{
    PackageFiles files;
    const Archive file = opened(bytes);
    qint64 left = kMostInflated;
    archive_entry* entry = nullptr;
    for (int count = 0; file && count < kMostEntries; ++count) {
        const int state = archive_read_next_header(file.get(), &entry);
        if (state == ARCHIVE_EOF)
            return files;
        if (state != ARCHIVE_OK)
            break;
        const QString path = pathWithin(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || !path.endsWith(QLatin1StringView(".json")))
            continue;
        if (!readEntry(file.get(), files[path], left))
            break;
    }
    return {};
}

} // namespace quatuor
