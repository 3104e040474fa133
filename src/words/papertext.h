// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of lists on paper. French whatever the language of the screen, as those of every list (columntext.h).
#pragma once

#include "core/session.h"

#include <QString>

namespace quatuor {

/// What stands around the rows, by its name: "page" → "page %1 / %2", "nobody", "continued", "all-sessions".
[[nodiscard]] QString paperPhrase(QLatin1StringView name);

/// The heading of a column of the page, by its name: "name", "contact"…
[[nodiscard]] QString paperHeading(QLatin1StringView name);

/// "mercredi 16 septembre 2026", "jeudi 1er octobre 2026"; empty for a null date.
[[nodiscard]] QString frenchDay(QDate date);
/// The same, as a heading: "Mercredi 16 septembre 2026".
[[nodiscard]] QString frenchDayHeading(QDate date);
/// "Mercredi 16 septembre 2026, de 9 h 30 à 16 h 30 · Auvergne".
[[nodiscard]] QString sessionHeading(const Session& session);
/// "Édité le 14 septembre 2026".
[[nodiscard]] QString issuedOn(QDate today);
/// "14/09/2026, 9 h 05", in local time; a text that is no moment is given back.
[[nodiscard]] QString momentOnPaper(const QString& iso);
/// "département 63".
[[nodiscard]] QString departmentOnPaper(const QString& code);

} // namespace quatuor
