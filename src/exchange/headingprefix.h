// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What programs put before the question in a heading: the name of a block, a label, the prefix of a variable.
#pragma once

#include <QStringView>

namespace quatuor {

/// "(Bloc répétable Membres) – Prénom", "Réponses/Territoire", "Answers: Role", "Champ additionnel 2 : Rôle",
/// "bf_prenom", "listeListeRole": what stands behind; the heading itself where nothing stands before.
[[nodiscard]] QStringView withoutPrefix(QStringView heading);

} // namespace quatuor
