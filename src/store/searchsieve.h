// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks registrations for words, without the search index: for words so frequent that the first few asked give enough.
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace quatuor {

class Database;

namespace search {

/// Takes registrations in any order, keeps in that order those that have every word, up to `most` (below zero: all).
class Sieve {
public:
    Sieve(Database& database, const QStringList& words, int most);

    /// False: there are enough.
    bool take(RegistrationId id);
    [[nodiscard]] std::vector<RegistrationId> finish();

private:
    [[nodiscard]] bool isEnough() const { return m_most >= 0 && int(m_kept.size()) >= m_most; }
    void ask();
    void mark(const char* sql, std::vector<quint32>& missing) const;

    Database& m_database;
    std::vector<QByteArray> m_words;
    int m_most;
    std::vector<RegistrationId> m_waiting; ///< a query for many, never one for each
    std::vector<RegistrationId> m_kept;
};

/// Whether a text has a word with this beginning; `word` as search::words gives it, both in UTF-8.
[[nodiscard]] bool hasWord(QByteArrayView text, QByteArrayView word);

} // namespace search
} // namespace quatuor
