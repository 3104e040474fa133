// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of the cumulative export, over random files and random work: whatever the order and however often, the
// same state.
#include "testkit/registrationrows.h"

#include "desk/changedesk.h"
#include "desk/delegatedesk.h"
#include "desk/exportdesk.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

using Random = std::mt19937;

constexpr unsigned kSeeds = 8;

std::size_t below(Random& random, std::size_t bound)
{
    return random() % bound;
}

/// Some whole delegations and some that lack people, of real territories.
FileRows randomFile(Random& random, const char* prefix, std::size_t registrations)
{
    const QByteArrayList codes
        = {"26113", "26108", "57089", "97407", "97304", "62528", "2A004", "200000172", "200030658", "01004"};
    FileRows all;
    for (std::size_t i = 0; i < registrations; ++i) {
        FileRows one = wholeDelegation(
            codes[qsizetype(below(random, std::size_t(codes.size())))], prefix + QByteArray::number(i));
        one.resize(1 + below(random, one.size()));
        for (FileRow& row : one)
            row.family += QByteArray::number(below(random, 1000));
        all = std::move(all) + one;
    }
    return all;
}

FileRows shuffled(Random& random, FileRows rows)
{
    std::ranges::shuffle(rows, random);
    return rows;
}

ChangeId newest(DeskFixture& fixture)
{
    return ChangeDesk(fixture.desk()).list(1).front().id;
}

void undo(DeskFixture& fixture, ChangeId change)
{
    (void)must(ChangeDesk(fixture.desk()).undo(change));
}
void redo(DeskFixture& fixture, ChangeId change)
{
    (void)must(ChangeDesk(fixture.desk()).redo(change));
}

/// Mends a few members by hand; the changes, oldest first.
std::vector<ChangeId> handEdits(DeskFixture& fixture, Random& random)
{
    std::vector<Registration> all;
    RegistrationDesk(fixture.desk()).list({}, [&](const RegistrationSummary& one) {
        Registration found;
        found.id = one.id;
        all.push_back(found);
    });
    std::vector<ChangeId> changes;
    for (int i = 0; i < 4; ++i) {
        const RegistrationDetail detail = detailOf(fixture, all[below(random, all.size())].id);
        const auto& members = detail.registration.delegates;
        DelegateEdit edit;
        edit.jobTitle = QStringLiteral("Mission %1").arg(i);
        if (below(random, 2) == 0)
            edit.familyName = QStringLiteral("Corrigé %1").arg(i);
        must(DelegateDesk(fixture.desk()).edit(members[below(random, members.size())].id, edit));
        changes.push_back(newest(fixture));
    }
    return changes;
}

/// A workspace into which a random file came, by a seed that Catch2 goes through.
struct Scene {
    explicit Scene(std::size_t registrations)
    {
        fixture.addSession(QStringLiteral("2026-09-16"));
        empty = fixture.dump();
        rows = randomFile(random, "R", registrations);
        REQUIRE_FALSE(import(fixture, rows).report.change.isNull());
        imported = newest(fixture);
        full = fixture.dump();
    }

    unsigned seed = GENERATE(range(1U, kSeeds + 1));
    Random random{seed};
    DeskFixture fixture;
    FileRows rows;
    QString empty;
    QString full;
    ChangeId imported;
};

/// What the workspace says, whatever ids it gave: the list of registrations without them, sorted.
QStringList said(DeskFixture& fixture)
{
    ExportRequest request;
    request.list = QStringLiteral("registrations");
    request.style = ExportStyle::Machine;
    request.path = fixture.path(QStringLiteral("said.csv"));
    request.columns = QStringLiteral(
        "session_date,territory_code,role,given_name,family_name,email,is_contact,registration_ref,state")
                          .split(u',');
    REQUIRE(ExportDesk(fixture.desk()).write(request));
    QFile file(request.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("Import, undo, redo, and the same file in any order: one state")
{
    Scene scene(12);
    CAPTURE(scene.seed);
    undo(scene.fixture, scene.imported);
    CHECK(scene.fixture.changedSince(scene.empty) == QString());
    redo(scene.fixture, scene.imported);
    CHECK(scene.fixture.changedSince(scene.full) == QString());
    for (int time = 0; time < 3; ++time)
        CHECK(import(scene.fixture, shuffled(scene.random, scene.rows)).report.change.isNull());
    CHECK(scene.fixture.changedSince(scene.full) == QString());
}

TEST_CASE("Hand edits stand under every re-import, and are undone to what the file said")
{
    Scene scene(10);
    CAPTURE(scene.seed);
    std::vector<ChangeId> edits = handEdits(scene.fixture, scene.random);
    const QString edited = scene.fixture.dump();
    CHECK(import(scene.fixture, scene.rows).report.change.isNull());
    CHECK(import(scene.fixture, shuffled(scene.random, scene.rows)).report.change.isNull());
    CHECK(scene.fixture.changedSince(edited) == QString());
    for (; !edits.empty(); edits.pop_back())
        undo(scene.fixture, edits.back());
    CHECK(scene.fixture.changedSince(scene.full) == QString());
}

TEST_CASE("A file that grew adds what is new; cut short again, it takes nothing away")
{
    Scene scene(8);
    CAPTURE(scene.seed);
    const FileRows grown = scene.rows + randomFile(scene.random, "S", 4);
    REQUIRE_FALSE(import(scene.fixture, grown).report.change.isNull());
    const ChangeId growth = newest(scene.fixture);
    const QString after = scene.fixture.dump();
    FileRows cut = grown;
    cut.resize(1 + below(scene.random, cut.size()));
    CHECK(import(scene.fixture, cut).report.change.isNull());
    CHECK(scene.fixture.changedSince(after) == QString());
    undo(scene.fixture, growth);
    CHECK(scene.fixture.changedSince(scene.full) == QString());
}

TEST_CASE("Whether a file comes at once, shuffled, or in two parts, the workspace says the same")
{
    const unsigned seed = GENERATE(range(1U, kSeeds + 1));
    CAPTURE(seed);
    Random random(seed);
    const FileRows rows = randomFile(random, "R", 12);
    DeskFixture atOnce;
    DeskFixture inParts;
    for (DeskFixture* one : {&atOnce, &inParts})
        one->addSession(QStringLiteral("2026-09-16"));
    (void)import(atOnce, rows);
    FileRows part = rows;
    part.resize(below(random, part.size()));
    (void)import(inParts, part + FileRows{rows.front()});
    (void)import(inParts, rows);
    CHECK(said(atOnce) == said(inParts));
}
