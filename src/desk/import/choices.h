// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person settled while looking at an import: the role behind words, the territory behind a text.
#pragma once

#include "core/id.h"
#include "core/territory.h"

#include <QHash>
#include <QString>

namespace quatuor {

class Recorder;

/// Written with the import, in its change: taking the import back forgets them too.
struct ImportChoices {
    QHash<QString, QString> roles; ///< role codes by folded words
    QHash<QString, QString> territories; ///< "kind:code" or "id:N" by territoryTextKey

    [[nodiscard]] bool isEmpty() const { return roles.isEmpty() && territories.isEmpty(); }
};

/// Of everything that was written about a territory: a choice holds for the same text, never for a part of it.
[[nodiscard]] QString territoryTextKey(const TerritoryText& text, const QString& department);

/// The newest choice for a text replaces the one before.
void rememberChoices(Recorder& recorder, const ImportChoices& choices);

/// What a person chose for a text that left it open: the next import of the same text does not ask again. Nothing while
/// the territory is null.
void rememberTerritory(Recorder& recorder, const TerritoryText& written, TerritoryId chosen);

} // namespace quatuor
