// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/profiles.h"

#include "store/recorder.h"
#include "store/statement.h"

namespace quatuor {

namespace {

struct Profile {
    QString name;
    ColumnMapping mapping;
};

std::optional<Profile> stored(Database& database, const char* column, const QString& value)
{
    Statement row(database,
        QByteArray("SELECT name, mapping FROM import_profile WHERE ") + column + " = ? ORDER BY id DESC LIMIT 1");
    if (value.isEmpty() || !row.with(value).step())
        return std::nullopt;
    const Outcome<ColumnMapping> mapping = ColumnMapping::fromJson(row.blob(1));
    return mapping ? std::optional(Profile{row.text(0), *mapping}) : std::nullopt;
}

Outcome<ColumnMapping> mappingAskedFor(const ImportRequest& request)
{
    return request.mappingPath.isEmpty() ? Outcome<ColumnMapping>(request.read.mapping)
                                         : ColumnMapping::open(request.mappingPath);
}

/// The profile whose header is in the file, also of one that nobody can read without a profile.
std::optional<Profile> recognised(Database& database, const RegistrationFile& file)
{
    for (const QString& fingerprint : file.fingerprints()) {
        if (auto known = stored(database, "fingerprint", fingerprint))
            return known;
    }
    return std::nullopt;
}

std::optional<Profile> recognised(
    Database& database, const Outcome<RegistrationFile>& file, const QString& path, ReadOptions options)
{
    if (file)
        return recognised(database, *file);
    options.anyHeader = true;
    const Outcome<RegistrationFile> anyhow = RegistrationFile::open(path, options);
    return anyhow ? recognised(database, *anyhow) : std::nullopt;
}

} // namespace

Outcome<OpenedFile> openWithProfile(Desk& desk, const ImportRequest& request)
{
    const Outcome<ColumnMapping> asked = mappingAskedFor(request);
    if (!asked)
        return Unexpected{asked.error()};
    Profile profile{{}, *asked};
    if (profile.mapping.isEmpty())
        profile = stored(desk.database(), "name", request.profile).value_or(Profile());
    ReadOptions options = request.read;
    options.mapping = profile.mapping;
    Outcome<RegistrationFile> file = RegistrationFile::open(request.path, options);
    if (options.mapping.isEmpty() && request.recogniseProfile) {
        if (const auto known = recognised(desk.database(), file, request.path, request.read)) {
            profile = *known;
            options.mapping = profile.mapping;
            file = RegistrationFile::open(request.path, options);
        }
    }
    if (!file)
        return Unexpected{file.error()};
    return OpenedFile{std::move(*file), std::move(profile.mapping), std::move(profile.name)};
}

QStringList profileNames(Desk& desk)
{
    Statement rows(desk.database(), "SELECT DISTINCT name FROM import_profile ORDER BY name");
    QStringList names;
    while (rows.step())
        names.append(rows.text(0));
    return names;
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
