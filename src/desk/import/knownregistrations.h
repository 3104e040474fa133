// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the registration that rows of a file are about, when the workspace has it already.
#pragma once

#include "core/registration.h"
#include "desk/import/incoming.h"
#include "store/recorder.h"
#include "store/statement.h"

#include <span>
#include <unordered_map>

namespace quatuor {

/// A member that a source still names and a person let go.
struct GoneMember {
    quint32 nameHash = 0;
    quint32 emailHash = 0;
    QString how;
};

struct KnownRegistration {
    Registration registration;
    std::optional<Registration> merged; ///< what the rows came as, when that was merged into it since

    [[nodiscard]] RegistrationId cameAs() const { return merged ? merged->id : registration.id; }
};

/// Refused or withdrawn: no source changes it.
[[nodiscard]] inline bool isClosed(const Registration& known)
{
    return known.state == RegistrationState::Refused || known.state == RegistrationState::Withdrawn;
}

class KnownRegistrations {
public:
    explicit KnownRegistrations(Recorder& recorder);

    /// By the id of an exported list, by the source's key, or by the numbers of the answers, whose day or territory may
    /// have changed at the source; a merged one answers with what it became. The rows get a new key when another source
    /// happens to use the same reference, and a message when their answer was a part of another registration.
    [[nodiscard]] std::optional<KnownRegistration> find(std::span<IncomingRow> rows);
    [[nodiscard]] std::vector<GoneMember> gone(const Registration& registration);
    void remember(quint64 key, RegistrationId id) { m_made.emplace(key, id); }

private:
    [[nodiscard]] RegistrationId idFor(const IncomingRow& row);
    [[nodiscard]] std::optional<Registration> byAnswers(std::span<IncomingRow> rows);
    [[nodiscard]] RegistrationId answeredIn(const IncomingRow& row, const Delegate& said);
    [[nodiscard]] std::optional<Registration> load(RegistrationId id);

    bool m_anyBefore;
    Statement m_bySource;
    Statement m_head;
    Statement m_members;
    Statement m_answered;
    Statement m_gone;
    std::unordered_map<quint64, RegistrationId> m_made; ///< by this import
};

} // namespace quatuor
