// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"

#include "store/loggedtables.h"
#include "store/recorder.h"

namespace quatuor {

namespace {

/// Names the columns: a later migration may add some at the end. Parameter 1 is the id, whatever the mode.
QByteArray sqlFor(WriteMode mode, const char* table, const QList<QByteArray>& names)
{
    if (mode != WriteMode::Update) {
        return QByteArray("INSERT INTO ") + table + " (" + names.join(',') + ") VALUES (?"
            + QByteArray(",?").repeated(names.size() - 1) + ")";
    }
    QByteArray sets;
    for (qsizetype column = 1; column < names.size(); ++column)
        sets += (sets.isEmpty() ? "" : ", ") + names[column] + " = ?" + QByteArray::number(column + 1);
    return QByteArray("UPDATE ") + table + " SET " + sets + " WHERE id = ?1";
}

} // namespace

RowWriter::RowWriter(Recorder& recorder, const char* table, int columns, WriteMode mode)
    : m_recorder(recorder)
    , m_table(table)
    , m_columns(columns)
    , m_bulk(mode == WriteMode::Bulk)
    , m_statement(recorder.database(), sqlFor(mode, table, columnsOf(recorder.database(), table).first(columns)))
{
}

RowWriter& RowWriter::add(qint64 value)
{
    if (m_column == 0) {
        m_first = m_first == 0 ? value : m_first;
        m_last = value;
    }
    m_statement.bind(++m_column, value);
    if (m_bulk)
        m_digest.addInteger(value);
    return *this;
}

RowWriter& RowWriter::addUtf8(QByteArrayView utf8)
{
    m_statement.bindText(++m_column, utf8);
    if (m_bulk)
        m_digest.addText(utf8);
    return *this;
}

RowWriter& RowWriter::add(const QString& value)
{
    return value.isEmpty() ? addUtf8({}) : addUtf8(value.toUtf8());
}

RowWriter& RowWriter::add(QLatin1StringView value)
{
    return addUtf8(QByteArrayView(value.data(), value.size()));
}

RowWriter& RowWriter::addBlob(QByteArrayView value)
{
    if (value.isEmpty())
        return addNull();
    m_statement.bindBlob(++m_column, value);
    if (m_bulk)
        m_digest.addBlob(value);
    return *this;
}

RowWriter& RowWriter::addNull()
{
    m_statement.bindNull(++m_column);
    if (m_bulk)
        m_digest.addNull();
    return *this;
}

int RowWriter::endRow()
{
    Q_ASSERT(m_column == m_columns);
    m_column = 0;
    if (!m_bulk)
        return m_statement.run();
    m_digest.endRow();
    m_recorder.setRecording(false);
    const int rows = m_statement.run();
    m_recorder.setRecording(true);
    return rows;
}

void RowWriter::finish()
{
    if (m_bulk && m_digest.rows() > 0)
        m_recorder.addRange(m_table, m_first, m_last, m_columns, m_digest);
}

} // namespace quatuor
