// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The direction of includes, shown on small examples, then asked of the whole of src/.
#include "lint/includes.h"
#include "lint/expect.h"

using namespace quatuor::lint;

namespace {

std::vector<SourceFile> sources()
{
    return filesUnder({QStringLiteral("src")}, {QStringLiteral("h"), QStringLiteral("cpp")});
}

SourceFile file(const char* path, const char* text)
{
    return {QString::fromLatin1(path), QString::fromUtf8(text)};
}

} // namespace

TEST_CASE("an include against the direction is named with its line")
{
    const Complaints found = includesAgainstTheHouse(file("src/core/x.cpp", "\n#include \"store/database.h\"\n"));
    CHECK(told(found) == "src/core/x.cpp:2: core does not know store");
    CHECK(told(includesAgainstTheHouse(file("src/cli/x.cpp", "#include \"store/database.h\"\n")))
        == "src/cli/x.cpp:1: cli does not know store");
    CHECK(told(includesAgainstTheHouse(file("src/words/x.h", "#include \"words.h\"\n")))
        == "src/words/x.h:1: write \"layer/words.h\"");
    CHECK(
        told(includesAgainstTheHouse(file("src/misc/x.h", ""))) == "src/misc/x.h:1: src/misc is no room of the house");
}

TEST_CASE("an include with the direction, or in a comment, is left alone")
{
    const char* text
        = "#include \"core/id.h\"\n#include \"desk/x.h\"\n// #include \"cli/x.h\"\n/*\n#include \"app/x.h\"\n*/\n";
    expectNone(includesAgainstTheHouse(file("src/desk/x.cpp", text)));
}

TEST_CASE("a circle of includes is named by its way round")
{
    const Complaints found = includeCircles({
        file("src/core/a.h", "#include \"core/b.h\"\n"),
        file("src/core/b.h", "#include \"core/c.h\"\n"),
        file("src/core/c.h", "#include \"core/a.h\"\n"),
        file("src/core/d.h", "#include \"core/a.h\"\n"),
    });
    CHECK(told(found) == "src/core/a.h:1: src/core/a.h -> src/core/b.h -> src/core/c.h -> src/core/a.h");
}

TEST_CASE("src/ includes in the direction of the house, without circles")
{
    const std::vector<SourceFile> files = sources();
    REQUIRE(!files.empty());
    expectNone(each(files, includesAgainstTheHouse));
    expectNone(includeCircles(files));
}
