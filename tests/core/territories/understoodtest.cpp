// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tests/data/territories/understood.csv: one line for each thing that the matcher understands, or leaves to a person.
#include "core/territories/reference.h"
#include "testkit/csvrecords.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::testkit;

TEST_CASE("every way of writing a territory in the table is understood")
{
    QFile file(QStringLiteral(QUATUOR_TEST_DATA "/territories/understood.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = csvRecords(QString::fromUtf8(file.readAll())).mid(1);
    CHECK(lines.size() > 80);
    for (const QStringList& line : lines) {
        if (line.size() < 7)
            continue;
        INFO(line.join(QLatin1StringView(" | ")).toStdString());
        const TerritoryMatch match = OfficialReference::shipped().match({line[1], {}, line[3]}, line[2]);
        CHECK(code(match.verdict) == line[4]);
        const bool none = match.candidates.empty();
        CHECK(none == (match.verdict == MatchVerdict::None));
        if (!line[5].isEmpty())
            CHECK((none ? QString() : match.candidates.front().code).toStdString() == line[5].toStdString());
        if (!line[6].isEmpty())
            CHECK(
                QString(none ? match.reason : match.candidates.front().reason).toStdString() == line[6].toStdString());
    }
}
