// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How files begin: shown on examples, then asked of every source file.
#include "lint/heads.h"
#include "lint/expect.h"

using namespace quatuor::lint;

namespace {

QString head(const char* mark)
{
    return QStringLiteral("%1 SPDX-FileCopyrightText: 2026 The Quatuor authors\n"
                          "%1 SPDX-License-Identifier: GPL-3.0-or-later\n")
        .arg(QString::fromLatin1(mark));
}

qsizetype complaintsAbout(const char* path, const QString& text)
{
    return badHead({QString::fromLatin1(path), text}).size();
}

} // namespace

TEST_CASE("a file without its licence, or a header without its purpose, is named")
{
    CHECK(complaintsAbout("src/core/x.cpp", QStringLiteral("#include \"core/x.h\"\n")) == 1);
    CHECK(complaintsAbout("src/core/x.cpp", head("#")) == 1);
    CHECK(complaintsAbout("src/core/x.h", head("//")) == 2);
    CHECK(complaintsAbout("src/core/x.h", head("//") + QStringLiteral("#pragma once\n")) == 1);
}

TEST_CASE("a file that begins well is left alone, whatever its language")
{
    CHECK(complaintsAbout("src/core/x.cpp", head("//")) == 0);
    CHECK(complaintsAbout("src/core/x.h", head("//") + QStringLiteral("//\n// For this.\n#pragma once\n")) == 0);
    CHECK(complaintsAbout("tests/bench/x.py", QStringLiteral("#!/usr/bin/env python3\n") + head("#")) == 0);
    CHECK(complaintsAbout("resources/migrations/1.sql", head("--")) == 0);
}

TEST_CASE("every source file begins well")
{
    const auto files = filesUnder({QStringLiteral("src"), QStringLiteral("tests"), QStringLiteral("resources")},
        {QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("py"), QStringLiteral("sh"),
            QStringLiteral("sql")});
    REQUIRE(files.size() > 10);
    expectNone(each(files, badHead));
}
