// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the lists that are made for a spreadsheet. French whatever the language of the screen: the lists go to
// the territories, and come back through an import that must find its columns again.
#pragma once

#include <QString>

namespace quatuor {

/// The heading of a column by its code: "session_date" → "Date de la journée". A code without words is given back.
[[nodiscard]] QString columnHeading(QLatin1StringView column);

/// The name of a list as the sheet that holds it bears it: "attendees" → "Participants".
[[nodiscard]] QString listHeading(const QString& list);

/// The words for a code that a cell holds (a kind of territory, the state of a registration); one without words is
/// given back.
[[nodiscard]] QString kindLabel(const QString& kind);
[[nodiscard]] QString stateLabel(const QString& state);
/// "oui", "non".
[[nodiscard]] QString booleanLabel(bool value);

} // namespace quatuor
