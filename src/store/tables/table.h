// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every table of the model offers, so that inserting, updating and finding a row is written once.
//
// A table is a struct with: Value; kName; kColumns; kSelect ("SELECT <all columns> FROM <table> AS t ");
// write(RowWriter&, Value), which gives every column in order, and read(Statement, first column).
#pragma once

#include "store/database.h"
#include "store/recorder.h"
#include "store/rowwriter.h"
#include "store/statement.h"

#include <optional>
#include <vector>

namespace quatuor::table {

template <class Table>
void insert(Recorder& recorder, const typename Table::Value& value)
{
    RowWriter writer(recorder, Table::kName, Table::kColumns, WriteMode::Insert);
    Table::write(writer, value);
    writer.endRow();
}

/// Only the columns whose value differs become part of the change.
template <class Table>
void update(Recorder& recorder, const typename Table::Value& value)
{
    RowWriter writer(recorder, Table::kName, Table::kColumns, WriteMode::Update);
    Table::write(writer, value);
    writer.endRow();
}

template <class Table>
void remove(Recorder& recorder, qint64 id)
{
    Statement(recorder.database(), QByteArray("DELETE FROM ") + Table::kName + " WHERE id = ?").with(id).run();
}

/// `where`: SQL from WHERE on, the table being `t`.
template <class Table, class... Values>
[[nodiscard]] std::vector<typename Table::Value> select(
    Database& database, QByteArrayView where, const Values&... values)
{
    Statement rows(database, QByteArray(Table::kSelect) + where.toByteArray());
    rows.with(values...);
    std::vector<typename Table::Value> all;
    while (rows.step())
        all.push_back(Table::read(rows, 0));
    return all;
}

template <class Table>
[[nodiscard]] std::optional<typename Table::Value> find(Database& database, qint64 id)
{
    Statement row(database, QByteArray(Table::kSelect) + "WHERE t.id = ?");
    return row.with(id).step() ? std::optional(Table::read(row, 0)) : std::nullopt;
}

} // namespace quatuor::table
