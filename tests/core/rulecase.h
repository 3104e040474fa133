// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the context of a rule's test case from JSON, and writes findings as JSON.
#pragma once

#include "core/rules/rulebook.h"

#include <nlohmann/json.hpp>

namespace quatuor::test {

/// What a RuleContext points at, owned. Fields are those of the values, by name; `delegates` is an object by id, so
/// that a case can change one delegate of the base.
struct RuleCase {
    explicit RuleCase(const nlohmann::json& source);
    RuleCase(const RuleCase&) = delete;
    RuleCase& operator=(const RuleCase&) = delete;

    Registration registration;
    CompositionPolicy policy;
    std::optional<Session> session;
    std::optional<Territory> territory;
    RuleContext context;
};

/// tests/data/rules/base.json (which has no finding) changed by `patch`, an RFC 7396 merge patch.
[[nodiscard]] nlohmann::json onBase(const nlohmann::json& patch);

[[nodiscard]] nlohmann::json toJson(const Findings& findings);

[[nodiscard]] nlohmann::json readJson(const QString& path);

} // namespace quatuor::test
