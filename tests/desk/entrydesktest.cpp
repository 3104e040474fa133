// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole registration entered by hand: one change, one undo, nothing half done.
#include "desk/entrydesk.h"

#include "desk/changedesk.h"
#include "desk/registrationdesk.h"
#include "desk/scene.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

DelegateEdit member(const char* role, const char* given, const char* family)
{
    DelegateEdit edit;
    edit.role = QString::fromLatin1(role);
    edit.givenName = QString::fromUtf8(given);
    edit.familyName = QString::fromUtf8(family);
    edit.email = QString::fromUtf8(given).toLower() + u"@teil.example.org"_s;
    return edit;
}

RegistrationEntry wholeEntry(SessionId session)
{
    RegistrationEntry entry;
    entry.session = session;
    entry.territory = {u"Le Teil"_s, u"07319"_s, u"commune"_s};
    entry.delegates = {member("elu", "Ines", "Roux"), member("agent", "Paul", "Martin"),
        member("agent_etat", "Anne", "Vidal"), member("acteur_socio_eco", "Maud", "Petit")};
    entry.delegates[2].email = u"anne@ardeche.etat.example.org"_s;
    entry.projectTitle = u"Cantines"_s;
    entry.expectations = u"  Rencontrer des pairs  "_s;
    entry.noticeAcknowledged = true;
    return entry;
}

bool says(const EntryPreview& preview, QLatin1StringView rule)
{
    return std::ranges::any_of(preview.findings, [&](const Finding& one) { return one.id == rule; });
}

} // namespace

TEST_CASE("a whole delegation is entered in one change, submitted, and undone in one")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    const QString before = fixture.dump();

    const Outcome<RegistrationId> id = EntryDesk(fixture.desk()).enter(wholeEntry(session));
    REQUIRE(id);

    const auto shown = RegistrationDesk(fixture.desk()).show(*id);
    REQUIRE(shown);
    CHECK(shown->registration.state == RegistrationState::Submitted);
    CHECK(shown->registration.delegates.size() == 4);
    CHECK(shown->registration.expectations == u"Rencontrer des pairs"_s);
    CHECK(shown->territory->code == u"07319"_s);
    REQUIRE(shown->registration.contact() != nullptr);
    CHECK(shown->registration.contact()->person.givenName == u"Ines"_s);
    CHECK_FALSE(anyBlocks(shown->findings));
    CHECK(RegistrationDesk(fixture.desk()).accept(*id));

    const auto changes = ChangeDesk(fixture.desk()).list();
    REQUIRE(changes.size() == 3);
    CHECK(changes[1].action == u"registration.enter"_s);
    REQUIRE(ChangeDesk(fixture.desk()).undo(changes[0].id));
    REQUIRE(ChangeDesk(fixture.desk()).undo(changes[1].id));
    CHECK(fixture.changedSince(before).isEmpty());
}

TEST_CASE("an entry that is refused leaves nothing behind")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    const QString before = fixture.dump();
    RegistrationEntry entry = wholeEntry(session);

    SECTION("a role that is nobody's")
    {
        entry.delegates[3].role = u"partenaire"_s;
        CHECK(refusal(EntryDesk(fixture.desk()).enter(entry)) == u"usage role.unknown"_s);
    }
    SECTION("somebody without a name")
    {
        entry.delegates[3].givenName = entry.delegates[3].familyName = QString();
        CHECK(refusal(EntryDesk(fixture.desk()).enter(entry)) == u"usage delegate.no-name"_s);
    }
    SECTION("no territory")
    {
        entry.territory = {};
        CHECK(refusal(EntryDesk(fixture.desk()).enter(entry)) == u"usage territory.none"_s);
    }
    SECTION("no session, or another workspace's")
    {
        entry.session = {};
        CHECK(refusal(EntryDesk(fixture.desk()).enter(entry)) == u"usage entry.no-session"_s);
        entry.session = SessionId(42);
        CHECK(refusal(EntryDesk(fixture.desk()).enter(entry)) == u"usage session.not-found"_s);
    }
    CHECK(fixture.changedSince(before).isEmpty());
    CHECK(ChangeDesk(fixture.desk()).list().size() == 1);
}

TEST_CASE("a place to come and a role to be chosen are entered as such; nobody yet makes a draft")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    RegistrationEntry entry = wholeEntry(session);
    entry.delegates[2] = {};
    entry.delegates[2].role = u"agent_etat"_s;
    entry.delegates[2].toCome = true;
    entry.delegates[2].organisation = u"DDT de l'Ardèche"_s;
    entry.delegates[3].role = QString();
    entry.delegates[1].contact = entry.delegates[0].contact = true;

    const auto id = EntryDesk(fixture.desk()).enter(entry);
    REQUIRE(id);
    const auto shown = RegistrationDesk(fixture.desk()).show(*id);
    const auto& delegates = shown->registration.delegates;
    CHECK(delegates[2].toCome);
    CHECK(delegates[2].person.id.isNull());
    CHECK(delegates[3].role.isEmpty());
    CHECK(std::ranges::count_if(delegates, &Delegate::contact) == 1);

    entry.delegates.clear();
    const auto draft = EntryDesk(fixture.desk()).enter(entry);
    REQUIRE(draft);
    CHECK(RegistrationDesk(fixture.desk()).show(*draft)->registration.state == RegistrationState::Draft);
}

TEST_CASE("the preview says what the rulebook will say, and writes nothing")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s);
    const RegistrationId known = *EntryDesk(fixture.desk()).enter(wholeEntry(session));
    REQUIRE(RegistrationDesk(fixture.desk()).accept(known));
    const QString before = fixture.dump();
    const auto preview = [&](const RegistrationEntry& entry) { return EntryDesk(fixture.desk()).preview(entry); };

    RegistrationEntry entry = wholeEntry(session);
    CHECK(says(preview(entry), "territory.already-registered"_L1));
    CHECK(says(preview(entry), "person.in-other-delegation"_L1));

    entry.territory = {u"Aubenas"_s, u"07019"_s, u"commune"_s};
    entry.delegates.pop_back();
    const EntryPreview aubenas = preview(entry);
    REQUIRE(aubenas.territory);
    CHECK(aubenas.territory->name == u"Aubenas"_s);
    CHECK_FALSE(says(aubenas, "territory.already-registered"_L1));
    CHECK_FALSE(says(aubenas, "territory.ambiguous"_L1));
    CHECK(says(aubenas, "role.missing"_L1));

    entry.territory = {u"Ardèche Rhône Coiron"_s, u"200071405"_s, u"epci"_s};
    entry.delegates[0].role = u"partenaire"_s;
    const EntryPreview strange = preview(entry);
    CHECK(says(strange, "role.unknown"_L1));

    entry.territory = {u"Saint-Denis"_s, {}, {}};
    CHECK(says(preview(entry), "territory.ambiguous"_L1));
    CHECK(fixture.changedSince(before).isEmpty());
}

TEST_CASE("the preview of an entry and the check of what was entered agree")
{
    DeskFixture fixture;
    const SessionId session = fixture.addSession(u"2026-09-16"_s, 1);
    REQUIRE(RegistrationDesk(fixture.desk()).accept(*EntryDesk(fixture.desk()).enter(wholeEntry(session))));
    RegistrationEntry entry = wholeEntry(session);
    entry.territory = {u"Aubenas"_s, u"07019"_s, u"commune"_s};
    entry.delegates[0].email = u"pas une adresse"_s;
    entry.delegates.pop_back();

    const auto rules = [](const Findings& findings) {
        QStringList all;
        for (const Finding& one : findings)
            all.append(one.id);
        return all.join(u' ');
    };
    const QString before = rules(EntryDesk(fixture.desk()).preview(entry).findings);
    const RegistrationId id = *EntryDesk(fixture.desk()).enter(entry);
    CHECK(before == rules(RegistrationDesk(fixture.desk()).check(id)->findings));
    CHECK(before.contains("session.full"_L1));
}
