// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzzers found and what they start from, once more, without a fuzzer: tests/fuzz/corpus, and the fixtures.
#include "fuzz/targets.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace quatuor;

namespace {

int replay(const QString& folder, const QStringList& patterns, fuzz::Target target)
{
    const QFileInfoList files = QDir(folder).entryInfoList(patterns, QDir::Files, QDir::Name);
    for (const QFileInfo& one : files) {
        INFO(one.filePath().toStdString());
        QFile file(one.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_NOTHROW(target(file.readAll()));
    }
    return int(files.size());
}

} // namespace

TEST_CASE("the corpus of each fuzzer, and the fixtures it starts from, are read as promised")
{
    const auto [name, fixtures] = GENERATE(table<const char*, QStringList>({
        {"csv", {QStringLiteral("*.csv"), QStringLiteral("*.xls")}},
        {"xlsx",
            {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.xlsb"), QStringLiteral("*.ods")}},
        {"json", {QStringLiteral("*.json")}},
        {"mail", {QStringLiteral("*.eml")}},
    }));
    const fuzz::Target target = fuzz::target(name);
    REQUIRE(target);
    const QString folder = QString::fromLatin1(name);
    CHECK(replay(QStringLiteral(QUATUOR_SOURCE_DIR "/tests/fuzz/corpus/") + folder, {}, target) > 10);
    CHECK(replay(QStringLiteral(QUATUOR_TEST_DATA "/") + folder, fixtures, target) > 5);
}

TEST_CASE("names of territories that a fuzzer starts from are matched as promised")
{
    const fuzz::Target target = fuzz::target("territories");
    REQUIRE(target);
    CHECK(replay(QStringLiteral(QUATUOR_SOURCE_DIR "/tests/fuzz/corpus/territories"), {}, target) > 100);
}
