// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registration typed with the keyboard only.
#include "widgets/entrydialog.h"

#include "testkit/pagescene.h"
#include "widgets/manners.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

void type(const QString& text)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// From a person's given name: the six fields of a card, then its three boxes and its button, then the next role.
void typePerson(const char* given, const char* family, const QString& email, bool last)
{
    type(QString::fromUtf8(given));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QString::fromUtf8(family));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(email);
    for (int i = 0; i < 9 && !last; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

} // namespace

SCENARIO("a registration is typed with the keyboard only, and saved")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 10);
    EntryPage page(scene.workspace());
    EntryDialog dialog(page);
    dialog.present();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));

    GIVEN("the territory, searched as one types and chosen with an arrow and Enter")
    {
        auto* territory = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(territory != nullptr);
        type(u"aubena"_s);
        QAbstractItemView* popup = territory->completer()->popup();
        REQUIRE(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        CHECK(territory->text() == u"Aubenas"_s);
        CHECK(page.draft().territory.code == u"07019"_s);

        WHEN("four people are typed, from field to field with Tab")
        {
            auto* given = dialog.findChild<QLineEdit*>(u"givenName"_s);
            for (int i = 0; i < 8 && QApplication::focusWidget() != given; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            REQUIRE(QApplication::focusWidget() == given);
            typePerson("Ines", "Roux", u"ines@aubenas.example.org"_s, false);
            typePerson("Paul", "Martin", u"paul@aubenas.example.org"_s, false);
            typePerson("Anne", "Vidal", u"anne@etat.example.org"_s, false);
            typePerson("Maud", "Petit", u"maud@aubenas.example.org"_s, true);

            THEN("Ctrl+Enter saves it, and the dialog leaves")
            {
                RegistrationId saved;
                QObject::connect(&page, &EntryPage::saved, &page, [&](RegistrationId id) { saved = id; });
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
                REQUIRE_FALSE(saved.isNull());
                CHECK_FALSE(dialog.isVisible());
                const RegistrationDetail detail = scene.show(saved);
                CHECK(detail.registration.delegates.size() == 4);
                CHECK(missingRoles(detail.registration, seedPolicy()).isEmpty());
                CHECK(detail.territory->code == u"07019"_s);
            }
        }
        WHEN("Escape is pressed half way")
        {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
            THEN("the next time, what was typed is there")
            {
                dialog.present();
                CHECK(territory->text() == u"Aubenas"_s);
                CHECK(scene.registrations().empty());
            }
        }
    }
}

SCENARIO("a place to come hides the name; a row is removed and brought back")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    EntryDialog dialog(page);
    dialog.present();
    auto* name = dialog.findChild<QLineEdit*>(u"familyName"_s);
    auto* toCome = dialog.findChild<QAbstractButton*>(u"toCome"_s);
    CHECK(name->isVisible());
    QTest::keyClick(toCome, Qt::Key_Space);
    CHECK_FALSE(name->isVisible());
    CHECK(page.draft().members[0].toCome);
    auto* remove = dialog.findChild<QAbstractButton*>(u"remove"_s);
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(page.draft().members.size() == 3);
    auto* back = dialog.findChild<QAbstractButton*>(u"bringBack"_s);
    REQUIRE(back->isVisible());
    QTest::keyClick(back, Qt::Key_Space);
    CHECK(page.draft().members.size() == 4);
}

TEST_CASE("the dialog of an entry has an accessible name on all that takes the focus, and no access key twice")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    EntryPage page(scene.workspace());
    EntryDialog dialog(page);
    dialog.present();
    CHECK(namelessIn(dialog) == QStringList());
    CHECK(doubledKeysIn(dialog) == QStringList());
}
