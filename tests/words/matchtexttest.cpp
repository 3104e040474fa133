// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a territory was found, or nothing, in words.
#include "words/matchtext.h"

#include "words/language.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

std::string plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).toStdString();
}

TerritoryCandidate found(QLatin1StringView reason, QLatin1StringView form = {})
{
    TerritoryCandidate candidate;
    candidate.department = QStringLiteral("01");
    candidate.reason = reason;
    candidate.form = form;
    return candidate;
}

} // namespace

TEST_CASE("the reason of a candidate is told with what its name lacked and where it is the only one")
{
    REQUIRE(installLanguage(Language::English));
    CHECK(plain(matchReasonText(
              found(QLatin1StringView("same-name-in-department"), QLatin1StringView("without-article"))))
        == "same name but for its article; the only one in its département (Ain)");
    REQUIRE(installLanguage(Language::French));
    CHECK(plain(matchReasonText(
              found(QLatin1StringView("same-name-in-department"), QLatin1StringView("without-article"))))
        == "même nom, à l’article près ; seul dans son département (Ain)");
    CHECK(plain(matchReasonText(found(QLatin1StringView("homonym"), QLatin1StringView("elsewhere"))))
        == "même nom que d’autres, mais dans un autre département");
    CHECK(plain(matchReasonText(found(QLatin1StringView("no-such")))) == "no-such");
}

TEST_CASE("every reason has its words")
{
    REQUIRE(installLanguage(Language::French));
    for (const char* reason :
        {"code", "code-zero-restored", "former-code", "delegated-commune", "same-name", "homonym", "similar-name",
            "short-name", "longer-name", "common-words", "acronym", "usual-name", "member-commune", "remembered"})
        CHECK(plain(matchReasonText(found(QLatin1StringView(reason)))) != reason);
    const QString any = noMatchText(QLatin1StringView("nothing-alike"));
    CHECK(any.contains(QLatin1StringView("territory search")));
    for (const char* reason :
        {"empty", "too-long", "email", "no-letters", "other-script", "address", "person", "body-not-listed"})
        CHECK(noMatchText(QLatin1StringView(reason)) != any);
}
