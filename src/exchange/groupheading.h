// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings of files with one row a delegation: words that name a person of it, and a field.
#pragma once

#include "exchange/field.h"

namespace quatuor {

/// "Élu·e – Prénom", "Courriel (agent de l'État)", "Membre 2 : Nom", "Nom 2", "Téléphone du référent".
struct GroupHeading {
    QString groupKey; ///< equal for all columns of one person
    QString role; ///< the words of the role as written; empty when they name no role ("Membre 2")
    Field field = Field::FullName;
    bool contact = false; ///< the words name the contact, who may also stand in a group of their own
    bool orPhone = false; ///< see HeadingGuess
};

/// Nothing when no part of the heading is a person's field, or the rest names nobody.
[[nodiscard]] std::optional<GroupHeading> groupHeading(QStringView heading);

/// The same where no alias is the field: "Élu·e : n° de portable", "Adresse mél de l'agent·e". Slower.
[[nodiscard]] std::optional<GroupHeading> groupHeadingByRules(QStringView heading);
/// "Élu·es", "Agent·e de l'État": the group of a column that is headed by a role alone, of whole names.
[[nodiscard]] std::optional<GroupHeading> roleHeading(QStringView heading);

/// The key of the group of the contact.
[[nodiscard]] QString contactGroupKey();
/// The key of the group of a member who has a number, from 1, and no role in the headings.
[[nodiscard]] QString memberGroupKey(int number);

/// "Élu·e", "Membre 2", "Référent": words that a group of columns may have above it.
[[nodiscard]] bool namesSomebody(QStringView words);

/// "acteur / actrice": one word in two genders, at whose stroke, or a space beside it, a heading is not to be cut.
[[nodiscard]] bool isBetweenGenders(QStringView heading, qsizetype at);

} // namespace quatuor
