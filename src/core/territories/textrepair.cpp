// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/textrepair.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace quatuor::territories {

namespace {

constexpr int kMostRounds = 4;

/// What Windows-1252 has at 0x80 to 0x9f; 0: nothing.
constexpr std::array<char16_t, 32> kWindows{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
    0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

bool isControl(QChar c)
{
    return c >= QChar(0x80) && c <= QChar(0x9f);
}

bool looksMisread(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c == u'Ã' || c == u'Â' || c == u'â' || c == u'Å'; });
}

/// The byte that Windows-1252 reads as this character; -1: none.
int byteOf(QChar c)
{
    if (c.unicode() < 0x100)
        return c.unicode();
    const auto found = std::ranges::find(kWindows, c.unicode());
    return found == kWindows.end() ? -1 : 0x80 + int(found - kWindows.begin());
}

bool isMarkOfLoss(QChar c)
{
    return c == u'?' || c == QChar(QChar::ReplacementCharacter);
}

/// Null when the text is not UTF-8 misread.
QString readAgain(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const int byte = byteOf(c);
        if (byte < 0)
            return {};
        bytes += char(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString read = decoder(bytes);
    return decoder.hasError() || read.size() == text.size() ? QString() : read;
}

} // namespace

QString repairedText(QStringView text)
{
    const bool controls = std::ranges::any_of(text, isControl);
    if (!controls && !looksMisread(text))
        return {};
    QString repaired = text.toString();
    for (int round = 0; round < kMostRounds && looksMisread(repaired); ++round) {
        const QString again = readAgain(repaired);
        if (again.isEmpty())
            break;
        repaired = again;
    }
    for (QChar& c : repaired) {
        if (isControl(c) && kWindows[c.unicode() - 0x80U] != 0)
            c = QChar(kWindows[c.unicode() - 0x80U]);
    }
    return repaired == text ? QString() : repaired;
}

int damageIn(QStringView text)
{
    const auto isMark = [text](qsizetype at) { return isMarkOfLoss(text[at]); };
    int marks = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isMark(at) || (at > 0 && isMark(at - 1)))
            continue;
        // A mark at the end of a word may be a question.
        const bool inside = at + 1 < text.size() && (text[at + 1].isLetter() || isMark(at + 1) || text[at + 1] == u'-');
        marks += inside || text[at] != u'?' ? 1 : 0;
    }
    return marks;
}

QString withoutMarks(QStringView text)
{
    QString kept = text.toString();
    kept.removeIf(isMarkOfLoss);
    return kept;
}

} // namespace quatuor::territories
