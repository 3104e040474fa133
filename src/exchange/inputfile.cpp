// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/inputfile.h"

#include "core/fault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cctype>

#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace quatuor {

namespace {

constexpr qsizetype kSniffed = 4096;
constexpr qint64 kChunk = 1024 * 1024;
constexpr qint64 kAccentShare = 8; // one accented letter in so many is more than French has
constexpr qsizetype kLeastTextShare = 20; // one control character in so many is too many

struct Signature {
    QByteArrayView start;
    QLatin1StringView looks;
};
constexpr std::array kSignatures{
    Signature{QByteArrayView("%PDF-"), QLatin1StringView("pdf")},
    Signature{QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), QLatin1StringView("xls")},
    Signature{QByteArrayView("SQLite format 3"), QLatin1StringView("sqlite")},
    Signature{QByteArrayView("\x1F\x8B"), QLatin1StringView("gzip")},
    Signature{QByteArrayView("\x89PNG"), QLatin1StringView("image")},
    Signature{QByteArrayView("\xFF\xD8\xFF"), QLatin1StringView("image")},
    Signature{QByteArrayView("{\\rtf"), QLatin1StringView("rtf")},
    Signature{QByteArrayView("<!doctype html"), QLatin1StringView("html")},
    Signature{QByteArrayView("<html"), QLatin1StringView("html")},
    Signature{QByteArrayView("<?xml"), QLatin1StringView("xml")},
    Signature{QByteArrayView("BEGIN:VCALENDAR"), QLatin1StringView("calendar")},
    Signature{QByteArrayView("BEGIN:VCARD"), QLatin1StringView("vcard")},
};

/// Names that the first entries of an archive bear, by the format that puts them there.
constexpr std::array kArchives{
    Signature{QByteArrayView("word/"), QLatin1StringView("document")},
    Signature{QByteArrayView("opendocument.text"), QLatin1StringView("document")},
    Signature{QByteArrayView("ppt/"), QLatin1StringView("document")},
    Signature{QByteArrayView("opendocument.presentation"), QLatin1StringView("document")},
    Signature{QByteArrayView("xl/"), QLatin1StringView("xlsx")},
    Signature{QByteArrayView("[Content_Types].xml"), QLatin1StringView("xlsx")},
    Signature{QByteArrayView("opendocument.spreadsheet"), QLatin1StringView("ods")},
};

bool startsWithIgnoringCase(QByteArrayView bytes, QByteArrayView start)
{
    return bytes.size() >= start.size() && bytes.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

QLatin1StringView archiveKind(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSniffed));
    const auto found
        = std::ranges::find_if(kArchives, [&](const Signature& one) { return sample.contains(one.start); });
    return found == kArchives.end() ? QLatin1StringView("zip") : found->looks;
}

/// The old container of office programs: what is in it is told by the names of its streams, in UTF-16.
QLatin1StringView containerKind(QByteArrayView bytes)
{
    const auto find = [&](const char16_t* name) {
        const QStringView units(name);
        return bytes.indexOf(QByteArrayView(reinterpret_cast<const char*>(units.utf16()), units.size() * 2));
    };
    if (find(u"__substg1.0") >= 0 || find(u"__properties_version1.0") >= 0)
        return QLatin1StringView("outlook");
    const qsizetype word = find(u"WordDocument");
    const qsizetype slides = find(u"PowerPoint Document");
    const qsizetype workbook = find(u"Workbook");
    const qsizetype text = word >= 0 ? word : slides; // either may hold a workbook, and a workbook may hold either
    return text >= 0 && (workbook < 0 || text < workbook) ? QLatin1StringView("document") : QLatin1StringView("xls");
}

/// The application id of a workspace stands in the header of the database (store/migrator.h).
bool isWorkspace(QByteArrayView bytes)
{
    constexpr qsizetype kApplicationIdAt = 68;
    return bytes.startsWith("SQLite format 3")
        && bytes.sliced(std::min(bytes.size(), kApplicationIdAt)).startsWith("Quat");
}

/// An object or a list whose first value can only be JSON's.
bool looksLikeJson(QByteArrayView text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const QByteArrayView inner = text.sliced(1).trimmed();
    return inner.isEmpty() || QByteArrayView("\"{[]}").contains(inner.front());
}

Unexpected<Refusal> unreadable(const char* refusal, const QString& path, Arguments args = {})
{
    args.push_back({QLatin1StringView("file"), path});
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal), std::move(args));
}

Unexpected<Refusal> tooLarge(const QString& path, qint64 limit)
{
    return unreadable("file.too-large", path, {{QLatin1StringView("expected"), QString::number(limit)}});
}

/// Of a large buffer before it is filled: the system then gives it in pieces of two megabytes instead of four
/// kilobytes, each of which it would stop for. Only advice: nothing depends on it.
void preferLargePages([[maybe_unused]] QByteArray& bytes)
{
#if defined(Q_OS_LINUX)
    constexpr quintptr kLargePage = 2ULL * 1024 * 1024;
    const auto address = reinterpret_cast<quintptr>(bytes.data());
    const quintptr begin = (address + kLargePage - 1) & ~(kLargePage - 1);
    const quintptr end = (address + quintptr(bytes.capacity())) & ~(kLargePage - 1);
    if (begin < end)
        (void)madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

} // namespace

Outcome<QByteArray> readInputFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable("file.missing", path);
    if (info.isDir())
        return unreadable("file.is-directory", path);
    if (info.size() > limit)
        return tooLarge(path, limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable("file.not-readable", path);

    // Read until the end and not until the size: a pipe has none, and a file may grow.
    // What is not touched costs nothing: with room for accents, text of one byte a character becomes UTF-8 in its
    // place, and no second buffer stands beside a large one.
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(info.size() + info.size() / kAccentShare + kChunk, limit + 1)));
    preferLargePages(bytes);
    while (bytes.size() <= limit) {
        const qsizetype had = bytes.size();
        bytes.resize(had + qsizetype(std::min(kChunk, limit + 1 - had)));
        const qint64 got = file.read(bytes.data() + had, bytes.size() - had);
        bytes.resize(had + qsizetype(std::max<qint64>(got, 0)));
        if (got < 0)
            throw Fault(FaultKind::InputOutput, path, file.errorString());
        if (got == 0)
            break;
    }
    if (bytes.size() > limit)
        return tooLarge(path, limit);
    if (bytes.isEmpty())
        return unreadable("file.empty", path);
    return bytes;
}

QLatin1StringView looksLike(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return archiveKind(bytes);
    const QByteArrayView text = bytes.first(std::min(bytes.size(), kSniffed)).trimmed();
    const auto starts = [text](const Signature& one) { return startsWithIgnoringCase(text, one.start); };
    const auto found = std::ranges::find_if(kSignatures, starts);
    if (found != kSignatures.end() && found->looks == QLatin1StringView("xls"))
        return containerKind(bytes);
    if (found != kSignatures.end())
        return isWorkspace(text) ? QLatin1StringView("workspace") : found->looks;
    return looksLikeJson(text) ? QLatin1StringView("json") : QLatin1StringView();
}

/// Lines of headers, among them one that only messages have.
bool looksLikeMail(QByteArrayView bytes)
{
    const QByteArray sample = bytes.first(std::min(bytes.size(), kSniffed)).toByteArray();
    const qsizetype blank = std::max(sample.indexOf("\n\n"), sample.indexOf("\r\n\r\n"));
    const qsizetype end = blank < 0 ? std::max<qsizetype>(sample.lastIndexOf('\n'), 0) : blank;
    int headers = 0;
    for (const QByteArray& line : sample.first(end).split('\n')) {
        const auto colon = std::ranges::find_if_not(
            line, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; });
        const bool continued = line.startsWith(' ') || line.startsWith('\t');
        if (!continued && (colon == line.begin() || colon == line.end() || *colon != ':'))
            return false;
        const QByteArray name = line.first(colon - line.begin()).toLower();
        headers += name == "from" || name == "subject" || name == "received" || name == "mime-version"
            || name == "message-id";
    }
    return headers >= 2;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSniffed));
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && (c < '\t' || c > '\r')) || c == 0x7F; };
    return std::ranges::count_if(sample, isControl) * kLeastTextShare > sample.size();
}

} // namespace quatuor
