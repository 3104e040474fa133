// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/background.h"

#include <QThread>

namespace quatuor {

Background::Background(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

Background::~Background()
{
    stopAndWait();
}

void Background::stopAndWait()
{
    if (m_thread == nullptr)
        return;
    m_stop = true;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    ++m_run; // its result, already on the way, is nobody's
}

void Background::start(Work work)
{
    stopAndWait();
    m_stop = false;
    const int run = ++m_run;
    const Progress progress = [this, run](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, run, done, total] {
                if (run == m_run)
                    emit progressed(done, total);
            },
            Qt::QueuedConnection);
        return !m_stop.load();
    };
    const auto task = [this, run, progress, work = std::move(work), open = m_workspace.desk().another()] {
        Result result;
        try {
            const std::unique_ptr<Desk> desk = open();
            result.finish = work(*desk, progress);
        } catch (...) {
            result.fault = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, run, result] { end(run, result); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create(task);
    m_thread->start();
}

void Background::end(int run, const Result& result)
{
    if (run != m_run)
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_workspace.read([&] {
        if (result.fault)
            std::rethrow_exception(result.fault);
        result.finish();
    });
    emit finished();
}

} // namespace quatuor
