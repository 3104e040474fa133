// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes of the JSON answers, which scripts rely on: names may be added, never taken away, so each is compared
// exactly here.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

QJsonObject first(const Answer& answer)
{
    return answer.array().first().toObject();
}
QJsonObject last(const Answer& answer)
{
    return answer.array().last().toObject();
}

const QString kSession
    = u"accepted acceptedPeople capacityDelegations capacityPeople date held id state submitted title waitlisted"_s;
const QString kRegistration = u"blocking delegates id missingRoles session sessionDate state territory warnings"_s;
const QString kFinding = u"args fix id settled severity subject text"_s;
const QString kDone = u"change id state"_s;

} // namespace

TEST_CASE("sessions: list, show and policy have the names of the contract")
{
    Scene scene;
    const Answer list = scene.run(u"--json session list"_s);
    REQUIRE(list.exit == 0);
    REQUIRE(list.array().size() == 2);
    CHECK(names(first(list)) == kSession);
    CHECK(first(list)[u"date"] == u"2026-09-16"_s);
    CHECK(first(list)[u"id"].isString());
    CHECK(first(list)[u"capacityDelegations"] == 1);
    CHECK(first(list)[u"capacityPeople"].isNull());

    const QJsonObject shown = scene.run(u"--json session show 2026-09-16"_s).object();
    CHECK(names(shown)
        == u"accepted acceptedPeople capacityDelegations capacityPeople closes date end held id link opens policy "
           u"postponedFrom "
           "start state submitted timeZone title waitlisted"_s);
    CHECK(shown[u"start"] == u"09:30"_s);
    CHECK(shown[u"timeZone"] == u"Europe/Paris"_s);
    CHECK(names(shown[u"policy"].toObject()) == u"most recommended roles"_s);
    CHECK(shown[u"policy"][u"roles"].toArray().size() == 4);
    CHECK(names(shown[u"policy"][u"roles"][0].toObject()) == u"least most role"_s);
    CHECK(scene.run(u"--json session policy 2026-09-16"_s).object() == shown[u"policy"].toObject());
}

TEST_CASE("registrations: list, show and check have the names of the contract")
{
    Scene scene;
    const Answer list = scene.run(u"--json registration list --session 2026-09-16"_s);
    REQUIRE(list.exit == 0);
    REQUIRE(list.array().size() == 3);
    CHECK(first(list)[u"territory"][u"name"] == u"Die"_s); // in order of entry
    const QJsonObject bitche = last(list);
    CHECK(names(bitche) == kRegistration);
    CHECK(names(bitche[u"territory"].toObject()) == u"code department kind name"_s);
    CHECK(bitche[u"territory"].toObject()
        == QJsonObject{
            {u"code"_s, u"57089"_s}, {u"name"_s, u"Bitche"_s}, {u"kind"_s, u"commune"_s}, {u"department"_s, u"57"_s}});
    CHECK(bitche[u"state"] == u"submitted"_s);
    CHECK(bitche[u"delegates"] == 3);
    CHECK(bitche[u"missingRoles"] == QJsonArray{u"agent_etat"_s});
    CHECK(bitche[u"blocking"] == 1);

    const QJsonObject shown = scene.run(u"--json registration show "_s + bitche[u"id"].toString()).object();
    CHECK(names(shown)
        == u"blocking corrections decidedAt delegates enteredAt expectations findings holdUntil id mergedInto note "
           u"noticeAcknowledged "
           "project proposals reason ref session sessionDate settlements state submittedAt territory territoryWritten toConfirm warnings"_s);
    CHECK(names(shown[u"delegates"][0].toObject())
        == u"contact email familyName givenName id jobTitle organisation personId phone role roleText substitute "
           u"toCome toComeBy "
           "unavailable"_s);

    const Answer check = scene.run(u"--json registration check --session 2026-09-16"_s);
    CHECK(check.exit == 1);
    REQUIRE(check.array().size() == 3);
    CHECK(names(last(check)) == u"findings id state territory"_s);
    const QJsonObject finding = last(check)[u"findings"][0].toObject();
    CHECK(names(finding) == kFinding);
    CHECK(finding[u"id"] == u"role.missing"_s);
    CHECK(finding[u"severity"] == u"blocking"_s);
    CHECK(finding[u"subject"] == u"role:agent_etat"_s);
    CHECK(finding[u"args"][u"role"] == u"agent_etat"_s);
    CHECK(names(finding[u"fix"].toObject()) == u"args kind text"_s);
}

TEST_CASE("check answers no only where something blocks")
{
    Scene scene;
    CHECK(scene.run({u"registration"_s, u"check"_s, scene.registration(u"Die"_s)}).exit == 0);
    CHECK(scene.run({u"registration"_s, u"check"_s, scene.registration(u"Bitche"_s)}).exit == 1);
    CHECK(scene.run(u"registration check"_s).exit == 1);
    CHECK(scene.run(u"registration check --session 2026-11-18"_s).exit == 0);
}

TEST_CASE("what changes something tells its id, its state and its change")
{
    Scene scene;
    const QString die = scene.registration(u"Die"_s);
    const QJsonObject accepted = scene.run(u"--json registration accept "_s + die).object();
    CHECK(names(accepted) == kDone);
    CHECK(accepted[u"id"] == die);
    CHECK(accepted[u"state"] == u"accepted"_s);
    CHECK(accepted[u"change"].isString());

    const QJsonObject edited = scene.run(u"--json session edit 2026-11-18 --title Automne"_s).object();
    CHECK(names(edited) == kDone);
    CHECK(edited[u"state"] == u"planned"_s);
    const QJsonObject same = scene.run(u"--json session edit 2026-11-18 --title Automne"_s).object();
    CHECK(same[u"change"].isNull());

    const QString elected = scene.delegate(die, u"elu"_s);
    const QJsonObject unavailable = scene.run(u"--json delegate unavailable "_s + elected).object();
    CHECK(names(unavailable) == u"change id"_s);
    CHECK(unavailable[u"id"] == elected);
}

TEST_CASE("accept --all-ready tells each decision")
{
    Scene scene;
    const Answer answer = scene.run(u"--json registration accept --all-ready --session 2026-09-16"_s);
    REQUIRE(answer.exit == 0);
    CHECK(names(answer.object()) == u"accepted change id registrations"_s);
    CHECK(answer.object()[u"accepted"] == 1);
    CHECK(names(answer.object()[u"registrations"][0].toObject()) == u"id state territory"_s);
    CHECK(first(scene.run(u"--json session list"_s))[u"accepted"] == 1);
}

TEST_CASE("the waiting list and its promotion have the names of the contract")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    const QString crest = scene.registration(u"Crest"_s);
    REQUIRE(scene.run({u"registration"_s, u"waitlist"_s, crest}).exit == 0);

    const Answer shown = scene.run(u"--json waiting-list show 2026-09-16"_s);
    REQUIRE(shown.array().size() == 1);
    CHECK(names(first(shown)) == u"blocked enteredAt fits id people rank territory"_s);
    CHECK(first(shown)[u"fits"] == false);

    REQUIRE(scene.run(u"session edit 2026-09-16 --capacity-delegations 2"_s).exit == 0);
    const QJsonObject dry = scene.run(u"--json waiting-list promote 2026-09-16 --dry-run"_s).object();
    CHECK(names(dry) == u"applied change id left promoted"_s);
    CHECK(dry[u"applied"] == false);
    CHECK(dry[u"change"].isNull());
    const QJsonObject done = scene.run(u"--json waiting-list promote 2026-09-16 --policy first-fit"_s).object();
    CHECK(done[u"applied"] == true);
    CHECK(done[u"promoted"][0][u"id"] == crest);
    CHECK(scene.run(u"--json registration show "_s + crest).object()[u"state"] == u"accepted"_s);
}

TEST_CASE("territories answer with and without a workspace")
{
    Scene scene;
    Home bare;
    bare.unset(u"QUATUOR_WORKSPACE"_s);
    for (Home* home : {static_cast<Home*>(&scene), &bare}) {
        const Answer found = home->run(u"--json territory search Loos-en-Go"_s);
        REQUIRE(found.exit == 0);
        CHECK(names(first(found)) == u"code department id kind name population"_s);
        CHECK(first(found)[u"code"] == u"62528"_s);

        const QJsonObject match = home->run(u"--json territory match Saint-Denis"_s).object();
        CHECK(names(match) == u"candidates text verdict"_s);
        CHECK(match[u"verdict"] == u"ambiguous"_s);
        CHECK(match[u"candidates"].toArray().size() > 1);
        CHECK(names(match[u"candidates"][0].toObject()) == u"code confidence department id kind name reason"_s);

        const QJsonObject info = home->run(u"--json territory info 62528"_s).object();
        CHECK(names(info)
            == u"accompanied alliedOn code containers department id kind members name otherMembers parent past "
               u"population "
               "region siren timeZone type"_s);
        REQUIRE(info[u"containers"].toArray().size() == 3);
        // The région bears the code of a département elsewhere.
        CHECK(info[u"containers"][2].toObject()
            == QJsonObject{{u"code"_s, u"32"_s}, {u"name"_s, u"Hauts-de-France"_s}, {u"kind"_s, u"region"_s}});
    }
    CHECK(bare.run(u"session list"_s).exit == 4);
}

TEST_CASE("a territory without an official code is added, found and matched")
{
    Scene scene;
    const Answer added = scene.run({u"--json"_s, u"territory"_s, u"add"_s, u"--name"_s, u"PETR du Diois fictif"_s,
        u"--kind"_s, u"petr"_s, u"--members"_s, u"26113,26108"_s});
    REQUIRE(added.exit == 0);
    CHECK(names(added.object()) == u"change id"_s);
    const QJsonObject info = scene.run(u"--json territory info "_s + added.object()[u"id"].toString()).object();
    CHECK(info[u"otherMembers"].toArray().size() == 2);
    CHECK(info[u"members"][0][u"kind"] == u"commune"_s);
    const QJsonObject match = scene.run({u"--json"_s, u"territory"_s, u"match"_s, u"petr du diois FICTIF"_s}).object();
    CHECK(match[u"candidates"][0][u"id"] == added.object()[u"id"]);
}

TEST_CASE("a territory becomes an ally and is accompanied, and none of it by an undo")
{
    Scene scene;
    const Answer done = scene.run(u"--json territory edit 62528 --ally 2026-03-02 --accompanied yes"_s);
    REQUIRE(done.exit == 0);
    CHECK(names(done.object()) == u"change id"_s);
    const auto info = [&] { return scene.run(u"--json territory info 62528"_s).object(); };
    CHECK(info()[u"alliedOn"] == u"2026-03-02"_s);
    CHECK(info()[u"accompanied"] == true);
    CHECK(scene.run(u"--json territory edit 62528 --ally 2026-03-02"_s).object()[u"change"].isNull());
    REQUIRE(scene.run(u"territory edit 62528 --ally none"_s).exit == 0);
    CHECK(info()[u"alliedOn"].isNull());
    REQUIRE(scene.run({u"change"_s, u"undo"_s, done.object()[u"change"].toString()}).exit == 1);
    REQUIRE(scene.run(u"territory edit 62528 --ally 2026-03-02"_s).exit == 0);
    REQUIRE(scene.run({u"change"_s, u"undo"_s, done.object()[u"change"].toString()}).exit == 0);
    CHECK(info()[u"accompanied"] == false);
    CHECK(scene.run(u"territory edit 62528 --ally 2096-03-02"_s).exit == 1);
    CHECK(scene.run(u"territory edit 62528 --ally demain"_s).exit == 2);
    CHECK(scene.run(u"territory edit 99999 --ally none"_s).exit == 2);
}

TEST_CASE("people and changes have the names of the contract")
{
    Scene scene;
    const Answer people = scene.run(u"--json person list --search sanz"_s);
    REQUIRE(people.array().size() == 1);
    CHECK(names(first(people)) == u"email familyName givenName id phone"_s);
    const QString id = first(people)[u"id"].toString();
    REQUIRE(scene.run({u"person"_s, u"edit"_s, id, u"--family-name"_s, u"Sanz-Morel"_s}).exit == 0);

    const Answer changes = scene.run(u"--json change list"_s);
    CHECK(names(first(changes)) == u"action at author id summary undoable undone"_s);
    CHECK(first(changes)[u"action"] == u"person.edit"_s);
    CHECK(first(changes)[u"author"] == u"test"_s);
    CHECK(first(changes)[u"at"] == u"2026-08-31T12:00:00Z"_s);
    const QString change = first(changes)[u"id"].toString();
    const QJsonObject shown = scene.run(u"--json change show "_s + change).object();
    CHECK(names(shown) == u"action at author cells id ranges summary undoable undoes undone undoneBy"_s);
    REQUIRE_FALSE(shown[u"cells"].toArray().isEmpty());
    CHECK(names(shown[u"cells"][0].toObject()) == u"after before column row table"_s);

    const QJsonObject undone = scene.run(u"--json change undo "_s + change).object();
    CHECK(names(undone) == u"change id"_s);
    CHECK(first(scene.run(u"--json person list --search sanz"_s))[u"familyName"] == u"Sanz"_s);
    REQUIRE(scene.run(u"change redo "_s + change).exit == 0);
    CHECK(first(scene.run(u"--json person list --search sanz"_s))[u"familyName"] == u"Sanz-Morel"_s);
    CHECK(scene.run(u"change redo "_s + change).exit == 1);
}

TEST_CASE("the workspace is checked and copied")
{
    Scene scene;
    const QJsonObject sound = scene.run(u"--json workspace check --deep"_s).object();
    CHECK(names(sound) == u"ok problems"_s);
    CHECK(sound[u"ok"] == true);
    CHECK(names(scene.run(u"--json workspace copy copy.quatuor"_s).object()) == u"change file"_s);
    CHECK(scene.run(u"--workspace copy.quatuor --json session list"_s).array().size() == 2);
    CHECK(scene.run(u"workspace copy copy.quatuor"_s).exit == 2);
}

TEST_CASE("lists are exported, and what they are is told")
{
    Scene scene;
    const Answer lists = scene.run(u"--json export --list"_s);
    CHECK(names(first(lists)) == u"columns id"_s);
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    const QJsonObject written = scene.run(u"--json export attendees --for machine -o list.csv"_s).object();
    CHECK(names(written) == u"change file list rows"_s);
    CHECK(written[u"rows"] == 4);
    const QByteArray csv = scene.content(u"list.csv"_s);
    CHECK(csv.startsWith(
        "session_date,territory_name,territory_code,territory_kind,department,role,given_name,family_name,email,phone,"
        "organisation,job_title,is_contact,is_substitute,registration_id,state\r\n"));
    CHECK(csv.count("\r\n") == 5);
    const Answer straight = scene.run(u"export attendees --for machine -o -"_s);
    CHECK(straight.out.toUtf8() == csv);
    CHECK(straight.err == u"4 rows written\n"_s);
}

TEST_CASE("a list leaves as a workbook, by its ending or by its name, and comes back without effect")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    const QJsonObject written = scene.run(u"--json export registrations --for machine -o list.xlsx"_s).object();
    CHECK(written[u"rows"].toInt() > 10);
    CHECK(scene.content(u"list.xlsx"_s).startsWith("PK\x03\x04"));
    const QJsonObject back = scene.run(u"--json import list.xlsx"_s).object();
    CHECK(names(back) == u"change delimiter encoding file format notes registrations rejected rowFates rows sheet"_s);
    CHECK(back[u"format"] == u"xlsx"_s);
    CHECK(back[u"sheet"] == u"registrations"_s);
    CHECK(back[u"delimiter"].isNull());
    CHECK(back[u"rows"] == written[u"rows"]);
    CHECK(back[u"change"].isNull());
    REQUIRE(scene.run(u"export registrations --format xlsx -o people.bin"_s).exit == 0);
    const QJsonObject french = scene.run(u"--json import people.bin"_s).object();
    CHECK(french[u"sheet"] == u"Inscriptions"_s);
    CHECK(french[u"change"].isNull());
    CHECK(scene.runInto(scene.path(u"piped.xlsx"_s), u"export registrations --format xlsx -o -"_s).exit == 0);
    CHECK(scene.content(u"piped.xlsx"_s) == scene.content(u"people.bin"_s));
    CHECK(scene.run(u"export registrations --format ods -o list.ods"_s).exit == 2);
    CHECK(scene.run(u"export registrations -o list.ods"_s).exit == 2);
}

TEST_CASE("the form for territories is a workbook, listed among what leaves, and empty until somebody fills it in")
{
    Scene scene;
    const Answer written = scene.run(u"--json export form --session 2026-09-16 -o form.xlsx"_s);
    CHECK(written.exit == 0);
    CHECK(written.object()[u"rows"].toInt() >= 6);
    CHECK(written.object()[u"change"].isNull());
    CHECK(scene.content(u"form.xlsx"_s).startsWith("PK\x03\x04"));
    CHECK(scene.run(u"export form -o both.xlsx"_s).out == u"a form for 2 sessions: both.xlsx\n"_s);
    const Answer back = scene.run(u"import form.xlsx"_s);
    CHECK(back.exit == 3);
    CHECK(back.err.contains(u"Nobody is named"_s));
    for (const QString& wrong : {u"-o form.csv"_s, u"--format json -o form.xlsx"_s, u"--columns role -o form.xlsx"_s})
        CHECK(scene.run(u"export form "_s + wrong).exit == 2);
    bool isListed = false;
    for (const QJsonValue& one : scene.run(u"--json export --list"_s).array())
        isListed = isListed || (one[u"id"] == u"form"_s && one[u"columns"].toArray().contains(u"territory_name"_s));
    CHECK(isListed);
}

TEST_CASE("registrations leave as JSON in the published format, and come back without effect")
{
    Scene scene;
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, scene.registration(u"Die"_s)}).exit == 0);
    const QJsonObject written = scene.run(u"--json export registrations -o list.json"_s).object();
    const QJsonObject document = QJsonDocument::fromJson(scene.content(u"list.json"_s)).object();
    CHECK(names(document) == u"format registrations version"_s);
    CHECK(document[u"registrations"].toArray().size() == 4);
    const QJsonObject one = document[u"registrations"][0].toObject();
    CHECK(one[u"territory"].toObject().contains(u"code"_s));
    CHECK(one[u"delegates"].toArray().size() >= 3);
    const QJsonObject back = scene.run(u"--json import list.json"_s).object();
    CHECK(back[u"format"] == u"json"_s);
    CHECK(back[u"delimiter"].isNull());
    CHECK(back[u"rows"] == written[u"rows"]);
    CHECK(back[u"change"].isNull());
    CHECK(scene.run(u"export attendees --format json -o -"_s).exit == 2);
    CHECK(scene.run(u"export registrations --columns email -o list.json"_s).exit == 2);
    scene.write(u"cut.json"_s, scene.content(u"list.json"_s).chopped(20));
    CHECK(scene.run(u"import cut.json"_s).exit == 3);
}

TEST_CASE("what a file proposes over an accepted registration is told, taken and declined")
{
    Scene scene;
    const QString die = scene.registration(u"Die"_s);
    REQUIRE(scene.run({u"registration"_s, u"accept"_s, die}).exit == 0);
    scene.write(u"again.csv"_s,
        "session_date,territory_code,role,given_name,family_name,email,phone,registration_ref\n"
        "2026-09-16,26113,elu,Ana,Roux,ana.roux@die.example.org,0639980001,A\n"
        "2026-09-16,26113,agent,Bruno,Sanz,bruno.sanz@die.example.org,0639980002,A\n");
    const Answer imported = scene.run(u"--json import again.csv"_s);
    REQUIRE(imported.object()[u"registrations"][u"proposed"] == 1);
    const Answer proposals = scene.run(u"--json registration proposals "_s + die);
    REQUIRE(proposals.array().size() == 2);
    CHECK(names(first(proposals)) == u"delegate field id new old registration"_s);
    CHECK(scene.run(u"registration take "_s + first(proposals)[u"id"].toString()).exit == 0);
    CHECK(scene.run(u"registration decline "_s + proposals.array()[1][u"id"].toString()).exit == 0);
    CHECK(scene.run(u"--json registration proposals "_s + die).array().isEmpty());
}

TEST_CASE("a demonstration is a workspace like others")
{
    Home home;
    CHECK(names(home.run(u"--json demo --registrations 24 --seed 3"_s).object()) == u"change file"_s);
    CHECK(home.run(u"--json registration list"_s).array().size() >= 24);
    CHECK(home.run(u"--json workspace check"_s).object()[u"ok"] == true);
    CHECK(home.run(u"demo"_s).exit == 4);
}

TEST_CASE("moments are written for people in their own time, and for machines in UTC")
{
    Scene scene;
    const Answer people = scene.run(u"export registrations --format csv --columns submitted_at -o -"_s);
    const Answer machine = scene.run(u"export registrations --format csv --for machine --columns submitted_at -o -"_s);
    CAPTURE(people.out, machine.out);
    CHECK(people.out.contains(u"+02:00"_s)); // Europe/Paris, in summer
    CHECK(machine.out.contains(u"Z\r\n"_s));
}
