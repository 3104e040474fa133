// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchplan.h"

#include "store/searchindex.h"
#include "store/statement.h"

#include <algorithm>
#include <iterator>

namespace quatuor::search {

namespace {

constexpr int kFrequent = 25'000; ///< people and territories that have the word, or more
constexpr std::size_t kFew = 500; ///< so few are asked for the next word sooner than the index is

/// How many people and territories have it; kFrequent for that many or more.
int frequency(Database& database, const QString& word)
{
    Statement count(database, "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)");
    return count.with(prefixQuery(word), kFrequent).step() ? count.number(0) : 0;
}

void add(std::vector<RegistrationId>& ids, Database& database, const char* sql, const QString& query)
{
    Statement rows(database, sql);
    for (rows.with(query); rows.step();)
        ids.push_back(rows.id<RegistrationId>(0));
}

/// Those of its members or its territory, in order.
std::vector<RegistrationId> registrationsWith(Database& database, const QString& word)
{
    std::vector<RegistrationId> ids;
    add(ids, database,
        "SELECT d.registration_id FROM search s CROSS JOIN delegate d ON d.person_id = s.rowid WHERE search MATCH ?",
        QStringLiteral("- territory_name : ") + prefixQuery(word));
    add(ids, database,
        "SELECT r.id FROM search s CROSS JOIN registration r ON r.territory_id = s.rowid WHERE search MATCH ?",
        QStringLiteral("territory_name : ") + prefixQuery(word));
    std::ranges::sort(ids);
    const auto same = std::ranges::unique(ids);
    ids.erase(same.begin(), same.end());
    return ids;
}

} // namespace

Plan::Plan(Database& database, const QString& typed)
{
    const QStringList typedWords = words(typed);
    m_isEmpty = typedWords.isEmpty();
    for (const Word& word : counted(database, typedWords)) {
        if (word.frequency >= kFrequent || (m_candidates && m_candidates->size() <= kFew))
            m_asked.append(word.text);
        else
            narrow(database, word.text);
    }
}

/// The rarest first.
std::vector<Plan::Word> Plan::counted(Database& database, const QStringList& words)
{
    std::vector<Word> counted;
    for (const QString& word : words) {
        // Beside another word, a letter alone is hardly ever rare, and the index would have to gather it first.
        const bool counts = word.size() > 1 || words.size() == 1;
        counted.push_back({word, counts ? frequency(database, word) : kFrequent});
    }
    std::ranges::stable_sort(counted, {}, &Word::frequency);
    return counted;
}

void Plan::narrow(Database& database, const QString& word)
{
    std::vector<RegistrationId> found = registrationsWith(database, word);
    if (m_candidates) {
        std::vector<RegistrationId> both;
        std::ranges::set_intersection(*m_candidates, found, std::back_inserter(both));
        found = std::move(both);
    }
    m_candidates = std::move(found);
}

} // namespace quatuor::search
