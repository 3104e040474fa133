// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two roles in one answer: a question that lets people tick several, or somebody who is both.
#pragma once

#include <QStringView>

namespace quatuor {

/// "Élu·e; Agent·e", "Agent, acteur socio-économique": two of the roles that forms offer, whatever stands between them.
/// Not "Directrice, chambre d'agriculture": a post and where it is.
[[nodiscard]] bool holdsTwoRoles(QStringView text);

/// Does the text begin as a role does that forms offer, "Élus", "AGENTS DE L'ÉTAT"? Not "à relancer à la préfecture".
[[nodiscard]] bool beginsAsRole(QStringView text);

/// "Élue suppléante", "Suppléant·e (agent de l'État)": a role, and the place of a substitute. Not "Conseiller
/// communautaire suppléant", who is elected so, nor a question that leaves both open.
[[nodiscard]] bool saysSubstitute(QStringView role);

} // namespace quatuor
