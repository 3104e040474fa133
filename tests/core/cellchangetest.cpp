// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three-way decision for a cell, and what it promises over seeded random histories.
#include "core/review/cellchange.h"

#include <catch2/catch.hpp>

#include <random>

using namespace quatuor;

namespace {

CellVersions cell(const char* before, const char* now, const char* current)
{
    return {QString::fromUtf8(before), QString::fromUtf8(now), QString::fromUtf8(current)};
}

} // namespace

TEST_CASE("a cell is taken, kept or proposed by what the source said last time")
{
    using enum CellVerdict;
    struct Row {
        CellVersions cell;
        CellVerdict open;
        CellVerdict accepted;
    };
    const Row rows[] = {
        {cell("DDT", "DDT", "DDT"), Unchanged, Unchanged},
        {cell("DDT", "DDT", "DDTM"), Keep, Keep},
        {cell("DDT", "DDTM", "DDT"), Take, Propose},
        {cell("DDT", "DREAL", "DDTM"), Propose, Propose},
        {cell("DDT", "DDTM", "DDTM"), Unchanged, Unchanged},
        {cell("DDT", "", "DDT"), Take, Propose},
        {cell("", "DDT", ""), Take, Propose},
        {cell("", "DDT", "DDTM"), Propose, Propose},
        {cell("", "", "DDTM"), Keep, Keep},
        {cell("DDT", "DDT", ""), Keep, Keep},
    };
    for (const Row& row : rows) {
        INFO(row.cell.sourceBefore.toStdString()
            << " | " << row.cell.sourceNow.toStdString() << " | " << row.cell.current.toStdString());
        CHECK(cellVerdict(row.cell, false) == row.open);
        CHECK(cellVerdict(row.cell, true) == row.accepted);
    }
}

TEST_CASE("an import never overwrites a hand edit, never changes what is accepted, and does nothing the second time")
{
    std::mt19937 random(17);
    const QString values[] = {{}, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    for (int i = 0; i < 5'000; ++i) {
        const CellVersions one{values[random() % 4], values[random() % 4], values[random() % 4]};
        const bool accepted = random() % 2 == 0;
        const CellVerdict verdict = cellVerdict(one, accepted);
        const bool edited = one.current != one.sourceBefore;
        if (verdict == CellVerdict::Take)
            CHECK_FALSE((edited || accepted));
        if (one.sourceNow == one.sourceBefore)
            CHECK((verdict == CellVerdict::Unchanged || verdict == CellVerdict::Keep));
        CHECK((verdict == CellVerdict::Unchanged) == (one.sourceNow == one.current));

        const QString after = verdict == CellVerdict::Take ? one.sourceNow : one.current;
        const CellVerdict again = cellVerdict({one.sourceNow, one.sourceNow, after}, accepted);
        CHECK((again == CellVerdict::Unchanged || again == CellVerdict::Keep));
    }
}
