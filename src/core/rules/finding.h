// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finding: the answer of a rule. Stable ids, arguments, no prose.
#pragma once

#include "core/arguments.h"

#include <QLatin1StringView>

#include <vector>

namespace quatuor {

enum class Severity { Blocking, Warning, Information };
[[nodiscard]] QLatin1StringView code(Severity severity);

/// What a finding is about. Key: "registration", "delegate:ID", "role:CODE", "territory", "session".
struct Subject {
    enum class Kind { Registration, Delegate, Role, Territory, Session };
    Kind kind = Kind::Registration;
    QString key; ///< the delegate's id or the role's code; empty otherwise
    [[nodiscard]] QString toString() const;
    bool operator==(const Subject&) const = default;
};

/// The smallest thing that would make the finding go away. `kind` is stable; empty: no fix is known.
/// Kinds: change-role, use-substitute, invite-previous, request-completion, choose-role, choose-territory,
/// choose-contact, edit-delegate, edit-registration, remove-delegate, merge-registrations, move, waitlist,
/// draft-notice, replace-delegate, release-hold, waive, dismiss.
struct Fix {
    QLatin1StringView kind;
    Arguments args;
    bool operator==(const Fix&) const = default;
};

struct Finding {
    QLatin1StringView id; ///< the rule: "role.missing"
    Severity severity = Severity::Blocking;
    Subject subject;
    Arguments args;
    Fix fix;
    bool settled = false; ///< waived (blocking) or dismissed (warning) by a person

    /// "rule@subject": how a waiver or a dismissal names it.
    [[nodiscard]] QString key() const { return QString(id) + u'@' + subject.toString(); }
    [[nodiscard]] bool blocks() const { return severity == Severity::Blocking && !settled; }
};

using Findings = std::vector<Finding>;

[[nodiscard]] bool anyBlocks(const Findings& findings);

} // namespace quatuor
