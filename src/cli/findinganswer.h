// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings and refusals, for machines and for people.
#pragma once

#include "cli/jsonwriter.h"
#include "cli/textoutput.h"
#include "core/refusal.h"

namespace quatuor::cli {

/// `{"name":"value",…}`
void writeArguments(JsonWriter& json, const Arguments& arguments);

/// `[{"id","severity","subject","args","text","fix":{"kind","args","text"}|null,"settled"}]`
void writeFindings(JsonWriter& json, const Findings& findings);
/// One line each, with a mark for its severity, and its fix below.
void writeFindings(TextOutput& text, const Findings& findings);

/// `{"refusal":{"code","text","args"},"findings":[…]}`, a whole document.
void writeRefusal(JsonWriter& json, const Refusal& refusal);
void writeRefusal(TextOutput& text, const Refusal& refusal);

} // namespace quatuor::cli
