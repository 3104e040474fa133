// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter read for a workspace: its session, its territory, and nothing written.
#include "desk/letterdesk.h"

#include "desk/scene.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

LetterText mail(const QString& name)
{
    Outcome<LetterText> text = LetterDesk::open(QStringLiteral(QUATUOR_TEST_DATA "/mail/") + name);
    REQUIRE(text);
    return *std::move(text);
}

/// The words of a text that a value was read from.
QString words(const LetterText& letter, const FoundText& found)
{
    return letter.text.mid(found.source.from, found.source.length);
}

} // namespace

TEST_CASE("an e-mail is read for the session of its day and the territory that it names, and nothing is written")
{
    DeskFixture fixture;
    fixture.addSession(u"2026-10-14"_s);
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    const QString before = fixture.dump();
    const LetterText letter = mail(u"01-plain.eml"_s);
    CHECK(letter.written == QDate(2026, 8, 24));
    CHECK(letter.text.startsWith(u"From: Loic Girard <l.girard@aubenas.example.org>\nDate: 24 August 2026\n"_s));

    const LetterReading reading = LetterDesk(fixture.desk()).read(letter);
    CHECK(reading.session == session);
    CHECK_FALSE(reading.twoSessions);
    CHECK(reading.territory == TerritoryText{u"Aubenas"_s, u"07019"_s, u"commune"_s});
    REQUIRE(reading.draft.people.size() == 4);
    const FoundPerson& first = reading.draft.people.front();
    CHECK(first.familyName.value.toUpper() == u"FOURNIER"_s);
    CHECK(words(letter, first.email) == u"h.fournier@aubenas.example.org"_s);
    CHECK(words(letter, reading.draft.sessionDate) == u"16 septembre 2026"_s);
    CHECK(fixture.changedSince(before) == QString());
}

TEST_CASE("a forwarded e-mail is read like one")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    const LetterReading reading = LetterDesk(fixture.desk()).read(mail(u"06-forwarded.eml"_s));
    CHECK(reading.session == session);
    CHECK(reading.territory.code == u"07019"_s);
    CHECK(reading.draft.people.size() >= 4);
}

TEST_CASE("a day without a session, and one with two")
{
    DeskFixture fixture;
    const LetterText letter = LetterDesk::bounded(u"Nous viendrons le 16 septembre 2026.\nCommune du Teil"_s);
    CHECK(LetterDesk(fixture.desk()).read(letter).session.isNull());
    fixture.addSession(u"2026-09-16"_s);
    fixture.addSession(u"2026-09-16"_s);
    const LetterReading reading = LetterDesk(fixture.desk()).read(letter);
    CHECK_FALSE(reading.session.isNull());
    CHECK(reading.twoSessions);
}

TEST_CASE("ten megabytes are cut where reading ends, and files that are no letter are refused")
{
    DeskFixture fixture;
    const QByteArray line = "Commune du Teil, Zoé Lefèvre, élue, zoe@le-teil.example.org\n";
    const QString path
        = fixture.file(u"long.eml"_s, "Subject: long\n\n" + line.repeated(10 * 1024 * 1024 / line.size()));
    const Outcome<LetterText> letter = LetterDesk::open(path);
    REQUIRE(letter);
    CHECK(letter->cut);
    CHECK(letter->text.size() == kLongestLetter);
    CHECK(LetterDesk(fixture.desk()).read(*letter).territory.code == u"07319"_s);

    const auto code = [](const QString& name) { return QString(LetterDesk::open(name).error().code); };
    CHECK(code(fixture.file(u"empty.eml"_s, {})) == u"file.empty"_s);
    CHECK(code(fixture.path(u"nowhere.eml"_s)) == u"file.missing"_s);
    const QStringView stream(u"__properties_version1.0");
    const QByteArray message = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
        + QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    CHECK(code(fixture.file(u"a.msg"_s, message)) == u"mail.outlook"_s);
}
