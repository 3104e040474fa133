// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Substitutes whom only the words of their role tell.
#include "testkit/deskfixture.h"

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

Delegate imported(DeskFixture& fixture, const QByteArray& role)
{
    ImportRequest request;
    request.path = fixture.file(QStringLiteral("in.csv"),
        "Date;Territoire;Rôle;Nom;Prénom;Courriel\n16/09/2026;Le Teil;" + role + ";Roux;Anne;roux@example.org\n");
    REQUIRE(ImportDesk(fixture.desk()).run(request, [](const RowOutcome&) {}));
    RegistrationId id;
    RegistrationDesk(fixture.desk()).list({}, [&](const RegistrationSummary& one) { id = one.id; });
    const Registration registration = RegistrationDesk(fixture.desk()).show(id)->registration;
    REQUIRE(registration.delegates.size() == 1);
    return registration.delegates.front();
}

} // namespace

TEST_CASE("a role that says suppléante makes a substitute in that role, as long as the source says so")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    const Delegate substitute = imported(fixture, "Élue suppléante");
    CHECK(substitute.role == QStringLiteral("elu"));
    CHECK(substitute.substitute);
    CHECK_FALSE(imported(fixture, "Élue").substitute);
    CHECK(imported(fixture, "Élue suppléante").substitute);
}
