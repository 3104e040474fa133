// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes rows of one table: inserts and updates that the recorder sees one by one, or bulk inserts logged as a range of
// ids.
#pragma once

#include "core/id.h"
#include "store/rowdigest.h"
#include "store/statement.h"

#include <QDateTime>

namespace quatuor {

class Recorder;

enum class WriteMode { Insert, Update, Bulk };

/// Give every column of the table, in its order, the id first; then endRow(). A bulk writer logs its range by finish(),
/// which must be called before the recorder commits; no other insert may take ids in between for the same table.
class RowWriter {
public:
    /// `columns`: how many the table has; all are given.
    RowWriter(Recorder& recorder, const char* table, int columns, WriteMode mode);

    RowWriter& add(qint64 value);
    RowWriter& add(int value) { return add(qint64(value)); }
    RowWriter& add(bool value) { return add(qint64(value)); }
    RowWriter& add(const QString& value);
    RowWriter& add(QLatin1StringView value);
    RowWriter& add(QDate value) { return add(value.isValid() ? value.toString(Qt::ISODate) : QString()); }
    RowWriter& add(const QDateTime& value) { return add(isoUtc(value)); }
    RowWriter& addBlob(QByteArrayView value); ///< NULL when empty; the bytes must live until endRow()
    RowWriter& addNull();
    template <class Tag>
    RowWriter& add(Id<Tag> value)
    {
        return value.isNull() ? addNull() : add(value.value());
    }
    template <class T>
    RowWriter& add(const std::optional<T>& value)
    {
        return value ? add(*value) : addNull();
    }
    /// The number of rows written: 0 when an update found no such row.
    int endRow();
    void finish();

private:
    RowWriter& addUtf8(QByteArrayView utf8);

    Recorder& m_recorder;
    QByteArray m_table;
    int m_columns;
    bool m_bulk;
    Statement m_statement;
    RowDigest m_digest;
    int m_column = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

} // namespace quatuor
