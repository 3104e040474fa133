// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the words around a name say: a role, a job, an organisation, a place that is promised.
#pragma once

#include "exchange/letter/names.h"

namespace quatuor::letter {

/// The role that words which only name a role mean ("Élu·e", "Pour l'État", "agent de la collectivité"); empty
/// otherwise.
[[nodiscard]] QString genericRole(QStringView words);
/// genericRole, or the role of any job or place in the words.
[[nodiscard]] QString roleOf(QStringView words);
/// Begins with a word for a place where people work: "association", "DDT", "mairie".
[[nodiscard]] bool isOrganisation(QStringView words);
/// Begins with a job, or is one.
[[nodiscard]] bool isJob(QStringView words);
/// A job that is no role by itself: "chargée de mission", "directrice de l'eau".
[[nodiscard]] bool isPost(QStringView words);
/// "présidente", without place.
[[nodiscard]] bool isChair(QStringView words);
/// "nom à venir", "à désigner", "to be confirmed".
[[nodiscard]] bool isToCome(QStringView words);
[[nodiscard]] bool isSubstitute(QStringView words);
[[nodiscard]] bool isContact(QStringView words);

/// Parts of a range between commas, brackets, dashes, tabs and line ends, without small words at their ends.
[[nodiscard]] std::vector<Range> piecesOf(QStringView text, Range range);

struct JobPlace {
    Range job;
    Range organisation;
};
/// "directrice de l'association Les Jardins" told apart.
[[nodiscard]] JobPlace splitJob(QStringView text, Range piece);

/// Without spaces, and small linking words at both ends.
[[nodiscard]] Range trimmed(QStringView text, Range range);

} // namespace quatuor::letter
