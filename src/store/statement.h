// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared SQL statement. Every SQL of the program goes through it: a failure throws a Fault, none can be
// overlooked.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace quatuor {

template <class Tag>
class Id;
class Database;

/// Parameters are numbered from 1, columns from 0. Empty QString is stored as '', std::nullopt and null ids as NULL.
/// Used in the thread that opened the database.
class Statement {
public:
    Statement(Database& database, QByteArrayView sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, int value) { return bind(index, qint64(value)); }
    Statement& bind(int index, bool value) { return bind(index, qint64(value)); }
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, QLatin1StringView value);
    Statement& bind(int index, QDate value); ///< ISO 8601, '' when null
    Statement& bind(int index, const QDateTime& value); ///< ISO 8601 in UTC to the second, '' when null
    Statement& bindText(int index, QByteArrayView utf8);
    Statement& bindBlob(int index, QByteArrayView bytes); ///< the bytes must live until the next step
    Statement& bindNull(int index);
    template <class Tag>
    Statement& bind(int index, Id<Tag> id)
    {
        return id.isNull() ? bindNull(index) : bind(index, id.value());
    }
    template <class T>
    Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    /// Binds all parameters, from 1, and forgets what was read.
    template <class... Values>
    Statement& with(const Values&... values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True while there is a row to read.
    [[nodiscard]] bool step();
    /// Runs to the end and makes the statement ready for the next values. The number of rows changed.
    int run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return int(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The bytes of the value, valid until the next step.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime dateTime(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }
    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    Statement& bound(int code);

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// Ids as "[1,2]": a list for one parameter, read by json_each.
template <class IdType>
[[nodiscard]] QString jsonArray(const std::vector<IdType>& ids)
{
    QString json = QStringLiteral("[");
    for (const IdType id : ids)
        json += (json.size() > 1 ? QStringLiteral(",") : QString()) + id.toString();
    return json + u']';
}

/// ISO 8601 in UTC to the second, '' when null: how times are stored.
[[nodiscard]] QString isoUtc(const QDateTime& time);
/// The same backwards; null when it is not one.
[[nodiscard]] QDateTime fromIsoUtc(QStringView text);

} // namespace quatuor
