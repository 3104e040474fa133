// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random actions over a workspace, for the property tests: the same seed gives the same actions.
#pragma once

#include "fixture.h"

#include <random>

namespace quatuor::test {

class RandomWork {
public:
    RandomWork(Bench& bench, unsigned seed)
        : m_bench(bench)
        , m_random(seed)
    {
    }

    /// 0 to bound - 1.
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    /// One action of one to four steps over people, territories, registrations and what hangs on them. Null when it
    /// changed nothing or the schema refused it.
    ChangeId actOnDelegations();
    /// One action over tables that nothing points at, on a handful of rows and values, so that changes meet.
    ChangeId actOnFewRows();

private:
    void stepOnDelegations(Recorder& recorder);
    void insertSomething(Recorder& recorder);
    void changeSomething(Database& database);
    void deleteSomething(Database& database);
    QByteArray stepOnFewRows();
    /// The id of some row, "NULL" when there is none.
    QByteArray some(const char* table, const char* where = "1");

    Bench& m_bench;
    std::mt19937 m_random;
};

} // namespace quatuor::test
