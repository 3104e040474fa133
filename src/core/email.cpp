// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parsing of e-mail addresses: the shape every mail server asks for, nothing finer.
#include "core/email.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kLongestLocalPart = 64; // RFC 5321, 4.5.3.1.1
constexpr qsizetype kLongestAddress = 254; // RFC 5321, 4.5.3.1.3, without the brackets
constexpr qsizetype kLongestLabel = 63; // RFC 1035, 2.3.4

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLocalCharacter(QChar c)
{
    return isWord(c) || QStringView(u".!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isLocalPart(QStringView part)
{
    return !part.isEmpty() && part.size() <= kLongestLocalPart && !part.startsWith(u'.') && !part.endsWith(u'.')
        && !part.contains(QStringView(u"..")) && std::all_of(part.begin(), part.end(), isLocalCharacter);
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kLongestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), [](QChar c) { return c == u'-' || isWord(c); });
}

/// Labels between dots; the last is never a number, which tells a domain from a bare IP address.
bool isDomain(QStringView domain)
{
    qsizetype start = 0;
    for (qsizetype dot = domain.indexOf(u'.'); dot >= 0; dot = domain.indexOf(u'.', start)) {
        if (!isLabel(domain.mid(start, dot - start)))
            return false;
        start = dot + 1;
    }
    const QStringView last = domain.mid(start);
    return start > 0 && last.size() > 1 && isLabel(last)
        && !std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool Email::isValid(QStringView text)
{
    const QStringView address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && address.size() <= kLongestAddress && isLocalPart(address.first(at))
        && isDomain(address.mid(at + 1));
}

std::optional<Email> Email::parse(QStringView text)
{
    return isValid(text) ? std::optional(Email(text.trimmed().toString())) : std::nullopt;
}

QString Email::domain() const
{
    return m_text.mid(m_text.indexOf(u'@') + 1).toLower();
}

} // namespace quatuor
