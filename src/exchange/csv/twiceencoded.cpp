// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/twiceencoded.h"

#include "exchange/csv/codepage.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace quatuor {

namespace {

/// How the accented letters and the quotation marks of French begin when they are encoded twice. In one pass: every
/// file is asked.
bool mayHold(QByteArrayView utf8)
{
    const char* end = utf8.end();
    for (const char* at = utf8.begin(); end - at > 2; ++at) {
        at = static_cast<const char*>(std::memchr(at, '\xC3', std::size_t(end - at - 2)));
        if (!at)
            return false;
        if (at[1] == '\x83' || at[1] == '\x82' || (at[1] == '\xA2' && at[2] == '\xE2'))
            return true;
    }
    return false;
}

/// The line as it was before; nothing where it was not encoded twice.
QByteArray once(QByteArrayView line)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(line)) {
        const bool isControl = c.unicode() >= 0x80 && c.unicode() < 0xA0; // as where Latin-1 was meant
        const auto byte = isControl ? std::optional(char(c.unicode())) : byteOf(c.unicode(), windows1252());
        if (!byte)
            return {};
        bytes.append(*byte);
    }
    return bytes.isValidUtf8() ? bytes : QByteArray();
}

} // namespace

TwiceEncoded mendTwiceEncoded(QByteArray& utf8)
{
    TwiceEncoded mended;
    if (!mayHold(utf8))
        return mended;
    char* begin = utf8.data(); // what is mended is shorter, and written where it was read
    qsizetype written = 0;
    qsizetype number = 0;
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype end = utf8.indexOf('\n', from);
        const QByteArrayView line(begin + from, (end < 0 ? utf8.size() : end + 1) - from);
        from += line.size();
        ++number;
        const QByteArray mendedLine = mayHold(line) ? once(line) : QByteArray();
        const QByteArrayView kept = mendedLine.isEmpty() ? line : QByteArrayView(mendedLine);
        if (!mendedLine.isEmpty()) {
            mended.first = mended.lines == 0 ? number : mended.first;
            ++mended.lines;
        }
        std::copy(kept.begin(), kept.end(), begin + written);
        written += kept.size();
    }
    utf8.truncate(written);
    return mended;
}

} // namespace quatuor
