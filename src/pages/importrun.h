// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import beside the window: in a thread of its own, told at its end, undone by one Ctrl+Z.
#pragma once

#include "pages/background.h"

namespace quatuor {

class ImportRun : public QObject {
    Q_OBJECT

public:
    explicit ImportRun(Workspace& workspace, QObject* parent = nullptr);

    /// What came in, or why nothing did, becomes a notice.
    void start(const QString& path);
    /// Nothing is kept of what was read.
    void cancel() { m_work.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

private:
    Workspace& m_workspace;
    Background m_work;
};

} // namespace quatuor
