// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file looked at before it is imported, settled in place, imported, and taken back; without a window.
#include "pages/importpage.h"

#include "desk/delegatedesk.h"
#include "testkit/pagescene.h"
#include "testkit/registrationfiles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

void wait(ImportPage& page)
{
    QSignalSpy spy(&page, &ImportPage::changed);
    while (page.isBusy())
        REQUIRE(spy.wait(10000));
}

void open(ImportPage& page, const QString& path)
{
    REQUIRE(page.open(path));
    wait(page);
}

QString cell(ImportPage& page, int row, ImportColumn column)
{
    return page.rows().index(row, int(column)).data().toString();
}

qint64 figure(const ImportPage& page, ImportFilter filter)
{
    const auto all = page.figures();
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.filter == filter; });
    return found == all.end() ? -1 : found->number;
}

const ImportPage::Choice& choice(const std::vector<ImportPage::Choice>& all, const char* words)
{
    const auto found
        = std::ranges::find_if(all, [&](const auto& one) { return one.text.contains(QString::fromUtf8(words)); });
    REQUIRE(found != all.end());
    return *found;
}

void runAndWait(ImportPage& page)
{
    page.run();
    wait(page);
}

} // namespace

SCENARIO("of a workbook, the sheet is recognised and may be said otherwise")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 15);
    ImportPage page(scene.workspace());
    open(page, QStringLiteral(QUATUOR_TEST_DATA "/xlsx/sheets.xlsx"));
    CHECK(page.state() == ImportPage::State::Ready);
    CHECK(page.optionText(ImportOption::Sheet) == u"Sheet: Inscriptions"_s);
    CHECK(page.optionText(ImportOption::Encoding).isEmpty());
    CHECK(page.optionText(ImportOption::Delimiter).isEmpty());
    CHECK(page.rows().rowCount() == 2);
    CHECK(page.optionChoices(ImportOption::Sheet).size() == 5);
    CHECK(page.notes().join(u' ').contains(u"Lisez-moi, 2025"_s));
    page.choose(ImportOption::Sheet, u"2025"_s);
    wait(page);
    CHECK(page.optionText(ImportOption::Sheet) == u"Sheet: 2025"_s);
    CHECK(page.rows().rowCount() == 1);
    page.choose(ImportOption::Sheet, u"Lisez-moi"_s);
    wait(page);
    CHECK(page.state() == ImportPage::State::Ready); // no heading is known, and somebody may say what they mean
}

SCENARIO("the only session is offered to a file without a day, and not to one whose title says another")
{
    PageScene scene;
    scene.addSession(u"2026-10-07"_s, 15);
    ImportPage page(scene.workspace());
    open(page, QStringLiteral(QUATUOR_TEST_DATA "/csv/title-above.csv")); // of 16 September
    CHECK(page.optionText(ImportOption::Session) == u"No session: drafts"_s);
    CHECK(figure(page, ImportResult::Rejected) == 2); // there is no session on that day
    page.choose(ImportOption::Session, page.optionChoices(ImportOption::Session).back().code);
    wait(page);
    CHECK(figure(page, ImportResult::Rejected) == 0); // somebody says that it is this one
    open(page, QStringLiteral(QUATUOR_TEST_DATA "/xlsx/sheets-by-role.xlsx"));
    CHECK(page.optionText(ImportOption::Session).contains(u"7 October 2026"_s));
}

SCENARIO("a file of a form is looked at before it is imported, and what is open is settled in place")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 15);
    ImportPage page(scene.workspace());
    const QAbstractItemModelTester rows(&page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester columns(&page.columns(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(page, marchFile());

    GIVEN("what was recognised, with nothing written")
    {
        CHECK(page.state() == ImportPage::State::Ready);
        CHECK(page.optionText(ImportOption::Encoding) == u"Windows-1252 (recognised)"_s);
        CHECK(page.optionText(ImportOption::Delimiter) == u"Separator ; (recognised)"_s);
        CHECK(page.optionText(ImportOption::HeaderRow) == u"Headings: row 3"_s);
        CHECK(page.optionText(ImportOption::Shape) == u"One row a person"_s);
        CHECK(page.rows().rowCount() == 13);
        CHECK(figure(page, ImportResult::New) == 6);
        CHECK(figure(page, ImportResult::ToChoose) == 4);
        CHECK(figure(page, ImportResult::Rejected) == 0);
        CHECK(cell(page, 0, ImportColumn::Person) == u"Zoé Lefèvre"_s);
        CHECK(cell(page, 0, ImportColumn::Official) == u"01001 · zero put back"_s);
        CHECK(cell(page, 4, ImportColumn::Official).contains(u"4 territories"_s));
        CHECK(page.rows().row(4).asks(ImportColumn::Official));
        CHECK(page.rows().row(8).unknownRoles == QStringList(u"partenaire"_s));
        CHECK(page.columns().leftOut() == QStringList(u"Adresse IP"_s));
        CHECK(scene.registrations().empty());
    }
    WHEN("the territory and the role are said, for every row that says the same")
    {
        const auto territories = page.territoryChoices(4);
        CHECK(territories.size() == 4);
        page.settleTerritory(4, choice(territories, "97411").code);
        wait(page);
        page.settleRole(u"Partenaire"_s, u"acteur_socio_eco"_s);
        wait(page);
        CHECK(page.settled() == 2);
        CHECK(figure(page, ImportResult::ToChoose) == 1);
        CHECK(cell(page, 5, ImportColumn::Official).contains(u"97411"_s));
        CHECK(cell(page, 8, ImportColumn::Role) == u"Socio-economic actor"_s);
        CHECK(scene.registrations().empty());

        AND_WHEN("it is imported")
        {
            QSignalSpy imported(&page, &ImportPage::imported);
            runAndWait(page);
            CHECK(imported.size() == 1);
            CHECK_FALSE(page.isOpen());
            CHECK(scene.registrations().size() == 6);
            CHECK(scene.notices().back().kind == Notice::Kind::Information);

            THEN("the same file again changes nothing, and asks only what was never said")
            {
                open(page, marchFile());
                CHECK(figure(page, ImportResult::New) == 0);
                CHECK(figure(page, ImportResult::ToChoose) == 1);
                CHECK(cell(page, 4, ImportColumn::Official).contains(u"97411"_s));
            }
            THEN("one undo takes the rows back, and the choices with them")
            {
                REQUIRE(scene.workspace().undo());
                CHECK(scene.registrations().empty());
                open(page, marchFile());
                CHECK(figure(page, ImportResult::ToChoose) == 4);
            }
        }
        AND_WHEN("the choices are forgotten")
        {
            page.forgetSettled();
            wait(page);
            CHECK(figure(page, ImportResult::ToChoose) == 4);
        }
    }
    WHEN("only what is open is looked at")
    {
        page.rows().setFilter(ImportResult::ToChoose);
        CHECK(page.rows().rowCount() == 4);
        CHECK(cell(page, 0, ImportColumn::Row) == u"8"_s);
        CHECK(page.rows().placeOf(3) == 12);
    }
}

SCENARIO("how a file is read can be said otherwise, and it is read again at once")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    ImportPage page(scene.workspace());

    GIVEN("a file that was read in the right letters")
    {
        open(page, marchFile());
        WHEN("a wrong encoding is asked for, it says so and keeps the way back")
        {
            page.choose(ImportOption::Encoding, u"utf-16le"_s);
            wait(page);
            CHECK(page.state() == ImportPage::State::Unreadable);
            CHECK_FALSE(page.problem().text.isEmpty());
            CHECK_FALSE(page.obstacle().isEmpty());
            page.run();
            CHECK(scene.registrations().empty());
            page.choose(ImportOption::Encoding, {});
            wait(page);
            CHECK(page.state() == ImportPage::State::Ready);
        }
        WHEN("a row of values is taken for the headings, there is nobody to import")
        {
            page.choose(ImportOption::HeaderRow, u"1"_s);
            wait(page);
            CHECK(page.obstacle().contains(u"No column says who comes"_s));
        }
        WHEN("the separator is another")
        {
            page.choose(ImportOption::Delimiter, u","_s);
            wait(page);
            CHECK_FALSE(page.obstacle().isEmpty());
        }
        WHEN("several things are said before the first is read")
        {
            page.choose(ImportOption::HeaderRow, u"1"_s);
            page.choose(ImportOption::Delimiter, u","_s);
            page.choose(ImportOption::Delimiter, {});
            page.choose(ImportOption::HeaderRow, {});
            wait(page);
            CHECK(page.obstacle().isEmpty());
            CHECK(page.rows().rowCount() == 13);
        }
    }
    GIVEN("headings that nobody knows")
    {
        const QString path = writeFile(scene.path(u"bizarre.csv"_s),
            "Lieu,Casquette,Qui,Joindre\nLe Teil,Maire,Inès Roux,ines@teil.example.org\n"
            "Le Teil,Préfecture,Paul Martin,paul@etat.example.org\n");
        open(page, path);
        CHECK_FALSE(page.obstacle().isEmpty());

        WHEN("a person says what each column is, and gives that a name")
        {
            const auto say = [&](int row, const char* field) {
                const QModelIndex index = page.columns().index(row, ImportColumnsModel::FieldName);
                REQUIRE(page.columns().setData(index, QString::fromLatin1(field), Qt::EditRole));
                wait(page);
            };
            say(0, "territory_name");
            say(1, "role");
            say(2, "full_name");
            say(3, "email");
            CHECK(page.obstacle().isEmpty());
            CHECK(cell(page, 0, ImportColumn::Person) == u"Inès Roux"_s);
            CHECK(cell(page, 0, ImportColumn::Role) == u"Elected representative"_s);
            page.setProfileName(u"Le formulaire bizarre"_s);
            runAndWait(page);
            CHECK(scene.registrations().size() == 1);

            THEN("the next file of that form is recognised")
            {
                open(page, path);
                CHECK(page.optionText(ImportOption::Profile) == u"Profile: Le formulaire bizarre"_s);
                CHECK(page.obstacle().isEmpty());
                page.choose(ImportOption::Profile, u"-"_s);
                wait(page);
                CHECK_FALSE(page.obstacle().isEmpty());
                page.choose(ImportOption::Profile, u"Le formulaire bizarre"_s);
                wait(page);
                CHECK(page.obstacle().isEmpty());
            }
        }
    }
}

SCENARIO("what the source changed under a correction by hand is shown, the old beside the new")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    ImportPage page(scene.workspace());
    open(page, marchFile());
    runAndWait(page);
    const auto all = scene.registrations();
    const auto teil = std::ranges::find_if(all, [](const auto& one) { return one.territory.code == u"07319"_s; });
    REQUIRE(teil != all.end());
    const Delegate moreau = scene.show(teil->id).registration.delegates.front();
    DelegateEdit edit;
    edit.email = u"b.moreau@teil.example.org"_s;
    REQUIRE(
        scene.workspace().perform<Done>([&] { return DelegateDesk(scene.workspace().desk()).edit(moreau.id, edit); }));

    const QString path = writeFile(scene.path(u"avril.csv"_s),
        bytesOf(marchFile()).replace("benoit@teil.example.org", "benoit.moreau@example.org"));
    open(page, path);
    CHECK(figure(page, ImportResult::Proposed) == 1);
    const ImportRow& row = page.rows().row(10);
    CHECK(row.text(ImportColumn::Email) == u"benoit.moreau@example.org"_s);
    CHECK(row.before[std::size_t(ImportColumn::Email)] == u"b.moreau@teil.example.org"_s);
    const QModelIndex index = page.rows().index(10, int(ImportColumn::Email));
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains(u"in the place of b.moreau@teil.example.org"_s));
    runAndWait(page);
    CHECK(scene.show(teil->id).proposals.size() == 1);
}

SCENARIO("an import that is stopped, or a file that goes away, leaves nothing behind")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    ImportPage page(scene.workspace());

    GIVEN("an import of many rows")
    {
        const QString path = writeFile(scene.path(u"long.csv"_s), manyRows(20000));
        open(page, path);
        CHECK(page.figures().front().number == 20000);
        page.run();
        CHECK_FALSE(page.open(path)); // not in the middle of it
        page.cancel();
        wait(page);
        CHECK(page.state() == ImportPage::State::Ready);
        CHECK(scene.registrations().empty());
        CHECK(scene.notices().back().text.contains(u"nothing was written"_s));
    }
    GIVEN("a file that is not one of registrations")
    {
        open(page, writeFile(scene.path(u"image.csv"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)));
        CHECK(page.state() == ImportPage::State::Unreadable);
        CHECK_FALSE(page.problem().text.isEmpty());
    }
    GIVEN("a file that is not there")
    {
        open(page, scene.path(u"nowhere.csv"_s));
        CHECK(page.state() == ImportPage::State::Unreadable);
        CHECK(page.problem().text.contains(u"nowhere.csv"_s));
    }
    GIVEN("a page that is closed while it reads")
    {
        REQUIRE(page.open(writeFile(scene.path(u"long.csv"_s), manyRows(20000))));
        page.close();
        QSignalSpy spy(&page, &ImportPage::changed);
        while (page.isOpen())
            REQUIRE(spy.wait(10000));
        open(page, marchFile());
        CHECK(page.rows().rowCount() == 13);
    }
    GIVEN("a session other than the one proposed")
    {
        const SessionId other = scene.addSession(u"2026-10-14"_s);
        const QString path
            = writeFile(scene.path(u"sans-date.csv"_s), "territoire,role,nom,prenom\nLe Teil,Maire,Roux,Ines\n");
        open(page, path);
        CHECK(page.optionText(ImportOption::Session).contains(u"No session"_s));
        page.choose(ImportOption::Session, other.toString());
        wait(page);
        runAndWait(page);
        REQUIRE(scene.registrations().size() == 1);
        CHECK(scene.registrations().front().session == other);
        CHECK(scene.registrations().front().session != session);
    }
}

SCENARIO("two territories that come together become one grouping, and a merged one is followed, with one choice each")
{
    PageScene scene;
    (void)scene.addSession(u"2026-09-16"_s);
    const QString file = writeFile(scene.path(u"together.csv"_s),
        "Date;Territoire;Rôle;Prénom;Nom;Courriel\n"
        "2026-09-16;CC du Trièves et CC de la Matheysine;Élue;Zoé;Martin;z@example.org\n"
        "2026-09-16;CA du Calaisis;Élu;Paul;Roux;p@example.org\n");
    ImportPage page(scene.workspace());
    open(page, file);
    const auto together = page.territoryChoices(0);
    REQUIRE(together.size() == 3);
    page.settleTerritory(0, choice(together, "together").code);
    wait(page);
    const auto merged = page.territoryChoices(1);
    CHECK(choice(merged, "CA Grand Calais").text.contains(u"CA du Calaisis"));
    page.settleTerritory(1, merged.front().code);
    wait(page);
    CHECK(figure(page, ImportResult::ToChoose) == 0);
    runAndWait(page);

    // The next time nothing is asked, nor made again.
    open(page, file);
    CHECK(figure(page, ImportResult::ToChoose) == 0);
    CHECK(figure(page, ImportResult::New) == 0);
}
