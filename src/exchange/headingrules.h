// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings that no alias knows, read by the words in them (headingwords.h). An alias always wins.
#pragma once

#include "exchange/field.h"

#include <vector>

namespace quatuor {

/// What a heading may ask.
struct HeadingGuess {
    Field field = Field::FullName;
    /// False: only the cells below can prove it. True: it holds unless they speak against it.
    bool sure = false;
    bool orPhone = false; ///< "Mail ou tél.": the cell holds an address, a telephone number or both
};

/// Without remarks in round brackets, marks of what must be filled, and the number of an additional field:
/// "Suppléant (oui/non) *" → "Suppléant", "Champ complémentaire 1 Territoire" → "Territoire".
[[nodiscard]] QString withoutRemarks(QStringView heading);

/// The likeliest first; of those that are sure there is one at most. Empty: nothing is known of it, or two fields are
/// asked at once.
[[nodiscard]] std::vector<HeadingGuess> guessHeading(QStringView heading);
/// The one that is sure.
[[nodiscard]] std::optional<HeadingGuess> sureGuess(QStringView heading);

/// A word of the heading asks for an e-mail address, whosever it is.
[[nodiscard]] bool namesAddress(QStringView heading);

/// Does the heading name both an address and a telephone number? "Élu·e : contact (mail ou tél.)".
[[nodiscard]] bool namesAddressAndPhone(QStringView heading);

/// A question of several short texts, each with a column: "Vos coordonnées [Nom]", "ID[NOM]. Votre identité [Nom]".
/// The field of its part; not where the question is about somebody or something else.
[[nodiscard]] std::optional<Field> fieldOfPart(QStringView heading);

/// "Vos coordonnées": a question about whoever answers, whose parts are asked one by one.
[[nodiscard]] bool asksOfAnswerer(QStringView question);

/// "Territoire / Gebiet", "Nom | Name": the field of a question that is asked in several languages, one of them known.
/// Nothing where its parts ask for different things.
[[nodiscard]] std::optional<Field> fieldOfTranslations(QStringView heading);

/// "nomTerritoire", "FirstName": "nom Territoire", "First Name". Empty where the heading is no such name.
[[nodiscard]] QString wordsOfVariable(QStringView heading);

/// People are called by the name that they use, and by the name of their birth where they use no other.
enum class NameKind { OfBirth, Plain, InUse };
[[nodiscard]] NameKind nameKind(QStringView heading);

/// Has the heading a word that calls what is asked a territory? "Territoire invité", but not "Ville".
[[nodiscard]] bool saysTerritory(QStringView heading);

} // namespace quatuor
