// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/pastnames.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

void PastNames::add(PastName past, bool group)
{
    const Row position = Row(m_names.size());
    const QString strict = strictKey(past.name);
    m_keys.add(strict, position, Tier::Name);
    m_keys.add(looseKey(strict), position, Tier::Loose);
    m_keys.add(joinedKey(strict), position, Tier::Joined);
    if (group) {
        const Bracketed split = splitBrackets(past.name);
        const QString outside = strictKey(split.outside.isEmpty() ? past.name : split.outside);
        const auto prefix = kindPrefix(outside);
        const QString bare = prefix ? withoutLink(QStringView(outside).mid(prefix->length)) : outside;
        m_keys.add(bare, position, Tier::Bare);
        m_keys.add(looseKey(bare), position, Tier::Loose);
        m_keys.add(coreKey(bare), position, Tier::Core);
        if (!split.inside.isEmpty())
            m_keys.add(strictKey(split.inside), position, Tier::Joined);
    }
    m_names.push_back(std::move(past));
}

void PastNames::seal()
{
    m_keys.seal();
    m_names.shrink_to_fit();
}

std::vector<PastNames::Hit> PastNames::find(QStringView key, Tier mostLenient) const
{
    std::vector<Hit> hits;
    for (const NameIndex::Hit& hit : m_keys.find(key, mostLenient))
        hits.push_back({&m_names[hit.row], hit.tier});
    return hits;
}

std::vector<PastName> PastNames::of(Row today) const
{
    std::vector<PastName> names;
    std::ranges::copy_if(m_names, std::back_inserter(names), [=](const PastName& one) { return one.today == today; });
    std::ranges::stable_sort(names, std::ranges::greater(), &PastName::until);
    return names;
}

} // namespace quatuor::territories
