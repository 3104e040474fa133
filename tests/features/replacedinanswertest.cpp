// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form's answer that names a whole delegation, and then names somebody else for one of its roles.
#include "testkit/deskfixture.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/importdesk.h"
#include "desk/registrationdesk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using testkit::DeskFixture;

namespace {

const QByteArray kHeader = "ID de la réponse;Journée;Territoire;Élu·e : Nom;Élu·e : Prénom;Élu·e : Mail;"
                           "Agent·e de la collectivité : Nom;Agent·e de la collectivité : Prénom;"
                           "Agent·e de la collectivité : Mail;Agent·e de l'État : Nom;Agent·e de l'État : Prénom;"
                           "Agent·e de l'État : Mail;Acteur·ice socio-économique : Nom;"
                           "Acteur·ice socio-économique : Prénom;Acteur·ice socio-économique : Mail\n";

QByteArray somebody(const char* family)
{
    return QByteArray(family) + ";Anne;" + QByteArray(family).toLower() + "@example.org";
}

/// An answer whose elected person is this one.
QByteArray answerOf(const char* number, const QByteArray& elected, const char* others = "")
{
    return QByteArray(number) + ";16/09/2026;Le Teil;" + elected + ';' + somebody(QByteArray("Petit") + others) + ';'
        + somebody(QByteArray("Faure") + others) + ';' + somebody(QByteArray("Blanc") + others) + '\n';
}

struct Scene : DeskFixture {
    SessionId day = addSession(QStringLiteral("2026-09-16"));
    ChangeId change;
    QStringList codes; ///< of the last import

    Scene() { import(kHeader + answerOf("7", somebody("Roux"))); }
    void import(const QByteArray& bytes)
    {
        codes.clear();
        ImportRequest request;
        request.path = file(QStringLiteral("in.csv"), bytes);
        const auto report = ImportDesk(desk()).run(request, [&](const RowOutcome& one) {
            for (const RowMessage& message : one.messages)
                codes += QString(message.code);
        });
        REQUIRE(report);
        change = report->change;
    }
    Registration first()
    {
        RegistrationId id;
        RegistrationDesk(desk()).list({}, [&](const RegistrationSummary& one) { id = id.isNull() ? one.id : id; });
        return RegistrationDesk(desk()).show(id)->registration;
    }
    QStringList names()
    {
        QStringList all;
        for (const Delegate& one : first().delegates)
            all += one.person.familyName;
        return all;
    }
    DelegateId member(const char* family)
    {
        const Registration registration = first();
        const auto found = std::ranges::find_if(registration.delegates,
            [&](const Delegate& one) { return one.person.familyName == QString::fromLatin1(family); });
        REQUIRE(found != registration.delegates.end());
        return found->id;
    }
    [[nodiscard]] bool told(const char* code) const { return codes.contains(QString::fromLatin1(code)); }
};

const QStringList kAfter
    = {QStringLiteral("Girard"), QStringLiteral("Petit"), QStringLiteral("Faure"), QStringLiteral("Blanc")};

} // namespace

TEST_CASE("somebody new in an answer takes the place of whom it no longer names, and undo gives it back")
{
    Scene scene;
    const QString before = scene.dump();
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.names() == kAfter);
    CHECK(scene.told("member.replaced"));
    CHECK(scene.first().contact()->person.familyName == QStringLiteral("Girard"));
    const ChangeId change = scene.change;
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.change.isNull());
    CHECK(scene.codes.isEmpty());

    REQUIRE(ChangeDesk(scene.desk()).undo(change));
    CHECK(scene.changedSince(before) == QString());
    REQUIRE(ChangeDesk(scene.desk()).redo(change));
    CHECK(scene.names() == kAfter);

    scene.import(kHeader + answerOf("7", somebody("Roux"))); // the source changes its mind
    CHECK(scene.names().front() == QStringLiteral("Roux"));
}

TEST_CASE("whom a person changed here stays beside the new one, and the row says so")
{
    Scene scene;
    DelegateEdit edit;
    edit.jobTitle = QStringLiteral("Maire");
    REQUIRE(DelegateDesk(scene.desk()).edit(scene.member("Roux"), edit));
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.first().delegates.size() == 5);
    CHECK(scene.told("member.unsaid"));
    CHECK_FALSE(scene.told("member.replaced"));
}

TEST_CASE("who cannot come on the day is somebody's work too")
{
    Scene scene;
    REQUIRE(DelegateDesk(scene.desk()).setUnavailable(scene.member("Roux")));
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.first().delegates.size() == 5);
}

TEST_CASE("of an accepted registration nobody leaves: the new one is proposed")
{
    Scene scene;
    REQUIRE(RegistrationDesk(scene.desk()).accept(scene.first().id));
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.names().front() == QStringLiteral("Roux"));
    CHECK(scene.first().delegates.size() == 4);
    CHECK(scene.told("member.proposed"));
    CHECK(scene.told("member.unsaid"));
}

TEST_CASE("whom an answer leaves out stays, and is told")
{
    Scene scene;
    scene.import(kHeader + answerOf("7", ";;"));
    CHECK(scene.first().delegates.size() == 4);
    CHECK(scene.told("member.unsaid"));
}

TEST_CASE("a person let go here does not come back in another's place")
{
    Scene scene;
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    REQUIRE(DelegateDesk(scene.desk()).remove(scene.member("Girard")));
    scene.import(kHeader + answerOf("7", somebody("Girard")));
    CHECK(scene.told("member.gone"));
    CHECK(scene.first().delegates.size() == 3);
}

TEST_CASE("members who came by a merge are not those of the answer")
{
    Scene scene;
    const RegistrationId id = scene.first().id;
    scene.import(kHeader + answerOf("7", somebody("Roux")) + answerOf("8", somebody("Moreau"), "on"));
    RegistrationId other;
    RegistrationDesk(scene.desk()).list({}, [&](const RegistrationSummary& one) {
        other = one.id == id ? other : one.id;
    });
    REQUIRE(RegistrationDesk(scene.desk()).merge(id, other));
    scene.import(kHeader + answerOf("7", somebody("Roux")) + answerOf("8", somebody("Moreau"), "on"));
    CHECK_FALSE(scene.told("member.unsaid"));
    scene.import(kHeader + answerOf("7", somebody("Girard")) + answerOf("8", somebody("Moreau"), "on"));
    CHECK(RegistrationDesk(scene.desk()).show(id)->registration.delegates.size() == 9);
    CHECK(scene.told("member.unsaid"));
    CHECK_FALSE(scene.told("member.replaced"));
}
