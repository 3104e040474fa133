// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file in Windows-1252 goes through the assistant with real keys: two questions are answered in place, Enter imports.
#include "widgets/importview.h"

#include "testkit/pagescene.h"
#include "testkit/registrationfiles.h"
#include "widgets/manners.h"
#include "widgets/territorypicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

class Assistant {
public:
    Assistant()
        : page(scene.workspace())
        , view(page)
    {
        scene.addSession(u"2026-09-16"_s, 15);
        view.resize(1280, 720);
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    void open(const QString& path)
    {
        REQUIRE(page.open(path));
        view.focusFirst();
        wait();
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isBusy(); }, 10000));
    }
    QAbstractItemView* table(const char* name) { return view.findChild<QAbstractItemView*>(QLatin1String(name)); }
    void standOn(int row, ImportColumn column)
    {
        table("rows")->setFocus();
        table("rows")->setCurrentIndex(page.rows().index(row, int(column)));
    }
    /// The entry of the menu that a key opened, chosen with the keyboard.
    static void choose(int entry)
    {
        QMenu* menu = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&menu] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }));
        for (int step = 0; step <= entry; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    PageScene scene;
    ImportPage page;
    ImportView view;
};

} // namespace

SCENARIO("a file in Windows-1252 is settled and imported with the keyboard alone, and taken back")
{
    Assistant assistant;
    assistant.open(marchFile());
    CHECK(assistant.page.rows().row(0).text(ImportColumn::Person) == u"Zoé Lefèvre"_s);
    CHECK(namelessIn(assistant.view) == QStringList());
    CHECK(doubledKeysIn(assistant.view) == QStringList());

    assistant.standOn(4, ImportColumn::Official);
    QTest::keyClick(assistant.table("rows"), Qt::Key_Return);
    Assistant::choose(0);
    assistant.wait();
    CHECK_FALSE(assistant.page.rows().row(4).text(ImportColumn::Official).contains(u"4 territories"_s));

    assistant.standOn(8, ImportColumn::Role);
    QTest::keyClick(assistant.table("rows"), Qt::Key_Space);
    Assistant::choose(3);
    assistant.wait();
    CHECK(assistant.page.rows().row(8).text(ImportColumn::Role) == u"Socio-economic actor"_s);
    CHECK(assistant.page.settled() == 2);
    CHECK(assistant.scene.registrations().empty());

    assistant.standOn(0, ImportColumn::Person);
    QTest::keyClick(assistant.table("rows"), Qt::Key_Return);
    assistant.wait();
    CHECK(assistant.scene.registrations().size() == 6);
    REQUIRE(assistant.scene.workspace().undo());
    CHECK(assistant.scene.registrations().empty());
}

SCENARIO("a territory that is nowhere is looked up as one types")
{
    Assistant assistant;
    assistant.open(marchFile());
    assistant.standOn(12, ImportColumn::Official);
    QTest::keyClick(assistant.table("rows"), Qt::Key_Return);
    Assistant::choose(0);
    auto* picker = assistant.view.findChild<TerritoryPicker*>();
    REQUIRE(picker != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(picker));
    CHECK(namelessIn(*picker) == QStringList());
    CHECK(doubledKeysIn(*picker) == QStringList());
    auto* field = picker->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(field, u"le teil"_s);
    QTest::keyClick(field, Qt::Key_Return);
    assistant.wait();
    CHECK(assistant.page.rows().row(12).text(ImportColumn::Official).contains(u"07319"_s));
}

SCENARIO("a column is taken for another field from its list, and Escape leaves without a word written")
{
    Assistant assistant;
    assistant.open(marchFile());
    assistant.view.findChild<QPushButton*>(u"columnsButton"_s)->click();
    CHECK(namelessIn(assistant.view) == QStringList());
    CHECK(doubledKeysIn(assistant.view) == QStringList());
    QAbstractItemView* columns = assistant.table("columns");
    columns->setFocus();
    columns->setCurrentIndex(assistant.page.columns().index(7, ImportColumnsModel::FieldName));
    QTest::keyClick(columns, Qt::Key_F2);
    QComboBox* box = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (box = columns->findChild<QComboBox*>()) != nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return box->view()->isVisible(); }));
    QTest::keyClick(box->view(), Qt::Key_Home);
    QTest::keyClick(box->view(), Qt::Key_Return);
    assistant.wait();
    CHECK(assistant.page.columns().leftOut().contains(u"Courriel"_s));
    CHECK(assistant.page.rows().row(0).text(ImportColumn::Email) == u"—"_s);

    assistant.standOn(0, ImportColumn::Row);
    QTest::keyClick(assistant.table("rows"), Qt::Key_Escape);
    CHECK_FALSE(assistant.page.isOpen());
    CHECK(assistant.scene.registrations().empty());
}
