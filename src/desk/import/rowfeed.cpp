// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/rowfeed.h"

#include <utility>

namespace quatuor {

namespace {

constexpr std::size_t kBatch = 256;

}

bool isSameRegistration(const IncomingRow& one, const IncomingRow& next)
{
    return !one.rejected && !next.rejected && one.key == next.key && one.exported == next.exported;
}

RowFeed::RowFeed(RowInterpreter& interpreter, const RegistrationFile& file, std::vector<qsizetype> order)
    : m_interpreter(interpreter)
    , m_file(file)
    , m_order(std::move(order))
{
    startReading();
}

void RowFeed::startReading()
{
    const auto policy = m_interpreter.asksDatabase() ? std::launch::deferred : std::launch::async;
    m_reading = std::async(policy, [this] { fill(m_ahead); });
}

std::span<IncomingRow> RowFeed::next()
{
    m_reading.get();
    std::swap(m_ahead, m_given);
    startReading();
    return std::span(m_given.rows).first(m_given.used);
}

IncomingRow& RowFeed::freshRow(Batch& batch) const
{
    if (batch.used == batch.rows.size())
        batch.rows.emplace_back();
    return batch.rows[batch.used++];
}

void RowFeed::read(IncomingRow& row)
{
    m_file.read(m_order.empty() ? m_next : m_order[std::size_t(m_next)], m_cells);
    ++m_next;
    m_interpreter.interpret(m_cells, row);
}

void RowFeed::fill(Batch& batch)
{
    batch.used = 0;
    if (std::exchange(m_hasBeyond, false))
        std::swap(freshRow(batch), m_beyond);
    while (m_next < m_file.rowCount()) {
        read(m_beyond);
        const bool full = batch.used >= kBatch;
        m_hasBeyond = full && !isSameRegistration(batch.rows[batch.used - 1], m_beyond);
        if (m_hasBeyond)
            return;
        std::swap(freshRow(batch), m_beyond);
    }
}

} // namespace quatuor
