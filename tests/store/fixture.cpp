// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "core/fault.h"
#include "store/loggedtables.h"
#include "store/migrator.h"
#include "store/rowwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace quatuor::test {

namespace {

constexpr std::array kRoles = {"elu", "agent", "agent_etat", "acteur_socio_eco"};

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

std::string answer(const Outcome<Undone>& outcome)
{
    return outcome ? "done" : std::string(outcome.error().code.data(), std::size_t(outcome.error().code.size()));
}

constexpr std::array kKinds
    = {"disk-full", "read-only", "locked", "corrupt", "input-output", "interrupted", "internal"};

} // namespace

QDateTime noon()
{
    return QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QString Sandbox::folderTemplate()
{
    // In memory where there is such a folder: each commit would wait for the disk.
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/quatuor-XXXXXX");
}

QString Sandbox::path(const QString& name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<WorkspaceFile> Sandbox::create(const QString& name) const
{
    Outcome<std::unique_ptr<WorkspaceFile>> made = WorkspaceFile::create(path(name), Clock::fixed(noon()), registry());
    REQUIRE(made.has_value());
    return std::move(*made);
}

std::unique_ptr<WorkspaceFile> Sandbox::open(const QString& name) const
{
    Outcome<std::unique_ptr<WorkspaceFile>> opened = WorkspaceFile::open(path(name), registry());
    INFO((opened ? std::string() : opened.error().code.data()));
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

std::string Sandbox::tryOpen(const QString& name) const
{
    try {
        const auto opened = WorkspaceFile::open(path(name), registry());
        return opened ? "opened" : opened.error().code.data();
    } catch (const Fault& fault) {
        return std::string("fault-") + kKinds.at(std::size_t(fault.kind()));
    }
}

QStringList Sandbox::fingerprint() const
{
    QStringList all;
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name))
        all.append(name + u' ' + QString::fromLatin1(hashOf(path(name))));
    return all;
}

Signature Bench::signature()
{
    return {QStringLiteral("Essai"), noon()};
}

ChangeId Bench::act(const std::function<void(Recorder&)>& work, QLatin1StringView action)
{
    Recorder recorder(*file, signature());
    work(recorder);
    return recorder.commit({action}).value_or(ChangeId());
}

ChangeId Bench::sql(const QByteArray& statements)
{
    return act([&](Recorder& recorder) { recorder.database().execute(statements); });
}

Delegation insertDelegation(Recorder& recorder)
{
    Delegation made{recorder.newId<SessionId>().value(), recorder.newId<TerritoryId>().value(),
        recorder.newId<RegistrationId>().value(), {}, {}};
    const QByteArray registration = number(made.registration);
    QByteArray sql = "INSERT INTO session (id, date, policy_id) VALUES (" + number(made.session)
        + ", '2026-09-16', 1);"
          "INSERT INTO territory (id, code, name, name_key, kind) VALUES ("
        + number(made.territory)
        + ", '29019', 'Brest', 'brest', 'commune');"
          "INSERT INTO registration (id, session_id, territory_id, state) VALUES ("
        + registration + ", " + number(made.session) + ", " + number(made.territory) + ", 'submitted');";
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        made.people[i] = recorder.newId<PersonId>().value();
        made.delegates[i] = recorder.newId<DelegateId>().value();
        sql += "INSERT INTO person (id, given_name, family_name, email) VALUES (" + number(made.people[i])
            + ", 'Maëlle', 'Le Goff" + number(qint64(i))
            + "', 'maelle@brest.example.org');"
              "INSERT INTO delegate (id, registration_id, person_id, role) VALUES ("
            + number(made.delegates[i]) + ", " + registration + ", " + number(made.people[i]) + ", '" + kRoles[i]
            + "');";
    }
    recorder.database().execute(sql);
    return made;
}

void insertPeopleInBulk(Recorder& recorder, int count, const QString& familyName)
{
    constexpr int kColumns = 7;
    RowWriter row(recorder, "person", kColumns, WriteMode::Bulk);
    for (int i = 0; i < count; ++i) {
        row.add(recorder.newId<PersonId>()).add(QString::number(i)).add(familyName).add(QString()).add(QString());
        row.add(familyName).add(QString());
        row.endRow();
    }
    row.finish();
}

Delegation Bench::delegation()
{
    Delegation made;
    act([&](Recorder& recorder) { made = insertDelegation(recorder); });
    return made;
}

Delegation Bench::accepted()
{
    const Delegation made = delegation();
    sql("UPDATE registration SET state = 'accepted' WHERE id = " + number(made.registration));
    return made;
}

std::string Bench::undo(ChangeId id)
{
    return answer(undoer().undo(id));
}

std::string Bench::redo(ChangeId id)
{
    return answer(undoer().redo(id));
}

std::string Bench::dump()
{
    return dumpLogged(db());
}

void Bench::reopen()
{
    file.reset();
    file = sandbox.open();
}

std::string dumpLogged(Database& database)
{
    return dumpLogged(database, newestSchema());
}

std::string dumpLogged(Database& database, int version)
{
    Database shape(QStringLiteral(":memory:"));
    migrate(shape, version);
    QByteArray text;
    for (const LoggedTable& table : loggedTables()) {
        text += QByteArray(table.name) + '\n';
        QByteArray values;
        for (const QByteArray& column : columnsOf(shape, table.name))
            values += (values.isEmpty() ? "quote(" : " || ',' || quote(") + column + ')';
        Statement rows(database, "SELECT " + values + " FROM " + table.name + " ORDER BY id");
        while (rows.step())
            text += rows.utf8(0).toByteArray() + '\n';
    }
    return text.toStdString();
}

Shell::Shell(const QString& path)
{
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
}

Shell::~Shell()
{
    sqlite3_close(m_handle);
}

std::string Shell::run(const QByteArray& sql)
{
    char* error = nullptr;
    sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &error);
    const std::string message = error == nullptr ? "" : error;
    sqlite3_free(error);
    return message;
}

} // namespace quatuor::test
