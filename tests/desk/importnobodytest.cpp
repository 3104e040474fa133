// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows whose name is a placeholder: nobody comes of them.
#include "testkit/deskfixture.h"

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

const QByteArray kHeader = "Date;Territoire;Rôle;Nom;Prénom;Courriel\n";

QByteArray delegationWith(const char* elected)
{
    return kHeader + "16/09/2026;Die;Élu·e;" + elected + '\n'
        + "16/09/2026;Die;Agent·e de la collectivité;Roux;Anne;anne.roux@die.example.org\n"
          "16/09/2026;Die;Agent·e de l'État;Petit;Karim;karim.petit@etat.example.org\n"
          "16/09/2026;Die;Acteur·ice socio-économique;Faure;Maud;maud.faure@asso.example.org\n";
}

struct Scene : DeskFixture {
    SessionId day = addSession(QStringLiteral("2026-09-16"));
    std::vector<RowMessage> messages;

    Registration import(const QByteArray& bytes)
    {
        ImportRequest request;
        request.path = file(QStringLiteral("in.csv"), bytes);
        const auto keep
            = [&](const RowOutcome& one) { messages.insert(messages.end(), one.messages.begin(), one.messages.end()); };
        REQUIRE(ImportDesk(desk()).run(request, keep));
        std::vector<RegistrationSummary> all;
        RegistrationDesk(desk()).list({}, [&](const RegistrationSummary& one) { all.push_back(one); });
        REQUIRE(all.size() == 1);
        return RegistrationDesk(desk()).show(all.front().id)->registration;
    }
    [[nodiscard]] qsizetype told(QLatin1StringView code) const
    {
        return std::ranges::count(messages, code, &RowMessage::code);
    }
};

} // namespace

TEST_CASE("an elected person called néant is nobody: the delegation lacks one and is not accepted")
{
    Scene scene;
    const Registration registration = scene.import(delegationWith("néant;;"));
    CHECK(registration.delegates.size() == 3);
    CHECK(scene.told(QLatin1StringView("person.placeholder")) == 1);
    CHECK_FALSE(RegistrationDesk(scene.desk()).accept(registration.id));
}

TEST_CASE("an address beside a placeholder is kept without a name")
{
    Scene scene;
    const Registration registration = scene.import(delegationWith("cf. mail;;maire@die.example.org"));
    REQUIRE(registration.delegates.size() == 4);
    CHECK_FALSE(registration.delegates.front().named());
    CHECK(registration.delegates.front().person.email == QStringLiteral("maire@die.example.org"));
    CHECK(scene.told(QLatin1StringView("person.placeholder")) == 1);
}

TEST_CASE("N/A for a name and an address is nobody, and not two people")
{
    Scene scene;
    CHECK(scene.import(delegationWith("N/A;/;néant")).delegates.size() == 3);
    CHECK(scene.told(QLatin1StringView("cell.two-people")) == 0);
}

TEST_CASE("a name that is being looked for is a place to come")
{
    Scene scene;
    const Registration registration = scene.import(delegationWith("en cours d'identification;;"));
    REQUIRE(registration.delegates.size() == 4);
    CHECK(registration.delegates.front().toCome);
    CHECK(scene.told(QLatin1StringView("person.placeholder")) == 0);
}

TEST_CASE("people whose family name is a placeholder's word are people")
{
    Scene scene;
    CHECK(scene.import(delegationWith("Personne;Marie;marie@die.example.org")).delegates.front().named());
    CHECK(scene.told(QLatin1StringView("person.placeholder")) == 0);
}
