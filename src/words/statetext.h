// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for codes: states, severities, roles, kinds of territory, fates of rows, fields, kinds of files.
#pragma once

#include "core/lifecycle.h"
#include "core/rules/finding.h"
#include "core/session.h"

namespace quatuor {

[[nodiscard]] QString stateText(RegistrationState state);
[[nodiscard]] QString stateText(SessionState state);
[[nodiscard]] QString actionText(RegistrationAction action);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString kindText(TerritoryKind kind);

// By code. A code that has no word is given back: it may be another programme's.

/// Of a registration, or else of a session.
[[nodiscard]] QString stateText(const QString& code);
[[nodiscard]] QString actionText(const QString& code);
[[nodiscard]] QString roleText(const QString& code);
[[nodiscard]] QString kindText(const QString& code);
/// created, merged, updated, proposed, unchanged, kept, rejected.
[[nodiscard]] QString fateText(const QString& code);
/// A member of Person, Delegate or Registration ("givenName") or a column of the registration file ("given_name").
[[nodiscard]] QString fieldText(const QString& code);
/// What a file looks like (exchange/inputfile.h, exchange/meetingreport.h), with its article.
[[nodiscard]] QString fileKindText(const QString& code);

} // namespace quatuor
