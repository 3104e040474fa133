// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A digest of rows, independent of their order: proves that the rows of a bulk insert still have the values it gave
// them.
#pragma once

#include <QByteArray>

namespace quatuor {

/// FNV-1a over the values of each row, in column order, with their types; rows are summed. Stored in change_range:
/// never change it.
class RowDigest {
public:
    void addInteger(qint64 value)
    {
        mix('i');
        for (int shift = 0; shift < 64; shift += 8)
            mix(quint8(quint64(value) >> shift));
    }
    void addText(QByteArrayView utf8) { addBytes('t', utf8); }
    void addBlob(QByteArrayView bytes) { addBytes('b', bytes); }
    void addNull() { mix('n'); }
    void endRow()
    {
        m_sum += m_row;
        m_row = kOffset;
        ++m_rows;
    }
    [[nodiscard]] qint64 sum() const { return qint64(m_sum); }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    static constexpr quint64 kOffset = 14695981039346656037ULL;
    static constexpr quint64 kPrime = 1099511628211ULL;

    void mix(quint8 byte) { m_row = (m_row ^ byte) * kPrime; }
    void addBytes(quint8 type, QByteArrayView bytes)
    {
        mix(type);
        for (const char byte : bytes)
            mix(quint8(byte));
        mix(0xff); // no UTF-8 text holds it: "ab"+"c" is not "a"+"bc"
    }

    quint64 m_row = kOffset;
    quint64 m_sum = 0;
    qint64 m_rows = 0;
};

} // namespace quatuor
