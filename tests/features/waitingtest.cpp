// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The season, fifth chapter: the day is full. Who waits, in what order, and who is let in when a delegation withdraws.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/sessiondesk.h"
#include "desk/waitinglistdesk.h"

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

/// A day for two delegations and nine people, which two fill; three more wait, in the order W1, W2, W3. W1 brings six
/// people.
struct FullDay {
    DeskFixture fixture;
    SessionId day = fixture.addSession(QStringLiteral("2026-09-16"), 2);

    FullDay()
    {
        comeIn("A1", "200000172");
        comeIn("A2", "62528");
        FileRows large = wholeDelegation("07319", "W1");
        for (const char* name : {"Abel", "Binet"})
            large.push_back({.code = "07319",
                .role = "elu",
                .given = "Max",
                .family = name,
                .email = QByteArray(name) + "@w1.example.org",
                .ref = "W1"});
        wait("W1", large, "2026-08-31T09:10:00Z");
        wait("W2", wholeDelegation("97407", "W2"), "2026-08-31T09:20:00Z");
        wait("W3", wholeDelegation("26108", "W3"), "2026-08-31T09:30:00Z");
        SessionEdit edit;
        edit.capacityPeople = std::optional(9);
        must(SessionDesk(fixture.desk()).edit(day, edit));
    }

    void comeIn(const QByteArray& ref, const QByteArray& code)
    {
        (void)import(fixture, wholeDelegation(code, ref));
        must(RegistrationDesk(fixture.desk()).accept(id(ref)));
    }
    void wait(const QByteArray& ref, const FileRows& rows, const char* at)
    {
        fixture.setNow(QString::fromLatin1(at));
        (void)import(fixture, rows);
        must(RegistrationDesk(fixture.desk()).waitlist(id(ref)));
    }
    [[nodiscard]] RegistrationId id(const QByteArray& ref) { return registrationOf(fixture, ref).registration.id; }
    [[nodiscard]] RegistrationState state(const QByteArray& ref)
    {
        return registrationOf(fixture, ref).registration.state;
    }
    [[nodiscard]] WaitingListDesk waitingList() { return WaitingListDesk(fixture.desk()); }
    void withdraw(const QByteArray& ref)
    {
        must(RegistrationDesk(fixture.desk()).withdraw(id(ref), QStringLiteral("la mairie")));
    }
};

std::vector<RegistrationId> ids(const std::vector<WaitingEntry>& entries)
{
    std::vector<RegistrationId> all;
    std::ranges::transform(entries, std::back_inserter(all), &WaitingEntry::id);
    return all;
}

} // namespace

TEST_CASE("One waits only when there is no room, and then in the order of entry")
{
    FullDay full;
    const auto entries = must(full.waitingList().show(full.day));
    CHECK(ids(entries) == std::vector{full.id("W1"), full.id("W2"), full.id("W3")});
    CHECK(std::ranges::none_of(entries, &WaitingEntry::fits));

    full.withdraw("A1");
    (void)import(full.fixture, wholeDelegation("2A004", "N1"));
    const auto refused = RegistrationDesk(full.fixture.desk()).waitlist(full.id("N1"));
    CHECK(refusalOf(refused) == "session.not-full");
    CHECK(argument(refused.error().args, QLatin1StringView("delegationsLeft")) == QStringLiteral("1"));
}

TEST_CASE("In strict order, the first who does not fit stops the others")
{
    FullDay full;
    full.withdraw("A1");
    const QString before = full.fixture.dump();
    const Promotion shown = must(full.waitingList().promote(full.day, PromotionPolicy::Strict, true));
    CHECK(shown.promoted.empty());
    CHECK(ids(shown.left) == std::vector{full.id("W1"), full.id("W2"), full.id("W3")});
    CHECK_FALSE(shown.applied);
    (void)must(full.waitingList().promote(full.day, PromotionPolicy::Strict, false));
    CHECK(full.fixture.changedSince(before) == QString());
}

TEST_CASE("The first that fits passes a delegation that is too large, shown first, then applied, undone in one")
{
    FullDay full;
    full.withdraw("A1");
    const QString before = full.fixture.dump();
    const Promotion shown = must(full.waitingList().promote(full.day, PromotionPolicy::FirstFit, true));
    CHECK(ids(shown.promoted) == std::vector{full.id("W2")});
    CHECK(full.fixture.changedSince(before) == QString());

    const Promotion applied = must(full.waitingList().promote(full.day, PromotionPolicy::FirstFit, false));
    CHECK(applied.applied);
    CHECK(ids(applied.promoted) == ids(shown.promoted));
    CHECK(full.state("W1") == RegistrationState::Waitlisted);
    CHECK(full.state("W2") == RegistrationState::Accepted);
    CHECK(full.state("W3") == RegistrationState::Waitlisted);
    must(ChangeDesk(full.fixture.desk()).undo(ChangeDesk(full.fixture.desk()).list(1).front().id));
    CHECK(full.fixture.changedSince(before) == QString());
}

TEST_CASE("In strict order, those who fit are let in one after the other until the day is full")
{
    FullDay full;
    full.withdraw("A1");
    full.withdraw("A2");
    const Promotion applied = must(full.waitingList().promote(full.day, PromotionPolicy::Strict, false));
    CHECK(ids(applied.promoted) == std::vector{full.id("W1")});
    CHECK(must(SessionDesk(full.fixture.desk()).show(full.day)).acceptedPeople == 6);
}

TEST_CASE("A delegation that lost a role while it waited is not promoted")
{
    FullDay full;
    full.withdraw("A1");
    full.withdraw("A2");
    CHECK(import(full.fixture, without(wholeDelegation("97407", "W2"), "elu")).report.change.isNull());
    const RegistrationDetail waiting = registrationOf(full.fixture, "W2");
    CHECK(waiting.registration.delegates.size() == 4);

    FileRows changed = wholeDelegation("97407", "W2");
    rowOf(changed, "elu").role = "agent";
    CHECK(import(full.fixture, changed).fates() == "updated unchanged unchanged unchanged");
    const auto entries = must(full.waitingList().show(full.day));
    CHECK(entries[1].blocked);
    const Promotion shown = must(full.waitingList().promote(full.day, PromotionPolicy::FirstFit, true));
    CHECK(ids(shown.promoted) == std::vector{full.id("W1")});
}
