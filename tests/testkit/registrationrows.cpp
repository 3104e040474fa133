// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/registrationrows.h"

#include <algorithm>

namespace quatuor::testkit {

namespace {

QByteArray quoted(QByteArray cell)
{
    const bool plain = std::ranges::none_of(cell, [](char c) { return QByteArrayView(",\"\r\n").contains(c); });
    return plain ? cell : '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray line(const FileRow& row)
{
    const QByteArrayList cells = {row.date, row.code, row.territory, row.role, row.given, row.family, row.email,
        row.organisation, row.job, row.substitute ? "oui" : "non", row.project, "oui", row.ref};
    QByteArrayList written;
    std::ranges::transform(cells, std::back_inserter(written), quoted);
    return written.join(',') + "\r\n";
}

} // namespace

QByteArray fileOf(const FileRows& rows)
{
    QByteArray bytes
        = "session_date,territory_code,territory_name,role,given_name,family_name,email,organisation,job_title,"
          "is_substitute,project_title,notice_acknowledged,registration_ref\r\n";
    for (const FileRow& row : rows)
        bytes += line(row);
    return bytes;
}

FileRows wholeDelegation(const QByteArray& code, const QByteArray& ref)
{
    const QByteArray at = '@' + ref.toLower() + ".example.org";
    return {
        {.code = code,
            .role = "elu",
            .given = "Hélène",
            .family = "Fournier",
            .email = "helene.fournier" + at,
            .ref = ref},
        {.code = code, .role = "agent", .given = "Loïc", .family = "Girard", .email = "loic.girard" + at, .ref = ref},
        {.code = code, .role = "agent_etat", .given = "Anne", .family = "Roux", .email = "anne.roux" + at, .ref = ref},
        {.code = code,
            .role = "acteur_socio_eco",
            .given = "Inès",
            .family = "Lambert",
            .email = "ines.lambert" + at,
            .ref = ref},
    };
}

FileRows operator+(FileRows rows, const FileRows& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

FileRow& rowOf(FileRows& rows, const QByteArray& role)
{
    const auto found = std::ranges::find(rows, role, &FileRow::role);
    REQUIRE(found != rows.end());
    return *found;
}

FileRows without(FileRows rows, const QByteArray& role)
{
    std::erase_if(rows, [&](const FileRow& row) { return row.role == role; });
    return rows;
}

QByteArray Imported::fates() const
{
    QByteArrayList all;
    for (const RowOutcome& row : rows)
        all.append(QByteArray(code(row.fate).data(), code(row.fate).size()));
    return all.join(' ');
}

QByteArray Imported::messages(std::size_t row) const
{
    REQUIRE(row < rows.size());
    QByteArrayList all;
    for (const RowMessage& one : rows[row].messages)
        all.append(QByteArray(one.code.data(), one.code.size()));
    return all.join(' ');
}

Imported import(DeskFixture& fixture, const QByteArray& bytes, bool dryRun)
{
    Imported result;
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("in.csv"), bytes);
    request.dryRun = dryRun;
    result.report
        = must(ImportDesk(fixture.desk()).run(request, [&](const RowOutcome& row) { result.rows.push_back(row); }));
    return result;
}

Imported import(DeskFixture& fixture, const FileRows& rows)
{
    return import(fixture, fileOf(rows));
}

RegistrationDetail registrationOf(DeskFixture& fixture, const QByteArray& ref)
{
    std::vector<RegistrationId> all;
    RegistrationDesk(fixture.desk()).list({}, [&](const RegistrationSummary& one) { all.push_back(one.id); });
    for (const RegistrationId id : all) {
        RegistrationDetail detail = detailOf(fixture, id);
        if (detail.registration.ref == QString::fromUtf8(ref))
            return detail;
    }
    FAIL("no registration came as " << ref.toStdString());
    return {};
}

RegistrationDetail detailOf(DeskFixture& fixture, RegistrationId id)
{
    return must(RegistrationDesk(fixture.desk()).show(id));
}

const Delegate& memberOf(const RegistrationDetail& detail, const QByteArray& role)
{
    const auto found = std::ranges::find(detail.registration.delegates, QString::fromUtf8(role), &Delegate::role);
    REQUIRE(found != detail.registration.delegates.end());
    return *found;
}

const Finding* findingOf(const Findings& findings, const char* rule)
{
    const auto found = std::ranges::find(findings, QLatin1StringView(rule), &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace quatuor::testkit
