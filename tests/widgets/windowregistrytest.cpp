// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file has one window: whoever opens it again is shown that one.
#include "app/windowregistry.h"

#include "widgets/desktop.h"

#include <QDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

SCENARIO("a workspace that is open in a window is not opened in another, which shows the first")
{
    Desktop first(Desktop::Opens::Empty);
    const QString path = first.workspace().path();
    first.shell.closeFile();
    const app::WindowRegistry registry(first.shell, first.window);
    REQUIRE(first.shell.openFile(path));
    first.window.hide();

    Desktop second(Desktop::Opens::Empty);
    const app::WindowRegistry other(second.shell, second.window);
    const QString before = second.workspace().path();
    CHECK_FALSE(second.shell.openFile(
        first.folder.filePath(u"../%1/journees.quatuor"_s.arg(QDir(first.folder.path()).dirName()))));
    CHECK(second.notices.back().text.contains(u"another window"_s));
    CHECK(second.workspace().path() == before);
    CHECK(QTest::qWaitFor([&] { return first.window.isVisible(); }));

    first.shell.closeFile();
    CHECK(second.shell.openFile(path));
    CHECK(second.workspace().path() == path);
}
