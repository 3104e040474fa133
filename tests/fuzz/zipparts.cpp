// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/zipparts.h"

#include <QtEndian>

#include <array>
#include <memory>

#include <zip.h>

namespace quatuor::fuzz {

namespace {

constexpr qsizetype kLongestPart = 1024LL * 1024;
constexpr zip_int64_t kMostParts = 64;

constexpr std::array<quint32, 256> kCrcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
        table[byte] = crc;
    }
    return table;
}();

quint32 checksum(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = (crc >> 8) ^ kCrcTable[(crc ^ static_cast<unsigned char>(c)) & 0xFF];
    return ~crc;
}

template <typename Number>
void append(QByteArray& out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What the entry and the directory say alike of a part, from the version that is needed to the length of its name.
void appendHeader(QByteArray& out, const ZipPart& part)
{
    append<quint16>(out, 20);
    append<quint16>(out, 0x0800); // the name is UTF-8
    append<quint16>(out, 0); // stored
    append<quint32>(out, 0x00210000); // 1 January 1980
    append<quint32>(out, checksum(part.content));
    append<quint32>(out, quint32(part.content.size()));
    append<quint32>(out, quint32(part.content.size()));
    append<quint16>(out, quint16(part.name.size()));
    append<quint16>(out, 0); // no extra field
}

struct Close {
    void operator()(zip* archive) const { ::zip_discard(archive); }
    void operator()(zip_file* file) const { ::zip_fclose(file); }
};

} // namespace

std::vector<ZipPart> partsOf(const QByteArray& archive)
{
    std::vector<ZipPart> parts;
    zip_source_t* source = ::zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    const std::unique_ptr<zip, Close> opened(source ? ::zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!opened) {
        ::zip_source_free(source);
        return parts;
    }
    const zip_int64_t count = std::min(::zip_get_num_entries(opened.get(), 0), kMostParts);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = zip_uint64_t(i);
        const char* name = ::zip_get_name(opened.get(), index, ZIP_FL_ENC_RAW);
        const std::unique_ptr<zip_file, Close> file(::zip_fopen_index(opened.get(), index, 0));
        if (!name || !file)
            continue;
        QByteArray content;
        std::array<char, 4096> chunk;
        zip_int64_t got = 0;
        while (content.size() < kLongestPart && (got = ::zip_fread(file.get(), chunk.data(), chunk.size())) > 0)
            content.append(chunk.data(), qsizetype(got));
        parts.push_back({name, content});
    }
    return parts;
}

QByteArray archiveOf(const std::vector<ZipPart>& parts)
{
    QByteArray entries;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        directory += "PK\x01\x02";
        append<quint16>(directory, 20);
        appendHeader(directory, part);
        directory.append(6, '\0'); // no comment, first disk, no attribute
        append<quint32>(directory, 0);
        append<quint32>(directory, quint32(entries.size()));
        directory += part.name;
        entries += "PK\x03\x04";
        appendHeader(entries, part);
        entries += part.name + part.content;
    }
    QByteArray end("PK\x05\x06");
    end.append(4, '\0');
    append<quint16>(end, quint16(parts.size()));
    append<quint16>(end, quint16(parts.size()));
    append<quint32>(end, quint32(directory.size()));
    append<quint32>(end, quint32(entries.size()));
    append<quint16>(end, 0);
    return entries + directory + end;
}

} // namespace quatuor::fuzz
