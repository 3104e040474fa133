// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the matcher does with text that is no name, and from several threads.
#include "core/territories/reference.h"

#include <QStringList>

#include <catch2/catch.hpp>

#include <algorithm>
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

TEST_CASE("what is no name of a territory is none, with its reason")
{
    struct Case {
        const char* text;
        const char* reason;
    };
    constexpr Case kCases[]{{"", "empty"}, {" \t\n", "empty"}, {"x", "nothing-alike"}, {"...!?", "no-letters"},
        {"12 345,67", "no-letters"}, {"\u202e\u200b", "no-letters"}, {"\u0001\u0002", "no-letters"},
        {"Москва", "other-script"}, {"東京", "other-script"}, {"الرباط", "other-script"},
        {"jean.dupont@ville.example.org", "email"}, {"12 rue de la Mairie 38000 Grenoble", "address"},
        {"Mairie, 3 bis place de l'Église, 38450 Vif", "address"}, {"BP 12 38000 Grenoble cedex", "address"},
        {"Jean Dupont", "person"}, {"Marie-Claude Lefebvre", "person"}, {"qsdfghjklm", "nothing-alike"},
        {"quiet", "nothing-alike"}, {"à définir", "nothing-alike"}, {"merci beaucoup", "nothing-alike"},
        {"Lycée Champollion", "body-not-listed"}, {"SIVU des écoles", "body-not-listed"}};
    for (const Case& each : kCases) {
        INFO(each.text);
        const TerritoryMatch match = matchName(QString::fromUtf8(each.text));
        CHECK(match.verdict == MatchVerdict::None);
        CHECK(match.candidates.empty());
        CHECK(QString(match.reason).toStdString() == each.reason);
    }
    CHECK(matchName(QString(10'000, u'a')).reason == QLatin1StringView("too-long"));
}

TEST_CASE("the same text has the same answer, whatever was asked before")
{
    const QString texts[]{QStringLiteral("Grenobel"), QStringLiteral("CC de Grenoble"), QStringLiteral("M2A"),
        QStringLiteral("Cadillac"), QStringLiteral("CC Loué - Brûlon - Noyen")};
    const auto told = [](const QString& text) {
        QStringList parts;
        for (const TerritoryCandidate& each : matchName(text).candidates)
            parts += each.code + QString::number(each.confidence);
        return parts;
    };
    QList<QStringList> first;
    for (const QString& text : texts)
        first += told(text);
    for (int round = 0; round < 3; ++round) {
        for (qsizetype i = std::size(texts) - 1; i >= 0; --i)
            CHECK(told(texts[i]) == first[i]);
    }
}

TEST_CASE("a département that contradicts a name is not overruled, and the name is shown")
{
    int asked = 0;
    int accepted = 0;
    int shown = 0;
    const auto communes = OfficialReference::shipped().communes();
    for (std::size_t at = 0; at < communes.size(); at += 20) {
        const OfficialUnit& unit = communes[at];
        if (unit.department == QLatin1StringView("59"))
            continue;
        const TerritoryMatch match
            = OfficialReference::shipped().match({unit.name, {}, QStringLiteral("commune")}, QStringLiteral("59"));
        const auto isIt = [&](const TerritoryCandidate& each) { return each.code == unit.code; };
        ++asked;
        shown += std::ranges::any_of(match.candidates, isIt) || match.candidates.size() == 5 ? 1 : 0;
        accepted += match.settled() ? 1 : 0;
    }
    // The département has a few communes of the same names, and many whose names are like them and come first.
    CHECK(accepted * 100 < asked);
    CHECK(shown * 100 > asked * 95);
}

TEST_CASE("random text is answered in bounded time and never settled")
{
    quint32 state = 12345;
    const auto random = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % below;
    };
    constexpr QStringView kPieces = u"aeioustrnl -'/()0189éÃ©\u2019\n,.@&+\ufffd?";
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 length = random(60); length > 0; --length)
            text += kPieces[qsizetype(random(quint32(kPieces.size())))];
        const TerritoryMatch match = OfficialReference::shipped().match({text, {}, {}}, i % 2 == 0 ? u"38" : u"");
        CHECK(match.candidates.size() <= 5);
        CHECK(match.candidates.empty() == (match.verdict == MatchVerdict::None));
        if (match.verdict == MatchVerdict::None)
            CHECK_FALSE(match.reason.isEmpty());
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
            right += matchName(QStringLiteral("Communauté de communes du Trieve")).candidates.empty() ? 0 : 1;
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(ask);
    for (std::thread& thread : threads)
        thread.join();
    CHECK(right == 8'000);
}
