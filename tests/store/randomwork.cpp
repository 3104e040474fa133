// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomwork.h"

#include "core/fault.h"

namespace quatuor::test {

QByteArray RandomWork::some(const char* table, const char* where)
{
    const QByteArray from = QByteArray(table) + " WHERE " + where;
    const qint64 count = m_bench.count(from);
    if (count == 0)
        return "NULL";
    return number(
        m_bench.db().integer("SELECT id FROM " + from + " ORDER BY id LIMIT 1 OFFSET " + number(below(int(count)))));
}

void RandomWork::insertSomething(Recorder& recorder)
{
    const auto fresh = [&] { return number(recorder.newId<PersonId>().value()); };
    Database& database = recorder.database();
    switch (below(6)) {
    case 0:
        insertDelegation(recorder);
        break;
    case 1:
        insertPeopleInBulk(recorder, 1 + below(4), QStringLiteral("Abgrall"));
        break;
    case 2:
        database.execute("INSERT INTO person (id, given_name) VALUES (" + fresh() + ", 'Ana')");
        break;
    case 3:
        database.execute("INSERT INTO delegate (id, registration_id, person_id, role) SELECT " + fresh() + ", id, "
            + some("person") + ", 'elu' FROM registration WHERE id = " + some("registration"));
        break;
    case 4:
        database.execute("INSERT INTO settlement (id, registration_id, kind, finding, author, at) SELECT " + fresh()
            + ", id, 'waiver', 'f', 'a', 't' FROM registration WHERE id = " + some("registration"));
        break;
    default:
        database.execute("INSERT INTO territory_member (id, territory_id, member_code) SELECT " + fresh()
            + ", id, '29019' FROM territory WHERE id = " + some("territory"));
    }
}

void RandomWork::changeSomething(Database& database)
{
    const QByteArray value = "'" + number(below(3)) + "'";
    switch (below(7)) {
    case 0:
        database.execute("UPDATE person SET phone = " + value + " WHERE id = " + some("person"));
        break;
    case 1:
        database.execute("UPDATE person SET given_name = " + value + ", family_name = '' WHERE id = " + some("person"));
        break;
    case 2:
        database.execute("UPDATE registration SET note = " + value + " WHERE id = " + some("registration"));
        break;
    case 3:
        database.execute("UPDATE registration SET state = 'accepted' WHERE id = " + some("registration"));
        break;
    case 4:
        database.execute("UPDATE registration SET state = 'withdrawn' WHERE id = " + some("registration"));
        break;
    case 5:
        database.execute(
            "UPDATE delegate SET registration_id = " + some("registration") + " WHERE id = " + some("delegate"));
        break;
    default:
        database.execute("UPDATE delegate SET person_id = " + some("person") + " WHERE id = " + some("delegate"));
    }
}

void RandomWork::deleteSomething(Database& database)
{
    switch (below(3)) {
    case 0:
        database.execute("DELETE FROM delegate WHERE id = " + some("delegate"));
        break;
    case 1:
        database.execute("DELETE FROM person WHERE id = "
            + some("person", "NOT EXISTS (SELECT 1 FROM delegate WHERE person_id = person.id)"));
        break;
    default: {
        const QByteArray id = some("registration");
        database.execute("UPDATE registration SET state = 'withdrawn' WHERE id = " + id
            + ";"
              "DELETE FROM delegate WHERE registration_id = "
            + id + "; DELETE FROM settlement WHERE registration_id = " + id
            + "; DELETE FROM registration WHERE id = " + id);
    }
    }
}

void RandomWork::stepOnDelegations(Recorder& recorder)
{
    const int kind = below(8);
    if (kind < 3)
        insertSomething(recorder);
    else if (kind < 7)
        changeSomething(recorder.database());
    else
        deleteSomething(recorder.database());
}

ChangeId RandomWork::actOnDelegations()
{
    try {
        return m_bench.act([&](Recorder& recorder) {
            if (below(4) == 0)
                recorder.suspendSearch();
            for (int steps = 1 + below(4); steps > 0; --steps) {
                stepOnDelegations(recorder);
                if (below(8) == 0)
                    recorder.endPart();
            }
        });
    } catch (const Fault&) {
        // A trigger or a foreign key said no: the action was rolled back.
        return {};
    }
}

QByteArray RandomWork::stepOnFewRows()
{
    struct Table {
        const char* name;
        const char* columns;
    };
    static constexpr std::array kTables
        = {Table{"person", "given_name, phone"}, Table{"import_profile", "name, mapping"}};
    const Table& table = kTables.at(std::size_t(below(2)));
    const QByteArray id = number(5000 + below(4));
    const QByteArray one = "'" + number(below(3)) + "'";
    const QByteArray two = "'" + number(below(3)) + "'";
    const QByteArray required = qstrcmp(table.name, "import_profile") == 0 ? ", fingerprint" : ", email";
    switch (below(6)) {
    case 0:
    case 1:
        return QByteArray("INSERT OR IGNORE INTO ") + table.name + " (id, " + table.columns + required + ") VALUES ("
            + id + ", " + one + ", " + two + ", 'e')";
    case 2:
        return QByteArray("DELETE FROM ") + table.name + " WHERE id = " + id;
    case 3:
        return QByteArray("UPDATE ") + table.name + " SET (" + table.columns + ") = (" + one + ", " + two
            + ") WHERE id = " + id;
    default: {
        const QByteArrayList columns = QByteArray(table.columns).split(',');
        return QByteArray("UPDATE ") + table.name + " SET " + columns.at(below(2)) + " = " + one + " WHERE id = " + id;
    }
    }
}

ChangeId RandomWork::actOnFewRows()
{
    QByteArray sql;
    for (int steps = 1 + below(3); steps > 0; --steps)
        sql += stepOnFewRows() + ';';
    return m_bench.sql(sql);
}

} // namespace quatuor::test
