// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the registration form that territories fill in. French whatever the language of the screen, as those of
// every list (columntext.h).
#pragma once

#include "core/role.h"
#include "core/session.h"

#include <QString>
#include <QStringList>

namespace quatuor {

/// By its name: "title", "people", "help.territory_name"… Empty when there is none.
[[nodiscard]] QString formPhrase(const QString& name);

/// What makes a delegation whole, a line each.
[[nodiscard]] QStringList compositionInWords(const CompositionPolicy& policy);

/// "mercredi 16 septembre 2026 – Auvergne": the import reads the day out of it.
[[nodiscard]] QString sessionChoice(const Session& session);

} // namespace quatuor
