// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchsieve.h"

#include "core/text.h"
#include "store/statement.h"

#include <algorithm>

namespace quatuor::search {

namespace {

constexpr std::size_t kAtOnce = 512;

constexpr const char* kMembers
    = "SELECT f.key, p.given_name, p.family_name, p.email FROM json_each(?) f "
      "CROSS JOIN delegate d ON d.registration_id = f.value CROSS JOIN person p ON p.id = d.person_id";
constexpr const char* kTerritories
    = "SELECT f.key, t.name FROM json_each(?) f "
      "CROSS JOIN registration r ON r.id = f.value CROSS JOIN territory t ON t.id = r.territory_id";

/// Lower case for a letter or a digit, 0 for what parts words; of ASCII only.
char folded(char c)
{
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return plain ? c : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : '\0';
}

bool beginsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size()
        && std::equal(word.begin(), word.end(), text.begin(), [](char w, char t) { return folded(t) == w; });
}

bool plainHasWord(QByteArrayView text, QByteArrayView word)
{
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool letter = folded(text[i]) != '\0';
        if (letter && !inside && beginsWith(text.sliced(i), word))
            return true;
        inside = letter;
    }
    return false;
}

} // namespace

bool hasWord(QByteArrayView text, QByteArrayView word)
{
    // Nearly every text is plain ASCII: its words are looked at where they stand.
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return plainHasWord(text, word);
    const QString key = text::foldKey(QString::fromUtf8(text));
    const QString wanted = QString::fromUtf8(word);
    return key.startsWith(wanted) || key.contains(u' ' + wanted);
}

Sieve::Sieve(Database& database, const QStringList& words, int most)
    : m_database(database)
    , m_most(most)
{
    for (const QString& word : words)
        m_words.push_back(word.toUtf8());
}

bool Sieve::take(RegistrationId id)
{
    if (isEnough())
        return false;
    if (m_words.empty()) {
        m_kept.push_back(id);
        return !isEnough();
    }
    m_waiting.push_back(id);
    if (m_waiting.size() >= kAtOnce)
        ask();
    return !isEnough();
}

std::vector<RegistrationId> Sieve::finish()
{
    ask();
    return std::move(m_kept);
}

void Sieve::ask()
{
    const quint32 all = (quint32(1) << m_words.size()) - 1;
    std::vector<quint32> missing(m_waiting.size(), all);
    mark(kMembers, missing);
    if (std::ranges::any_of(missing, [](quint32 words) { return words != 0; }))
        mark(kTerritories, missing);
    for (std::size_t i = 0; i < m_waiting.size() && !isEnough(); ++i) {
        if (missing[i] == 0)
            m_kept.push_back(m_waiting[i]);
    }
    m_waiting.clear();
}

/// Takes from `missing`, one bit a word, what the texts of each registration have.
void Sieve::mark(const char* sql, std::vector<quint32>& missing) const
{
    Statement rows(m_database, sql);
    for (rows.with(jsonArray(m_waiting)); rows.step();) {
        quint32& lacks = missing[std::size_t(rows.integer(0))];
        for (std::size_t word = 0; lacks != 0 && word < m_words.size(); ++word) {
            const quint32 bit = quint32(1) << word;
            for (int column = 1; (lacks & bit) != 0 && column < rows.columnCount(); ++column) {
                if (hasWord(rows.utf8(column), m_words[word]))
                    lacks &= ~bit;
            }
        }
    }
}

} // namespace quatuor::search
