// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exit codes 0 to 4, what is on which stream with each, and that 2, 3 and 4 leave the workspace as it was.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

struct Case {
    const char* line;
    int exit;
};

void expect(Home& home, const Case& one)
{
    const QString line = QString::fromUtf8(one.line);
    for (const QString& prefix : {QString(), u"--json "_s}) {
        const Answer answer = home.run(prefix + line);
        CAPTURE(one.line, prefix, answer.out, answer.err);
        CHECK(answer.exit == one.exit);
        if (one.exit >= 2) {
            CHECK(answer.out.isEmpty());
            CHECK_FALSE(answer.err.isEmpty());
        } else if (!prefix.isEmpty()) {
            CHECK(answer.isJson());
        }
    }
}

} // namespace

TEST_CASE("wrong usage is 2, says why on standard error, and changes nothing")
{
    const Case cases[] = {
        {"", 2},
        {"sesion list", 2},
        {"session", 2},
        {"session lits", 2},
        {"session list extra", 2},
        {"session add", 2},
        {"session add --date 2026-02-30", 2},
        {"session add --date 16/09/2026", 2},
        {"session add --date", 2},
        {"session add --date 2027-01-01 --date 2027-01-02", 2},
        {"session add --date 2027-01-01 --colour red", 2},
        {"session add --date 2027-01-01 --history=yes", 2},
        {"session add --date 2027-01-01 --capacity-people -3", 2},
        {"session add --date 2027-01-01 --start 25:00", 2},
        {"session add --date 2027-01-01 --time-zone Europe/Nowhere", 2},
        {"session add --date 2027-01-01 --opens 2026-12-01 --closes 2026-11-01", 2},
        {"session show 2031-01-01", 2},
        {"session show 12345", 2},
        {"session policy 2026-11-18 --role elu", 2},
        {"session policy 2026-11-18 --role chief=1", 2},
        {"session policy 2026-11-18 --role elu=3..1", 2},
        {"session policy 2026-11-18 --size 9..12", 2},
        {"registration show 12345", 2},
        {"registration show abc", 2},
        {"registration accept", 2},
        {"registration accept --all-ready", 2},
        {"registration accept 12345 --session 2026-09-16", 2},
        {"registration accept 12345 --all-ready --session 2026-09-16", 2},
        {"registration refuse 12345", 2},
        {"registration list --state nowhere", 2},
        {"registration add --session 2026-09-16", 2},
        {"delegate add 12345 --role elu --given-name A", 2},
        {"delegate replace 12345", 2},
        {"waiting-list promote 2026-09-16 --policy random", 2},
        {"territory info 999999999", 2},
        {"territory match", 2},
        {"territory match --batch rows.csv", 2},
        {"territory add --name X --kind commune", 2},
        {"territory add --name X --kind petr --members 99999", 2},
        {"person edit 12345 --phone 1", 2},
        {"export", 2},
        {"export attendees", 2},
        {"export nothing -o list.csv", 2},
        {"export attendees --columns colour -o list.csv", 2},
        {"export attendees -o nowhere/list.csv", 2},
        {"change show 12345", 2},
        {"change undo 12345", 2},
        {"--now yesterday session list", 2},
        {"--lang de session list", 2},
        {"--workspace", 2},
        {"import missing.csv --delimiter ab", 2},
        {"import missing.csv --session 2031-01-01", 2},
    };
    Scene scene;
    const QByteArray before = scene.content(u"w.quatuor"_s);
    for (const Case& one : cases)
        expect(scene, one);
    CHECK(scene.content(u"w.quatuor"_s) == before);
    CHECK_FALSE(QDir(scene.path({})).exists(u"list.csv"_s));
}

TEST_CASE("two sessions on one date are a wrong usage; their ids are not")
{
    Scene scene;
    REQUIRE(scene.run(u"session add --date 2026-09-16"_s).exit == 0);
    expect(scene, {"session show 2026-09-16", 2});
    const QString id = scene.run(u"--json session list"_s).array()[0][u"id"].toString();
    CHECK(scene.run(u"session show "_s + id).exit == 0);
}

TEST_CASE("a workspace that cannot be used is 4")
{
    Home home;
    home.write(u"text.quatuor"_s, "This is a letter.\n");
    home.write(u"empty.quatuor"_s, "");
    QDir(home.path({})).mkpath(u"folder.quatuor"_s);
    const Case cases[] = {
        {"session list", 4},
        {"import rows.csv", 4},
        {"--workspace text.quatuor session list", 4},
        {"--workspace empty.quatuor session list", 4},
        {"--workspace folder.quatuor session list", 4},
        {"--workspace text.quatuor workspace create", 4},
        {"--workspace nowhere/w.quatuor workspace create", 4},
    };
    for (const Case& one : cases)
        expect(home, one);
    CHECK(home.content(u"text.quatuor"_s) == "This is a letter.\n");
    CHECK(home.content(u"empty.quatuor"_s).isEmpty());
    CHECK_FALSE(QDir(home.path({})).exists(u"w.quatuor"_s));
}

TEST_CASE("a file that is not registrations is 3, whatever it is")
{
    Scene scene;
    scene.write(u"empty.csv"_s, "");
    scene.write(u"blank.csv"_s, "\n\n\n");
    scene.write(u"letter.csv"_s, "Dear all,\nplease find my registration.\n");
    scene.write(u"other.csv"_s, "colour;weight\nred;3\n");
    scene.write(u"binary.csv"_s, QByteArray(4096, '\x01'));
    scene.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, '\0'));
    scene.write(u"document.csv"_s, "%PDF-1.7\n%\xe2\xe3\n");
    scene.write(u"utf8.csv"_s, "nom;pr\xc3\n");
    QDir(scene.path({})).mkpath(u"folder.csv"_s);
    const Case cases[] = {
        {"import missing.csv", 3},
        {"import empty.csv", 3},
        {"import blank.csv", 3},
        {"import letter.csv", 3},
        {"import other.csv", 3},
        {"import binary.csv", 3},
        {"import picture.csv", 3},
        {"import document.csv", 3},
        {"import folder.csv", 3},
        {"import w.quatuor", 3},
        {"import utf8.csv --encoding utf-8", 3},
        {"territory match --batch missing.csv --name-column n -o o.csv", 3},
    };
    const QByteArray before = scene.content(u"w.quatuor"_s);
    for (const Case& one : cases)
        expect(scene, one);
    CHECK(scene.content(u"w.quatuor"_s) == before);
}

TEST_CASE("a refusal is 1, and tells its findings")
{
    Scene scene;
    const QString bitche = scene.registration(u"Bitche"_s);
    const Answer refused = scene.run(u"--json registration accept "_s + bitche);
    REQUIRE(refused.exit == 1);
    REQUIRE(refused.isJson());
    CHECK(names(refused.object()) == u"findings refusal"_s);
    CHECK(names(refused.object()[u"refusal"].toObject()) == u"args code text"_s);
    CHECK(refused.object()[u"refusal"][u"code"] == u"registration.blocked"_s);
    CHECK(refused.object()[u"findings"][0][u"id"] == u"role.missing"_s);
    CHECK(refused.err.isEmpty());

    const Answer told = scene.run(u"registration accept "_s + bitche);
    CHECK(told.exit == 1);
    CHECK(told.out.contains(u"[role.missing]"_s));
}

TEST_CASE("actions that are not possible are 1")
{
    Scene scene;
    const QString bitche = scene.registration(u"Bitche"_s);
    const QString crest = scene.registration(u"Crest"_s);
    for (const QString& line :
        {u"registration reopen "_s + crest + u" --reason r"_s, u"registration waitlist "_s + crest,
            u"registration waive "_s + bitche + u" --finding role.missing --reason r"_s,
            u"registration merge "_s + crest + u' ' + crest, u"registration move "_s + crest + u" --to 2026-09-16"_s})
        expect(scene, {line.toUtf8().constData(), 1});
    CHECK(scene.run(u"--json session list"_s).array()[0][u"accepted"] == 0);
}

TEST_CASE("every decision leads where it says")
{
    Scene scene;
    const QString crest = scene.registration(u"Crest"_s);
    const QString die = scene.registration(u"Die"_s);
    const auto state = [&](const QString& line) {
        const Answer answer = scene.run(u"--json registration "_s + line);
        CAPTURE(line, answer.out, answer.err);
        CHECK(answer.exit == 0);
        return answer.object()[u"state"].toString();
    };
    CHECK(state(u"request-correction "_s + crest
              + u" --about role:agent_etat --message Qui --due 2026-09-10 --hold-until 2026-09-12"_s)
        == u"correction_requested"_s);
    CHECK(scene.run(u"--json session list"_s).array()[0][u"held"] == 1);
    CHECK(state(u"submit "_s + crest) == u"submitted"_s);
    CHECK(state(u"accept "_s + crest) == u"accepted"_s);
    CHECK(state(u"waitlist "_s + die) == u"waitlisted"_s);
    CHECK(state(u"withdraw "_s + crest + u" --asked-by Eva"_s) == u"withdrawn"_s);
    CHECK(state(u"reopen "_s + crest + u" --reason Erreur"_s) == u"submitted"_s);
    CHECK(state(u"refuse "_s + crest + u" --reason Doublon"_s) == u"refused"_s);
    CHECK(state(u"move "_s + die + u" --to 2026-11-18"_s) == u"submitted"_s);
    CHECK(scene.run(u"--json registration show "_s + crest).object()[u"reason"] == u"Doublon"_s);
}

TEST_CASE("a delegation is entered by hand, from the draft to the decision")
{
    Scene scene;
    const auto done = [&](const QStringList& line) {
        const Answer answer = scene.run(QStringList{u"--json"_s} + line);
        CAPTURE(line.join(u' '), answer.out, answer.err);
        CHECK(answer.exit == 0);
        return answer.object()[u"id"].toString();
    };
    const QString id = done(words(u"registration add --session 2026-11-18 --territory 62528"_s));
    done({u"registration"_s, u"edit"_s, id, u"--project-title"_s, u"Jardins"_s, u"--notice-acknowledged"_s, u"yes"_s});
    done(words(u"delegate add "_s + id
        + u" --role elu --given-name Paul --family-name Noir --email p.noir@l.example.org --contact"_s));
    const QString agent = done(words(u"delegate add "_s + id + u" --role DGS --given-name Rita --family-name Blanc"_s));
    done(words(u"delegate add "_s + id
        + u" --role agent_etat --given-name Sam --family-name Vert --email s.vert@pdc.etat.example.org"_s));
    const QString toCome
        = done(words(u"delegate add "_s + id + u" --role acteur_socio_eco --to-come --by 2026-10-01"_s));
    done(words(u"registration submit "_s + id));
    CHECK(scene.run(u"registration accept "_s + id).exit == 1);

    done(words(u"delegate edit "_s + toCome + u" --given-name Tom --family-name Bleu"_s));
    done(words(u"registration accept "_s + id));
    CHECK(scene.run(u"delegate remove "_s + agent).exit == 1);
    const QString successor
        = done(words(u"delegate replace "_s + agent + u" --with-given-name Uma --with-family-name Gris"_s));
    const QJsonObject shown = scene.run(u"--json registration show "_s + id).object();
    CHECK(shown[u"state"] == u"accepted"_s);
    CHECK(shown[u"delegates"].toArray().size() == 4);
    CHECK(scene.delegate(id, u"agent"_s) == successor);
}
