// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registrations, for machines and for people.
#pragma once

#include "cli/jsonwriter.h"
#include "cli/table.h"
#include "desk/registrationdesk.h"

namespace quatuor::cli {

/// One element of a list.
void writeSummary(JsonWriter& json, const RegistrationSummary& summary);
[[nodiscard]] std::vector<Column> summaryColumns();
[[nodiscard]] QStringList summaryCells(const RegistrationSummary& summary);

/// Everything about one.
void writeDetail(JsonWriter& json, const RegistrationDetail& detail);
void writeDetail(TextOutput& text, const RegistrationDetail& detail);

/// `{"id","territory","state","findings":[…]}`
void writeCheck(JsonWriter& json, const RegistrationCheck& check);
void writeCheck(TextOutput& text, const RegistrationCheck& check);

/// `[{"id","registration","delegate","field","old","new"}]`
void writeProposals(JsonWriter& json, const std::vector<Proposal>& proposals);
void writeProposals(TextOutput& text, const std::vector<Proposal>& proposals);

} // namespace quatuor::cli
