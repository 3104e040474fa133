// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registration from a letter, without a window: read, corrected, agreed to, and only then written.
#include "pages/letterpage.h"

#include "testkit/pagescene.h"
#include "testkit/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLetter = uR"(Bonjour,

La commune d'Aubenas souhaite participer à la journée du 16 septembre 2026.

Notre délégation :
- Mme Hélène FOURNIER, élue, adjointe à la transition, h.fournier@aubenas.example.org, 06 39 98 12 34
- M. Loïc GIRARD, agent de la ville, l.girard@aubenas.example.org
- Mme Anne VIDAL, DDT de l'Ardèche, anne.vidal@ardeche.etat.example.org
- M. Karim BENALI, président de l'association Alpes Énergies Citoyennes, karim@energies.example.org

Bien cordialement,
Loïc Girard
)"_s;

QString mailPath(const QString& name)
{
    return QStringLiteral(QUATUOR_TEST_DATA "/mail/") + name;
}

void settle(const LetterPage& page)
{
    REQUIRE(QTest::qWaitFor([&] { return !page.isReading(); }, 20'000));
}

void give(LetterPage& page, const QString& letter)
{
    page.setLetter(letter);
    settle(page);
}

bool saysOne(const QStringList& remarks, const QString& words)
{
    return std::ranges::any_of(remarks, [&](const QString& one) { return one.contains(words); });
}

QString keptIn(const PageScene& scene, const QString& name, const QByteArray& bytes)
{
    QFile file(scene.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

void retype(EntryPage& entry, int row, const QString& family)
{
    EntryMember member = entry.draft().members.at(std::size_t(row));
    member.familyName = family;
    entry.setMember(row, member);
}

} // namespace

SCENARIO("a letter that is pasted fills the form, is agreed to, and goes away with one undo")
{
    PageScene scene;
    scene.addSession(u"2026-09-02"_s);
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);

    GIVEN("a letter with four people")
    {
        give(page, kLetter);
        const EntryDraft& draft = page.entry().draft();

        THEN("the form holds them, each field beside its words")
        {
            CHECK(draft.session == session);
            CHECK(draft.territory == TerritoryText{u"Aubenas"_s, u"07019"_s, u"commune"_s});
            REQUIRE(draft.members.size() == 4);
            CHECK(draft.members[0].role == u"elu"_s);
            CHECK(draft.members[0].phone == u"06 39 98 12 34"_s);
            CHECK(std::ranges::count_if(draft.members, &EntryMember::contact) == 1);
            for (const EntryMember& member : draft.members) {
                const FieldSource& source = member.sources.at(EntryField::Email);
                CHECK(source.words == member.email);
                CHECK(page.letter().mid(source.start, source.length) == member.email);
            }
            CHECK(draft.sources.at(EntryField::Session).words == u"16 septembre 2026"_s);
            CHECK(page.entry().obstacle().isEmpty());
        }
        THEN("the places are told in the order of the letter, each once")
        {
            REQUIRE(page.passages().size() > 10);
            CHECK(std::ranges::is_sorted(page.passages(), {}, &Passage::start));
            for (const Passage& one : page.passages())
                CHECK(one.start + one.length <= page.letter().size());
        }
        THEN("nothing is written")
        {
            CHECK(scene.registrations().empty());
        }
        WHEN("it is saved")
        {
            RegistrationId saved;
            QObject::connect(&page, &LetterPage::saved, &page, [&](RegistrationId id) { saved = id; });
            REQUIRE(page.entry().save());
            THEN("it is one registration, letter and form are empty, and one undo takes it away")
            {
                CHECK(scene.show(saved).registration.delegates.size() == 4);
                CHECK(page.letter().isEmpty());
                CHECK(page.passages().empty());
                CHECK_FALSE(page.entry().isDirty());
                REQUIRE(scene.workspace().undo());
                CHECK(scene.registrations().empty());
            }
        }
    }
}

SCENARIO("what somebody corrected is kept when the letter changes, and filled again when asked")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);
    give(page, kLetter);
    CHECK_FALSE(page.canFillAgain());

    WHEN("nothing was corrected, the form follows the letter, and nothing is there to bring back")
    {
        give(page, QString(kLetter).replace(u"GIRARD"_s, u"GIRAUD"_s).replace(u"Girard"_s, u"Giraud"_s));
        CHECK(page.entry().draft().members[1].familyName.toUpper() == u"GIRAUD"_s);
        CHECK_FALSE(page.entry().canBringBack());
    }
    WHEN("a name was corrected")
    {
        retype(page.entry(), 1, u"Girardin"_s);
        CHECK(page.canFillAgain());
        give(page, kLetter + u"\nPS : merci"_s);
        CHECK(page.entry().draft().members[1].familyName == u"Girardin"_s);
        THEN("filling again asks for it, and what was corrected can be brought back")
        {
            page.fillAgain();
            CHECK(page.entry().draft().members[1].familyName.toUpper() == u"GIRARD"_s);
            CHECK_FALSE(page.canFillAgain());
            REQUIRE(page.entry().canBringBack());
            page.entry().bringBack();
            CHECK(page.entry().draft().members[1].familyName == u"Girardin"_s);
        }
    }
    WHEN("the letter is taken away")
    {
        give(page, {});
        CHECK(page.passages().empty());
        CHECK(page.remarks().empty());
        CHECK_FALSE(page.entry().isDirty());
    }
}

SCENARIO("what was typed before a letter is brought back")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);
    page.entry().setTerritory(u"Privas"_s);
    give(page, kLetter);
    CHECK(page.entry().draft().territory.name == u"Aubenas"_s);
    REQUIRE(page.entry().canBringBack());
    give(page, kLetter + u"\nencore"_s);
    page.entry().bringBack();
    CHECK(page.entry().draft().territory.name == u"Privas"_s);
}

SCENARIO("a letter that says little leaves the rest to a person, in words")
{
    PageScene scene;
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);

    WHEN("it holds nothing to find")
    {
        scene.addSession(u"2026-09-16"_s);
        give(page, u"Merci pour tout, à bientôt !"_s);
        CHECK(saysOne(page.remarks(), u"Neither people nor a territory"_s));
        CHECK(page.passages().empty());
        CHECK_FALSE(page.entry().isDirty());
        CHECK(page.entry().draft().members.size() == 4);
    }
    WHEN("it names a day without a session")
    {
        const SessionId next = scene.addSession(u"2026-10-14"_s);
        give(page, kLetter);
        CHECK(page.entry().draft().session == next);
        CHECK(page.entry().draft().sources.at(EntryField::Session).guessed);
        CHECK(saysOne(page.remarks(), u"16 September 2026"_s));
    }
    WHEN("it names no day")
    {
        scene.addSession(u"2026-09-16"_s);
        give(page, u"Commune d'Aubenas\nÉlue : Hélène Fournier"_s);
        CHECK(saysOne(page.remarks(), u"names no day"_s));
        CHECK(page.entry().draft().sources.at(EntryField::Session).guessed);
        CHECK(page.entry().draft().members.size() == 4); // three places are still to be filled
    }
    WHEN("whoever signs it does not say that they come")
    {
        scene.addSession(u"2026-09-16"_s);
        give(page, QString(kLetter).replace(u"Loïc Girard\n"_s, u"Zoé Lefèvre\nchargée de mission\n"_s));
        CHECK(saysOne(page.remarks(), u"Zoé Lefèvre signs"_s));
        give(page, kLetter);
        CHECK(page.remarks().isEmpty());
    }
    WHEN("it hides or turns round its words")
    {
        scene.addSession(u"2026-09-16"_s);
        give(page, u"Commune d'Aub\u200benas\nÉlue : Hélène Four\u202enier"_s);
        for (const EntryMember& member : page.entry().draft().members) {
            for (const auto& [field, source] : member.sources)
                CHECK_FALSE(source.words.contains(QChar(0x202e)));
        }
        CHECK(page.entry().draft().territory.name == u"Aubenas"_s);
    }
    WHEN("it is blank")
    {
        give(page, u" \n\n "_s);
        CHECK(page.remarks().empty());
        CHECK_FALSE(page.entry().isDirty());
    }
}

SCENARIO("ten megabytes do not stop the window, and the end that is not read is told")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);
    const QString line = u"- Mme Anne DUR%1, élue, a.dur%1@aubenas.example.org, 06 39 98 12 34\n"_s;
    const auto letters = [](int i) { return QString(QChar(u'A' + i / 26 % 26)) + QChar(u'A' + i % 26) + u'E'; };
    QString letter = kLetter;
    for (int i = 0; letter.size() < 10'000'000; ++i)
        letter += QString(line).replace(u"%1"_s, letters(i));

    QElapsedTimer time;
    time.start();
    page.setLetter(letter);
    CHECK(time.elapsed() < test::patience(100));
    qint64 longest = 0;
    time.restart();
    while (page.isReading()) {
        QCoreApplication::processEvents();
        longest = std::max(longest, time.restart());
    }
    CHECK(longest < 100);
    CHECK(page.letter().size() == LetterPage::kLongest);
    CHECK(saysOne(page.remarks(), u"only its first"_s));
    CHECK(page.entry().draft().members.size() >= kMostLetterPeople);
    CHECK(saysOne(page.remarks(), u"the first 16"_s));
}

SCENARIO("an e-mail kept as a file is opened")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s);
    FakePrompts prompts;
    LetterPage page(scene.workspace(), prompts);
    int shown = 0;
    QObject::connect(&page, &LetterPage::letterChanged, &page, [&] { ++shown; });

    WHEN("it is chosen")
    {
        prompts.answer = mailPath(u"01-plain.eml"_s);
        page.open();
        REQUIRE(QTest::qWaitFor([&] { return shown == 1 && !page.isReading(); }, 20'000));
        CHECK(page.letter().startsWith(u"From: Loic Girard"_s));
        CHECK(page.entry().draft().session == session);
        CHECK(page.entry().draft().members.size() == 4);
        CHECK(page.problem().isEmpty());
    }
    WHEN("nothing is chosen")
    {
        page.open();
        CHECK_FALSE(page.isReading());
    }
    WHEN("it is another after some corrections, it fills the form all the same, which can be brought back")
    {
        give(page, kLetter);
        retype(page.entry(), 0, u"Fournière"_s);
        page.open(mailPath(u"03-base64.eml"_s));
        REQUIRE(QTest::qWaitFor([&] { return shown == 1 && !page.isReading(); }, 20'000));
        CHECK(page.entry().draft().territory.code == u"07319"_s);
        page.entry().bringBack();
        CHECK(page.entry().draft().members[0].familyName == u"Fournière"_s);
    }
    WHEN("it is none, the letter that was there stays, and the reason is told")
    {
        give(page, kLetter);
        page.open(keptIn(scene, u"photo.eml"_s, "\x89PNG\r\n\x1A\n"));
        settle(page);
        CHECK(page.problem().contains(u"not like an e-mail"_s));
        CHECK(page.letter() == kLetter);
        CHECK(scene.notices().empty());
        page.open(scene.path(u"nowhere.eml"_s));
        settle(page);
        CHECK(page.problem().contains(u"nowhere.eml"_s));
        page.open(mailPath(u"09-no-text.eml"_s));
        settle(page);
        CHECK(page.problem().contains(u"holds no text"_s));
        give(page, kLetter + u"."_s);
        CHECK(page.problem().isEmpty());
    }
}
