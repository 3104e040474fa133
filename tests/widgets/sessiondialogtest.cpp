// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first session of a new workspace, with real keys.
#include "widgets/sessiondialog.h"

#include "widgets/desktop.h"
#include "widgets/manners.h"

#include <QApplication>
#include <QDateEdit>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

SCENARIO("a new workspace gets its first session from the window, and loses it with one undo")
{
    Desktop desktop(Desktop::Opens::Empty);
    CHECK(desktop.review().sessions().empty());
    Desktop::press(Qt::Key_J, Qt::ControlModifier);
    auto* dialog = desktop.window.findChild<SessionDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(namelessIn(*dialog) == QStringList());
    CHECK(doubledKeysIn(*dialog) == QStringList());
    CHECK(clippedIn(*dialog) == QStringList());
    CHECK(dialog->findChild<QDateEdit*>()->date() == QDate(2026, 9, 30)); // a Wednesday, a month from now
    auto* places = dialog->findChild<QSpinBox*>();
    places->setFocus(Qt::TabFocusReason);
    places->selectAll();
    QTest::keyClicks(places, u"12"_s);
    if (const QString pictures = qEnvironmentVariable("QUATUOR_PICTURES"); !pictures.isEmpty())
        CHECK(dialog->grab().save(pictures + u"/session.png"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(desktop.review().sessions().size() == 1);
    CHECK(desktop.review().sessions().front().session.capacityDelegations == 12);
    CHECK(desktop.review().session() == desktop.review().sessions().front().session.id);
    desktop.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.showReview();
    Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desktop.review().sessions().empty());
}
