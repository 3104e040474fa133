// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/fault.h"
#include "store/database.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace quatuor {

namespace {

QStringList migrationFiles()
{
    initMigrationResources();
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QByteArray migrationSql(const QString& file)
{
    QFile resource(QStringLiteral(":/migrations/") + file);
    if (!resource.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Internal, file, QStringLiteral("a migration is missing from the program"));
    return resource.readAll();
}

} // namespace

int newestSchema()
{
    static const int newest = int(migrationFiles().size());
    return newest;
}

void migrate(Database& database, int target)
{
    const QStringList files = migrationFiles();
    for (int version = int(database.integer("PRAGMA user_version")) + 1; version <= target; ++version) {
        Transaction transaction(database);
        database.execute(migrationSql(files.at(version - 1)));
        database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId)
            + "; PRAGMA user_version=" + QByteArray::number(version));
        transaction.commit();
    }
}

QByteArray schemaText(Database& database)
{
    Statement objects(database,
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
        "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name");
    QByteArray text;
    while (objects.step()) {
        for (int column = 0; column < 4; ++column)
            text += objects.utf8(column).toByteArray() + '\t';
        text += '\n';
    }
    return text;
}

QByteArray expectedSchema(int version)
{
    Database fresh(QStringLiteral(":memory:"));
    migrate(fresh, version);
    return schemaText(fresh);
}

} // namespace quatuor
