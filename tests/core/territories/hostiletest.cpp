// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the matcher does with text that is no name, and from several threads.
#include "core/territories/reference.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

using namespace quatuor;

namespace {

TerritoryMatch matchName(const QString& name)
{
    return OfficialReference::shipped().match({name, {}, {}});
}

} // namespace

TEST_CASE("text that is no name matches nothing, and gives no candidate")
{
    const QString texts[]{QString(), QStringLiteral(" "), QStringLiteral("()"), QStringLiteral("(((("),
        QStringLiteral(")"), QStringLiteral("commune de"), QStringLiteral("CC"), QStringLiteral("d'"),
        QStringLiteral("de la"), QStringLiteral("'; DROP TABLE territory; --"), QString(10'000, u'a'),
        QString(10'000, u'1'), QString(10'000, u'('), QString(5'000, QChar(0xd800)), QString(3, QChar(0)),
        QStringLiteral("12345678901234567890"), QStringLiteral("\u202e\u200b"), QStringLiteral("😀")};
    for (const QString& text : texts) {
        INFO(text.left(40).toStdString() << " of " << text.size());
        for (const TerritoryText& said :
            {TerritoryText{text, {}, {}}, TerritoryText{{}, text, {}}, TerritoryText{text, text, text}}) {
            const TerritoryMatch match = OfficialReference::shipped().match(said, text);
            CHECK(match.verdict == MatchVerdict::None);
            CHECK(match.candidates.empty());
        }
        CHECK(OfficialReference::shipped().search(text).size() <= 20);
        CHECK_FALSE(OfficialReference::shipped().find(text).has_value());
    }
}

TEST_CASE("a name is found again with a long, unknown or hostile département and kind")
{
    const QString longText(10'000, u'x');
    const TerritoryMatch match
        = OfficialReference::shipped().match({QStringLiteral("Grenoble"), {}, longText}, longText);
    CHECK(match.verdict == MatchVerdict::Exact);
}

TEST_CASE("control, zero-width and decomposed characters do not hide a name")
{
    CHECK(matchName(QStringLiteral("Grenoble\u0000")).settled());
    CHECK(matchName(QStringLiteral("\tGrenoble\r\n")).settled());
    CHECK(matchName(QStringLiteral("E\u0301chirolles")).settled());
    CHECK(matchName(QStringLiteral("ＧＲＥＮＯＢＬＥ")).settled());
}

TEST_CASE("several threads may ask at once")
{
    std::atomic<int> right = 0;
    const auto ask = [&right] {
        for (int i = 0; i < 2'000; ++i)
            right += matchName(QStringLiteral("Communauté de communes du Trièves")).settled() ? 1 : 0;
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(ask);
    for (std::thread& thread : threads)
        thread.join();
    CHECK(right == 8'000);
}
