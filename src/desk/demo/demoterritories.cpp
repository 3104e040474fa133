// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoterritories.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace quatuor {

namespace {

/// Towns large enough to have officers of their own.
constexpr qint64 kLeastPeople = 2500;

constexpr std::array kFirstDepartments{
    QLatin1StringView("62"),
    QLatin1StringView("38"),
    QLatin1StringView("974"),
    QLatin1StringView("29"),
    QLatin1StringView("2A"),
    QLatin1StringView("67"),
    QLatin1StringView("972"),
    QLatin1StringView("31"),
    QLatin1StringView("93"),
    QLatin1StringView("63"),
    QLatin1StringView("976"),
    QLatin1StringView("64"),
    QLatin1StringView("973"),
    QLatin1StringView("50"),
    QLatin1StringView("13"),
    QLatin1StringView("971"),
};

QStringList departments()
{
    QStringList codes(kFirstDepartments.begin(), kFirstDepartments.end());
    for (int number = 1; number <= 95; ++number) {
        const QString code = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

class Collector {
public:
    void addDepartment(const QString& code)
    {
        const std::optional<OfficialUnit> department = m_reference.find(code, TerritoryKind::Departement);
        for (const QString& member : department ? m_reference.members(*department) : std::vector<QString>()) {
            if (const auto commune = m_reference.find(member, TerritoryKind::Commune))
                addCommune(*commune);
        }
    }
    [[nodiscard]] std::vector<OfficialUnit>& units() { return m_units; }

private:
    void addCommune(const OfficialUnit& commune)
    {
        if (commune.population >= kLeastPeople)
            m_units.push_back(commune);
        const std::vector<QString> containers = m_reference.containers(commune);
        if (containers.empty() || m_groups.contains(containers.front()))
            return;
        m_groups.insert(containers.front());
        const auto group = m_reference.find(containers.front());
        if (group && group->kind == TerritoryKind::Epci)
            m_units.push_back(*group);
    }

    const OfficialReference& m_reference = OfficialReference::shipped();
    std::vector<OfficialUnit> m_units;
    QSet<QString> m_groups;
};

} // namespace

std::vector<OfficialUnit> demoTerritories(int wanted, DemoRandom& random)
{
    Collector collector;
    std::size_t read = 0;
    for (const QString& department : departments()) {
        const bool isEnough = read >= kFirstDepartments.size() && collector.units().size() >= std::size_t(wanted);
        if (isEnough)
            break;
        collector.addDepartment(department);
        ++read;
    }
    random.shuffle(collector.units());
    return std::move(collector.units());
}

} // namespace quatuor
