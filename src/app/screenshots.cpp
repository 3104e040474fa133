// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "widgets/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>

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

/// The dialog that is open over the window, and is closed after its picture.
bool takeDialog(const QString& path)
{
    QApplication::processEvents();
    for (QWidget* one : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(one);
        if (dialog == nullptr || !dialog->isVisible())
            continue;
        const bool taken = take(*dialog, path);
        dialog->close();
        return taken;
    }
    return false;
}

/// Work beside the window ends before its picture is taken.
void waitWhile(const std::function<bool()>& busy)
{
    while (busy())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QString exampleLetter()
{
    QFile file(QStringLiteral(":/samples/courriel.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Half filled in: somebody is still missing.
EntryDraft exampleDraft(const EntryDraft& blank)
{
    EntryDraft draft = blank;
    draft.territory = {QStringLiteral("Le Teil"), QStringLiteral("07319"), QStringLiteral("commune")};
    EntryMember& first = draft.members.front();
    first.givenName = QStringLiteral("Inès");
    first.familyName = QStringLiteral("Roux");
    first.email = QStringLiteral("ines.roux@le-teil.example.org");
    first.jobTitle = QStringLiteral("Adjointe à la transition");
    first.contact = true;
    return draft;
}

/// The first territory that came and is more than that, else the first that came, else the first of all.
void showTerritory(MainWindow& window)
{
    window.showTerritories();
    TerritoriesPage& page = window.views()->territories();
    int best = 0;
    std::size_t most = 0;
    for (int row = 0; row < page.list().known(); ++row) {
        const std::size_t marks = page.list().line(row).initiated ? territoryMarks(page.list().line(row)).size() : 0;
        if (marks <= most)
            continue;
        best = row;
        most = marks;
    }
    if (page.list().rowCount() > 0)
        page.select(best);
}

} // namespace

int takeScreenshots(MainWindow& window, const QString& folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return kUnwritable;
    const auto path = [&](const char* name) { return directory.filePath(QLatin1String(name)); };
    window.resize(kSize);
    window.show();
    OpenViews* views = window.views();
    if (views == nullptr)
        return take(window, path("01-accueil.png")) ? 0 : kUnwritable;
    bool written = true;
    if (views->hasImport()) {
        waitWhile([views] { return views->importPage().isBusy(); });
        written = take(window, path("10-import.png"));
        views->importPage().close();
    }
    window.showReview();
    written = take(window, path("03-inscriptions.png")) && written;
    openIncomplete(views->review());
    written = take(window, path("03-inscription-incomplete.png")) && written;
    (void)views->review().registration().decide(DecisionKind::Complete);
    written = take(window, path("03-complement.png")) && written;
    window.showReview();
    views->enter();
    views->entryPage().load(exampleDraft(views->entryPage().draft()));
    written = takeDialog(path("11-saisie.png")) && written;
    views->enterLetter();
    views->letterPage().setLetter(exampleLetter());
    emit views->letterPage().letterChanged();
    waitWhile([views] { return views->letterPage().isReading(); });
    written = takeDialog(path("12-courriel.png")) && written;
    views->exportLists();
    views->exportPage().setList(QStringLiteral("registrations")); // there are some in every workspace with a picture
    waitWhile([views] { return views->exportPage().preview().columnCount() == 0; });
    written = takeDialog(path("13-export.png")) && written;
    showTerritory(window);
    written = take(window, path("14-territoires.png")) && written;
    return written ? 0 : kUnwritable;
}

} // namespace quatuor::app
