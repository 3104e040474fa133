// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desk over a workspace of its own, at a fixed time, with what stories need to set the scene.
#pragma once

#include "core/registration.h"
#include "core/session.h"
#include "desk/desk.h"
#include "testkit/qtprinting.h"

#include <QTemporaryDir>

namespace quatuor::testkit {

class DeskFixture {
public:
    DeskFixture();
    ~DeskFixture();

    Desk& desk() { return *m_desk; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    /// Writes a file beside the workspace and gives its path.
    QString file(const QString& name, const QByteArray& bytes) const;
    /// Moves the clock.
    void setNow(const QString& iso);
    /// Closes and opens the workspace again.
    void reopen();

    SessionId addSession(const QString& date, std::optional<int> capacity = {});
    /// Every row of every logged table, as text: two equal dumps are two equal models. Ids are part of it.
    [[nodiscard]] QString dump();
    /// The lines of the dump that are not those of `before`, "-" and "+"; empty: nothing changed.
    [[nodiscard]] QString changedSince(const QString& before);

private:
    QTemporaryDir m_directory;
    Clock m_clock;
    std::unique_ptr<Desk> m_desk;
};

} // namespace quatuor::testkit
