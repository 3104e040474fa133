// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/profiles.h"

#include "store/recorder.h"
#include "store/statement.h"

namespace quatuor {

namespace {

std::optional<ColumnMapping> stored(Database& database, const char* column, const QString& value)
{
    Statement row(
        database, QByteArray("SELECT mapping FROM import_profile WHERE ") + column + " = ? ORDER BY id DESC LIMIT 1");
    if (value.isEmpty() || !row.with(value).step())
        return std::nullopt;
    const Outcome<ColumnMapping> mapping = ColumnMapping::fromJson(row.blob(0));
    return mapping ? std::optional(*mapping) : std::nullopt;
}

} // namespace

Outcome<OpenedFile> openWithProfile(Desk& desk, const ImportRequest& request)
{
    ReadOptions options = request.read;
    if (!request.mappingPath.isEmpty()) {
        const Outcome<ColumnMapping> mapping = ColumnMapping::open(request.mappingPath);
        if (!mapping)
            return Unexpected{mapping.error()};
        options.mapping = *mapping;
    }
    if (options.mapping.isEmpty())
        options.mapping = stored(desk.database(), "name", request.profile).value_or(ColumnMapping());
    Outcome<RegistrationFile> file = RegistrationFile::open(request.path, options);
    if (!file)
        return Unexpected{file.error()};
    if (options.mapping.isEmpty()) {
        if (const auto known = stored(desk.database(), "fingerprint", file->fingerprint())) {
            options.mapping = *known;
            file = RegistrationFile::open(request.path, options);
            if (!file)
                return Unexpected{file.error()};
        }
    }
    return OpenedFile{std::move(*file), options.mapping};
}

void rememberProfile(Recorder& recorder, const QString& name, const QString& fingerprint, const ColumnMapping& mapping)
{
    Database& database = recorder.database();
    const QString json = QString::fromUtf8(mapping.toJson());
    Statement update(database, "UPDATE import_profile SET fingerprint = ?, mapping = ? WHERE name = ?");
    if (update.with(fingerprint, json, name).run() > 0)
        return;
    Statement(database, "INSERT INTO import_profile (id, name, fingerprint, mapping) VALUES (?, ?, ?, ?)")
        .with(recorder.newId<RegistrationId>(), name, fingerprint, json)
        .run();
}

} // namespace quatuor
