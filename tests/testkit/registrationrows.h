// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registration files written row by row, and what an import answers about them.
#pragma once

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"
#include "testkit/deskfixture.h"

namespace quatuor::testkit {

/// One row of a registration file, one person.
struct FileRow {
    QByteArray date = "2026-09-16";
    QByteArray code = {};
    QByteArray territory = {};
    QByteArray role = {};
    QByteArray given = {};
    QByteArray family = {};
    QByteArray email = {};
    QByteArray organisation = {};
    QByteArray job = {};
    bool substitute = false;
    QByteArray project = {};
    QByteArray ref = {};
};
using FileRows = std::vector<FileRow>;

/// UTF-8, commas, CRLF; cells are quoted where they must be. Everybody has read the notice; there is no column for the
/// contact.
[[nodiscard]] QByteArray fileOf(const FileRows& rows);

/// One of each role for the unit with that code, under the reference `ref`, which also tells its people's addresses
/// from others'.
[[nodiscard]] FileRows wholeDelegation(const QByteArray& code, const QByteArray& ref);
[[nodiscard]] FileRows operator+(FileRows rows, const FileRows& more);
/// The rows of one role.
[[nodiscard]] FileRow& rowOf(FileRows& rows, const QByteArray& role);
[[nodiscard]] FileRows without(FileRows rows, const QByteArray& role);

struct Imported {
    ImportReport report;
    std::vector<RowOutcome> rows;

    [[nodiscard]] QByteArray fates() const;
    /// The messages of a row, from 0.
    [[nodiscard]] QByteArray messages(std::size_t row) const;
};

[[nodiscard]] Imported import(DeskFixture& fixture, const QByteArray& bytes, bool dryRun = false);
[[nodiscard]] Imported import(DeskFixture& fixture, const FileRows& rows);

/// The only registration that came, or is found to have come, under this reference.
[[nodiscard]] RegistrationDetail registrationOf(DeskFixture& fixture, const QByteArray& ref);
[[nodiscard]] RegistrationDetail detailOf(DeskFixture& fixture, RegistrationId id);
[[nodiscard]] const Delegate& memberOf(const RegistrationDetail& detail, const QByteArray& role);
/// The first finding of a rule, or null.
[[nodiscard]] const Finding* findingOf(const Findings& findings, const char* rule);

/// The code of a refusal, "" of a success.
template <class T>
[[nodiscard]] QByteArray refusalOf(const Outcome<T>& outcome)
{
    return outcome ? QByteArray() : QByteArray(outcome.error().code.data(), outcome.error().code.size());
}

/// A success, or the test stops and says what refused it.
template <class T>
T must(Outcome<T> outcome)
{
    INFO(refusalOf(outcome).toStdString());
    REQUIRE(outcome.has_value());
    return std::move(outcome.value());
}

} // namespace quatuor::testkit
