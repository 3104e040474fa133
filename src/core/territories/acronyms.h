// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acronyms that a group's name gives: "CCPF" for "CC du Pays de Fayence", "M2A" for "Mulhouse Alsace Agglomération",
// "CADEMA" for "CA de Dembeni / Mamoudzou". Those that the reference itself has in brackets are names among others.
#pragma once

#include "core/territories/tokens.h"

namespace quatuor::territories {

/// The letters of a text that may be an acronym: one word, or single letters; its digits doubled out ("m2a" → "maa").
/// Empty when it cannot be one. `key`: text::foldKey.
[[nodiscard]] QString acronymOf(QStringView key);

/// An acronym has them though the name has not: CC, CA, CDC, CU, Métropole, EPT.
inline constexpr QStringView kLettersOfKinds = u"acdemptu";

enum class Abbreviates : quint8 { No, Loosely, Strictly };

/// `name`: the strict key of a group's name without its kind; `type`: CC, CA, CU, METRO, EPT. Strictly: a letter a
/// word. Loosely: a word may give two or three, or be left out when it is a small one.
[[nodiscard]] Abbreviates abbreviates(QStringView acronym, QStringView name, QStringView type);

} // namespace quatuor::territories
