// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/peoplereader.h"
#include "exchange/letter/pieces.h"

#include <QRegularExpression>

namespace quatuor::letter {

namespace {

constexpr qsizetype kLongestLabel = 80;
constexpr qsizetype kWrappedLine = 58;

/// True when the sentence of the first line goes on with the second.
bool runsOn(QStringView before, QStringView line)
{
    static const QRegularExpression open(
        QStringLiteral("(?:^| )(?:de|du|des|la|le|les|l'|d'|et|à|au|aux|par|avec|pour|en|M\\.|Mme|Monsieur|Madame)$"));
    const QChar last = before.back();
    const QStringView lastWord = before.sliced(before.lastIndexOf(u' ') + 1);
    if (lastWord.contains(u'@') || last.isDigit() || QStringView(u".:;!?").contains(last))
        return false;
    return line.front().isLower() || open.match(before).hasMatch();
}

Range withoutSpaces(QStringView text, Range range)
{
    while (range.from < range.to && (text[range.from].isSpace() || text[range.from] == u'*'))
        ++range.from;
    while (range.to > range.from && (text[range.to - 1].isSpace() || text[range.to - 1] == u'*'))
        --range.to;
    return range;
}

} // namespace

std::vector<Unit> unitsOf(const PlainLetter& letter, const std::vector<Line>& lines)
{
    std::vector<Unit> units;
    const Line* before = nullptr;
    for (const Line& line : lines) {
        const QStringView words = letter.view(line.from, std::max(line.from, line.to));
        const bool follows = before && !before->isBlank() && !before->header && !before->closing && !line.isBlank()
            && !line.header && !line.item && !line.closing && line.zone == before->zone && !words.contains(u'\t')
            && before->length() >= kWrappedLine && !letter.view(before->from, before->to).contains(u'\t')
            && runsOn(letter.view(before->from, before->to), words) && words.left(kLongestLabel).indexOf(u':') < 0;
        if (follows)
            units.back().at.to = line.to;
        else
            units.push_back({{line.from, std::max(line.from, line.to)}, line});
        before = &line;
    }
    return units;
}

Labelled labelled(QStringView text, Range unit)
{
    const qsizetype near = std::min(unit.to, unit.from + kLongestLabel);
    for (qsizetype at = unit.from; at < near; ++at) {
        const QChar c = text[at];
        if (c == u'@' || c == u'\t' || c == u',' || (c == u'.' && at + 1 < unit.to && text[at + 1].isSpace()))
            break;
        const bool spaced = at > unit.from && text[at - 1].isSpace() && at + 1 < unit.to && text[at + 1].isSpace();
        const bool dash
            = (c == u'-' || c == u'–') && spaced && !genericRole(text.sliced(unit.from, at - unit.from)).isEmpty();
        const bool colon = c == u':' && (at + 1 == unit.to || text[at + 1] != u'/');
        if (colon || dash)
            return {withoutSpaces(text, {unit.from, at}), {at + 1, unit.to}};
    }
    return {{unit.from, unit.from}, unit};
}

} // namespace quatuor::letter
