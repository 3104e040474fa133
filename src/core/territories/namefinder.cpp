// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/namefinder.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

/// Thrice the longest official name: what is longer is no name, and is not worth folding.
constexpr qsizetype kLongestName = 200;

struct Reading {
    QString key;
    Row department = kNoRow;
};

class NameFinder {
public:
    NameFinder(const UnitTable& table, const NameHints& hints)
        : m_table(table)
        , m_hints(hints)
    {
        m_answer.kind = hints.kind;
    }
    NameAnswer run(QStringView name);

private:
    bool read(const Reading& reading);
    void note(const KindPrefix& prefix);
    bool readAfter(const KindPrefix& prefix, const Reading& reading);
    bool attempt(QStringView key, Tier tier, std::optional<TerritoryKind> kind, Row department);
    [[nodiscard]] bool fits(Row row, std::optional<TerritoryKind> kind, Row department) const;
    [[nodiscard]] std::optional<Reading> withoutBrackets(QStringView name) const;
    [[nodiscard]] std::optional<Reading> withoutDepartment(const QString& key) const;
    [[nodiscard]] std::optional<Reading> withoutDepartmentName(const QString& key) const;
    [[nodiscard]] Row numberedDepartment(QStringView word) const;

    const UnitTable& m_table;
    const NameHints& m_hints;
    NameAnswer m_answer;
};

void addOnce(FoundList& list, const Found& found)
{
    const auto same = std::find_if(list.begin(), list.end(), [&](const Found& f) { return f.row == found.row; });
    if (same == list.end())
        list.push_back(found);
    else if (same->isPart())
        *same = found;
}

bool NameFinder::fits(Row row, std::optional<TerritoryKind> kind, Row department) const
{
    if (m_hints.only != kNoRow)
        return row == m_hints.only;
    const auto touches = [&](Row place) { return place == kNoRow || m_table.touches(row, place); };
    return (!kind || kindFits(m_table[row].kind, *kind)) && touches(department) && touches(m_hints.department);
}

/// True when units with this key fit. Units that do not are kept for want of better, unless a kind word excludes them.
bool NameFinder::attempt(QStringView key, Tier tier, std::optional<TerritoryKind> kind, Row department)
{
    FoundList fitting;
    FoundList others;
    for (const NameIndex::Hit& hit : m_table.keys.find(key, tier)) {
        const Found found{m_table.today(hit.row), hit.row, hit.tier};
        if (fits(found.row, kind, department))
            addOnce(fitting, found);
        else if (!m_answer.kindWord || kindFits(m_table[found.row].kind, *m_answer.kindWord))
            addOnce(others, found);
    }
    m_answer.fits = !fitting.isEmpty();
    if (m_answer.fits) {
        m_answer.found = fitting;
        m_answer.inDepartment = department != kNoRow || m_hints.department != kNoRow;
    } else if (m_answer.found.isEmpty()) {
        m_answer.found = others;
    }
    return m_answer.fits;
}

bool NameFinder::readAfter(const KindPrefix& prefix, const Reading& reading)
{
    const QString bare = withoutLink(QStringView(reading.key).mid(prefix.length));
    return attempt(bare, Tier::Bare, prefix.kind, reading.department)
        || attempt(looseKey(reading.key), Tier::Loose, m_hints.kind, reading.department)
        || attempt(looseKey(bare), Tier::Loose, prefix.kind, reading.department)
        || attempt(joinedKey(bare), Tier::Joined, prefix.kind, reading.department);
}

void NameFinder::note(const KindPrefix& prefix)
{
    m_answer.kind = m_answer.kindWord = prefix.kind;
    m_answer.type = prefix.type;
    m_answer.kindConflict = m_hints.kind && !kindFits(prefix.kind, *m_hints.kind);
}

bool NameFinder::read(const Reading& reading)
{
    // The whole key first: communes are called "Ville-d'Avray" and "Village-Neuf".
    if (attempt(reading.key, Tier::Bare, m_hints.kind, reading.department))
        return true;
    const auto prefix = kindAtStart(reading.key);
    if (prefix)
        note(*prefix);
    if (prefix && !isOfficial(prefix->kind))
        return false;
    const QString loose = looseKey(reading.key);
    if (prefix ? readAfter(*prefix, reading) : attempt(loose, Tier::Loose, m_hints.kind, reading.department))
        return true;
    const QString core = coreKey(reading.key);
    const bool group = m_answer.kind ? *m_answer.kind == TerritoryKind::Epci : core != loose;
    if (group && attempt(core, Tier::Core, TerritoryKind::Epci, reading.department))
        return true;
    if (!prefix && attempt(joinedKey(reading.key), Tier::Joined, m_hints.kind, reading.department))
        return true;
    // "Lannion Trégor": a group's name of several words without any word for what it is.
    const bool nameOfGroup = !m_hints.kind && !prefix && loose.contains(u' ');
    return nameOfGroup && attempt(core, Tier::Core, TerritoryKind::Epci, reading.department);
}

std::optional<Reading> NameFinder::withoutBrackets(QStringView name) const
{
    if (!name.contains(u'(') && !name.contains(u'['))
        return std::nullopt;
    const Bracketed split = splitBrackets(name);
    return Reading{strictKey(split.outside), m_table.departmentOf(split.inside)};
}

/// "38 Grenoble", "38000 Grenoble", "Grenoble 38". Beside a département that is given, such a number may mean anything.
std::optional<Reading> NameFinder::withoutDepartment(const QString& key) const
{
    const qsizetype first = key.indexOf(u' ');
    if (first < 0)
        return std::nullopt;
    const qsizetype last = key.lastIndexOf(u' ');
    const Reading readings[] = {{key.mid(first + 1), numberedDepartment(QStringView(key).left(first))},
        {key.left(last), numberedDepartment(QStringView(key).mid(last + 1))}};
    for (const Reading& reading : readings) {
        if (reading.department != kNoRow)
            return Reading{reading.key, m_hints.department == kNoRow ? reading.department : kNoRow};
    }
    return withoutDepartmentName(key);
}

/// "Plaisance du Gers", "Saint-Pierre d'Entremont Isère": the name of a département of one to three words at the end.
std::optional<Reading> NameFinder::withoutDepartmentName(const QString& key) const
{
    constexpr int kMostWords = 5;
    if (!m_hints.abilities.has(Ability::DepartmentInText))
        return std::nullopt;
    std::optional<Reading> longest;
    qsizetype at = key.size();
    for (int words = 0; words < kMostWords; ++words) {
        at = key.lastIndexOf(u' ', at - 1);
        if (at <= 0)
            break;
        const Row department = m_table.departmentNamed(QStringView(key).mid(at + 1));
        if (department == kNoRow || (m_hints.department != kNoRow && department != m_hints.department))
            continue;
        QString rest = key.left(at);
        while (rest.contains(u' ') && isSmallWord(QStringView(rest).mid(rest.lastIndexOf(u' ') + 1)))
            rest.truncate(rest.lastIndexOf(u' '));
        // "Seine-et-Marne" rather than "Marne".
        if (!rest.endsWith(u" sur") && !rest.endsWith(u" sous") && !isSmallWord(rest))
            longest = Reading{rest, department};
    }
    return longest;
}

Row NameFinder::numberedDepartment(QStringView word) const
{
    return word[0] >= u'0' && word[0] <= u'9' ? m_table.departmentOf(word) : kNoRow;
}

NameAnswer NameFinder::run(QStringView name)
{
    const Reading whole{strictKey(name), kNoRow};
    if (whole.key.isEmpty() || read(whole))
        return m_answer;
    if (m_answer.kindWord && !isOfficial(*m_answer.kindWord)) {
        m_answer.found.clear();
        return m_answer;
    }
    const auto other = withoutBrackets(name);
    const auto bare = other ? other : withoutDepartment(whole.key);
    if (bare)
        read(*bare);
    return m_answer;
}

} // namespace

NameAnswer findByName(const UnitTable& table, QStringView name, const NameHints& hints)
{
    if (name.size() > kLongestName)
        return {};
    return NameFinder(table, hints).run(name);
}

} // namespace quatuor::territories
