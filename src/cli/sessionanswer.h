// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions, for machines and for people.
#pragma once

#include "cli/jsonwriter.h"
#include "cli/textoutput.h"
#include "core/role.h"
#include "desk/sessiondesk.h"

namespace quatuor::cli {

/// One element of a list.
void writeSession(JsonWriter& json, const SessionSummary& summary);
/// One day with its policy.
void writeSession(JsonWriter& json, const SessionSummary& summary, const CompositionPolicy& policy);
void writeSession(TextOutput& text, const SessionSummary& summary, const CompositionPolicy& policy);

/// `{"roles":[{"role","least","most"}],"most","recommended"}`
void writePolicy(JsonWriter& json, const CompositionPolicy& policy);
void writePolicy(TextOutput& text, const CompositionPolicy& policy);

void writeSessions(TextOutput& text, const std::vector<SessionSummary>& sessions);

} // namespace quatuor::cli
