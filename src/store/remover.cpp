// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/remover.h"

#include "store/recorder.h"
#include "store/statement.h"

#include <algorithm>
#include <ranges>

namespace quatuor {

namespace {

/// Past this many rows, memory is better served in slices.
constexpr qint64 kSliceOfIds = 200000;

constexpr int kStayingParameter = 3;

bool isShareable(QByteArrayView table)
{
    return std::ranges::any_of(loggedTables(), [&](const LoggedTable& child) {
        return std::ranges::any_of(child.keys,
            [&](const ForeignKey& key) { return key.dependence == Dependence::Shared && table == key.parent; });
    });
}

/// The key to an owner that may stay because others share it; null when there is none.
const ForeignKey* keyToShareable(const LoggedTable& table)
{
    const auto found = std::ranges::find_if(table.keys,
        [](const ForeignKey& key) { return key.dependence == Dependence::Owned && isShareable(key.parent); });
    return found == table.keys.end() ? nullptr : &*found;
}

/// A row that others still point at stays: "AND NOT EXISTS (…)" for each table that shares it.
QByteArray unlessShared(const char* table)
{
    QByteArray condition;
    for (const LoggedTable& child : loggedTables()) {
        for (const ForeignKey& key : child.keys) {
            if (key.dependence == Dependence::Shared && qstrcmp(table, key.parent) == 0) {
                condition += QByteArray(" AND NOT EXISTS (SELECT 1 FROM ") + child.name + " WHERE " + child.name + '.'
                    + key.column + " = " + table + ".id)";
            }
        }
    }
    return condition;
}

QByteArray jsonArray(const std::set<qint64>& ids)
{
    QByteArray text;
    for (const qint64 id : ids)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(id);
    return '[' + text + ']';
}

} // namespace

Remover::Remover(Recorder& recorder, std::vector<RowRange> ranges)
    : m_recorder(recorder)
    , m_ranges(std::move(ranges))
{
}

void Remover::add(QByteArrayView table, qint64 row)
{
    m_rows[table.toByteArray()].push_back(row);
}

bool Remover::holds(QByteArrayView table, qint64 row) const
{
    const auto rows = m_rows.find(table.toByteArray());
    return (rows != m_rows.end() && std::ranges::find(rows->second, row) != rows->second.end())
        || std::ranges::any_of(m_ranges,
            [&](const RowRange& range) { return range.table == table && row >= range.first && row <= range.last; });
}

void Remover::remove()
{
    // Those who share a row go before it. What such a row owns goes after it, and stays when it stays.
    for (const bool ofShareable : {false, true}) {
        for (const LoggedTable& table : loggedTables() | std::views::reverse) {
            if ((keyToShareable(table) != nullptr) == ofShareable)
                removeFrom(table);
        }
    }
}

Statement Remover::removal(const LoggedTable& table, const char* column)
{
    QByteArray sql = QByteArray("DELETE FROM ") + table.name + " WHERE " + column + " BETWEEN ?1 AND ?2"
        + unlessShared(table.name);
    const ForeignKey* owner = keyToShareable(table);
    const auto staying = owner == nullptr ? m_staying.end() : m_staying.find(owner->parent);
    if (staying == m_staying.end())
        return Statement(m_recorder.database(), sql);
    sql += QByteArray(" AND ") + owner->column + " NOT IN (SELECT value FROM json_each(?3))";
    Statement statement(m_recorder.database(), sql);
    statement.bindText(kStayingParameter, jsonArray(staying->second));
    return statement;
}

void Remover::removeFrom(const LoggedTable& table)
{
    Statement statement = removal(table, "id");
    for (const RowRange& range : m_ranges) {
        if (range.table == table.name)
            removeRange(range, statement);
    }
    for (const qint64 row : m_rows[table.name])
        statement.with(row, row).run();
    if (isShareable(table.name))
        noteStaying(table.name);
    for (const ForeignKey& key : table.keys) {
        if (key.dependence == Dependence::Owned)
            removeOwned(table, key);
    }
}

void Remover::removeRange(const RowRange& range, Statement& statement)
{
    for (qint64 first = range.first; first <= range.last; first += kSliceOfIds) {
        statement.with(first, std::min(range.last, first + kSliceOfIds - 1)).run();
        m_recorder.endPart();
    }
    Statement left(m_recorder.database(), "SELECT 1 FROM " + range.table + " WHERE id BETWEEN ? AND ? LIMIT 1");
    if (!left.with(range.first, range.last).step())
        m_recorder.addTombstone(range.table, range.first, range.last);
}

void Remover::noteStaying(const QByteArray& table)
{
    std::set<qint64> staying;
    Statement left(m_recorder.database(), "SELECT id FROM " + table + " WHERE id BETWEEN ? AND ?");
    const auto note = [&](qint64 first, qint64 last) {
        left.with(first, last);
        while (left.step())
            staying.insert(left.integer(0));
    };
    for (const RowRange& range : m_ranges) {
        if (range.table == table)
            note(range.first, range.last);
    }
    for (const qint64 row : m_rows[table])
        note(row, row);
    if (!staying.empty())
        m_staying.emplace(table, std::move(staying));
}

void Remover::removeOwned(const LoggedTable& table, const ForeignKey& key)
{
    Statement statement = removal(table, key.column);
    for (const RowRange& range : m_ranges) {
        if (range.table == key.parent)
            m_dependents += statement.with(range.first, range.last).run();
    }
    for (const qint64 owner : m_rows[key.parent])
        m_dependents += statement.with(owner, owner).run();
}

} // namespace quatuor
