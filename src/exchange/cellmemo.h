// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cells were read as lately: most cells of a file say again what another row has said.
#pragma once

#include "exchange/field.h"
#include "exchange/tablerow.h"

#include <QByteArray>

#include <array>
#include <cstring>
#include <vector>

namespace quatuor {

/// What one cell is read as: a function of its bytes, its field and its writing, of nothing else.
struct CellReading {
    QString value;
    QLatin1StringView doubt; ///< cellchecks.h
};

/// A cell as it stands in the file, in numbers that are quick to compare: cells are short.
class CellKey {
public:
    /// What is the same for every cell of a column. `guarded`: a spreadsheet's apostrophe is to be taken away.
    [[nodiscard]] static quint64 ofColumn(Field field, bool guarded) { return quint64(field) << 2 | quint64(guarded); }

    CellKey(const TableCell& cell, quint64 column)
        : m_bytes(cell.bytes)
        , m_kind(column | quint64(cell.escaped) << 1)
    {
    }

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] Field field() const { return Field(m_kind >> 2); }
    [[nodiscard]] bool isEscaped() const { return (m_kind & 2) != 0; }
    [[nodiscard]] bool isGuarded() const { return (m_kind & 1) != 0; }

    /// What is not its text.
    [[nodiscard]] quint64 kind() const { return quint64(m_bytes.size()) << 32 | m_kind; }
    /// The first and last eight bytes: all of the text, up to sixteen.
    struct Ends {
        quint64 first = 0;
        quint64 last = 0;
        bool operator==(const Ends&) const = default;
    };
    [[nodiscard]] Ends ends() const
    {
        const char* p = m_bytes.data();
        const auto size = std::size_t(m_bytes.size());
        if (size >= sizeof(quint64))
            return {load<quint64>(p), load<quint64>(p + size - sizeof(quint64))};
        if (size >= sizeof(quint32))
            return {load<quint32>(p), load<quint32>(p + size - sizeof(quint32))};
        if (size == 0)
            return {};
        const auto byte = [p](std::size_t at) { return quint64(static_cast<unsigned char>(p[at])); };
        return {byte(0), byte(size / 2) << 8 | byte(size - 1)}; // of three bytes, each is one of these
    }
    /// What is between these ends.
    [[nodiscard]] QByteArrayView middle() const
    {
        constexpr qsizetype kWord = sizeof(quint64);
        return m_bytes.size() > 2 * kWord ? m_bytes.sliced(kWord, m_bytes.size() - 2 * kWord) : QByteArrayView();
    }

private:
    template <typename Word>
    static Word load(const char* p)
    {
        Word word = 0;
        std::memcpy(&word, p, sizeof word);
        return word;
    }

    QByteArrayView m_bytes;
    quint64 m_kind;
};

/// A table of fixed size, in which a newer reading takes the place of an older one. For one thread.
class CellMemo {
public:
    /// Longer cells are not kept: they are hardly ever said again, and a text of a megabyte would stay in memory.
    static constexpr qsizetype kLongest = 256;

    CellMemo() { m_last.fill(&m_entries.front()); }
    Q_DISABLE_COPY_MOVE(CellMemo)

    /// The reading of `key`, made by `read(QString& value)`, which returns the doubt, unless it is known. Valid until
    /// the next call.
    template <typename Read>
    const CellReading& reading(const CellKey& key, const Read& read)
    {
        const auto ends = key.ends();
        Entry*& last = m_last[std::size_t(key.field())];
        if (last->holds(key, ends))
            return last->reading;
        last = isOfRegistration(key.field()) ? other(last, key.field()) : &m_entries[place(key, ends)];
        if (!last->holds(key, ends)) {
            last->kind = kNothing; // as long as the reading is not whole
            last->reading.doubt = read(last->reading.value);
            last->keep(key, ends);
        }
        return last->reading;
    }

private:
    static constexpr std::size_t kEntries = 1024; // a power of two

    /// Rows of one delegation share it and hardly any other says it: among the rest, it would only drive them out.
    [[nodiscard]] static constexpr bool isOfRegistration(Field field)
    {
        return field == Field::TerritoryName || field == Field::TerritoryCode || field == Field::ProjectTitle
            || field == Field::ProjectSummary || field == Field::Expectations || field == Field::SubmittedAt
            || field == Field::RegistrationRef;
    }

    static constexpr quint64 kNothing = ~0ULL;
    using Ends = CellKey::Ends;

    struct Entry {
        quint64 kind = kNothing;
        Ends ends;
        QByteArray middle;
        CellReading reading;

        [[nodiscard]] bool holds(const CellKey& key, const Ends& keyEnds) const
        {
            if (kind != key.kind() || ends != keyEnds)
                return false;
            const QByteArrayView rest = key.middle(); // as long as ours: the size is in kind
            return rest.isEmpty() || std::memcmp(middle.constData(), rest.data(), std::size_t(rest.size())) == 0;
        }
        void keep(const CellKey& key, const Ends& keyEnds)
        {
            middle.resize(0);
            middle.append(key.middle());
            ends = keyEnds;
            kind = key.kind();
        }
    };

    /// Two places in turn: what the row holds, which shares the text of the one, is not ours to write in.
    [[nodiscard]] Entry* other(const Entry* last, Field field)
    {
        Entry* first = &m_entries[kEntries + 2 * std::size_t(field)];
        return last == first ? first + 1 : first;
    }
    [[nodiscard]] static std::size_t place(const CellKey& key, const Ends& ends)
    {
        const quint64 mixed = (ends.first ^ (ends.last * 0x9E3779B97F4A7C15ULL)) + key.kind();
        return std::size_t((mixed * 0xD6E8FEB86659FD93ULL) >> 32) % kEntries;
    }

    std::vector<Entry> m_entries = std::vector<Entry>(kEntries + 2 * kFieldCount);
    /// Where each field was found last: rows of one delegation say most things again.
    std::array<Entry*, kFieldCount> m_last{};
};

} // namespace quatuor
