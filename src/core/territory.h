// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A territory: an official unit by its code, or another kind by its name and members.
#pragma once

#include "core/id.h"

#include <QDate>

#include <optional>

namespace quatuor {

enum class TerritoryKind { Commune, Epci, Ept, Departement, Region, Petr, Pnr, Syndicat, Groupement, Other };

/// The codes of files and of the database: commune, epci, ept, departement, region, petr, pnr, syndicat, groupement,
/// other.
[[nodiscard]] QLatin1StringView code(TerritoryKind kind);
/// By code, or by a French or English word for it ("Communauté de communes", "CC", "ville"…).
[[nodiscard]] std::optional<TerritoryKind> territoryKind(QStringView text);

/// A territory as a workspace stores it.
struct Territory {
    TerritoryId id;
    QString code; ///< INSEE or SIREN; empty for kinds without one
    QString name;
    TerritoryKind kind = TerritoryKind::Other;
    QString department; ///< code of the département of its seat, empty when none
    QString timeZone = QStringLiteral("Europe/Paris");
    qint64 population = 0; ///< 0: unknown
    QDate alliedOn = {}; ///< when it signed the charter of the alliance; null: no ally
    bool accompanied = false; ///< somebody of the organisers goes along with it, beyond the day
};

/// What a form said of its territory, before it is matched.
struct TerritoryText {
    QString name;
    QString code;
    QString kind;
    bool operator==(const TerritoryText&) const = default;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && code.isEmpty(); }
};

} // namespace quatuor
