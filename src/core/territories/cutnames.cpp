// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/cutnames.h"

#include "core/territories/cues.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/tokens.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kShortest = 20; ///< of a text that a list has cut: such lists keep thirty signs or more
constexpr qsizetype kShortestName = 8; ///< of what is left of the name
constexpr QLatin1StringView kBeginning("short-name");

QStringView lastWord(QStringView key)
{
    return key.mid(key.lastIndexOf(u' ') + 1);
}

bool isGroup(TerritoryKind kind)
{
    return kind == TerritoryKind::Epci || kind == TerritoryKind::Ept;
}

/// "Communauté de communes du Pays d'" may be any.
bool hasTellingWord(QStringView key)
{
    const Tokens words = tokensOf(key);
    return std::ranges::any_of(words, [](QStringView word) { return !isSmallWord(word) && !isGeneric(word); });
}

class CutFinder {
public:
    CutFinder(const UnitTable& table, QStringView name, const NameHints& hints)
        : m_table(table)
        , m_hints(hints)
        , m_kind(hints.kind)
        , m_linked(endsInLink(name))
    {
        const QString key = strictKey(name);
        const auto prefix = kindAtStart(key);
        if (prefix && !m_kind)
            m_kind = prefix->kind;
        m_type = prefix ? prefix->type : QStringView();
        m_begun = prefix ? key.mid(prefix->length).trimmed() : key;
    }

    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> found;
        if (m_begun.size() < kShortestName || !hasTellingWord(m_begun) || (m_kind && !isOfficial(*m_kind)))
            return found;
        const auto take = [&](Row row) {
            const Row today = m_table.today(row);
            const bool fits = m_hints.department == kNoRow || m_table.touches(today, m_hints.department);
            if (fits && std::ranges::find(found, today) == found.end())
                found.push_back(today);
        };
        if (m_kind && isGroup(*m_kind))
            forEachGroup(take);
        else
            forEachCommune(take);
        return found;
    }

private:
    /// In the middle of a word, or after one that links it to the next.
    [[nodiscard]] bool goesOn(QStringView name, QStringView begun) const
    {
        // The first letter tells most apart, and is compared quickly.
        return name.size() > begun.size() && name.front() == begun.front() && name.startsWith(begun)
            && (m_linked || name[begun.size()] != u' ');
    }

    template <class Take>
    void forEachGroup(Take take) const
    {
        for (const UnitTable::LinkedName& one : m_table.linkedNames) {
            if (isGroup(m_table[one.row].kind) && goesOn(one.name, m_begun)
                && (m_type.isEmpty() || m_table.words[m_table[one.row].type] == m_type))
                take(one.row);
        }
    }

    template <class Take>
    void forEachCommune(Take take) const
    {
        const QString begun = m_kind ? withoutLink(m_begun) : m_begun;
        m_table.keys.forEachName([&](Row row, QStringView key) {
            if (m_table[row].kind == TerritoryKind::Commune && goesOn(key, begun))
                take(row);
        });
    }

    const UnitTable& m_table;
    const NameHints& m_hints;
    std::optional<TerritoryKind> m_kind;
    bool m_linked;
    QStringView m_type;
    QString m_begun;
};

} // namespace

bool endsInLink(QStringView name)
{
    constexpr QStringView kLinks[]
        = {u"de", u"du", u"des", u"d", u"et", u"en", u"sur", u"sous", u"les", u"lez", u"au", u"aux", u"a"};
    if (name.contains(u'(') || name.contains(u'[') || name.contains(u'.')) // an acronym, rather
        return false;
    const QString key = strictKey(name);
    return key.contains(u' ') && std::ranges::find(kLinks, lastWord(key)) != std::end(kLinks);
}

TerritoryMatch matchCut(const UnitTable& table, QStringView name, const NameHints& hints)
{
    TerritoryMatch match;
    if (hints.only != kNoRow || name.contains(u'(') || (name.trimmed().size() < kShortest && !endsInLink(name)))
        return match;
    std::vector<Row> rows = CutFinder(table, name, hints).rows();
    if (rows.empty() || rows.size() > kMostCandidates)
        return match;
    std::ranges::stable_sort(rows, std::ranges::greater{}, [&](Row row) { return table[row].population; });
    const double confidence = rows.size() == 1 ? kProbable : kHomonym;
    for (const Row row : rows)
        addCandidate(match, candidate(table, row, confidence, kBeginning));
    match.verdict = rows.size() == 1 ? MatchVerdict::Confident : MatchVerdict::Ambiguous;
    return match;
}

} // namespace quatuor::territories
