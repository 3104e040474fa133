// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/xmlpart.h"

#include "exchange/archive/xmltext.h"
#include "exchange/tablerow.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qint64 kChunk = 64LL * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    qsizetype at = name.size(); // names are short: no search of the library's
    while (at > 0 && name[at - 1] != ':')
        --at;
    return name.sliced(at);
}

/// Skips white space at the start.
QByteArrayView trimmedStart(QByteArrayView text)
{
    const auto first = std::ranges::find_if_not(text, isSpace);
    return text.sliced(first - text.begin());
}

/// To the first white space, `=` or `/`, which names never hold.
qsizetype nameSize(QByteArrayView text)
{
    const auto ends = [](char c) { return isSpace(c) || c == '=' || c == '/'; };
    return std::ranges::find_if(text, ends) - text.begin();
}

/// The declaration's encoding, which a part in UTF-16 has been freed of.
bool isAllowed(QByteArrayView declaration, bool isUtf16)
{
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return true;
    const QByteArray lower = declaration.sliced(at).toByteArray().toLower();
    return lower.contains("utf-8") || lower.contains("us-ascii") || (isUtf16 && lower.contains("utf-16"));
}

} // namespace

QString XmlPart::Attribute::text() const
{
    QByteArray spaced = value.toByteArray().replace("\r\n", " "); // an end of line within the tag is a space
    std::ranges::replace_if(spaced, isSpace, ' ');
    QByteArray plain;
    return xmlUnescapeInto(plain, spaced, true) ? QString::fromUtf8(plain) : QString();
}

bool XmlPart::fail(PartTrouble trouble)
{
    m_trouble = trouble;
    m_token = Token::None;
    return false;
}

/// Brings more of the part into the buffer; views into it end. False: there is no more, or it is in trouble.
bool XmlPart::more()
{
    m_buffer.remove(0, std::exchange(m_at, 0));
    if (m_buffer.size() > kLongestToken)
        return fail(PartTrouble::Damaged);
    char chunk[kChunk];
    const qint64 got = m_entry->read(chunk, kChunk);
    if (got < 0)
        return fail(m_entry->trouble());
    if (got > 0)
        append({chunk, qsizetype(got)});
    return got > 0;
}

void XmlPart::append(QByteArrayView chunk)
{
    if (!std::exchange(m_begun, true)) {
        if (chunk.startsWith("\xFF\xFE") || chunk.startsWith("\xFE\xFF"))
            m_utf16.emplace(QStringDecoder::Utf16);
        else if (chunk.startsWith("\xEF\xBB\xBF"))
            chunk = chunk.sliced(3);
    }
    if (m_utf16)
        m_buffer += QString(m_utf16->decode(chunk)).toUtf8();
    else
        m_buffer.append(chunk.data(), chunk.size());
}

bool XmlPart::has(qsizetype size)
{
    while (m_buffer.size() - m_at < size) {
        if (!more())
            return false;
    }
    return true;
}

/// How far ahead it stands, from `from` on; -1: nowhere.
qsizetype XmlPart::find(QByteArrayView what, qsizetype from)
{
    for (;;) {
        const qsizetype found = QByteArrayView(m_buffer).indexOf(what, m_at + from);
        if (found >= 0)
            return found - m_at;
        if (!more())
            return -1;
    }
}

/// Of the `>` that ends the tag ahead: not one within an attribute.
qsizetype XmlPart::endOfTag()
{
    char quote = '\0';
    for (qsizetype i = 1;;) {
        const QByteArrayView there = ahead(m_buffer.size() - m_at);
        for (; i < there.size(); ++i) {
            const char c = there[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        if (!more())
            return -1;
    }
}

bool XmlPart::next()
{
    if (m_trouble != PartTrouble::None)
        return false;
    if (std::exchange(m_closesItself, false))
        return close();
    m_token = Token::None;
    while (m_token == Token::None) {
        if (!has(1))
            return finish();
        if (m_buffer.at(m_at) != '<') {
            if (!readText())
                return false;
            continue;
        }
        if (!has(2))
            return fail(m_trouble == PartTrouble::None ? PartTrouble::Damaged : m_trouble);
        const char kind = m_buffer.at(m_at + 1);
        const bool read = kind == '?' ? readDeclaration()
            : kind == '!'             ? readMarked()
            : kind == '/'             ? readEnd()
                                      : readStart();
        if (!read)
            return fail(m_trouble == PartTrouble::None ? PartTrouble::Damaged : m_trouble);
    }
    return true;
}

bool XmlPart::finish()
{
    const bool isWhole = m_rootClosed && m_trouble == PartTrouble::None;
    m_token = Token::None;
    return isWhole ? false : fail(m_trouble == PartTrouble::None ? PartTrouble::Damaged : m_trouble);
}

bool XmlPart::readDeclaration()
{
    const qsizetype size = find("?>", 2);
    const bool isXml = size >= 0 && ahead(size).startsWith("<?xml ");
    if (size < 0 || (isXml && !isAllowed(ahead(size), m_utf16.has_value())))
        return false;
    m_at += size + 2;
    return true;
}

/// A comment, marked text, or a DTD.
bool XmlPart::readMarked()
{
    constexpr QByteArrayView kComment("<!--");
    constexpr QByteArrayView kMarked("<![CDATA[");
    if (has(kComment.size()) && ahead(kComment.size()) == kComment) {
        const qsizetype size = find("-->", kComment.size());
        m_at += std::max<qsizetype>(size, 0) + 3;
        return size >= 0;
    }
    if (has(kMarked.size()) && ahead(kMarked.size()) == kMarked && m_depth > 0) {
        const qsizetype size = find("]]>", kMarked.size());
        if (size < 0 || !takeText(ahead(size).sliced(kMarked.size()), false))
            return false;
        m_at += size + 3;
        return true;
    }
    const bool isType
        = ahead(std::min<qsizetype>(m_buffer.size() - m_at, kMarked.size())) == QByteArrayView("<!DOCTYPE");
    return m_trouble != PartTrouble::None ? false : fail(isType ? PartTrouble::TypeDeclaration : PartTrouble::Damaged);
}

bool XmlPart::readText()
{
    const qsizetype found = find("<", 0);
    if (m_trouble != PartTrouble::None)
        return false;
    const qsizetype size = found < 0 ? m_buffer.size() - m_at : found;
    const QByteArrayView text = ahead(size);
    m_at += size;
    if (m_depth == 0)
        return std::ranges::all_of(text, isSpace) || fail(PartTrouble::Damaged);
    return takeText(text, true) || fail(PartTrouble::Damaged);
}

bool XmlPart::takeText(QByteArrayView text, bool escaped)
{
    if (!isXmlText(text))
        return false;
    m_text = text;
    m_token = Token::Text;
    if (!text.contains('\r') && !(escaped && text.contains('&')))
        return true;
    const bool plain = xmlUnescapeInto(m_plain, text, escaped);
    m_text = m_plain;
    return plain;
}

bool XmlPart::readStart()
{
    const qsizetype size = endOfTag();
    if (size < 2 || m_rootClosed || m_depth == kDeepest)
        return false;
    QByteArrayView inside = ahead(size).sliced(1);
    m_closesItself = inside.endsWith('/');
    inside.chop(m_closesItself ? 1 : 0);
    const QByteArrayView name = inside.first(nameSize(inside));
    if (name.isEmpty() || isSpace(inside.front()) || !readAttributes(inside.sliced(name.size())))
        return false;
    if (m_open.size() == m_depth)
        m_open.emplace_back();
    m_open[m_depth].resize(0);
    m_open[m_depth].append(name.data(), name.size());
    m_name = withoutPrefix(m_open[m_depth]);
    ++m_depth;
    m_at += size + 1;
    m_token = Token::Start;
    return true;
}

bool XmlPart::readAttributes(QByteArrayView inside)
{
    m_attributes.clear();
    while (!(inside = trimmedStart(inside)).isEmpty()) {
        const QByteArrayView name = inside.first(nameSize(inside));
        inside = trimmedStart(inside.sliced(name.size()));
        if (name.isEmpty() || inside.isEmpty() || inside.front() != '=')
            return false;
        inside = trimmedStart(inside.sliced(1));
        const qsizetype close = inside.isEmpty() ? -1 : inside.indexOf(inside.front(), 1);
        if (close < 0 || (inside.front() != '"' && inside.front() != '\'') || m_attributes.size() == kMostAttributes)
            return false;
        m_attributes.push_back({withoutPrefix(name), inside.sliced(1, close - 1)});
        inside = inside.sliced(close + 1);
        if (!inside.isEmpty() && !isSpace(inside.front()))
            return false;
    }
    return true;
}

bool XmlPart::readEnd()
{
    const qsizetype size = find(">", 2);
    if (size < 0 || m_depth == 0)
        return false;
    QByteArrayView name = ahead(size).sliced(2);
    while (!name.isEmpty() && isSpace(name.back()))
        name.chop(1);
    if (name != QByteArrayView(m_open[m_depth - 1]))
        return false;
    m_at += size + 1;
    return close();
}

bool XmlPart::close()
{
    --m_depth;
    m_name = withoutPrefix(m_open[m_depth]);
    m_rootClosed = m_depth == 0;
    m_token = Token::End;
    return true;
}

QString XmlPart::attribute(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_attributes, name, &Attribute::name);
    return found == m_attributes.end() ? QString() : found->text();
}

void XmlPart::skip()
{
    const std::size_t outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

} // namespace quatuor
