// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as it comes: nothing is held but the buffer of the output.
#pragma once

#include "cli/standardoutput.h"
#include "core/id.h"

#include <QDateTime>
#include <QStringConverter>

#include <concepts>
#include <vector>

namespace quatuor::cli {

/// Writes one document. The caller balances begin and end, and names every member; finish() ends the line.
/// Ids are strings, and null ids, invalid dates and absent values are null. Text is UTF-8; a lone surrogate becomes
/// U+FFFD.
class JsonWriter {
public:
    explicit JsonWriter(StandardOutput& out)
        : m_out(out)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QLatin1StringView name);
    void finish() { m_out.append('\n'); }

    void value(QStringView text);
    void value(const QString& text) { value(QStringView(text)); }
    void value(QLatin1StringView text);
    void value(const char*) = delete;
    void value(std::integral auto number)
    {
        if constexpr (std::is_same_v<decltype(number), bool>)
            raw(number ? "true" : "false");
        else
            raw(QByteArray::number(static_cast<qint64>(number)));
    }
    void value(double number) { raw(QByteArray::number(number, 'g', 6)); }
    void value(QDate date);
    void value(QTime time);
    void value(const QDateTime& time); ///< in UTC, to the second
    void null() { raw("null"); }

    template <class Tag>
    void value(Id<Tag> id)
    {
        if (id.isNull())
            null();
        else
            value(id.toString());
    }
    template <class T>
    void value(const std::optional<T>& maybe)
    {
        if (maybe)
            value(*maybe);
        else
            null();
    }

    template <class T>
    void member(QLatin1StringView name, const T& content)
    {
        key(name);
        value(content);
    }
    void nullMember(QLatin1StringView name)
    {
        key(name);
        null();
    }
    /// Null when there is no text.
    void memberOrNull(QLatin1StringView name, const QString& text);

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void raw(QByteArrayView bytes);
    void appendPlain(QStringView piece);
    void appendEscaped(char16_t unit);

    StandardOutput& m_out;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_scratch;
    std::vector<bool> m_filled; ///< of each open bracket: something stands before
    bool m_afterKey = false;
};

} // namespace quatuor::cli
