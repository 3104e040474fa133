// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to find the registrations that have some words in them, without reading all that a short word finds. From rare
// words the index leads to few registrations; for frequent ones, registrations are asked one after the other, and
// enough are soon found.
#pragma once

#include "core/id.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace quatuor {

class Database;

namespace search {

class Plan {
public:
    /// Asks the index how frequent each word is, and whom the rare ones lead to.
    Plan(Database& database, const QString& typed);

    /// Nothing is left of what was typed: nothing can be found.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// All registrations that have every rare word, in order of their ids; nothing when no word is rare.
    [[nodiscard]] const std::optional<std::vector<RegistrationId>>& candidates() const { return m_candidates; }
    /// The other words, of which registrations must be asked.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    struct Word {
        QString text;
        int frequency = 0;
    };
    [[nodiscard]] static std::vector<Word> counted(Database& database, const QStringList& words);
    void narrow(Database& database, const QString& word);

    bool m_isEmpty = false;
    std::optional<std::vector<RegistrationId>> m_candidates;
    QStringList m_asked;
};

} // namespace search
} // namespace quatuor
