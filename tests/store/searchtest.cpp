// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index over people and territories: what people type finds whom they mean, whoever wrote the row and however.
#include "fixture.h"

#include "core/fault.h"
#include "store/migrator.h"
#include "store/rowwriter.h"
#include "store/searchfilter.h"
#include "store/searchindex.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

QList<qint64> found(Bench& bench, const QByteArray& sql, const std::function<void(Statement&)>& bind)
{
    Statement rows(bench.db(), "SELECT * FROM (" + sql + ") ORDER BY 1");
    bind(rows);
    QList<qint64> ids;
    while (rows.step())
        ids.append(rows.integer(0));
    return ids;
}

QList<qint64> people(Bench& bench, const QString& typed)
{
    return found(bench, search::peopleSql(), [&](Statement& rows) { search::bindPeople(rows, typed); });
}

QList<qint64> registrations(Bench& bench, const QString& typed)
{
    return found(
        bench, search::registrationsSql(typed), [&](Statement& rows) { search::bindRegistrations(rows, typed); });
}

using Ids = QList<qint64>;

/// Every term of the index, to see that nothing of a row is left.
bool holds(Bench& bench, const char* word)
{
    return !people(bench, QString::fromUtf8(word)).isEmpty();
}

void requireSound(Bench& bench)
{
    bench.outside("INSERT INTO search(search) VALUES ('integrity-check')");
    CHECK(bench.count("search_pending") == 0);
    CHECK(bench.count("search_suspended") == 0);
    CHECK(schemaText(bench.db()) == expectedSchema(newestSchema()));
}

} // namespace

TEST_CASE("words are found by their beginnings, without case, accents or ligatures, in any order")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, given_name, family_name, email) VALUES (5000, 'Maëlle', 'Le Sœur-Ångström', "
              "'m.lesoeur@brest.example.org'),"
              "(5001, 'Łucja', 'Groß', ''), (5002, 'JEAN', 'ÆSCHLIMANN', 'jean_a@example.org')");
    const auto typed = GENERATE(table<const char*, Ids>({{"maelle", {5000}}, {"MAËL", {5000}}, {"soeur", {5000}},
        {"sœur", {5000}}, {"angs le", {5000}}, {"lesoeur brest", {5000}}, {"lucja", {5001}}, {"gross", {5001}},
        {"groß", {5001}}, {"aesch jean", {5002}}, {"jean_a@example.org", {5002}}, {"example", {5000, 5002}},
        {"aelle", {}}, {"maelle jean", {}}, {"ma\u0065\u0308lle", {5000}}}));
    INFO(std::get<0>(typed));
    CHECK(people(bench, QString::fromUtf8(std::get<0>(typed))) == std::get<1>(typed));
}

TEST_CASE("a registration is found by its members and its territory together")
{
    Bench bench;
    Delegation one = bench.delegation();
    Delegation two = bench.delegation();
    bench.sql("UPDATE territory SET name = 'Cœur de Maurienne Arvan' WHERE id = " + number(two.territory));
    bench.sql("UPDATE person SET given_name = 'Nolwenn' WHERE id = " + number(two.people[3]));
    CHECK(registrations(bench, QStringLiteral("brest")) == Ids{one.registration, two.registration});
    CHECK(registrations(bench, QStringLiteral("coeur arvan")) == Ids{two.registration});
    CHECK(registrations(bench, QStringLiteral("maurienne nolw")) == Ids{two.registration});
    CHECK(registrations(bench, QStringLiteral("nolwenn maelle")) == Ids{two.registration});
    CHECK(registrations(bench, QStringLiteral("nolwenn quimper")).isEmpty());
    requireSound(bench);
}

TEST_CASE("the index follows inserts, updates, deletes, undo and redo")
{
    Bench bench;
    const ChangeId insert
        = bench.sql("INSERT INTO person (id, family_name) VALUES (5000, 'Abgrall'), (5001, 'Bodros')");
    CHECK(holds(bench, "abgrall"));
    const ChangeId update = bench.sql("UPDATE person SET family_name = 'Corre' WHERE id = 5000");
    CHECK_FALSE(holds(bench, "abgrall"));
    CHECK(holds(bench, "corre"));
    bench.undo(update);
    CHECK(holds(bench, "abgrall"));
    CHECK_FALSE(holds(bench, "corre"));
    bench.undo(insert);
    CHECK_FALSE(holds(bench, "bodros"));
    bench.redo(insert);
    CHECK(holds(bench, "bodros"));
    bench.sql("DELETE FROM person WHERE id = 5001");
    CHECK_FALSE(holds(bench, "bodros"));
    requireSound(bench);
}

TEST_CASE("what another program wrote is found once the file is opened again")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, family_name) VALUES (5000, 'Abgrall'), (5001, 'Bodros'), (5002, 'Corre')");
    bench.file.reset();
    CHECK(
        Shell(bench.sandbox.path())
            .run("INSERT INTO person (id, family_name) VALUES (5003, 'Derrien'); DELETE FROM person WHERE id = 5000;"
                 "UPDATE person SET family_name = 'Elies' WHERE id = 5001; UPDATE person SET id = 5009 WHERE id = 5002;"
                 "REPLACE INTO territory (id, name, name_key, kind) VALUES (5003, 'Plouzané', 'x', 'commune')")
            .empty());
    bench.file = bench.sandbox.open();
    CHECK(people(bench, QStringLiteral("derrien")) == Ids{5003});
    // One id for a person and a territory: ours never coincide, theirs may.
    CHECK(people(bench, QStringLiteral("plouzane")) == Ids{5003});
    CHECK(people(bench, QStringLiteral("corre")) == Ids{5009});
    CHECK(people(bench, QStringLiteral("elies")) == Ids{5001});
    CHECK_FALSE(holds(bench, "abgrall"));
    CHECK_FALSE(holds(bench, "bodros"));
    Transaction transaction(bench.db());
    search::rebuild(bench.db());
    transaction.commit();
    CHECK(people(bench, QStringLiteral("derrien")) == Ids{5003});
    CHECK(people(bench, QStringLiteral("plouzane")) == Ids{5003});
    requireSound(bench);
}

TEST_CASE("a bulk action indexes its ranges, and the rows it wrote one by one")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, family_name) VALUES (5000, 'Elies'), (5001, 'Fagon')");
    const ChangeId change = bench.act([](Recorder& recorder) {
        recorder.suspendSearch();
        insertPeopleInBulk(recorder, 40, QStringLiteral("Abgrall"));
        recorder.database().execute(
            "INSERT INTO person (id, family_name) VALUES (5002, 'Guivarch');"
            "INSERT INTO territory (id, name, name_key, kind) VALUES (5003, 'Pleyben', 'p', 'commune');"
            "UPDATE person SET family_name = 'Herry' WHERE id = 5000; DELETE FROM person WHERE id = 5001");
    });
    CHECK(people(bench, QStringLiteral("abgrall")).size() == 40);
    CHECK(people(bench, QStringLiteral("guivarch")) == Ids{5002});
    CHECK(people(bench, QStringLiteral("pleyben")) == Ids{5003});
    CHECK(people(bench, QStringLiteral("herry")) == Ids{5000});
    CHECK_FALSE(holds(bench, "elies"));
    CHECK_FALSE(holds(bench, "fagon"));
    requireSound(bench);
    CHECK(bench.undo(change) == "done");
    CHECK_FALSE(holds(bench, "abgrall"));
    CHECK_FALSE(holds(bench, "guivarch"));
    CHECK(people(bench, QStringLiteral("elies")) == Ids{5000});
    CHECK(people(bench, QStringLiteral("fagon")) == Ids{5001});
    requireSound(bench);
    CHECK(bench.redo(change) == "done");
    CHECK(people(bench, QStringLiteral("abgrall")).size() == 40);
    requireSound(bench);
}

TEST_CASE("the undo of a very large insert makes the index anew")
{
    Bench bench;
    bench.sql("INSERT INTO person (id, family_name) VALUES (5000, 'Elies')");
    constexpr int kMany = 50001;
    const ChangeId change = bench.act([](Recorder& recorder) {
        recorder.suspendSearch();
        insertPeopleInBulk(recorder, kMany, QStringLiteral("Abgrall"));
    });
    CHECK(bench.undo(change) == "done");
    CHECK_FALSE(holds(bench, "abgrall"));
    CHECK(people(bench, QStringLiteral("elies")) == Ids{5000});
    // Made anew: no trace of the old names is left in it.
    CHECK(bench.count("search_data WHERE instr(block, CAST('abgrall' AS BLOB)) > 0") == 0);
    requireSound(bench);
    CHECK(bench.redo(change) == "done");
    CHECK(people(bench, QStringLiteral("abgrall")).size() == kMany);
    requireSound(bench);
}

TEST_CASE("nothing that is typed is run as a query")
{
    Bench bench;
    const Delegation made = bench.delegation();
    for (const QString& typed : {QStringLiteral("\""), QStringLiteral("\"\"\""), QStringLiteral("*"),
             QStringLiteral("AND"), QStringLiteral("OR OR"), QStringLiteral("NOT x"), QStringLiteral("NEAR(a b)"),
             QStringLiteral("email:brest"), QStringLiteral("-brest"), QStringLiteral("^brest"),
             QStringLiteral("{a b}:c"), QStringLiteral("'; DROP TABLE person; --"), QStringLiteral("a\0b"),
             QString(QChar(0xd800)), QStringLiteral("\u202e"), QStringLiteral(""), QStringLiteral("   "),
             QStringLiteral("mot ").repeated(2000), QString(100000, u'x'), QStringLiteral("%_"),
             QStringLiteral("\U0001F600")}) {
        INFO(typed.left(40).toStdString());
        CHECK_NOTHROW(people(bench, typed));
        CHECK_NOTHROW(registrations(bench, typed));
    }
    CHECK(bench.count("person") == 4);
    CHECK(registrations(bench, QString()).isEmpty());
    CHECK(people(bench, QString()).isEmpty());
    // The marks of the query language are no part of a word.
    CHECK(registrations(bench, QStringLiteral("\"brest\" *")) == Ids{made.registration});
    CHECK(registrations(bench, QStringLiteral("-(brest)")) == Ids{made.registration});
}
