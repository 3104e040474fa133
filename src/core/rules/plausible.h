// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job title or an e-mail address lets one suppose of somebody's role.
#pragma once

#include "core/registration.h"

#include <span>

namespace quatuor::rules {

/// The role whose members have an address of the State.
inline constexpr QStringView kStateRole(u"agent_etat");

/// Domains of the State; their subdomains belong to it too.
[[nodiscard]] std::span<const QLatin1StringView> stateDomains();
[[nodiscard]] bool isStateAddress(QStringView email);

/// roleFromWords, remembered: job titles repeat from one delegation to the next. Thread-safe (each thread remembers for
/// itself).
[[nodiscard]] std::optional<QString> roleOfJob(const QString& jobTitle);

/// Their job title or their address lets one suppose that they hold `role`.
[[nodiscard]] bool suggests(const Delegate& delegate, QStringView role);
/// The role their job title, or else their address, lets one suppose.
[[nodiscard]] std::optional<QString> suggestedRole(const Delegate& delegate);

} // namespace quatuor::rules
