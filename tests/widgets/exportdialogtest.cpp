// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that leaves through its dialog, with real keys.
#include "widgets/exportdialog.h"

#include "testkit/ownsettings.h"
#include "testkit/pagescene.h"
#include "widgets/manners.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

SCENARIO("the columns of a list are chosen with the keyboard, and the list is copied and printed")
{
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    scene.addWhole(session, u"07319"_s, true);
    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setSession(session);
    ExportDialog dialog(page);
    dialog.present();
    REQUIRE(QTest::qWaitFor([&] { return page.preview().rowCount() == 4; }));
    CHECK(namelessIn(dialog) == QStringList());
    CHECK(doubledKeysIn(dialog) == QStringList());

    auto* columns = dialog.findChild<QAbstractItemView*>(u"columns"_s);
    columns->setFocus();
    columns->setCurrentIndex(page.columns().index(0));
    const QStringList before = page.columns().chosen();
    QTest::keyClick(columns, Qt::Key_Space);
    CHECK(page.columns().chosen() == before.mid(1));
    QTest::keyClick(columns, Qt::Key_Space);
    QTest::keyClick(dialog.findChild<QPushButton*>(u"down"_s), Qt::Key_Space);
    CHECK(page.columns().chosen().value(1) == before.first());
    CHECK(columns->currentIndex().row() == 1);

    QTest::keyClick(dialog.findChild<QPushButton*>(u"copy"_s), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    CHECK(QApplication::clipboard()->text().startsWith(u"Territoire\tDate de la journée"_s));

    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(scene.path(u"liste.pdf"_s));
    dialog.printOn(std::move(printer));
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    CHECK(QFileInfo(scene.path(u"liste.pdf"_s)).size() > 1000);

    page.write(scene.path(u"pages.pdf"_s)); // drawn beside the window, in a thread
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    CHECK(page.result().kind == Notice::Kind::Information);
    QFile pages(scene.path(u"pages.pdf"_s));
    REQUIRE(pages.open(QIODevice::ReadOnly));
    CHECK(pages.read(5) == "%PDF-");

    page.setList(u"form"_s);
    for (const QString& ofLists : {u"copy"_s, u"print"_s, u"columns"_s, u"style"_s})
        CHECK_FALSE(dialog.findChild<QWidget*>(ofLists)->isEnabled());
    page.setList(u"attendees"_s);
    CHECK(dialog.findChild<QWidget*>(u"copy"_s)->isEnabled());

    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
