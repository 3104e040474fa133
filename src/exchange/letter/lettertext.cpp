// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/lettertext.h"

#include "exchange/letter/markup.h"

#include <QRegularExpression>

namespace quatuor::letter {

namespace {

bool isInvisible(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e
        || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

bool isSpace(char32_t c)
{
    return c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

/// One writing for each kind of apostrophe, dash and space.
char32_t plain(char32_t c)
{
    if (isSpace(c))
        return U' ';
    if (c == 0x2019 || c == 0x2018 || c == 0x02bc || c == 0xb4)
        return U'\'';
    if (c == 0x2010 || c == 0x2011)
        return U'-';
    if (c == 0x2014 || c == 0x2212 || c == 0x2015)
        return U'–';
    return c == 0x2028 || c == 0x2029 ? U'\n' : c;
}

} // namespace

bool hasMarkup(QStringView text)
{
    static const QRegularExpression tag(QStringLiteral("<(?:html|body|br|p|div|td|li|table|span)\\b[^<>@]{0,500}>"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

PlainLetter::PlainLetter(const QString& letter)
    : m_truncated(letter.size() > kLongestLetter)
{
    readAll(QStringView(letter).first(std::min(letter.size(), kLongestLetter)));
}

void PlainLetter::readAll(QStringView letter)
{
    const bool markup = hasMarkup(letter);
    m_text.reserve(letter.size());
    m_origin.reserve(std::size_t(letter.size()));
    for (qsizetype at = 0; at < letter.size();) {
        Replacement here = damagedAt(letter, at);
        if (here.length == 0 && markup)
            here = tagAt(letter, at);
        if (here.length == 0 && markup)
            here = entityAt(letter, at);
        if (here.length == 0 && letter[at] == u'\r')
            here = {1, at + 1 < letter.size() && letter[at + 1] == u'\n' ? char32_t(0) : U'\n'};
        if (here.length == 0)
            here = {1, letter[at].unicode()};
        append(here.text, at, at + here.length);
        at += here.length;
    }
}

void PlainLetter::append(char32_t c, qsizetype from, qsizetype to)
{
    if (c == 0 || isInvisible(c))
        return;
    c = plain(c);
    if (QChar::category(c) == QChar::Mark_NonSpacing && !m_text.isEmpty()) {
        const QString composed = (QString(m_text.back()) + QChar(char16_t(c))).normalized(QString::NormalizationForm_C);
        if (composed.size() == 1) {
            m_text.back() = composed.front();
            m_origin.back().length = to - m_origin.back().from;
            return;
        }
    }
    for (const char16_t unit : QChar::fromUcs4(c)) {
        m_text += QChar(unit);
        m_origin.push_back({from, to - from});
    }
}

Span PlainLetter::span(qsizetype from, qsizetype to) const
{
    if (from >= to)
        return {};
    const Span first = m_origin[std::size_t(from)];
    const Span last = m_origin[std::size_t(to - 1)];
    return {first.from, last.from + last.length - first.from};
}

FoundText PlainLetter::found(qsizetype from, qsizetype to) const
{
    while (from < to && m_text[from].isSpace())
        ++from;
    while (to > from && m_text[to - 1].isSpace())
        --to;
    return {m_text.mid(from, to - from), span(from, to)};
}

} // namespace quatuor::letter
