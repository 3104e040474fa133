// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/ziparchive.h"

#include <algorithm>

#include <zip.h>

namespace quatuor {

namespace {

/// Counted in the bytes themselves: libzip makes room for every entry before anybody can ask how many there are.
bool hasTooManyEntries(QByteArrayView bytes)
{
    constexpr QByteArrayView kEntry("PK\x01\x02");
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf(kEntry); at >= 0; at = bytes.indexOf(kEntry, at + kEntry.size())) {
        if (++count > ZipArchive::kMostEntries)
            return true;
    }
    return false;
}

bool isOf(const zip_stat_t& entry, zip_uint64_t fields)
{
    return (entry.valid & fields) == fields;
}

} // namespace

void ZipEntry::Closer::operator()(zip_file* file) const
{
    ::zip_fclose(file);
}

qint64 ZipEntry::fail(PartTrouble trouble)
{
    m_trouble = trouble;
    return -1;
}

qint64 ZipEntry::read(char* data, qint64 most)
{
    if (m_trouble != PartTrouble::None)
        return -1;
    const zip_int64_t got = ::zip_fread(m_file.get(), data, zip_uint64_t(most));
    if (got < 0)
        return fail(PartTrouble::Damaged);
    m_read += got;
    m_budget.left -= got;
    if (m_read > m_mostBytes || m_budget.left < 0)
        return fail(PartTrouble::Expands);
    return m_read > m_statedBytes ? fail(PartTrouble::Damaged) : got;
}

QByteArray ZipEntry::readAll()
{
    QByteArray all;
    char chunk[16 * 1024];
    for (qint64 got = read(chunk, sizeof chunk); got > 0; got = read(chunk, sizeof chunk))
        all.append(chunk, got);
    return all;
}

void ZipArchive::Closer::operator()(zip* archive) const
{
    ::zip_discard(archive);
}

Outcome<ZipArchive, PartTrouble> ZipArchive::open(QByteArray bytes)
{
    if (hasTooManyEntries(bytes))
        return Unexpected{PartTrouble::Expands};
    ZipArchive archive;
    archive.m_bytes = std::move(bytes);
    archive.m_budget = std::make_unique<InflationBudget>(InflationBudget{kMostInflated});
    zip_source_t* source
        = ::zip_source_buffer_create(archive.m_bytes.constData(), zip_uint64_t(archive.m_bytes.size()), 0, nullptr);
    archive.m_archive.reset(source ? ::zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!archive.m_archive) {
        if (source)
            ::zip_source_free(source);
        return Unexpected{PartTrouble::Damaged};
    }
    return archive;
}

qint64 ZipArchive::indexOf(const QString& name) const
{
    return ::zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const QString& name) const
{
    return indexOf(name) >= 0;
}

Outcome<std::unique_ptr<ZipEntry>, PartTrouble> ZipArchive::entry(const QString& name)
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return std::unique_ptr<ZipEntry>();
    zip_stat_t stated;
    if (::zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stated) != 0
        || !isOf(stated, ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE))
        return Unexpected{PartTrouble::Damaged};
    if (isOf(stated, ZIP_STAT_ENCRYPTION_METHOD) && stated.encryption_method != ZIP_EM_NONE)
        return Unexpected{PartTrouble::Protected};
    const qint64 packed = std::min(qint64(std::min<zip_uint64_t>(stated.comp_size, INT64_MAX)), qint64(m_bytes.size()));
    const qint64 most = std::max(ZipEntry::kRatioFrom, packed * ZipEntry::kMostRatio);
    const auto size = qint64(std::min<zip_uint64_t>(stated.size, INT64_MAX));
    if (size > most || size > m_budget->left)
        return Unexpected{PartTrouble::Expands};
    zip_file_t* file = ::zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return Unexpected{PartTrouble::Damaged};
    return std::unique_ptr<ZipEntry>(new ZipEntry(file, most, size, *m_budget));
}

} // namespace quatuor
