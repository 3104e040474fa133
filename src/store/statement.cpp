// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/sqlite.h"

#include <utility>

namespace quatuor {

namespace {

void putDigits(QChar* end, int value, int digits)
{
    for (; digits > 0; --digits, value /= 10)
        *--end = QChar(u'0' + value % 10);
}

} // namespace

QString isoUtc(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    // By hand: QDateTime's formats cost as much as all else that an import does with a time.
    QString text = QStringLiteral("0000-00-00T00:00:00Z");
    QChar* at = text.data();
    putDigits(at + 4, date.year(), 4);
    putDigits(at + 7, date.month(), 2);
    putDigits(at + 10, date.day(), 2);
    putDigits(at + 13, clock.hour(), 2);
    putDigits(at + 16, clock.minute(), 2);
    putDigits(at + 19, clock.second(), 2);
    return text;
}

QDateTime fromIsoUtc(QStringView text)
{
    constexpr qsizetype kSize = 20;
    if (text.size() == kSize && text.back() == u'Z') {
        const auto number = [text](qsizetype at, qsizetype size) { return text.sliced(at, size).toInt(); };
        const QDate date(number(0, 4), number(5, 2), number(8, 2));
        const QTime clock(number(11, 2), number(14, 2), number(17, 2));
        return date.isValid() && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
    }
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text.toString(), Qt::ISODate).toUTC();
}

Statement::Statement(Database& database, QByteArrayView sql)
    : m_database(database)
{
    database.assertThread();
    const int rc = sqlite3_prepare_v3(
        database.handle(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (rc != SQLITE_OK)
        throwFault(database, rc);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bound(int code)
{
    if (code != SQLITE_OK)
        throwFault(m_database, code);
    return *this;
}

Statement& Statement::bind(int index, qint64 value)
{
    return bound(sqlite3_bind_int64(m_statement, index, value));
}

Statement& Statement::bind(int index, const QString& value)
{
    return bindText(index, value.toUtf8());
}

Statement& Statement::bind(int index, QLatin1StringView value)
{
    return bindText(index, QByteArrayView(value.data(), value.size()));
}

Statement& Statement::bind(int index, QDate value)
{
    return bind(index, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

Statement& Statement::bind(int index, const QDateTime& value)
{
    return bind(index, isoUtc(value));
}

Statement& Statement::bindText(int index, QByteArrayView utf8)
{
    // A null pointer would bind NULL, not ''.
    const char* const bytes = utf8.isEmpty() ? "" : utf8.data();
    return bound(
        sqlite3_bind_text64(m_statement, index, bytes, sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bindBlob(int index, QByteArrayView bytes)
{
    return bound(sqlite3_bind_blob64(m_statement, index, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

Statement& Statement::bindNull(int index)
{
    return bound(sqlite3_bind_null(m_statement, index));
}

bool Statement::step()
{
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE) {
        // Keep the message before the reset, which may replace it.
        const QString detail = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
        const int extended = sqlite3_extended_errcode(m_database.handle());
        sqlite3_reset(m_statement);
        throwFault(m_database, extended, detail);
    }
    return false;
}

int Statement::run()
{
    while (step()) { }
    const int changes = sqlite3_changes(m_database.handle());
    sqlite3_reset(m_statement);
    return changes;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<int> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

QString Statement::text(int column) const
{
    const QByteArrayView bytes = utf8(column);
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QDate Statement::date(int column) const
{
    const QString value = text(column);
    return value.isEmpty() ? QDate() : QDate::fromString(value, Qt::ISODate);
}

QDateTime Statement::dateTime(int column) const
{
    return fromIsoUtc(text(column));
}

} // namespace quatuor
