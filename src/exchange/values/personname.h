// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole name in one cell, told apart; and cells that hold two people.
#pragma once

#include <QString>

#include <optional>

namespace quatuor {

enum class NameOrder { GivenFirst, FamilyFirst };

struct SplitName {
    QString given;
    QString family;
    bool certain = false; ///< nothing was guessed
};

/// "Zoé MARTIN", "MARTIN Zoé", "Martin, Zoé", "M. Zoé Martin": a comma or capitals tell the family name, else the
/// person's `address` does ("zoe.martin@…", "zmartin@…"): people write their name as they are used to, whatever was
/// asked. Else `order` tells, which leaves a doubt beyond two words, else the first word is the given name. Titles (M.,
/// Mme, Dr) are left out, and so is an office behind one ("Mme la sous-préfète").
[[nodiscard]] SplitName splitName(QStringView name, std::optional<NameOrder> order, QStringView address = {});

/// "M.", "Madame", "Mme/M.": what stands before a name, and nothing else.
[[nodiscard]] bool isCivility(QStringView text);

/// The order that a heading says, if it does: "Nom et prénom" puts the family name first.
[[nodiscard]] std::optional<NameOrder> nameOrderOf(QStringView heading);

/// "Zoé Martin et Loïc Girard", "Zoé & Loïc", "Martin / Girard".
[[nodiscard]] bool holdsTwoNames(QStringView text);
/// "zoe@a.example.org; loic@a.example.org".
[[nodiscard]] bool holdsTwoEmails(QStringView text);

} // namespace quatuor
