// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that leave the window, without a window.
#include "pages/exportpage.h"

#include "desk/changedesk.h"
#include "testkit/ownsettings.h"
#include "testkit/pagescene.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

void waitForPreview(ExportPage& page)
{
    QSignalSpy spy(&page, &ExportPage::previewed);
    REQUIRE((page.preview().rowCount() > 0 || spy.wait(5000)));
    QCoreApplication::processEvents();
}

void waitUntilDone(ExportPage& page)
{
    QSignalSpy spy(&page, &ExportPage::busyChanged);
    while (page.isBusy())
        REQUIRE(spy.wait(10000));
}

void tick(ExportColumnsModel& columns, const QString& heading, bool on)
{
    for (int row = 0; row < columns.rowCount(); ++row) {
        const QModelIndex index = columns.index(row);
        if (index.data().toString() == heading)
            REQUIRE(columns.setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
}

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

SCENARIO("the attendee list is written, with the columns that were chosen last time")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    scene.addWhole(session, u"07319"_s, true);
    FakePrompts prompts;

    GIVEN("the window's export, on its attendees")
    {
        ExportPage page(scene.workspace(), prompts);
        const QAbstractItemModelTester columns(&page.columns(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester preview(&page.preview(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(page.lists().size() == 5);
        CHECK(page.sessions().size() == 2);
        CHECK_FALSE(page.columns().chosen().contains(u"email"_s));
        page.setSession(session);
        QSignalSpy shown(&page, &ExportPage::previewed);
        REQUIRE(shown.wait(5000));
        CHECK(page.preview().rowCount() == 4);
        CHECK(page.proposedName().startsWith(u"Attendees 16 "_s));

        WHEN("a column is asked for, another moved up, and the list is written")
        {
            tick(page.columns(), u"Courriel"_s, true);
            REQUIRE(page.columns().moveBy(1, -1));
            CHECK_FALSE(page.columns().moveBy(0, -1));
            prompts.answer = scene.path(u"liste.csv"_s);
            page.write();
            waitUntilDone(page);

            THEN("the file has them, the journal knows, and the notice says where")
            {
                CHECK(prompts.asked.endsWith(page.proposedName()));
                const QString text = textOf(prompts.answer);
                CHECK(text.contains(u"Territoire;Date de la journée"_s));
                CHECK(text.contains(u"elu07319@ville.example.org"_s));
                CHECK(page.result().kind == Notice::Kind::Information);
                CHECK(page.result().text.contains(prompts.answer));
                CHECK(ChangeDesk(scene.workspace().desk()).list(1).front().action == u"export"_s);
            }
            THEN("the next time they are as they were left")
            {
                ExportPage again(scene.workspace(), prompts);
                CHECK(again.columns().chosen() == page.columns().chosen());
                again.setList(u"registrations"_s);
                CHECK(again.columns().chosen() != page.columns().chosen());
            }
        }
        WHEN("the list is written under the name that is proposed")
        {
            CHECK(page.proposedName().endsWith(u".xlsx"_s));
            prompts.answer = scene.path(u"liste.xlsx"_s);
            page.write();
            waitUntilDone(page);
            CHECK(page.result().kind == Notice::Kind::Information);
            QFile file(prompts.answer);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.read(4) == "PK\x03\x04");
        }
        WHEN("the blank form is chosen and written")
        {
            page.setStyle(ExportStyle::Machine);
            page.setList(u"form"_s);
            CHECK(page.isForm());
            CHECK(page.obstacle().isEmpty());
            CHECK(page.proposedName().endsWith(u".xlsx"_s));
            page.copy();
            page.print();
            CHECK_FALSE(page.isBusy());
            prompts.answer = scene.path(u"formulaire.xlsx"_s);
            page.write();
            waitUntilDone(page);
            CHECK(page.result().kind == Notice::Kind::Information);
            QFile file(prompts.answer);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.read(4) == "PK\x03\x04");
            page.setList(u"attendees"_s);
            CHECK_FALSE(page.isForm());
            CHECK_FALSE(page.columns().chosen().isEmpty());
        }
        WHEN("a PDF is asked for where nothing can draw letters")
        {
            prompts.answer = scene.path(u"liste.PDF"_s);
            page.write();
            waitUntilDone(page);
            CHECK(page.result().kind == Notice::Kind::Problem);
            CHECK_FALSE(QFile::exists(prompts.answer));
        }
        WHEN("the file chooser is left without a name")
        {
            page.write();
            CHECK_FALSE(page.isBusy());
        }
        WHEN("no column is left")
        {
            page.columns().chooseAll(false);
            CHECK_FALSE(page.obstacle().isEmpty());
            page.copy();
            CHECK_FALSE(page.isBusy());
        }
        WHEN("the folder is not there")
        {
            page.write(scene.path(u"nowhere/liste.csv"_s));
            waitUntilDone(page);
            CHECK(page.result().kind == Notice::Kind::Problem);
        }
    }
}

SCENARIO("a list is copied as tabbed text, in which nothing breaks a row or runs")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    const RegistrationId id = scene.addWhole(session, u"07319"_s);
    RegistrationEdit edit;
    edit.projectTitle = u"=HYPERLINK(\"x\")"_s;
    edit.expectations = u"une\tligne\net deux"_s;
    REQUIRE(scene.workspace().perform<Done>([&] { return RegistrationDesk(scene.workspace().desk()).edit(id, edit); }));

    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setList(u"registrations"_s);
    QString copied;
    QObject::connect(&page, &ExportPage::copied, &page, [&](const QString& text) { copied = text; });
    page.copy();
    waitUntilDone(page);

    const QStringList lines = copied.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    const qsizetype columns = page.columns().chosen().size();
    for (const QString& line : lines)
        CHECK(line.count(u'\t') == columns - 1);
    CHECK(lines[1].contains(u"\t'=HYPERLINK"_s));
    CHECK(lines[1].contains(u"une ligne et deux"_s));
    CHECK(ChangeDesk(scene.workspace().desk()).list(1).front().action == u"export"_s);
}

SCENARIO("a list is ready to be printed, and the journal says so")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    scene.addWhole(session, u"07319"_s, true);
    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setSession(session);
    QSignalSpy printable(&page, &ExportPage::printable);
    page.print();
    waitUntilDone(page);
    CHECK(printable.size() == 1);
    const auto journalled = ChangeDesk(scene.workspace().desk()).list(1).front();
    CHECK(journalled.action == u"export"_s);
    CHECK(journalled.args.value(u"way"_s) == QJsonValue(u"paper"_s));
}

SCENARIO("a change of the choice while the preview is being read shows the last choice")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    const SessionId other = scene.addSession(u"2026-10-14"_s);
    scene.addWhole(session, u"07319"_s, true);
    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setSession(other);
    page.setSession(session);
    waitForPreview(page);
    CHECK(page.preview().rowCount() == 4);
    page.columns().chooseAll(true);
    QSignalSpy spy(&page, &ExportPage::previewed);
    REQUIRE(spy.wait(5000));
    CHECK(page.preview().columnCount() == page.columns().rowCount());
}

TEST_CASE(
    "while a long list leaves, the window never waits 100 ms (the workspace is named by QUATUOR_BIG)", "[.][long]")
{
    const OwnSettings settings;
    auto desk = Desk::open(qEnvironmentVariable("QUATUOR_BIG"), {});
    REQUIRE(desk);
    Workspace workspace(std::move(*desk));
    FakePrompts prompts;
    ExportPage page(workspace, prompts);
    page.setList(u"registrations"_s);
    QTemporaryDir folder;
    qint64 longest = 0;
    const auto pump = [&] {
        QElapsedTimer turn;
        while (page.isBusy()) {
            turn.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, turn.elapsed());
        }
    };
    QElapsedTimer all;
    all.start();
    page.write(folder.filePath(u"long.csv"_s));
    pump();
    WARN(page.result().text.toStdString() << " in " << all.elapsed() << " ms, longest turn " << longest << " ms");
    CHECK(longest < 100);

    all.start();
    longest = 0;
    QObject::connect(&page, &ExportPage::copied, &page, [](const QString& text) { CHECK(text.size() > 1000); });
    page.copy();
    pump();
    WARN("copied in " << all.elapsed() << " ms, longest turn " << longest << " ms");
    CHECK(longest < 100);

    page.write(folder.filePath(u"stopped.csv"_s));
    QObject::connect(&page, &ExportPage::progressed, &page, &ExportPage::cancel);
    pump();
    CHECK(page.result().kind == Notice::Kind::Problem);
    CHECK_FALSE(QFile::exists(folder.filePath(u"stopped.csv"_s)));
}

SCENARIO("a list is never written or printed over a workspace")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    scene.addWhole(session, u"07319"_s, true);
    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setSession(session);
    QSignalSpy printable(&page, &ExportPage::printable);

    page.print(scene.workspace().path());
    CHECK(page.result().kind == Notice::Kind::Problem);
    CHECK(page.result().text.contains(QFileInfo(scene.workspace().path()).fileName()));
    waitUntilDone(page);
    CHECK(printable.empty());

    page.write(scene.workspace().path() + u"-wal"_s);
    waitUntilDone(page);
    CHECK(page.result().kind == Notice::Kind::Problem);
}
