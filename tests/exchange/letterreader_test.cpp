// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letters of tests/data/letters against the drafts that a person made of them; spans; damaged and endless letters.
#include "exchange/lettercases.h"

#include "core/text.h"
#include "testkit/qtprinting.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <random>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

struct Totals {
    LetterScore tuned;
    LetterScore heldOut;
};

Totals totals()
{
    Totals sum;
    for (const QString& name : letterNames())
        (isHeldOut(name) ? sum.heldOut : sum.tuned).add(score(name, readLetter(letterText(name), letterContext())));
    return sum;
}

void print(const char* what, const LetterScore& score)
{
    std::printf("%s: %d fields right, %d missing, %d wrong\n", what, score.right, score.missing, score.wrong);
}

} // namespace

TEST_CASE("letters are read as a person reads them")
{
    REQUIRE(letterNames().size() >= 44);
    const Totals sum = totals();
    print("letters, tuned on", sum.tuned);
    print("letters, held out", sum.heldOut);
    if (qEnvironmentVariableIsSet("QUATUOR_TELL_LETTERS"))
        std::puts(sum.tuned.told.c_str());
    if (qEnvironmentVariableIsSet("QUATUOR_TELL_HELD"))
        std::puts(sum.heldOut.told.c_str());
    CHECK(sum.tuned.wrong * 100 <= sum.tuned.expected() * 2);
}
