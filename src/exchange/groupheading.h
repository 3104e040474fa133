// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings of files with one row a delegation: words that name a person of it, and a field.
#pragma once

#include "exchange/field.h"

namespace quatuor {

/// "Élu·e – Prénom", "Courriel (agent de l'État)", "Membre 2 : Nom", "Téléphone du référent".
struct GroupHeading {
    QString groupKey; ///< equal for all columns of one person
    QString role; ///< the words of the role as written; empty when they name no role ("Membre 2")
    Field field = Field::FullName;
    bool contact = false; ///< the words name the contact, who may also stand in a group of their own
};

/// Nothing when no part of the heading is a person's field, or the rest names nobody.
[[nodiscard]] std::optional<GroupHeading> groupHeading(QStringView heading);

/// The key of the group of the contact.
[[nodiscard]] QString contactGroupKey();

} // namespace quatuor
