// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the dialogs to look at: tests_widgets "[pictures]" writes them into the folder QUATUOR_PICTURES.
#include "testkit/ownsettings.h"
#include "testkit/pagescene.h"
#include "testkit/registrationfiles.h"
#include "widgets/entrydialog.h"
#include "widgets/exportdialog.h"
#include "widgets/importview.h"
#include "widgets/letterdialog.h"
#include "words/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

void take(QWidget& window, const QString& name)
{
    const QDir folder(qEnvironmentVariable("QUATUOR_PICTURES", u"."_s));
    QTest::qWait(250);
    CHECK(window.grab().save(folder.filePath(name + u".png"_s)));
}

QSize pictureSize()
{
    const QStringList parts = qEnvironmentVariable("QUATUOR_SIZE", u"1440x900"_s).split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

struct French {
    French() { installLanguage(Language::French); }
    ~French() { installLanguage(Language::English); }
};

/// The dark look, as a dark desktop gives it.
struct Dark {
    Dark()
    {
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(dark);
    }
    ~Dark() { QApplication::setPalette(before); }
    QPalette before = QApplication::palette();
};

void fillHalf(EntryPage& page)
{
    page.setTerritory(u"Aubenas"_s);
    page.setMember(0,
        {.role = u"elu"_s,
            .givenName = u"Hélène"_s,
            .familyName = u"Fournier"_s,
            .email = u"h.fournier@aubenas.example.org"_s,
            .phone = u"06 39 98 12 34"_s,
            .organisation = u"Ville d’Aubenas"_s,
            .jobTitle = u"Adjointe à la transition"_s,
            .contact = true});
    page.setMember(1,
        {.role = u"agent"_s,
            .givenName = u"Loïc"_s,
            .familyName = u"Girard"_s,
            .email = u"l.girard@etat.example.org"_s,
            .jobTitle = u"Chargé de mission climat"_s});
    EntryMember place{.role = u"agent_etat"_s, .organisation = u"DDT de l’Ardèche"_s};
    place.toCome = true;
    page.setMember(2, place);
}

} // namespace

TEST_CASE("pictures of the dialog of an entry", "[.][pictures]")
{
    const French french;
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 15);
    EntryPage page(scene.workspace());
    EntryDialog dialog(page);
    dialog.resize(pictureSize());
    dialog.present();
    take(dialog, u"entry-empty"_s);
    fillHalf(page);
    emit page.reset();
    take(dialog, u"entry-half"_s);
}

TEST_CASE("pictures of the dialog of an e-mail", "[.][pictures]")
{
    const French french;
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 15);
    scene.addSession(u"2026-10-14"_s, 15);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);
    LetterDialog dialog(page);
    dialog.resize(pictureSize());
    dialog.present();
    take(dialog, u"letter-empty"_s);
    page.open(QStringLiteral(QUATUOR_TEST_DATA "/mail/01-plain.eml"));
    QTest::qWait(1000);
    take(dialog, u"letter-read"_s);
    dialog.findChild<QLineEdit*>(u"email"_s)->setFocus(Qt::TabFocusReason);
    take(dialog, u"letter-source"_s);
    {
        const Dark dark;
        take(dialog, u"letter-dark"_s);
    }
    page.entry().setTerritory(u"Privas"_s);
    emit page.entry().reset();
    page.open(scene.path(u"absent.eml"_s));
    QTest::qWait(500);
    take(dialog, u"letter-problem"_s);
    page.setLetter({});
    QTest::qWait(500);
    page.entry().clear();
    emit page.letterChanged();
    page.setLetter(
        u"Bonjour,\n\nNous sommes intéressés par la journée du 2 décembre 2026.\n\nPrésents pour la communauté "
        u"de communes de Puisaye-Forterre : Jean-Philippe Saulnier, président, "
        u"jp.saulnier@puisaye.example.org, et Jocelyne Roy.\n\nL’agent de l’État sera désigné par la DDT.\n\n"
        u"Cordialement,\nJocelyne Roy\nResponsable du service transition\n03 86 00 00 39\n"_s);
    emit page.letterChanged();
    QTest::qWait(1000);
    take(dialog, u"letter-supposed"_s);
}

TEST_CASE("pictures of the dialog of an export", "[.][pictures]")
{
    const French french;
    const OwnSettings settings;
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 15);
    for (const char* code : {"07319", "07019", "26362", "200071405", "74042"})
        scene.addWhole(session, QString::fromLatin1(code), true);
    FakePrompts prompts;
    ExportPage page(scene.workspace(), prompts);
    page.setSession(session);
    ExportDialog dialog(page);
    dialog.resize(pictureSize());
    dialog.present();
    QTest::qWait(300);
    take(dialog, u"export"_s);
    page.write(scene.path(u"liste.csv"_s));
    QTest::qWait(500);
    take(dialog, u"export-written"_s);
    page.columns().chooseAll(false);
    take(dialog, u"export-nothing"_s);
}

TEST_CASE("pictures of the assistant of an import", "[.][pictures]")
{
    const French french;
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 15);
    ImportPage page(scene.workspace());
    ImportView view(page);
    view.resize(pictureSize());
    view.show();
    const auto open = [&](const QString& path) {
        REQUIRE(page.open(path));
        view.focusFirst();
        REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    };
    open(marchFile());
    take(view, u"import"_s);
    view.findChild<QAbstractItemView*>(u"rows"_s)->setCurrentIndex(page.rows().index(8, int(ImportColumn::Role)));
    take(view, u"import-row"_s);
    page.settleRole(u"partenaire"_s, u"acteur_socio_eco"_s);
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    view.findChild<QPushButton*>(u"columnsButton"_s)->click();
    take(view, u"import-columns"_s);
    page.choose(ImportOption::Encoding, u"utf-16le"_s);
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    view.findChild<QPushButton*>(u"columnsButton"_s)->click();
    take(view, u"import-unreadable"_s);
}
