// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of people that say who the contact is, by name or address, where others say yes or no.
#include "testkit/deskfixture.h"

#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

struct Scene : DeskFixture {
    SessionId day = addSession(QStringLiteral("2026-09-16"));
    QStringList codes; ///< of the last import
    ImportReport report;

    /// Two people, whose rows name these contacts; returns who is.
    QString contactOf(const QByteArray& first, const QByteArray& second)
    {
        codes.clear();
        ImportRequest request;
        request.path = file(QStringLiteral("in.csv"),
            "Date;Territoire;Rôle;Nom;Prénom;Courriel;Référent\n"
            "16/09/2026;Le Teil;Élu·e;Roux;Anne;roux@example.org;"
                + first + "\n16/09/2026;Le Teil;Agent·e de la collectivité;Petit;Luc;petit@example.org;" + second
                + '\n');
        const auto done = ImportDesk(desk()).run(request, [&](const RowOutcome& one) {
            for (const RowMessage& message : one.messages)
                codes += QString(message.code);
        });
        REQUIRE(done);
        report = *done;
        RegistrationId id;
        RegistrationDesk(desk()).list({}, [&](const RegistrationSummary& one) { id = one.id; });
        const Registration registration = RegistrationDesk(desk()).show(id)->registration;
        REQUIRE(registration.delegates.size() == 2);
        return registration.contact() == nullptr ? QString() : registration.contact()->person.familyName;
    }
};

const QString kPetit = QStringLiteral("Petit");

} // namespace

TEST_CASE("the contact is whom the rows name, by name or by address, and nothing is in doubt")
{
    const QByteArray named = GENERATE("Luc Petit", "PETIT Luc", "M. Petit", "petit@example.org");
    Scene scene;
    CHECK(scene.contactOf(named, named) == kPetit);
    CHECK(scene.codes.isEmpty());
    CHECK(scene.contactOf(named, named) == kPetit);
    CHECK(scene.report.unchanged == 1);
}

TEST_CASE("a contact whom one row alone names is the contact, and a name of nobody stays in doubt")
{
    Scene scene;
    CHECK(scene.contactOf("Luc Petit", "") == kPetit);
    Scene other;
    CHECK(other.contactOf("Jean Autre", "oui") == kPetit);
    CHECK(other.codes == QStringList{QStringLiteral("boolean.unreadable")});
}

TEST_CASE("two contacts who are named are one, the first of the file, and told")
{
    Scene scene;
    CHECK(scene.contactOf("Luc Petit", "Anne Roux") == QStringLiteral("Roux"));
    CHECK(scene.codes == QStringList{QStringLiteral("contact.several")});
}
