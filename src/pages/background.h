// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work beside the window: in a thread with a desk of its own, told how far it is, and stopped when asked.
#pragma once

#include "pages/workspace.h"

#include <atomic>

class QThread;

namespace quatuor {

class Background : public QObject {
    Q_OBJECT

public:
    /// What is done with the result, back in the window's thread.
    using Finish = std::function<void()>;
    /// Runs in the worker's thread; may throw.
    using Work = std::function<Finish(Desk& desk, const Progress& progress)>;

    explicit Background(Workspace& workspace, QObject* parent = nullptr);
    /// Stops what runs, and waits for it.
    ~Background() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// What ran before is stopped, and its result forgotten.
    void start(Work work);
    void cancel() { m_stop = true; }

signals:
    void progressed(qint64 done, qint64 total);
    /// After the result was used, or a fault told as a notice.
    void finished();

private:
    struct Result {
        Finish finish;
        std::exception_ptr fault;
    };
    void end(int run, const Result& result);
    void stopAndWait();

    Workspace& m_workspace;
    QThread* m_thread = nullptr;
    std::atomic_bool m_stop = false;
    int m_run = 0; ///< which work is the current one
};

} // namespace quatuor
