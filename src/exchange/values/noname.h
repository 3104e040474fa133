// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people write where a name belongs, and nobody is called: "néant", "cf. mail", "poste vacant", "à désigner".
#pragma once

#include <QString>

namespace quatuor {

enum class NameSays {
    Somebody,
    ToCome, ///< a place whose holder is not known yet
    Nobody,
};

/// What one cell says that holds a whole name. Empty is somebody: that nothing was written is told by others.
[[nodiscard]] NameSays nameSays(QStringView name);

/// The same of a name in two cells. A placeholder beside a name is a part of it, "Marie Personne"; a place to come is
/// not, in whichever cell it stands.
[[nodiscard]] NameSays nameSays(QStringView given, QStringView family);

} // namespace quatuor
