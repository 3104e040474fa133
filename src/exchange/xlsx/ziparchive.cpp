// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/ziparchive.h"

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

ZipEntry::ZipEntry(zip_file* file, qint64 mostBytes, qint64 statedBytes, InflationBudget& budget)
    : m_file(file)
    , m_mostBytes(mostBytes)
    , m_statedBytes(statedBytes)
    , m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    ::zip_fclose(m_file);
}

qint64 ZipEntry::fail(PartTrouble trouble)
{
    m_trouble = trouble;
    return -1;
}

qint64 ZipEntry::readData(char* data, qint64 most)
{
    if (m_trouble != PartTrouble::None)
        return -1;
    const zip_int64_t got = ::zip_fread(m_file, data, zip_uint64_t(most));
    if (got < 0)
        return fail(PartTrouble::Damaged);
    return isWithinBounds({data, qsizetype(got)}) ? got : -1;
}

bool ZipEntry::isWithinBounds(QByteArrayView bytes)
{
    m_read += bytes.size();
    m_sinceToken += bytes.size();
    m_budget.left -= bytes.size();
    if (m_read > m_mostBytes || m_budget.left < 0)
        fail(PartTrouble::Expands);
    else if (m_read > m_statedBytes || m_sinceToken > kLongestToken || !attributesAreFew(bytes))
        fail(PartTrouble::Damaged);
    return m_trouble == PartTrouble::None;
}

/// No parser: only what tells `=` before a value from `=` within it. Declarations and comments have no attributes.
bool ZipEntry::attributesAreFew(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (m_equals < 0) {
            i = bytes.indexOf('<', i);
            if (i < 0)
                return true;
            m_equals = 0;
            m_quote = '\0';
        } else if (m_quote != '\0') {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
        } else if (c == '>' || c == '!' || c == '?') {
            m_equals = -1;
        } else if (c == '=' && ++m_equals > kMostAttributes) {
            return false;
        }
    }
    return true;
}

void ZipEntry::drain()
{
    char rest[4096];
    while (read(rest, sizeof rest) > 0)
        tokenRead();
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
