// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/codeindex.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kSirenLength = 9;
constexpr qsizetype kSiretLength = 14;

bool isPunctuation(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'-' || c == u'\'' || c == u'\u2019';
}

bool isCodeLetter(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

QChar upper(QChar c)
{
    return c >= u'a' && c <= u'z' ? QChar(char16_t(c.unicode() - 32)) : c;
}

template <class View>
quint64 packed(View cleaned)
{
    if (cleaned.size() > kSirenLength)
        return 0;
    quint64 value = 0;
    for (qsizetype i = 0; i < cleaned.size(); ++i) {
        const char16_t c = QChar(cleaned[i]).unicode();
        if (!isCodeLetter(c))
            return 0;
        value = value << 7 | c;
    }
    return value;
}

bool comesBefore(const CodeIndex::Entry& a, const CodeIndex::Entry& b)
{
    if (a.code != b.code)
        return a.code < b.code;
    return a.source != b.source ? a.source < b.source : a.row < b.row;
}

} // namespace

QString cleanedCode(QStringView text)
{
    QString code;
    for (const QChar c : text) {
        if (isPunctuation(c))
            continue;
        if (!isCodeLetter(upper(c).unicode()) || code.size() == kSiretLength)
            return {};
        code += upper(c);
    }
    if (code.size() == kSiretLength)
        code.truncate(kSirenLength);
    return code.size() > kSirenLength ? QString() : code;
}

quint64 packedCode(QStringView cleaned)
{
    return packed(cleaned);
}

quint64 packedCode(QLatin1StringView cleaned)
{
    return packed(cleaned);
}

void CodeIndex::seal()
{
    const auto added = m_entries.begin() + std::ptrdiff_t(m_sealed);
    std::sort(added, m_entries.end(), comesBefore);
    std::inplace_merge(m_entries.begin(), added, m_entries.end(), comesBefore);
    m_sealed = m_entries.size();
}

std::span<const CodeIndex::Entry> CodeIndex::find(quint64 code) const
{
    const auto sealed = std::span(m_entries).first(m_sealed);
    // Not equal_range, whose answer clang 14 cannot compile.
    const auto first = std::ranges::lower_bound(sealed, code, {}, &Entry::code);
    return {first, std::ranges::upper_bound(first, sealed.end(), code, {}, &Entry::code)};
}

} // namespace quatuor::territories
