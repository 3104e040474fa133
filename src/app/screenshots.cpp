// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace quatuor::app {

namespace {

constexpr int kUnwritable = 3;
constexpr QSize kSize(1440, 900);

bool take(QWidget& window, const QString& path)
{
    // Layouts settle over a few turns of the event loop.
    for (int turn = 0; turn < 4; ++turn)
        QApplication::processEvents();
    if (!window.grab().save(path))
        return false;
    std::printf("%s\n", qPrintable(path));
    return true;
}

/// The first registration that somebody is missing from, else the first of all.
void openIncomplete(ReviewPage& page)
{
    for (int row = 0; row < page.queue().rowCount(); ++row) {
        if (page.queue().line(row).status == QueueStatus::Incomplete)
            return page.select(row);
    }
}

} // namespace

int takeScreenshots(MainWindow& window, const QString& folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return kUnwritable;
    window.resize(kSize);
    window.show();
    bool written = true;
    if (window.views() == nullptr)
        return take(window, directory.filePath(QStringLiteral("01-accueil.png"))) ? 0 : kUnwritable;
    window.showReview();
    written = take(window, directory.filePath(QStringLiteral("03-inscriptions.png"))) && written;
    openIncomplete(window.views()->review());
    written = take(window, directory.filePath(QStringLiteral("03-inscription-incomplete.png"))) && written;
    (void)window.views()->review().registration().decide(DecisionKind::Complete);
    written = take(window, directory.filePath(QStringLiteral("03-complement.png"))) && written;
    return written ? 0 : kUnwritable;
}

} // namespace quatuor::app
