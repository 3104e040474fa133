// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole season through the command line, as its organiser would live it: each step is the program, each answer is
// read from outside. The same story is told through the desk, chapter by chapter, in tests/features.
#include "cli/home.h"
#include "testkit/qtprinting.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

const char* const kHeader = "session_date,territory_name,territory_code,role,given_name,family_name,email,organisation,"
                            "is_contact,notice_acknowledged,"
                            "submitted_at,registration_ref\n";

QByteArray row(
    const char* date, const char* territory, const char* role, const char* name, const char* email, const char* ref)
{
    const QByteArrayList names = QByteArray(name).split(' ');
    const QByteArray contact = QByteArray(role) == "Maire" ? "oui" : "";
    return QByteArray(date) + ',' + territory + ',' + role + ',' + names.value(0) + ',' + names.value(1) + ',' + email
        + ",," + contact + ",oui,2026-08-20T08:00:00Z," + ref + '\n';
}

/// What the form's export holds at the end of August.
QByteArray august()
{
    const char* day = "2026-09-16";
    const char* kDie = "Die,26113";
    const char* kLacq = "CC de Lacq-Orthez,200039204";
    const char* kCrest = "Crest,26108";
    const char* kTrieves = "CC du Trièves,200030658";
    const char* kDevoluy = "CC Champsaur-Valgaudemar,200068096";
    const char* kLePort = "Le Port,97407";
    return QByteArray(kHeader)
        // three, who promise a fourth
        + row(day, kDie, "Maire", "Ana Roux", "ana.roux@die.example.org", "F1")
        + row(day, kDie, "DGS", "Bruno Sanz", "bruno.sanz@die.example.org", "F1")
        + row(day, kDie, "DDT 26", "Chloé Tran", "chloe.tran@drome.etat.example.org", "F1")
        + row(day, kDie, "association", "à_venir ", "", "F1")
        // two forms of one territory
        + row(day, kLacq, "Maire", "Eva Vial", "eva.vial@lacq.example.org", "F2")
        + row(day, kLacq, "agent territorial", "Farid Wolf", "farid.wolf@lacq.example.org", "F2")
        + row(day, kLacq, "préfecture", "Gaël Yung", "gael.yung@pa.etat.example.org", "F3")
        + row(day, kLacq, "entreprise", "Hana Zorn", "hana.zorn@coop.example.org", "F3")
        // a typo, and an officer of the State who also comes with Die
        + row(day, kCrest, "Maire", "Ilse Adma", "ilse.adam@crest.example.org", "F4")
        + row(day, kCrest, "agent", "Jean Braun", "jean.braun@crest.example.org", "F4")
        + row(day, kCrest, "DDT 26", "Chloé Tran", "chloe.tran@drome.etat.example.org", "F4")
        + row(day, kCrest, "collectif citoyen", "Karl Christ", "karl.christ@asso.example.org", "F4")
        // two EPCI that come together
        + row(day, kTrieves, "Maire", "Lina Dorlin", "lina.dorlin@trieves.example.org", "F5")
        + row(day, kTrieves, "agent", "Marc Edwige", "marc.edwige@trieves.example.org", "F5")
        + row(day, kDevoluy, "DREAL", "Nora Floch", "nora.floch@aura.etat.example.org", "F6")
        + row(day, kDevoluy, "ESS", "Omar Gil", "omar.gil@coop.example.org", "F6")
        // overseas
        + row(day, kLePort, "Maire", "Paul Hoarau", "paul.hoarau@leport.example.org", "F7")
        + row(day, kLePort, "agent", "Rose Ibar", "rose.ibar@leport.example.org", "F7")
        + row(day, kLePort, "DEAL", "Sami Joly", "sami.joly@reunion.etat.example.org", "F7")
        + row(day, kLePort, "association", "Tina Kerr", "tina.kerr@asso.example.org", "F7");
}

/// The season's workspace, and words for what is done to it over and over.
struct Season : Home {
    QJsonObject done(const QStringList& words)
    {
        const Answer answer = run(QStringList{u"--json"_s} + words);
        INFO(words.join(u' ').toStdString() << "\n" << answer.err.toStdString());
        REQUIRE(answer.exit == 0);
        return answer.object();
    }
    QJsonObject done(const QString& line) { return done(words(line)); }
    void refused(const QString& line, const QString& because)
    {
        const Answer answer = run(u"--json "_s + line);
        INFO(line.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.exit == 1);
        CHECK((answer.out + answer.err).contains(because));
    }

    /// By the reference that the form gave.
    QString id(const QString& ref)
    {
        for (const QJsonValue& one : run(u"--json registration list"_s).array()) {
            if (show(one[u"id"].toString())[u"ref"] == ref)
                return one[u"id"].toString();
        }
        FAIL("no registration " << ref.toStdString());
        return {};
    }
    QJsonObject show(const QString& id) { return run(u"--json registration show "_s + id).object(); }
    QString state(const QString& id) { return show(id)[u"state"].toString(); }
    QJsonObject delegate(const QString& registration, const QString& role)
    {
        for (const QJsonValue& one : show(registration)[u"delegates"].toArray()) {
            if (one[u"role"] == role)
                return one.toObject();
        }
        return {};
    }
    QJsonObject session(const QString& date)
    {
        for (const QJsonValue& one : run(u"--json session list"_s).array()) {
            if (one[u"date"] == date)
                return one.toObject();
        }
        return {};
    }
    QStringList findings(const QString& id)
    {
        QStringList all;
        for (const QJsonValue& one : show(id)[u"findings"].toArray()) {
            if (!one[u"settled"].toBool())
                all.append(one[u"id"].toString());
        }
        return all;
    }
    QJsonObject imports(const QByteArray& rows)
    {
        write(u"form.csv"_s, rows);
        return run(u"--json import form.csv"_s).object();
    }
    QString newestChange() { return run(u"--json change list"_s).array().first()[u"id"].toString(); }
};

} // namespace

TEST_CASE("a season, from the first export of the form to the years before")
{
    Season season;
    season.done(u"workspace create"_s);
    season.done(u"session add --date 2026-09-16 --capacity-delegations 5 --closes 2026-08-30"_s);
    season.done(u"session add --date 2026-11-18 --capacity-delegations 5"_s);

    // The form's export comes in, again and again: it is cumulative.
    QByteArray form = august().replace("à_venir", "à venir");
    const QJsonObject first = season.imports(form);
    CHECK(first[u"registrations"][u"created"] == 7);
    CHECK(first[u"rejected"] == 0);
    CHECK(season.imports(form)[u"change"].isNull());

    // Three who promise their fourth: asked for, and their seat kept meanwhile.
    const QString die = season.id(u"F1"_s);
    CHECK(season.findings(die).contains(u"role.missing"_s));
    season.refused(u"registration accept "_s + die, u"role.missing"_s);
    season.done(
        {u"registration"_s, u"request-correction"_s, die, u"--about"_s, u"role:acteur_socio_eco"_s, u"--message"_s,
            u"Qui vient de l'association ?"_s, u"--due"_s, u"2026-09-07"_s, u"--hold-until"_s, u"2026-09-10"_s});
    CHECK(season.state(die) == u"correction_requested"_s);
    CHECK(season.session(u"2026-09-16"_s)[u"held"] == 1);

    // Two forms of one territory become one delegation.
    const QString lacq = season.id(u"F2"_s);
    CHECK(season.findings(lacq).contains(u"territory.already-registered"_s));
    season.done({u"registration"_s, u"merge"_s, lacq, season.id(u"F3"_s)});
    CHECK(season.show(lacq)[u"delegates"].toArray().size() == 4);
    season.done(u"registration accept "_s + lacq);

    // A typo mended by hand stands when the same rows come back; the officer shared by two delegations is normal.
    const QString crest = season.id(u"F4"_s);
    season.done(
        {u"delegate"_s, u"edit"_s, season.delegate(crest, u"elu"_s)[u"id"].toString(), u"--family-name"_s, u"Adam"_s});
    CHECK(season.imports(form)[u"change"].isNull());
    CHECK(season.delegate(crest, u"elu"_s)[u"familyName"] == u"Adam"_s);
    CHECK(season.findings(crest).contains(u"person.in-other-delegation"_s));
    season.done({u"registration"_s, u"dismiss"_s, crest, u"--finding"_s, u"person.in-other-delegation"_s});
    CHECK_FALSE(season.findings(crest).contains(u"person.in-other-delegation"_s));
    CHECK(season.delegate(crest, u"agent_etat"_s)[u"personId"] == season.delegate(die, u"agent_etat"_s)[u"personId"]);
    season.done(u"registration accept "_s + crest);

    // Two EPCI come together.
    const QString together = season.id(u"F5"_s);
    const QString other = season.id(u"F6"_s);
    season.done({u"territory"_s, u"add"_s, u"--name"_s, u"Trièves et Champsaur"_s, u"--kind"_s, u"groupement"_s,
        u"--members"_s, u"200030658,200068096"_s});
    season.done({u"registration"_s, u"edit"_s, together, u"--territory-name"_s, u"Trièves et Champsaur"_s});
    season.done({u"registration"_s, u"merge"_s, together, other});
    CHECK(season.show(together)[u"territory"][u"kind"] == u"groupement"_s);
    season.done(u"registration accept "_s + together);

    // Overseas, at its own hour.
    const QString lePort = season.id(u"F7"_s);
    CHECK(season.done(u"territory info 97407"_s)[u"timeZone"] == u"Indian/Reunion"_s);
    season.done(u"registration accept "_s + lePort);
    CHECK(season.session(u"2026-09-16"_s)[u"accepted"] == 4);

    // Nothing that was decided moves when the form's export comes in once more.
    CHECK(season.imports(form)[u"change"].isNull());

    // A late one, by hand: let through by a waiver. The day is full then, and it waits.
    const QString late
        = season
              .done({u"registration"_s, u"add"_s, u"--session"_s, u"2026-09-16"_s, u"--territory"_s, u"57089"_s})[u"id"]
              .toString();
    const QStringList people[] = {{u"elu"_s, u"Ugo"_s, u"Lang"_s, u"--contact"_s}, {u"agent"_s, u"Vera"_s, u"Meyer"_s},
        {u"agent_etat"_s, u"Willy"_s, u"Noll"_s}, {u"acteur_socio_eco"_s, u"Xavier"_s, u"Ott"_s}};
    for (const QStringList& one : people) {
        season.done(QStringList{u"delegate"_s, u"add"_s, late, u"--role"_s, one[0], u"--given-name"_s, one[1],
                        u"--family-name"_s, one[2], u"--email"_s, one[1].toLower() + u"@bitche.example.org"_s}
            + one.mid(3));
    }
    season.done({u"registration"_s, u"submit"_s, late});
    season.refused(u"registration accept "_s + late, u"session.registration-closed"_s);
    season.done({u"registration"_s, u"waive"_s, late, u"--finding"_s, u"session.registration-closed"_s, u"--reason"_s,
        u"prévenus par téléphone"_s});
    season.refused(u"registration accept "_s + late, u"session.full"_s); // four accepted, one seat kept
    season.done({u"registration"_s, u"waitlist"_s, late});

    // The promised fourth comes, by hand, and takes the seat that was kept.
    const QString place = season.delegate(die, u"acteur_socio_eco"_s)[u"id"].toString();
    season.done({u"delegate"_s, u"edit"_s, place, u"--given-name"_s, u"Driss"_s, u"--family-name"_s, u"Uhl"_s,
        u"--email"_s, u"driss.uhl@scop.example.org"_s});
    season.done(u"registration accept "_s + die);
    CHECK(season.session(u"2026-09-16"_s)[u"accepted"] == 5);
    CHECK(season.session(u"2026-09-16"_s)[u"held"] == 0);

    // A withdrawal, and the promotion that it allows: shown first, then applied.
    season.done({u"registration"_s, u"withdraw"_s, lePort});
    const QJsonObject shown = season.done(u"waiting-list promote 2026-09-16 --dry-run"_s);
    CHECK(shown[u"promoted"].toArray().size() == 1);
    CHECK(season.state(late) == u"waitlisted"_s);
    season.done(u"waiting-list promote 2026-09-16"_s);
    CHECK(season.state(late) == u"accepted"_s);

    // The evening before, somebody cannot come: a fact first, then a replacement.
    const QString agent = season.delegate(crest, u"agent"_s)[u"id"].toString();
    season.done(u"delegate unavailable "_s + agent);
    CHECK(season.state(crest) == u"accepted"_s);
    CHECK(season.findings(crest).contains(u"delegate.unavailable"_s));
    season.refused(u"delegate remove "_s + agent, u"role.missing"_s);
    season.done({u"delegate"_s, u"replace"_s, agent, u"--with-given-name"_s, u"Yann"_s, u"--with-family-name"_s,
        u"Petit"_s, u"--with-email"_s, u"yann.petit@crest.example.org"_s});
    CHECK(season.delegate(crest, u"agent"_s)[u"familyName"] == u"Petit"_s);
    CHECK(season.state(crest) == u"accepted"_s);
    CHECK_FALSE(season.findings(crest).contains(u"delegate.unavailable"_s));
    // Whoever was replaced does not come back with the form.
    const QJsonObject again = season.imports(form);
    CAPTURE(QJsonDocument(again).toJson().toStdString());
    CHECK(again[u"change"].isNull());

    // The list for the day.
    season.done(u"export attendees --session 2026-09-16 --for machine -o participants.csv"_s);
    const QByteArray list = season.content(u"participants.csv"_s);
    CHECK(list.count("\r\n") == 1 + 5 * 4);
    CHECK(list.contains("Yann,Petit"));
    CHECK_FALSE(list.contains("Hoarau"));

    // The autumn day is put off: what was accepted is to be confirmed again.
    season.done({u"registration"_s, u"reopen"_s, lePort, u"--reason"_s, u"ils viendront en novembre"_s});
    season.done({u"registration"_s, u"move"_s, lePort, u"--to"_s, u"2026-11-18"_s});
    season.done(u"registration accept "_s + lePort);
    season.done(u"session postpone 2026-11-18 --to 2027-01-20"_s);
    CHECK(season.session(u"2027-01-20"_s)[u"accepted"] == 1);
    CHECK(season.show(lePort)[u"toConfirm"] == true);
    CHECK(season.state(lePort) == u"accepted"_s);
    const QString postponed = season.newestChange();
    season.done(u"change undo "_s + postponed);
    CHECK(season.session(u"2026-11-18"_s)[u"accepted"] == 1);
    season.done(u"change redo "_s + postponed);
    CHECK(season.session(u"2027-01-20"_s)[u"accepted"] == 1);

    // A year of before is entered afterwards: no rule blocks, and the territory is known again.
    season.done(u"session add --date 2022-09-21 --history"_s);
    const QJsonObject past
        = season.imports(QByteArray(kHeader) + row("2022-09-21", "Crest,26108", "Maire", "Zora Quin", "", "H1")
            + row("2022-09-21", "Bitche,57089", "DDT 57", "Alix Rey", "", "H2"));
    CHECK(past[u"registrations"][u"created"] == 2);
    CHECK(season.state(season.id(u"H1"_s)) == u"recorded"_s);
    CHECK(season.findings(season.id(u"H1"_s)).isEmpty());
    CHECK(season.findings(crest).contains(u"territory.already-initiated"_s));

    CHECK(season.done(u"workspace check --deep"_s)[u"ok"] == true);
}
