// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data row of a registration file, understood: which session and territory it is about, who it names, what is to be
// said of it.
#pragma once

#include "core/registration.h"
#include "core/territories/match.h"
#include "exchange/registrationrow.h"

#include <vector>

namespace quatuor {

struct IncomingRow {
    int row = 0;
    qint64 line = 0; ///< see RegistrationRow
    QString sheet; ///< see RegistrationRow
    quint64 key = 0; ///< rows of one registration share it
    quint32 answer = 0; ///< of a row that is the whole answer of a delegation: its hash; 0: it is one person's
    RegistrationId exported; ///< of a list that this workspace wrote; null otherwise
    Registration head; ///< what the row says of the registration; no delegates
    const TerritoryMatch* match = nullptr;
    std::vector<Delegate> members;
    QString contactSaid; ///< neither yes nor no, where the row says of its person whether they are the contact
    std::optional<Delegate> contact; ///< who ordered for others: perhaps a member of another row
    std::vector<RowMessage> messages;
    bool datesItself = false; ///< the file has a column for the session: it tells when an answer changes its day
    bool cut = false; ///< the row ended early: an empty cell says nothing
    bool rejected = false;
};

/// What is to be said of a row. `column`: the code of a field; empty: the row as a whole.
[[nodiscard]] inline RowMessage message(const char* code, QLatin1StringView column, Arguments args = {})
{
    return {QLatin1StringView(code), QString(column), std::move(args)};
}

} // namespace quatuor
