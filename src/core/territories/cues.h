// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tells that a text is not the name of a unit of the reference: a body that the reference does not list, an
// address, an e-mail address, a person. And the words around a name that are no part of it. All of it tables.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace quatuor::territories {

/// "empty", "too-long", "email", "no-letters", "other-script"; nothing when the text may be a name. `key`: its
/// text::foldKey.
[[nodiscard]] QLatin1StringView notAName(QStringView text, QStringView key);

/// "address", "person", "body-not-listed"; nothing when the key may be that of a listed unit. Only for a key that is
/// not exactly the name of one: communes are called "Rue" and "Parc-d'Anxtot".
[[nodiscard]] QLatin1StringView notAUnit(QStringView key);

/// "Fribourg (Suisse)": what stands in brackets is another country.
[[nodiscard]] bool isForeign(QStringView inBrackets);

/// A word that people add to a name and that says nothing of it: "mairie", "siege", "tranche".
[[nodiscard]] bool isNoise(QStringView word);

/// A word before a name that makes another body of it: "canton de Gimont", "site de Vif".
[[nodiscard]] bool isOfPart(QStringView firstWord);

/// A word with which the names of many groups begin: "pays", "canton", "grand".
[[nodiscard]] bool isGeneric(QStringView word);

} // namespace quatuor::territories
