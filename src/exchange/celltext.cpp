// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"

#include "core/text.h"

namespace quatuor {

namespace {

QByteArrayView withoutOuterSpaces(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.front() == ' ')
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && bytes.back() == ' ')
        bytes.chop(1);
    return bytes;
}

/// U+00A1 to U+02FF: two bytes, letters and marks that composition (NFC) leaves alone, and no space among them.
bool isAccented(unsigned char lead, unsigned char next)
{
    return (lead == 0xC2 && next >= 0xA1) || (lead > 0xC2 && lead <= 0xCB);
}

/// Writes the text while it is clean as it stands: accented Latin letters, no control, no two spaces in a row.
/// Returns its length, or -1 when it needs the long way.
qsizetype writePlain(QChar* out, QByteArrayView bytes)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool doubleSpace = byte == ' ' && bytes[i - 1] == ' ';
        if (byte >= ' ' && byte < 0x7F && !doubleSpace) {
            out[size++] = QLatin1Char(bytes[i]);
            continue;
        }
        const auto next = static_cast<unsigned char>(i + 1 < bytes.size() ? bytes[i + 1] : '\0');
        if (!isAccented(byte, next))
            return -1;
        out[size++] = QChar(char16_t(((byte & 0x1FU) << 6) | (next & 0x3FU)));
        ++i;
    }
    return size;
}

} // namespace

void assignCleaned(QString& out, QByteArrayView utf8)
{
    const QByteArrayView bytes = withoutOuterSpaces(utf8);
    clearText(out);
    if (bytes.isEmpty())
        return;
    out.resize(bytes.size());
    const qsizetype size = writePlain(out.data(), bytes);
    if (size >= 0)
        out.resize(size);
    else
        out = text::cleaned(QString::fromUtf8(bytes));
}

void clearText(QString& text)
{
    if (text.isEmpty())
        return;
    if (text.isDetached())
        text.resize(0);
    else
        text = QString();
}

} // namespace quatuor
