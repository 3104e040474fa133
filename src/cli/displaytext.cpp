// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Widths by Unicode block, after UAX #11: enough to keep columns straight.
#include "cli/displaytext.h"

#include <algorithm>

namespace quatuor::cli {

namespace {

struct Block {
    char32_t first;
    char32_t last;
};

constexpr Block kWide[] = {
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xa960, 0xa97c},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff01, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f},
    {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff},
    {0x20000, 0x3fffd},
};

bool isWide(char32_t letter)
{
    return std::any_of(std::begin(kWide), std::end(kWide),
        [letter](const Block& block) { return letter >= block.first && letter <= block.last; });
}

bool takesNoColumn(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

int widthOf(char32_t letter)
{
    if (letter < 0x300)
        return 1;
    if (takesNoColumn(letter))
        return 0;
    return isWide(letter) ? 2 : 1;
}

bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t letter = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            letter = QChar::surrogateToUcs4(text[at], text[at + 1]);
        width += widthOf(letter);
        at += QChar::requiresSurrogates(letter) ? 1 : 0;
    }
    return width;
}

QString harmless(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isBreak(c) || isHarmful(c); }))
        return text;
    QString result = text;
    for (QChar& c : result) {
        if (isBreak(c))
            c = u' ';
        else if (isHarmful(c))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace quatuor::cli
