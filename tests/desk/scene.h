// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delegations that come in through the import, so that a story may begin.
#pragma once

#include "testkit/deskfixture.h"

namespace quatuor::testkit {

/// One of each role, ready to accept. `code`: INSEE or SIREN. Gives the id of its registration.
RegistrationId addWhole(DeskFixture& fixture, const QByteArray& date, const QByteArray& code);
/// Rows under the header of cli.md's registration file, without the first line.
void importRows(DeskFixture& fixture, const QByteArray& rows);
RegistrationId addAccepted(DeskFixture& fixture, const QByteArray& date, const QByteArray& code);

/// The single text or number that SQL gives.
QString single(DeskFixture& fixture, const QByteArray& sql);
/// As another program would.
void execute(DeskFixture& fixture, const QByteArray& sql);

/// "kind code" of a refusal, "" of a success.
template <class T>
QString refusal(const Outcome<T>& outcome)
{
    if (outcome)
        return {};
    return QStringLiteral("%1 %2").arg(
        int(outcome.error().kind) == int(RefusalKind::No) ? QStringLiteral("no") : QStringLiteral("usage"),
        QString(outcome.error().code));
}

} // namespace quatuor::testkit
