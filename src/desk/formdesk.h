// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The registration form for territories who write by e-mail: made from the sessions and the policy of the workspace,
// and read back by the import.
#pragma once

#include "core/id.h"
#include "desk/desk.h"

#include <QStringList>

namespace quatuor {

struct FormReport {
    int sessions = 0; ///< how many may be chosen in it
    int lines = 0; ///< for how many people
};

class FormDesk {
public:
    explicit FormDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// What it is called among the lists that leave.
    static constexpr QLatin1StringView kCode{"form"};
    /// Codes of what it asks for: of the registration, then of each person.
    [[nodiscard]] static QStringList columns();

    /// An XLSX workbook at `path` ("-": standard output). `session` null: those that are open today, to choose from.
    /// Nothing of the workspace changes, and no personal data leaves. Refuses (Usage) "session.not-found",
    /// "export.no-folder"; (No) "form.no-session" when none is open.
    [[nodiscard]] Outcome<FormReport> write(SessionId session, const QString& path);

private:
    Desk& m_desk;
};

} // namespace quatuor
