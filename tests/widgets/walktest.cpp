// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk over every widget of every screen: data is never markup, and no text is cut at 1280 by 720. Run again, by
// ctest, in the dark, at a scale of 1.5 and with letters half as large again.
#include "desk/sessiondesk.h"
#include "testkit/ownsettings.h"
#include "testkit/pagescene.h"
#include "testkit/registrationfiles.h"
#include "widgets/entrydialog.h"
#include "widgets/exportdialog.h"
#include "widgets/importview.h"
#include "widgets/letterdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/manners.h"
#include "words/language.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window on a workspace, in French, as small as it must still be whole.
class Walk {
public:
    Walk()
        : french(Language::French)
        , settings(folder.filePath(u"settings"_s), QSettings::IniFormat)
        , shell(settings, {Clock::fixed(QDateTime::fromString(u"2026-08-31T09:00:00Z"_s, Qt::ISODate)), u"Essai"_s})
        , window(shell)
    {
    }
    void show()
    {
        window.resize(1280, 720);
        window.show();
        settle();
        CHECK(window.size() == QSize(1280, 720));
    }
    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
    }
    void look(const char* where) { look(window, where); }
    static void look(QWidget& screen, const char* where)
    {
        settle();
        INFO(where);
        if (const QString pictures = qEnvironmentVariable("QUATUOR_PICTURES"); !pictures.isEmpty())
            screen.grab().save(QStringLiteral("%1/walk %2.png").arg(pictures, QLatin1StringView(where)));
        CHECK(markupIn(screen) == QStringList());
        CHECK(clippedIn(screen) == QStringList());
        CHECK(namelessIn(screen) == QStringList());
        CHECK(doubledKeysIn(screen) == QStringList());
    }
    void import(const QByteArray& bytes)
    {
        window.take(writeFile(folder.filePath(u"fichier.csv"_s), bytes));
        waitForImport();
    }
    void waitForImport()
    {
        REQUIRE(QTest::qWaitFor([this] { return !window.views()->importPage().isBusy(); }, 10000));
    }

    struct Spoken {
        explicit Spoken(Language language) { installLanguage(language); }
        ~Spoken() { installLanguage(Language::English); }
    };
    const Spoken french; ///< before anything is built
    const OwnSettings own;
    QTemporaryDir folder;
    QSettings settings;
    Shell shell;
    MainWindow window;
};

/// Markup in every column that takes words.
QByteArray hostileFile()
{
    const QByteArray evil = "<b>x</b><img src='file:///etc/hostname'>";
    QByteArray bytes = "Date,Territoire,R\xc3\xb4le,Pr\xc3\xa9nom,Nom,Courriel,T\xc3\xa9l\xc3\xa9phone,Organisation,"
                       "Fonction,Projet,R\xc3\xa9sum\xc3\xa9 du projet,Attentes\n";
    for (const char* role : {"Maire", "<i>partenaire</i>", "Agent de l'\xc3\x89tat"})
        bytes += "2026-09-16," + evil + ',' + role + ',' + evil + ',' + evil + ',' + evil + ',' + evil + ',' + evil
            + ',' + evil + ',' + evil + ',' + evil + ',' + evil + '\n';
    return bytes;
}

} // namespace

TEST_CASE("the walk sees what is cut, and what would be read as markup")
{
    QWidget window;
    auto* label = new QLabel(&window);
    label->setText(u"<img src='x'/> a long line of words"_s);
    label->setGeometry(0, 0, 40, 12);
    window.resize(300, 100);
    window.show();
    CHECK(markupIn(window).size() == 1);
    label->setTextFormat(Qt::PlainText);
    CHECK(markupIn(window).isEmpty());
    CHECK(clippedIn(window).size() == 1);
    label->adjustSize();
    CHECK(clippedIn(window).isEmpty());
    label->move(280, 0);
    CHECK(clippedIn(window).size() == 1);
    label->setToolTip(u"<b>bold</b>"_s);
    CHECK(markupIn(window).size() == 1);
}

SCENARIO("no text is cut in any screen of the sample", "[walk]")
{
    Walk walk;
    walk.show();
    walk.look("welcome");
    REQUIRE(walk.shell.createFile(walk.folder.filePath(u"vide.quatuor"_s)));
    walk.window.showTerritories();
    walk.look("no territory yet");
    REQUIRE(walk.shell.openSample(walk.folder.filePath(u"exemple.quatuor"_s)));
    ReviewPage& review = walk.window.views()->review();
    for (int row = 0; row < review.queue().rowCount(); ++row) {
        review.select(row);
        walk.look("a registration");
    }
    for (const DecisionKind kind : {DecisionKind::Complete, DecisionKind::Refuse, DecisionKind::Move}) {
        review.select(0);
        (void)review.registration().decide(kind);
        walk.look("the form of a decision");
    }
    review.setFilter(QueueFilter::Accepted);
    walk.look("an empty queue");
    walk.window.showTerritories();
    TerritoriesPage& territories = walk.window.views()->territories();
    for (int row = 0; row < territories.list().rowCount(); ++row) {
        territories.select(row);
        walk.look("a territory");
    }
    REQUIRE(territories.setAlliedOn(QDate(2026, 3, 2)));
    REQUIRE(territories.setAccompanied(true));
    territories.search(u"ardeche"_s);
    walk.look("a territory that nobody has met");
    territories.search({});
    territories.setDepartment(u"07"_s);
    for (auto* button : walk.window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Carte et chiffres"_s)
            button->click();
    }
    walk.look("a map");
    walk.window.showReview();
    walk.window.take(marchFile());
    walk.waitForImport();
    walk.look("an import");
}

SCENARIO("markup in every field shows as text", "[walk]")
{
    Walk walk;
    walk.show();
    REQUIRE(walk.shell.createFile(walk.folder.filePath(u"<b>x<b>.quatuor"_s)));
    SessionEdit edit;
    edit.date = QDate(2026, 9, 16);
    edit.title = u"<b>Journée</b>"_s;
    REQUIRE(walk.shell.workspace()->perform<SessionId>(
        [&] { return SessionDesk(walk.shell.workspace()->desk()).add(edit, false); }));
    walk.import(hostileFile());
    walk.look("an import");
    walk.window.views()->importPage().run();
    walk.waitForImport();
    ReviewPage& review = walk.window.views()->review();
    REQUIRE(review.queue().rowCount() == 1);
    review.select(0);
    walk.look("a registration");
    (void)review.registration().decide(DecisionKind::Complete);
    walk.look("a complement");
    review.search(u"<b>"_s);
    walk.look("a search");
    REQUIRE(walk.shell.workspace()->perform<TerritoryId>([&] {
        return TerritoryDesk(walk.shell.workspace()->desk())
            .add(u"<b>x</b><img src='file:///etc/hostname'>"_s, TerritoryKind::Petr, {u"07319"_s});
    }));
    walk.window.showTerritories();
    REQUIRE(walk.window.views()->territories().list().rowCount() == 1);
    walk.look("a territory of one's own");

    FakePrompts prompts;
    LetterPage letter(*walk.shell.workspace(), prompts);
    LetterDialog beside(letter);
    beside.present();
    letter.open(writeFile(walk.folder.filePath(u"lettre.txt"_s),
        bytesOf(QStringLiteral(QUATUOR_TEST_DATA "/letters/01-formal-sentence.txt"))
            + "\n<b>x</b><img src='file:///etc/hostname'>"));
    REQUIRE(QTest::qWaitFor([&] { return !letter.isReading(); }, 10000));
    Walk::look(beside, "a letter");
    ExportPage lists(*walk.shell.workspace(), prompts);
    lists.setList(u"registrations"_s);
    ExportDialog dialog(lists);
    dialog.present();
    REQUIRE(QTest::qWaitFor([&] { return lists.preview().rowCount() > 0; }));
    Walk::look(dialog, "an export");
    EntryPage entry(*walk.shell.workspace());
    EntryDialog form(entry);
    form.present();
    entry.setTerritory(u"<b>x</b>"_s);
    Walk::look(form, "an entry");
}
