// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <zip.h>

namespace quatuor::testkit {

namespace {

zip_t* opened(const QByteArray& archive, zip_source_t*& source)
{
    source = ::zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t* zip = ::zip_open_from_source(source, 0, nullptr);
    if (zip == nullptr)
        qFatal("this is no archive");
    return zip;
}

} // namespace

QByteArray partOf(const QByteArray& archive, const char* part)
{
    zip_source_t* source = nullptr;
    zip_t* zip = opened(archive, source);
    QByteArray all;
    if (zip_file_t* file = ::zip_fopen(zip, part, 0)) {
        char chunk[4096];
        for (auto got = ::zip_fread(file, chunk, sizeof chunk); got > 0; got = ::zip_fread(file, chunk, sizeof chunk))
            all.append(chunk, qsizetype(got));
        ::zip_fclose(file);
    }
    ::zip_discard(zip);
    return all;
}

QByteArray withPart(const QByteArray& archive, const char* part, const QByteArray& content)
{
    zip_source_t* source = nullptr;
    zip_t* zip = opened(archive, source);
    ::zip_source_keep(source);
    zip_source_t* changed = ::zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
    if (::zip_file_add(zip, part, changed, ZIP_FL_OVERWRITE) < 0 || ::zip_close(zip) != 0)
        qFatal("the archive cannot be changed");
    zip_stat_t stated;
    ::zip_source_stat(source, &stated);
    QByteArray bytes(qsizetype(stated.size), Qt::Uninitialized);
    ::zip_source_open(source);
    ::zip_source_read(source, bytes.data(), stated.size);
    ::zip_source_close(source);
    ::zip_source_free(source);
    return bytes;
}

QByteArray tarball(const QMap<QByteArray, QByteArray>& files)
{
    QByteArray bytes(1024LL * 1024, Qt::Uninitialized);
    std::size_t used = 0;
    archive* out = ::archive_write_new();
    ::archive_write_add_filter_gzip(out);
    ::archive_write_set_format_ustar(out);
    ::archive_write_open_memory(out, bytes.data(), std::size_t(bytes.size()), &used);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        archive_entry* entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, file.key().constData());
        ::archive_entry_set_filetype(entry, AE_IFREG);
        ::archive_entry_set_perm(entry, 0644);
        ::archive_entry_set_size(entry, file.value().size());
        if (::archive_write_header(out, entry) != ARCHIVE_OK
            || ::archive_write_data(out, file.value().constData(), std::size_t(file.value().size())) < 0)
            qFatal("the archive cannot be written");
        ::archive_entry_free(entry);
    }
    ::archive_write_close(out);
    ::archive_write_free(out);
    bytes.truncate(qsizetype(used));
    return bytes;
}

} // namespace quatuor::testkit
