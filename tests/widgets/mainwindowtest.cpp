// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window with real keys: the sample is opened, a registration accepted with A, taken back with Ctrl+Z.
#include "widgets/desktop.h"
#include "widgets/letterdialog.h"
#include "widgets/manners.h"
#include "widgets/openviews.h"
#include "widgets/reviewview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

SCENARIO("the first registration of the sample is accepted with one key, and taken back with Ctrl+Z")
{
    Desktop desktop;
    const RegistrationId first = desktop.review().registration().id();
    REQUIRE_FALSE(first.isNull());
    const int waiting = desktop.review().counts().toDecide;
    Desktop::press(Qt::Key_A);
    CHECK(desktop.review().counts().accepted == 1);
    CHECK(desktop.review().counts().toDecide == waiting - 1);
    CHECK(desktop.review().registration().id() != first);
    Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desktop.review().counts().accepted == 0);
    CHECK(desktop.review().counts().toDecide == waiting);
}

SCENARIO("Escape leaves the form of a complement, and nothing was decided")
{
    Desktop desktop;
    const int waiting = desktop.review().counts().toDecide;
    Desktop::press(Qt::Key_C);
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
    Desktop::press(Qt::Key_A); // typed, not decided
    Desktop::press(Qt::Key_Escape);
    CHECK(desktop.review().counts().toDecide == waiting);
    CHECK(desktop.review().counts().accepted == 0);
    Desktop::press(Qt::Key_J);
    CHECK(desktop.review().currentRow() == 1);
}

SCENARIO("what takes the focus has a name, and no access key is there twice")
{
    Desktop desktop;
    for (int row = 0; row < desktop.review().queue().rowCount(); ++row) {
        desktop.review().select(row);
        QApplication::processEvents();
        CHECK(namelessIn(desktop.window) == QStringList());
        CHECK(doubledKeysIn(desktop.window) == QStringList());
    }
}

SCENARIO("a workspace that is not ours is told in words, and the one that is open stays")
{
    Desktop desktop;
    const QString before = desktop.shell.workspace()->path();
    const QString path = desktop.folder.filePath(u"autre.quatuor"_s);
    QFile other(path);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("not a workspace");
    other.close();
    Notice told;
    QObject::connect(&desktop.shell, &Shell::noticed, [&told](const Notice& notice) { told = notice; });
    desktop.window.take(path);
    CHECK(told.kind == Notice::Kind::Problem);
    CHECK_FALSE(told.text.isEmpty());
    CHECK(desktop.shell.workspace()->path() == before);
}

SCENARIO("an e-mail is opened beside the form, is saved there, and is taken back with Ctrl+Z")
{
    Desktop desktop;
    const auto count = [&] { return desktop.review().queue().rowCount(); };
    const int before = count();
    WHEN("Ctrl+Shift+V is pressed")
    {
        Desktop::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = desktop.window.findChild<LetterDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->isVisible());
        CHECK(count() == before);
    }
    WHEN("an .eml is dropped on the window")
    {
        desktop.window.take(QStringLiteral(QUATUOR_TEST_DATA "/mail/01-plain.eml"));
        auto* dialog = desktop.window.findChild<LetterDialog*>();
        REQUIRE(dialog != nullptr);
        auto* territory = dialog->findChild<QLineEdit*>(u"territory"_s);
        REQUIRE(QTest::qWaitFor([&] { return territory->text() == u"Aubenas"_s; }, 20'000));
        QTest::keyClick(territory, Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(dialog->isVisible());
        const RegistrationId entered = desktop.review().registration().id();
        CHECK(desktop.shell.workspace()->lastAction().text.contains(u"Aubenas"_s));
        CHECK_FALSE(entered.isNull());
        REQUIRE(QTest::qWaitForWindowActive(&desktop.window));
        Desktop::press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(count() == before);
    }
}

SCENARIO("a file to import without a workspace is told what to do first, and nothing is made of it")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings"_s), QSettings::IniFormat);
    Shell shell(settings, {Clock::system(), u"Essai"_s});
    MainWindow window(shell);
    Notice told;
    QObject::connect(&shell, &Shell::noticed, [&told](const Notice& notice) { told = notice; });
    window.take(folder.filePath(u"inscriptions.csv"_s));
    CHECK(told.kind == Notice::Kind::Problem);
    CHECK(told.text.contains(u"inscriptions.csv"_s));
    CHECK(shell.workspace() == nullptr);
}
