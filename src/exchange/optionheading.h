// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings of questions that a form writes as one column an answer: "Vous êtes [Élu·e]", where the cell says yes or no.
#pragma once

#include "exchange/field.h"

namespace quatuor {

struct OptionHeading {
    Field field = Field::Role;
    QString option; ///< the answer that a yes gives, as written
};

/// "Vous êtes [Élu·e]", "Rôle – Agent·e", "Quelle journée ? (16 septembre 2026)": the question first, then an answer
/// that it can have (a role, a date). Nothing otherwise.
[[nodiscard]] std::optional<OptionHeading> optionHeading(QStringView heading);

/// "Vous êtes [Autre]", "ROLE[other]. Vous êtes : [Autre]": what somebody wrote whom no answer suited.
[[nodiscard]] bool isOtherRole(QStringView heading);

/// "Si autre, précisez", "Autre": asks what « Autre » is, the answer to the question before.
[[nodiscard]] bool asksWhichOther(QStringView heading);
/// « Autre », "Other", "Autre (précisez)".
[[nodiscard]] bool isOtherAnswer(QStringView text);

/// May the answers to this field's question each have a column?
[[nodiscard]] bool isChosen(Field field);

/// Does the cell choose the answer? "Oui", "X", "1", and the answer itself.
[[nodiscard]] bool isTicked(const QString& cell, const QString& option);

} // namespace quatuor
