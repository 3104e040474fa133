// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/referencepast.h"

#include "core/territories/linecells.h"
#include "core/text.h"

#include <QVersionNumber>

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace quatuor::territories {

namespace {

using Codes = std::unordered_map<std::string, std::string>;

QString nameKey(const std::string& name)
{
    return text::foldKey(QString::fromStdString(name));
}

/// The package does not say which year's list it holds; since its first version they go together: 6 is 2026.
std::string yearOf(const std::string& version)
{
    return std::to_string(2020 + QVersionNumber::fromString(QString::fromStdString(version)).majorVersion());
}

/// The lists of a table of groups: what `visit(group, member)` makes of each member.
template <typename Visit>
void eachMember(const TableLine& group, Visit visit)
{
    const std::string& members = group.at(5);
    for (std::string_view rest = members; !rest.empty();)
        visit(std::string(take(rest, ' ')));
}

class Past {
public:
    Past(const ReferenceTables& before, const ReferenceTables& now)
        : m_before(before)
        , m_year(yearOf(before.version))
    {
        for (const TableLine& commune : now.communes)
            know(commune[0], commune[1]);
        for (const TableLine& part : now.parts)
            m_borne.emplace(part.at(5), nameKey(part[1]));
        for (const TableLines* places : {&now.regions, &now.departments, &now.epcis}) {
            for (const TableLine& unit : *places)
                know(unit[0], unit[1]);
        }
        for (const TableLine& former : now.formerCodes)
            m_former.emplace(former[0], former.at(1));
        for (const TableLine& group : now.epcis)
            eachMember(group, [&](const std::string& commune) { m_groupOf.emplace(commune, group[0]); });
        findHeirs();
    }

    void carry()
    {
        for (const TableLine& past : m_before.past) {
            const std::string today = isGroup(past[1]) ? groupToday(past[0]) : placeToday(past[0]);
            const bool wentOn = today != past[0];
            add({today, past[1], past[2], past[3], past[4], wentOn ? "merged" : past.at(5)});
        }
    }

    void addCommunes()
    {
        std::unordered_set<std::string> divided;
        for (const TableLine& former : m_before.formerCodes) {
            if (former[0] != former.at(1) && m_standing.contains(former[0]))
                divided.insert(former[1]);
        }
        for (const TableLine& commune : m_before.communes) {
            const std::string today = placeToday(commune[0]);
            const bool renamed = today == commune[0] && !divided.contains(commune[0]);
            add({today, "commune", commune[0], commune[1], m_year, renamed ? "renamed" : "merged"});
        }
        // A part that is none any more has left its name behind.
        for (const TableLine& part : m_before.parts)
            add({placeToday(part.at(5)), "commune", part[0], part[1], m_year, "merged"});
    }

    void addGroups()
    {
        for (const TableLine& group : m_before.epcis) {
            const std::string today = groupToday(group[0]);
            add({today, "epci", group[0], group[1], m_year, today == group[0] ? "renamed" : "merged"});
        }
    }

    [[nodiscard]] TableLines lines() const
    {
        TableLines all;
        for (const auto& [key, line] : m_lines)
            all.push_back(line);
        std::ranges::sort(all);
        return all;
    }

private:
    static bool isGroup(const std::string& kind) { return kind == "epci"; }

    void know(const std::string& code, const std::string& name)
    {
        m_standing.insert(code);
        m_borne.emplace(code, nameKey(name));
    }

    /// Where most of the people of a group that is gone live now.
    void findHeirs()
    {
        std::unordered_map<std::string, long long> people;
        for (const TableLine& commune : m_before.communes)
            people.emplace(commune[0], std::atoll(commune.at(4).c_str()));
        for (const TableLine& group : m_before.epcis) {
            if (m_standing.contains(group[0]))
                continue;
            std::map<std::string, long long> now;
            eachMember(group, [&](const std::string& commune) {
                if (const auto at = m_groupOf.find(placeToday(commune)); at != m_groupOf.end())
                    now[at->second] += people[commune] + 1;
            });
            const auto most = std::ranges::max_element(now, {}, &std::pair<const std::string, long long>::second);
            if (most != now.end())
                m_heirs.emplace(group[0], most->first);
        }
    }

    /// Empty when nobody knows.
    [[nodiscard]] std::string placeToday(const std::string& code) const
    {
        if (m_standing.contains(code))
            return code;
        const auto at = m_former.find(code);
        return at == m_former.end() ? std::string() : at->second;
    }

    [[nodiscard]] std::string groupToday(const std::string& code) const
    {
        if (m_standing.contains(code))
            return code;
        const auto at = m_heirs.find(code);
        return at == m_heirs.end() ? std::string() : at->second;
    }

    /// A name that somebody bears still is not past; of two of the same name the later counts.
    void add(const TableLine& line)
    {
        const std::pair key(line[0], nameKey(line[3]));
        if (line[0].empty() || m_borne.contains(key))
            return;
        const auto [at, isNew] = m_lines.emplace(key, line);
        if (!isNew && at->second[4] <= line[4])
            at->second = line;
    }

    const ReferenceTables& m_before;
    std::string m_year; ///< the last in which the units of `before` are known to have stood
    std::unordered_set<std::string> m_standing; ///< codes of today
    std::set<std::pair<std::string, QString>> m_borne; ///< code of today, key of a name that it or a part of it bears
    Codes m_former; ///< code of the past → commune of today
    Codes m_groupOf; ///< commune → EPCI, today
    Codes m_heirs; ///< EPCI that is gone → the one of today
    std::map<std::pair<std::string, QString>, TableLine> m_lines;
};

} // namespace

void carryPast(const ReferenceTables& before, ReferenceTables& now)
{
    Past past(before, now);
    past.carry();
    past.addCommunes();
    past.addGroups();
    now.past = past.lines();
}

} // namespace quatuor::territories
