// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values: codes that go and come back, seats, delegations, addresses, subjects.
#include "core/email.h"
#include "core/lifecycle.h"
#include "core/role.h"
#include "core/rules/finding.h"
#include "core/session.h"

#include <catch2/catch.hpp>

#include <random>

using namespace quatuor;

namespace {

Delegate member(qint64 id, const char* role)
{
    Delegate one;
    one.id = DelegateId(id);
    one.person.familyName = QStringLiteral("Costes");
    one.role = QString::fromUtf8(role);
    return one;
}

} // namespace

TEST_CASE("codes of states go and come back")
{
    for (int i = 0; i <= int(RegistrationState::Recorded); ++i)
        CHECK(registrationState(QString(code(RegistrationState(i)))) == RegistrationState(i));
    for (int i = 0; i <= int(SessionState::History); ++i)
        CHECK(sessionState(QString(code(SessionState(i)))) == SessionState(i));
    CHECK_FALSE(registrationState(u"Submitted"));
    CHECK_FALSE(registrationState(u""));
    CHECK_FALSE(sessionState(u"submitted"));
}

TEST_CASE("the seed policy asks for one of each of four roles, and recommends eight people")
{
    const CompositionPolicy policy = seedPolicy();
    REQUIRE(policy.roles.size() == 4);
    for (std::size_t i = 0; i < policy.roles.size(); ++i) {
        CHECK(policy.roles[i].least == 1);
        CHECK_FALSE(policy.roles[i].most);
        CHECK(policy.roles[i].role.mark.size() == 2);
        CHECK(policy.position(policy.roles[i].role.code) == i);
        CHECK(policy.find(policy.roles[i].role.code) == &policy.roles[i]);
    }
    CHECK_FALSE(policy.most);
    CHECK(policy.recommended == 8);
    CHECK(policy.find(u"guide") == nullptr);
    CHECK(policy.position(u"guide") == 4);
}

TEST_CASE("seats never go below zero, and no limit means room")
{
    Seats seats{12, 60, 11, 55, 1, 4};
    CHECK(seats.delegationsLeft() == 0);
    CHECK(seats.peopleLeft() == 1);
    CHECK_FALSE(seats.fits(1));
    seats.acceptedDelegations = 20;
    CHECK(seats.delegationsLeft() == 0);
    seats = {std::nullopt, 60, 11, 55, 1, 1};
    CHECK_FALSE(seats.delegationsLeft());
    CHECK(seats.fits(4));
    CHECK_FALSE(seats.fits(5));
    CHECK(Seats{}.fits(1000));
    CHECK_FALSE((Seats{0, std::nullopt, 0, 0, 0, 0}.fits(0)));
}

TEST_CASE("a delegation fits exactly when it can be added without going over")
{
    std::mt19937 random(20260916);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int i = 0; i < 20'000; ++i) {
        const Seats seats{upTo(15), upTo(70), upTo(15), upTo(60), upTo(4), upTo(20)};
        const int people = 1 + upTo(9);
        const bool room = seats.acceptedDelegations + seats.heldDelegations + 1 <= *seats.capacityDelegations
            && seats.acceptedPeople + seats.heldPeople + people <= *seats.capacityPeople;
        CHECK(seats.fits(people) == room);
    }
}

TEST_CASE("only titular, named members in a role count; places to come take a seat")
{
    Registration registration;
    registration.delegates
        = {member(1, "elu"), member(2, "agent"), member(3, ""), member(4, "agent"), member(5, "elu")};
    registration.delegates[1].substitute = true;
    registration.delegates[3].toCome = true;
    registration.delegates[4].person = {};
    const auto counts = [&](std::size_t i) { return registration.delegates[i].counts(); };
    CHECK(counts(0));
    CHECK_FALSE((counts(1) || counts(2) || counts(3) || counts(4)));
    CHECK(registration.people() == 4);
}

TEST_CASE("a registration finds its members and its contact")
{
    Registration registration;
    CHECK(registration.contact() == nullptr);
    registration.delegates = {member(1, "elu"), member(2, "agent")};
    CHECK(registration.contact() == nullptr);
    registration.delegates[1].contact = true;
    CHECK(registration.contact() == &registration.delegates[1]);
    CHECK(registration.find(DelegateId(1)) == &registration.delegates[0]);
    CHECK(registration.find(DelegateId(3)) == nullptr);
}

TEST_CASE("e-mail addresses that a mail server takes are taken")
{
    for (const char* text : {"a@b.fr", "prenom.nom@ville.example.org", "o'neil+journee@mail.example.org",
             "josé@exemple.fr", "a@xn--caf-dma.example.org", "hélène@université.example.org", "  a@b.example.org  ",
             "x_y-z@a-b.example.org", "1@2.example.org"}) {
        INFO(text);
        CHECK(Email::isValid(QString::fromUtf8(text)));
        REQUIRE(Email::parse(QString::fromUtf8(text)));
        CHECK(Email::parse(QString::fromUtf8(text))->text() == QString::fromUtf8(text).trimmed());
    }
}

TEST_CASE("e-mail addresses that none takes are refused")
{
    for (const char* text : {"", "@", "a", "a@", "@b.fr", "a@b", "a@@b.fr", "a@b@c.fr", "a b@c.fr", "a@b c.fr", "a@.fr",
             "a@b..fr", "a@b.", "a@b.f", ".a@b.fr", "a.@b.fr", "a..b@c.fr", "a@-b.fr", "a@b-.fr", "a@b,fr", "a;b@c.fr",
             "<a@b.fr>", "a@b.fr>", "a@b.fr\nBcc: c@d.fr", "a\tb@c.fr", "a@[127.0.0.1]", "a@127.0.0.1", "a\x01@b.fr",
             "(a)@b.fr", "\"a\"@b.fr"}) {
        INFO(text);
        CHECK_FALSE(Email::parse(QString::fromUtf8(text)));
        CHECK_FALSE(Email::isValid(QString::fromUtf8(text)));
    }
    CHECK_FALSE(Email::parse(QString(65, u'a') + QStringLiteral("@b.fr")));
    CHECK_FALSE(Email::parse(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".fr")));
}

TEST_CASE("the domain of an address is in lower case")
{
    CHECK(Email::parse(u"Jean@DDT.Aveyron.Gouv.FR")->domain() == QStringLiteral("ddt.aveyron.gouv.fr"));
}

TEST_CASE("subjects are written as settlements store them")
{
    CHECK(Subject{}.toString() == QStringLiteral("registration"));
    CHECK(Subject{Subject::Kind::Delegate, QStringLiteral("12")}.toString() == QStringLiteral("delegate:12"));
    CHECK(Subject{Subject::Kind::Role, QStringLiteral("elu")}.toString() == QStringLiteral("role:elu"));
    CHECK(Subject{Subject::Kind::Territory, {}}.toString() == QStringLiteral("territory"));
    CHECK(Subject{Subject::Kind::Session, {}}.toString() == QStringLiteral("session"));
}

TEST_CASE("only a blocking finding that is not settled blocks")
{
    Finding finding;
    CHECK(anyBlocks({finding}));
    finding.settled = true;
    CHECK_FALSE(anyBlocks({finding}));
    finding = {};
    finding.severity = Severity::Warning;
    CHECK_FALSE(anyBlocks({finding}));
    CHECK_FALSE(anyBlocks({}));
}
