// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lifecycle's table against the domain's, whole: what is not named here is impossible.
#include "core/lifecycle.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace quatuor;

namespace {

std::string written(const Transition& one)
{
    return std::string(code(one.from).latin1()) + " " + code(one.action).latin1() + " " + code(one.to).latin1();
}

} // namespace

TEST_CASE("the lifecycle has the transitions of the domain and no other")
{
    const std::set<std::string> expected{
        "draft submit submitted",
        "correction_requested submit submitted",
        "submitted accept accepted",
        "waitlisted accept accepted",
        "correction_requested accept accepted",
        "submitted request-correction correction_requested",
        "accepted request-correction correction_requested",
        "waitlisted request-correction correction_requested",
        "submitted waitlist waitlisted",
        "correction_requested waitlist waitlisted",
        "submitted refuse refused",
        "correction_requested refuse refused",
        "waitlisted refuse refused",
        "submitted withdraw withdrawn",
        "correction_requested withdraw withdrawn",
        "accepted withdraw withdrawn",
        "waitlisted withdraw withdrawn",
        "refused withdraw withdrawn",
        "recorded withdraw withdrawn",
        "refused reopen submitted",
        "withdrawn reopen submitted",
    };
    std::set<std::string> found;
    for (const Transition& one : lifecycle())
        CHECK(found.insert(written(one)).second);
    CHECK(found == expected);
}

TEST_CASE("an action leads where the table says, or nowhere")
{
    for (int from = 0; from <= int(RegistrationState::Recorded); ++from) {
        for (int action = 0; action <= int(RegistrationAction::Reopen); ++action) {
            std::optional<RegistrationState> expected;
            for (const Transition& one : lifecycle()) {
                if (int(one.from) == from && int(one.action) == action)
                    expected = one.to;
            }
            CHECK(target(RegistrationState(from), RegistrationAction(action)) == expected);
        }
    }
}

TEST_CASE("nothing but a withdrawal leads out of a session entered afterwards, and nothing leads into one")
{
    for (const Transition& one : lifecycle()) {
        CHECK(one.to != RegistrationState::Recorded);
        CHECK(one.to != RegistrationState::Draft);
        if (one.from == RegistrationState::Recorded)
            CHECK(one.action == RegistrationAction::Withdraw);
    }
}

TEST_CASE("undecided is what waits for a decision; active is what is neither refused nor withdrawn")
{
    using enum RegistrationState;
    const std::set<RegistrationState> undecided{Submitted, CorrectionRequested, Waitlisted};
    const std::set<RegistrationState> closed{Refused, Withdrawn};
    for (int i = 0; i <= int(Recorded); ++i) {
        const auto state = RegistrationState(i);
        INFO(code(state).latin1());
        CHECK(isUndecided(state) == undecided.contains(state));
        CHECK(isActive(state) == !closed.contains(state));
    }
}
