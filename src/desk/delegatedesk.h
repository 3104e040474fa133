// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases on the members of a delegation.
#pragma once

#include "core/registration.h"
#include "desk/desk.h"

namespace quatuor {

/// What to set on a delegate; absent stays (edit) or is empty (add).
struct DelegateEdit {
    std::optional<QString> role; ///< a code, or words ("DGS"): refused (Usage) "role.unknown" when nobody's
    std::optional<QString> givenName;
    std::optional<QString> familyName;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> organisation;
    std::optional<QString> jobTitle;
    std::optional<bool> substitute;
    std::optional<bool> contact; ///< true takes it from whoever had it
    std::optional<bool> toCome;
    std::optional<QDate> toComeBy;
};

/// On an accepted registration each verb is refused (No) "registration.blocked", with the findings, when the
/// composition would break: replace in the same action, call up a substitute, or send the registration back for
/// completion. All refuse (Usage) "delegate.not-found" or "registration.not-found".
class DelegateDesk {
public:
    explicit DelegateDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// (Usage) "delegate.no-name" without a name that is not to come.
    [[nodiscard]] Outcome<DelegateId> add(RegistrationId registration, const DelegateEdit& edit);
    [[nodiscard]] Outcome<Done> edit(DelegateId id, const DelegateEdit& edit);
    [[nodiscard]] Outcome<Done> remove(DelegateId id);
    /// Somebody new takes the place: role, contact and position are inherited unless set.
    [[nodiscard]] Outcome<DelegateId> replaceWithNew(DelegateId id, const DelegateEdit& edit);
    /// A substitute of the same delegation takes the place. (No) "replace.not-substitute", "replace.other-delegation".
    [[nodiscard]] Outcome<DelegateId> replaceWithSubstitute(DelegateId id, DelegateId substitute);
    /// Each takes the role of the other, in one change: an accepted delegation stays whole. (No)
    /// "replace.other-delegation".
    [[nodiscard]] Outcome<Done> exchangeRoles(DelegateId one, DelegateId other);
    /// To another registration. (No) "transfer.same".
    [[nodiscard]] Outcome<Done> transfer(DelegateId id, RegistrationId to);
    /// Cannot come on the day: a fact about presence, not about composition.
    [[nodiscard]] Outcome<Done> setUnavailable(DelegateId id, bool unavailable = true);

private:
    Desk& m_desk;
};

} // namespace quatuor
