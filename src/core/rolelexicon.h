// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lexicon of role words: what each phrase hints at. Data only; core/rolewords.h reads it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace quatuor {

/// What a phrase hints at. People first, then where they work.
enum class RoleHint : std::uint32_t {
    Nothing = 0, ///< looks like another phrase and is not: swallowed
    Elected = 1U << 0, ///< maire, élu
    LocalOfficer = 1U << 1, ///< DGS, secrétaire de mairie
    StateOfficer = 1U << 2, ///< préfète
    Economic = 1U << 3, ///< artisane, cheffe d'entreprise
    Officer = 1U << 4, ///< agent: of the local authority unless something says otherwise
    Post = 1U << 5, ///< directrice, chargé de mission: of whichever place is named
    Deputy = 1U << 6, ///< adjoint: elected unless something says otherwise
    Adviser = 1U << 7, ///< conseillère: elected unless something says otherwise
    ViceChair = 1U << 8, ///< vice-président: elected unless something says otherwise
    Chair = 1U << 9, ///< présidente: of whichever place is named
    Topic = 1U << 10, ///< "en charge de": after somebody elected, what follows is what they deal with
    Responsible = 1U << 11, ///< Topic after somebody elected, Post otherwise
    StatePlace = 1U << 12,
    EconomicPlace = 1U << 13,
    LocalPlace = 1U << 14,
    Area = 1U << 15, ///< région, département: a local authority, unless it says where a State service is
};

/// Phrases with one hint, separated by semicolons, in the masculine singular: gender, number and small words do not
/// matter.
struct RolePhrases {
    RoleHint hint;
    std::u16string_view phrases;
};

[[nodiscard]] std::span<const RolePhrases> roleLexicon();

} // namespace quatuor
