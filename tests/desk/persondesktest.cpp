// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory: sorted, searched, edited without breaking an accepted delegation.
#include "desk/scene.h"

#include "desk/changedesk.h"
#include "desk/persondesk.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

QString families(DeskFixture& fixture, const QString& search = {})
{
    QStringList names;
    PersonDesk(fixture.desk()).list(search, [&](const Person& person) { names.append(person.familyName); });
    return names.join(u' ');
}

PersonId personCalled(DeskFixture& fixture, const QByteArray& family)
{
    return PersonId::parse(single(fixture, "SELECT id FROM person WHERE family_name = '" + family + "'")).value();
}

} // namespace

TEST_CASE("People come by name, whatever their accents")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addWhole(fixture, "2026-09-16", "62528");
    CHECK(families(fixture) == QStringLiteral("Abel Girard Lambert Roux Zola"));
    CHECK(families(fixture, QStringLiteral("helene")) == QStringLiteral("Zola"));
    CHECK(families(fixture, QStringLiteral("LOÏ")) == QStringLiteral("Girard"));
    CHECK(families(fixture, QStringLiteral("dep.etat")) == QStringLiteral("Roux"));
    CHECK(families(fixture, QStringLiteral("loos")).isEmpty()); // a territory is nobody
    CHECK(families(fixture, QStringLiteral("?!")).isEmpty());
}

TEST_CASE("An edit of a person is found again and undone")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    const QString before = fixture.dump();
    PersonEdit edit;
    edit.familyName = QStringLiteral(" Bécu ");
    REQUIRE(PersonDesk(fixture.desk()).edit(personCalled(fixture, "Zola"), edit));
    CHECK(families(fixture) == QStringLiteral("Abel Bécu Girard Lambert Roux"));
    CHECK(families(fixture, QStringLiteral("becu")) == QStringLiteral("Bécu"));
    CHECK(families(fixture, QStringLiteral("zola")).isEmpty());
    REQUIRE(ChangeDesk(fixture.desk()).undo(ChangeDesk(fixture.desk()).list().front().id));
    CHECK(fixture.dump() == before);
}

TEST_CASE("Nobody loses their name in an accepted delegation")
{
    DeskFixture fixture;
    fixture.addSession(QStringLiteral("2026-09-16"));
    addAccepted(fixture, "2026-09-16", "62528");
    const QString before = fixture.dump();
    PersonEdit edit;
    edit.givenName = edit.familyName = QString();
    CHECK(refusal(PersonDesk(fixture.desk()).edit(personCalled(fixture, "Girard"), edit))
        == QStringLiteral("no registration.blocked"));
    CHECK(fixture.dump() == before);
    CHECK(refusal(PersonDesk(fixture.desk()).edit(PersonId(3), edit)) == QStringLiteral("usage person.not-found"));
}
