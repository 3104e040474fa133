// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open workspace as the screens share it, at a fixed time, with what stories need to set the scene.
#pragma once

#include "core/session.h"
#include "desk/registrationdesk.h"
#include "pages/prompts.h"
#include "pages/workspace.h"
#include "testkit/qtprinting.h"

#include <QTemporaryDir>

namespace quatuor::testkit {

class PageScene {
public:
    PageScene();

    Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    SessionId addSession(const QString& date, std::optional<int> capacity = {});
    /// One of each role of a commune or EPCI, submitted; accepted when asked.
    RegistrationId addWhole(SessionId session, const QString& code, bool accepted = false);
    [[nodiscard]] std::vector<RegistrationSummary> registrations();
    [[nodiscard]] RegistrationDetail show(RegistrationId id);
    /// What the banner said, newest last.
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Notice> m_notices;
};

/// Answers what a person would.
class FakePrompts : public Prompts {
public:
    QString openFile(const QString&, const QString&) override { return answer; }
    QString saveFile(const QString&, const QString& proposed, const QString&) override
    {
        asked = proposed;
        return answer;
    }
    QString answer;
    QString asked;
};

} // namespace quatuor::testkit
