// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window makes its user wait, on a workspace of any size: `bench_desktop FILE QUERIES [REGISTRATIONS]`.
// One line a measure: name, median, 99th percentile, worst, in milliseconds.
#include "core/territories/reference.h"
#include "pages/searchpage.h"
#include "pages/shell.h"
#include "widgets/importview.h"
#include "widgets/reviewview.h"
#include "widgets/territoriesview.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

using namespace quatuor;

class Times {
public:
    explicit Times(const char* name)
        : m_name(name)
    {
    }
    ~Times()
    {
        std::ranges::sort(m_times);
        const auto at = [this](double part) { return m_times[std::size_t(part * double(m_times.size() - 1))]; };
        if (!m_times.empty())
            std::printf("%-24s n=%-5zu median %7.1f  p99 %7.1f  worst %7.1f\n", m_name, m_times.size(), at(0.5),
                at(0.99), m_times.back());
    }
    /// What is done, then painted, and what that leaves to the event loop.
    void take(QWidget& view, const std::function<void()>& work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        view.grab();
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

private:
    const char* m_name;
    std::vector<double> m_times;
};

QStringList lines(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// Types each query letter by letter: every prefix is a search.
void type(ReviewPage& page, QWidget& view, const QStringList& queries)
{
    Times times("search as one types");
    for (const QString& query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            times.take(view, [&] { page.search(query.left(length)); });
    }
    page.search({});
}

/// The search of the top bar.
void typeEverywhere(Workspace& workspace, QWidget& view, const QStringList& queries)
{
    SearchPage page(workspace, {});
    Times times("search everything");
    for (const QString& query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            times.take(view, [&] { page.search(query.left(length)); });
    }
}

/// What the event loop waits for while something is done beside it: its beginning, its turns, and its end.
void beside(const char* name, QWidget& view, const std::function<bool()>& isBusy, const std::function<void()>& begin)
{
    Times pauses(name);
    pauses.take(view, begin);
    while (isBusy()) {
        pauses.take(view, [] { QApplication::processEvents(); });
        QThread::msleep(1);
    }
}

void measure(Workspace& workspace, QSettings& settings, const QStringList& queries)
{
    QElapsedTimer opening;
    opening.start();
    ReviewPage page(workspace);
    ReviewView view(page, settings, nullptr);
    view.resize(1240, 820);
    view.grab();
    std::printf("%-24s %.1f\n", "queue opens", double(opening.nsecsElapsed()) / 1e6);
    {
        Times filters("filter");
        for (int turn = 0; turn < 5; ++turn) {
            for (const QueueFilter filter : {QueueFilter::All, QueueFilter::Accepted, QueueFilter::ToDecide})
                filters.take(view, [&] { page.setFilter(filter); });
        }
    }
    {
        Times next("next registration");
        for (int row = 1; row < 60; ++row)
            next.take(view, [&] { page.select(row); });
    }
    type(page, view, queries);
    {
        Times all("all sessions");
        for (int turn = 0; turn < 5; ++turn)
            all.take(view, [&] { page.setSession({}); });
    }
    type(page, view, queries);
    typeEverywhere(workspace, view, queries);
    page.setSession(page.sessions().front().session.id);
    const auto isBusy = [&workspace] { return workspace.isBusy(); };
    beside("all that are ready", view, isBusy, [&] { page.acceptReady(); });
    beside("undo of that", view, isBusy, [&] { workspace.undo(); });
}

/// The territories: opened as the program does, filtered, searched letter by letter, walked through.
void measureTerritories(Workspace& workspace, QSettings& settings, const QStringList& queries)
{
    QElapsedTimer opening;
    opening.start();
    const std::clock_t before = std::clock();
    TerritoriesPage page(workspace);
    TerritoriesView view(page, settings, nullptr);
    view.resize(1240, 820);
    view.show();
    view.grab();
    // On a machine with other work, the processor's time says more than the clock on the wall.
    std::printf("%-24s %.1f, of the processor %.1f, %d territories\n", "territories open",
        double(opening.nsecsElapsed()) / 1e6, 1e3 * double(std::clock() - before) / CLOCKS_PER_SEC,
        page.list().rowCount());
    {
        Times filters("filter of territories");
        for (int turn = 0; turn < 5; ++turn) {
            for (const TerritoryFilter filter :
                {TerritoryFilter::Initiated, TerritoryFilter::Waiting, TerritoryFilter::Allies, TerritoryFilter::All})
                filters.take(view, [&] { page.setFilter(filter); });
        }
    }
    {
        Times next("next territory");
        for (int row = 1; row < 60; ++row)
            next.take(view, [&] { page.select(row); });
    }
    Times letters("search of territories");
    for (const QString& query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            letters.take(view, [&] { page.search(query.left(length)); });
    }
}

/// A file of any size is looked at, another thing is said of it, and it is left.
void measureImport(Workspace& workspace, const QString& path)
{
    ImportPage page(workspace);
    ImportView view(page);
    view.resize(1240, 820);
    view.grab();
    const auto isBusy = [&page] { return page.isBusy(); };
    beside("a file is looked at", view, isBusy, [&] { (void)page.open(path); });
    beside("and read otherwise", view, isBusy, [&] { page.choose(ImportOption::Shape, QStringLiteral("person")); });
    {
        Times filters("its rows of one result");
        for (const ImportFilter filter : {ImportFilter(), ImportFilter(ImportResult::Unchanged)})
            filters.take(view, [&] { page.rows().setFilter(filter); });
    }
    beside("and left", view, isBusy, [&] { page.close(); });
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    OfficialReference::readBeside(); // as the program does
    QApplication application(argc, argv);
    installLanguage(Language::French);
    Theme::install(application);
    const QStringList arguments = QApplication::arguments();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    Shell shell(
        settings, {Clock::fixed(QDateTime::fromString(QStringLiteral("2026-01-31T09:00:00Z"), Qt::ISODate)), {}});
    if (arguments.size() < 3 || !shell.openFile(arguments[1]))
        return 2;
    measure(*shell.workspace(), settings, lines(arguments[2]));
    measureTerritories(*shell.workspace(), settings, lines(arguments[2]));
    if (arguments.size() > 3)
        measureImport(*shell.workspace(), arguments[3]);
    return 0;
}
