// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of bodies and their members, in CSV or TSV: what the official reference does not have (PETR, parks,
// syndicats).
#pragma once

#include "core/outcome.h"
#include "core/territory.h"

#include <QStringList>

#include <vector>

namespace quatuor {

struct ListedBody {
    QString name;
    QString kind; ///< as written
    QStringList members; ///< codes as written, each once
    qsizetype row = 0; ///< the first data row that names it, from 1
};

/// One row a body, its members' codes in one cell (spaces, commas, semicolons or bars between), or one row a member.
/// Columns by name: `name` or Nom, Nom du groupement; `kind` or Type, Nature juridique; `members` or Membres, Code
/// membre, Siren membre. Refused: what CsvDocument refuses; "bodies.no-columns" (seen).
[[nodiscard]] Outcome<std::vector<ListedBody>> readBodyList(QByteArray bytes, const QString& subject);

} // namespace quatuor
