// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue: its order, what each filter shows, and the same answers whether the index is asked or the registrations.
#include "fixture.h"

#include "store/queuestore.h"
#include "store/searchplan.h"
#include "store/searchsieve.h"

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

using Ids = std::vector<qint64>;

Ids queue(Bench& bench, const QueueQuery& query)
{
    Ids ids;
    for (const RegistrationId id : QueueStore(bench.db()).ids(query))
        ids.push_back(id.value());
    return ids;
}

Ids found(Bench& bench, const char* typed, int most = -1)
{
    return queue(bench, {{}, QueueFilter::All, QString::fromUtf8(typed), most});
}

void set(Bench& bench, const Delegation& one, const char* state, const char* enteredAt)
{
    bench.sql("UPDATE registration SET state = '" + QByteArray(state) + "', entered_at = '" + enteredAt
        + "' WHERE id = " + number(one.registration));
}

/// Eight delegations, the first entered last, one a state in the order of the queue.
std::vector<Delegation> oneOfEachState(Bench& bench)
{
    constexpr std::array kStates
        = {"submitted", "correction_requested", "draft", "waitlisted", "accepted", "recorded", "refused", "withdrawn"};
    std::vector<Delegation> all;
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        all.push_back(bench.delegation());
        set(bench, all.back(), kStates[i], ("2026-01-0" + number(qint64(9 - i)) + "T09:00:00Z").constData());
    }
    return all;
}

Ids idsOf(const std::vector<Delegation>& all, std::size_t first, std::size_t count)
{
    Ids ids;
    for (std::size_t i = first; i < first + count; ++i)
        ids.push_back(all[i].registration);
    return ids;
}

/// As many people as make a word frequent, in no delegation.
void makeFrequent(Bench& bench, const char* word)
{
    constexpr int kMany = 25'000;
    bench.act([&](Recorder& recorder) {
        recorder.suspendSearch();
        insertPeopleInBulk(recorder, kMany, QString::fromUtf8(word));
    });
}

} // namespace

TEST_CASE("the queue has who waits first, each state in the order of entry, and no more than asked for")
{
    Bench bench;
    const std::vector<Delegation> all = oneOfEachState(bench);
    const Delegation earlier = bench.delegation();
    set(bench, earlier, "submitted", "2026-01-02T09:00:00Z");
    Ids expected = idsOf(all, 0, 8);
    expected.insert(expected.begin(), earlier.registration);
    CHECK(queue(bench, {{}, QueueFilter::All, {}}) == expected);
    CHECK(queue(bench, {{}, QueueFilter::All, {}, 2}) == Ids(expected.begin(), expected.begin() + 2));
    CHECK(queue(bench, {{}, QueueFilter::ToDecide, {}}) == Ids(expected.begin(), expected.begin() + 4));
    CHECK(queue(bench, {{}, QueueFilter::Waitlisted, {}}) == idsOf(all, 3, 1));
    CHECK(queue(bench, {{}, QueueFilter::Accepted, {}}) == idsOf(all, 4, 1));
    CHECK(queue(bench, {SessionId(all[1].session), QueueFilter::All, {}}) == idsOf(all, 1, 1));
    CHECK(queue(bench, {SessionId(all[1].session), QueueFilter::Accepted, {}}).empty());
}

TEST_CASE("what was found stands in the order of the queue, within its filter")
{
    Bench bench;
    const std::vector<Delegation> all = oneOfEachState(bench);
    const bool frequent = GENERATE(false, true);
    CAPTURE(frequent);
    if (frequent)
        makeFrequent(bench, "Goff");
    CHECK(found(bench, "goff") == idsOf(all, 0, 8));
    CHECK(found(bench, "goff", 3) == idsOf(all, 0, 3));
    CHECK(queue(bench, {{}, QueueFilter::Waitlisted, QStringLiteral("goff")}) == idsOf(all, 3, 1));
    CHECK(queue(bench, {SessionId(all[2].session), QueueFilter::All, QStringLiteral("goff")}) == idsOf(all, 2, 1));
    CHECK(queue(bench, {SessionId(all[2].session), QueueFilter::Accepted, QStringLiteral("goff")}).empty());
}

TEST_CASE("one that was merged into another is neither shown, found nor counted")
{
    Bench bench;
    const Delegation kept = bench.delegation();
    const Delegation gone = bench.delegation();
    bench.sql("UPDATE registration SET merged_into = " + number(kept.registration)
        + " WHERE id = " + number(gone.registration));
    CHECK(queue(bench, {{}, QueueFilter::All, {}}) == Ids{kept.registration});
    CHECK(found(bench, "maelle") == Ids{kept.registration});
    const QueueTotals totals = QueueStore(bench.db()).totals(SessionId(gone.session));
    CHECK(totals.all.all == 1);
    CHECK(totals.session.all == 0);
}

TEST_CASE("counts are told of one session and of all together")
{
    Bench bench;
    const std::vector<Delegation> all = oneOfEachState(bench);
    const QueueTotals totals = QueueStore(bench.db()).totals(SessionId(all[0].session));
    CHECK(totals.session.all == 1);
    CHECK(totals.session.toDecide == 1);
    CHECK(totals.all.all == 8);
    CHECK(totals.all.toDecide == 3);
    CHECK(totals.all.waitlisted == 1);
    CHECK(totals.all.accepted == 1);
    CHECK(QueueStore(bench.db()).totals({}).session.all == 8);
}

TEST_CASE("a frequent word is looked for in the registrations, a rare one in the index; both find the same")
{
    Bench bench;
    const Delegation one = bench.delegation();
    const Delegation two = bench.delegation();
    bench.sql("UPDATE territory SET name = 'Cœur de Maurienne Arvan' WHERE id = " + number(two.territory));
    bench.sql(
        "UPDATE person SET given_name = 'Nolwenn', family_name = 'Ångström-Groß' WHERE id = " + number(two.people[3]));
    const Ids both{one.registration, two.registration};
    const Ids second{two.registration};
    const char* frequent = GENERATE("", "Maëlle", "Brest", "Cœur", "Nolwenn", "Ångström Groß Arvan");
    CAPTURE(frequent);
    if (*frequent != '\0') {
        makeFrequent(bench, frequent);
        const QString word = QString::fromUtf8(frequent).section(u' ', 0, 0);
        CHECK_FALSE(search::Plan(bench.db(), word).candidates().has_value());
    }
    CHECK(found(bench, "brest") == both);
    CHECK(found(bench, "BRE maël") == both);
    CHECK(found(bench, "coeur") == second);
    CHECK(found(bench, "cœur arvan") == second);
    CHECK(found(bench, "nolw maelle maurienne") == second);
    CHECK(found(bench, "angstrom") == second);
    CHECK(found(bench, "gross nolwenn") == second);
    CHECK(found(bench, "m b", 1) == Ids{one.registration});
    CHECK(found(bench, "aelle").empty());
    CHECK(found(bench, "nolwenn quimper").empty());
    CHECK(found(bench, "\"*").empty());
}

TEST_CASE("a word begins after whatever is neither a letter nor a digit")
{
    CHECK(search::hasWord("Le Goff", "go"));
    CHECK(search::hasWord("LE GOFF", "go"));
    CHECK(search::hasWord("jean_a@example.org", "a"));
    CHECK(search::hasWord("l’Haÿ-les-Roses", "hay"));
    CHECK(search::hasWord("Le Sœur", "soeur"));
    CHECK(search::hasWord("29019", "29"));
    CHECK_FALSE(search::hasWord("Le Goff", "off"));
    CHECK_FALSE(search::hasWord("Le Gof", "goff"));
    CHECK_FALSE(search::hasWord("", "a"));
}

TEST_CASE("more registrations than are asked at once keep their order, to the last")
{
    Bench bench;
    const Delegation made = bench.delegation();
    bench.sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1300) "
              "INSERT INTO registration (id, territory_id, state, entered_at) SELECT 900000 - i, "
        + number(made.territory) + ", 'submitted', printf('2026-02-01T%05d', i) FROM n");
    makeFrequent(bench, "Brest");
    const Ids all = found(bench, "brest");
    REQUIRE(all.size() == 1301);
    CHECK(all[1] == 899999);
    CHECK(all.back() == 898700);
    CHECK(found(bench, "brest", 600) == Ids(all.begin(), all.begin() + 600));
}
