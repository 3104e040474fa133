// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The seed programme and look-ups in a policy.
#include "core/role.h"

#include <algorithm>

namespace quatuor {

const RoleBounds* CompositionPolicy::find(QStringView roleCode) const
{
    const std::size_t place = position(roleCode);
    return place < roles.size() ? &roles[place] : nullptr;
}

std::size_t CompositionPolicy::position(QStringView roleCode) const
{
    const auto at
        = std::find_if(roles.begin(), roles.end(), [&](const RoleBounds& one) { return one.role.code == roleCode; });
    return std::size_t(at - roles.begin());
}

CompositionPolicy seedPolicy()
{
    const auto one = [](QString code, QString label, QString mark, int position) {
        return RoleBounds{Role{std::move(code), std::move(label), std::move(mark), position}, 1, std::nullopt};
    };
    CompositionPolicy policy;
    policy.roles = {
        one(QStringLiteral("elu"), QStringLiteral("Élu·e"), QStringLiteral("Él"), 0),
        one(QStringLiteral("agent"), QStringLiteral("Agent·e de la collectivité"), QStringLiteral("Ag"), 1),
        one(QStringLiteral("agent_etat"), QStringLiteral("Agent·e de l'État"), QStringLiteral("Ét"), 2),
        one(QStringLiteral("acteur_socio_eco"), QStringLiteral("Acteur·ice socio-économique"), QStringLiteral("So"), 3),
    };
    return policy;
}

} // namespace quatuor
