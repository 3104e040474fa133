// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Escapes only what RFC 8259 asks for, in runs, because lists are long and most text needs nothing.
#include "cli/jsonwriter.h"

#include <algorithm>

namespace quatuor::cli {

namespace {

bool mustEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f;
}

bool isPlainAscii(QLatin1StringView text)
{
    return std::none_of(
        text.begin(), text.end(), [](char byte) { return uchar(byte) >= 0x80 || mustEscape(uchar(byte)); });
}

char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

} // namespace

void JsonWriter::begin(char bracket)
{
    separate();
    m_out.append(bracket);
    m_filled.push_back(false);
}

void JsonWriter::end(char bracket)
{
    m_filled.pop_back();
    m_out.append(bracket);
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.empty())
        return;
    if (m_filled.back()) {
        m_out.append(',');
        // One element of the outermost list a line: friendlier to diff, head and a person's eyes.
        if (m_filled.size() == 1)
            m_out.append('\n');
    }
    m_filled.back() = true;
}

void JsonWriter::raw(QByteArrayView bytes)
{
    separate();
    m_out.append(bytes);
}

void JsonWriter::key(QLatin1StringView name)
{
    value(name);
    m_out.append(':');
    m_afterKey = true;
}

void JsonWriter::value(QLatin1StringView text)
{
    if (!isPlainAscii(text))
        return value(QString(text));
    separate();
    m_out.append('"');
    m_out.append(QByteArrayView(text.data(), text.size()));
    m_out.append('"');
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_out.append('"');
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mustEscape(text[at].unicode()))
            continue;
        appendPlain(text.mid(from, at - from));
        appendEscaped(text[at].unicode());
        from = at + 1;
    }
    appendPlain(text.mid(from));
    m_out.append('"');
}

void JsonWriter::value(QDate date)
{
    if (date.isValid())
        value(date.toString(Qt::ISODate));
    else
        null();
}

void JsonWriter::value(QTime time)
{
    if (time.isValid())
        value(time.toString(QStringLiteral("HH:mm")));
    else
        null();
}

void JsonWriter::value(const QDateTime& time)
{
    if (time.isValid())
        value(time.toUTC().toString(Qt::ISODate));
    else
        null();
}

void JsonWriter::memberOrNull(QLatin1StringView name, const QString& text)
{
    key(name);
    if (text.isEmpty())
        null();
    else
        value(text);
}

void JsonWriter::appendPlain(QStringView piece)
{
    if (piece.isEmpty())
        return;
    m_scratch.resize(m_encoder.requiredSpace(piece.size()));
    const char* end = m_encoder.appendToBuffer(m_scratch.data(), piece);
    m_out.append(QByteArrayView(m_scratch.constData(), end - m_scratch.constData()));
}

void JsonWriter::appendEscaped(char16_t unit)
{
    if (const char letter = shortEscape(unit); letter != 0) {
        const char escape[] = {'\\', letter};
        m_out.append(QByteArrayView(escape, 2));
        return;
    }
    m_out.append("\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0'));
}

} // namespace quatuor::cli
