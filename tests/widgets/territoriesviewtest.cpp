// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The territories with real keys: list, search, status, map and table, and the ways to and from a registration.
#include "widgets/territoriesview.h"

#include "store/statement.h"
#include "widgets/departmentdrawing.h"
#include "widgets/departmentmap.h"
#include "widgets/desktop.h"
#include "widgets/maplegend.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The one in sight whose name begins so.
template <class Widget>
Widget& named(QWidget& home, const QString& name)
{
    for (Widget* one : home.findChildren<Widget*>()) {
        if (one->isVisible() && one->accessibleName().startsWith(name))
            return *one;
    }
    FAIL("no widget named " << name.toStdString());
    std::abort();
}

QPushButton& button(QWidget& home, const QString& words)
{
    for (auto* one : home.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text().remove(u'&') == words)
            return *one;
    }
    FAIL("no button " << words.toStdString());
    std::abort();
}

QCheckBox& box(QWidget& home, const QString& begins)
{
    for (auto* one : home.findChildren<QCheckBox*>()) {
        if (one->text().remove(u'&').startsWith(begins))
            return *one;
    }
    FAIL("no box " << begins.toStdString());
    std::abort();
}

/// Two delegations, of the Ardèche and of the Haute-Savoie; the territories are in sight.
class Scene : public Desktop {
public:
    explicit Scene()
        : Desktop(Opens::Empty)
    {
        const SessionId session = addSession(u"2026-09-16"_s);
        teil = addDelegation(session, u"07319"_s);
        addDelegation(session, u"200000172"_s);
        press(Qt::Key_4, Qt::ControlModifier);
        QApplication::processEvents();
        REQUIRE(view().isVisible());
    }
    TerritoriesView& view() { return window.views()->territoriesView(); }
    TerritoriesPage& page() { return window.views()->territories(); }
    DepartmentMap& map() { return *view().findChild<DepartmentMap*>(); }
    RegistrationId teil;
};

} // namespace

SCENARIO("Ctrl+4 shows the territories, the arrows walk through them")
{
    Scene scene;
    CHECK(QApplication::focusWidget() == &named<QListView>(scene.view(), u"Territories"_s));
    CHECK(scene.page().territory().name == u"CC Faucigny - Glières"_s);
    Desktop::press(Qt::Key_Down);
    CHECK(scene.page().territory().name == u"Le Teil"_s);
    Desktop::press(Qt::Key_K);
    CHECK(scene.page().territory().name == u"CC Faucigny - Glières"_s);
    Desktop::press(Qt::Key_Slash);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Search the territories and the official reference"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"privas"_s);
    CHECK(scene.page().territory().name == u"Privas"_s);
    CHECK(scene.page().list().known() == 0);
    Desktop::press(Qt::Key_3, Qt::ControlModifier);
    CHECK_FALSE(scene.view().isVisible());
}

SCENARIO("single letters can be turned off here too")
{
    Scene scene;
    scene.settings.setValue(u"keys/letters"_s, false);
    Desktop::press(Qt::Key_J);
    CHECK(scene.page().currentRow() == 0);
    Desktop::press(Qt::Key_Down);
    CHECK(scene.page().currentRow() == 1);
}

SCENARIO("a box makes an ally of today, its date is corrected, Ctrl+Z takes each back")
{
    Scene scene;
    Desktop::press(Qt::Key_J);
    QCheckBox& ally = box(scene.view(), u"Ally"_s);
    auto& date = named<QDateEdit>(scene.view(), u"Date of the charter"_s);
    CHECK_FALSE(date.isEnabled());
    ally.setFocus();
    Desktop::press(Qt::Key_Space);
    CHECK(scene.page().territory().alliedOn == QDate(2026, 8, 31));
    CHECK(ally.isChecked());
    CHECK(QApplication::focusWidget() == &ally); // whoever types is not thrown elsewhere
    REQUIRE(date.isEnabled());
    date.setFocus();
    date.setDate(QDate(2026, 3, 2));
    Desktop::press(Qt::Key_Return);
    CHECK(scene.page().territory().alliedOn == QDate(2026, 3, 2));
    QWheelEvent wheel(QPointF(5, 5), date.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&date, &wheel);
    CHECK(scene.page().territory().alliedOn == QDate(2026, 3, 2));
    QCheckBox& accompanied = box(scene.view(), u"Accompanied"_s);
    accompanied.setFocus();
    Desktop::press(Qt::Key_Space);
    CHECK(scene.page().territory().accompanied);
    CHECK(button(scene.view(), u"Allies 1"_s).isVisible());
    for (int change = 0; change < 3; ++change)
        Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.page().territory().alliedOn.isNull());
    CHECK_FALSE(ally.isChecked());
    CHECK_FALSE(accompanied.isChecked());
    CHECK(scene.registrations() == 2);
}

SCENARIO("a registration leads to its territory, and its territory back to it")
{
    Scene scene;
    scene.window.showReview();
    scene.review().show(scene.teil);
    Desktop::pressButton(scene.window, u"See the territory"_s);
    REQUIRE(scene.view().isVisible());
    CHECK(scene.page().territory().code == u"07319"_s);
    scene.review().select(0);
    auto& visit = named<QPushButton>(scene.view(), u"Open the registration: 16 September 2026"_s);
    visit.setFocus();
    Desktop::press(Qt::Key_Return);
    CHECK_FALSE(scene.view().isVisible());
    CHECK(scene.review().registration().id() == scene.teil);
}

SCENARIO("the arrows walk over the map, Enter narrows the list, Escape opens it again")
{
    Scene scene;
    DepartmentMap& map = scene.map();
    map.setFocus(Qt::TabFocusReason);
    CHECK(map.current() == u"75"_s);
    map.setCurrent(u"07"_s);
    Desktop::press(Qt::Key_Right);
    CHECK(map.current() == u"26"_s);
    Desktop::press(Qt::Key_Left);
    CHECK(map.current() == u"07"_s);
    Desktop::press(Qt::Key_PageDown);
    CHECK(map.current() == u"08"_s);
    Desktop::press(Qt::Key_PageUp);
    REQUIRE(map.current() == u"07"_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&map);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->text(QAccessible::Description).startsWith(u"Ardèche (07)"_s));
    Desktop::press(Qt::Key_Return);
    CHECK(scene.page().query().department == u"07"_s);
    CHECK(scene.page().list().rowCount() == 1);
    CHECK(button(scene.view(), u"Show all"_s).isVisible());
    Desktop::press(Qt::Key_Escape);
    CHECK(scene.page().query().department.isEmpty());
    CHECK(scene.page().list().rowCount() == 2);
}

SCENARIO("every département is reached from the keyboard and is where the mouse finds it")
{
    Scene scene;
    DepartmentMap& map = scene.map();
    map.setFocus();
    QStringList reached;
    map.setCurrent(u"01"_s);
    for (int step = 0; step < 200 && !reached.contains(map.current()); ++step) {
        reached.append(map.current());
        Desktop::press(Qt::Key_PageDown);
    }
    CHECK(reached.size() == 96 + 5 + 6);
    for (const QString& code : {u"29"_s, u"67"_s, u"75"_s, u"2A"_s, u"974"_s, u"988"_s})
        CHECK(map.codeAt(map.centreOf(code)) == code);
    const DepartmentDrawing& drawing = DepartmentDrawing::shipped();
    for (const DepartmentDrawing::Shape& shape : drawing.shapes)
        CHECK(scene.page().departments().rowOf(shape.code) >= 0);
    QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.centreOf(u"74"_s).toPoint());
    CHECK(scene.page().query().department == u"74"_s);
    QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, map.centreOf(u"74"_s).toPoint());
    CHECK(scene.page().query().department.isEmpty());
}

SCENARIO("the table sorts by a click on its head, and Enter narrows the list")
{
    Scene scene;
    scene.window.resize(1440, 900);
    QApplication::processEvents();
    auto& table = named<QTableView>(scene.view(), u"Figures by département"_s);
    QHeaderView* header = table.horizontalHeader();
    const QPoint first(header->sectionViewportPosition(0) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    CHECK(scene.page().departments().codeAt(0) == u"01"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    CHECK(scene.page().departments().codeAt(0) == u"989"_s);
    table.setFocus();
    table.setCurrentIndex(scene.page().departments().index(scene.page().departments().rowOf(u"74"_s), 0));
    Desktop::press(Qt::Key_Return);
    CHECK(scene.page().query().department == u"74"_s);
    CHECK(scene.page().list().rowCount() == 1);
}

SCENARIO("where there is no room for three, the map stands behind a button")
{
    Scene scene;
    scene.window.resize(1440, 800);
    QApplication::processEvents();
    CHECK(scene.map().isVisible());
    scene.view().resize(700, 600);
    CHECK_FALSE(scene.map().isVisible());
    button(scene.view(), u"Map and figures"_s).click();
    CHECK(scene.map().isVisible());
    CHECK_FALSE(box(scene.view(), u"Ally"_s).isVisible());
    button(scene.view(), u"Territory"_s).click();
    CHECK(box(scene.view(), u"Ally"_s).isVisible());
    scene.view().resize(1300, 600);
    CHECK(scene.map().isVisible());
    CHECK(box(scene.view(), u"Ally"_s).isVisible());
}

TEST_CASE("a drawing is read whole, or not at all")
{
    const auto read = [](const QByteArray& path) {
        return DepartmentDrawing::parse("<svg viewBox='0 0 10 10'><path data-code='01' d='" + path + "'/></svg>");
    };
    const auto square = read("M1,1l2,0 0,2 -2,0z");
    REQUIRE(square);
    CHECK(square->shapes.front().path.boundingRect() == QRectF(1, 1, 2, 2));
    CHECK(square->bounds == QRectF(0, 0, 10, 10));
    CHECK_FALSE(read("M1,1 C 2,2 3,3 4,4"));
    CHECK_FALSE(read("M1"));
    CHECK_FALSE(read(""));
    CHECK_FALSE(DepartmentDrawing::parse("<svg viewBox='0 0 10 10'></svg>"));
    CHECK_FALSE(DepartmentDrawing::parse("<svg viewBox='0 0 10 10'><path data-code='01' d='M1,1l2,0z'/>"));
    CHECK_FALSE(DepartmentDrawing::parse("not a drawing"));
    QByteArray many = "<svg viewBox='0 0 10 10'>";
    for (int i = 0; i < 600; ++i)
        many += "<path data-code='01' d='M1,1l2,0 0,2z'/>";
    CHECK_FALSE(DepartmentDrawing::parse(many + "</svg>"));
}
