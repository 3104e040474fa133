// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for codes, faults and rows; languages.
#include "words/statetext.h"

#include "core/role.h"
#include "words/argumenttext.h"
#include "words/faulttext.h"
#include "words/language.h"
#include "words/rowmessagetext.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

constexpr FaultKind kFaultKinds[] = {FaultKind::DiskFull, FaultKind::ReadOnly, FaultKind::Locked, FaultKind::Corrupt,
    FaultKind::InputOutput, FaultKind::Interrupted, FaultKind::Internal};

std::string plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("French is the default, English is for English locales")
{
    CHECK(languageOf(QLocale(QLocale::English, QLocale::Ireland)) == Language::English);
    CHECK(languageOf(QLocale(QLocale::Breton)) == Language::French);
    CHECK(languageOf(QLocale::c()) == Language::French);
    CHECK(languageFromCode(u"en") == Language::English);
    CHECK(languageFromCode(u"fr") == Language::French);
    CHECK_FALSE(languageFromCode(u"de"));
}

TEST_CASE("a language can be replaced by another")
{
    for (const Language language : {Language::French, Language::English, Language::French}) {
        REQUIRE(installLanguage(language));
        CHECK(currentLanguage() == language);
    }
    CHECK(stateText(RegistrationState::Waitlisted) == QStringLiteral("en liste d'attente"));
}

TEST_CASE("dates are those of the language")
{
    REQUIRE(installLanguage(Language::French));
    CHECK(dateText(QDate(2026, 10, 1)) == QStringLiteral("1er octobre 2026"));
    CHECK(dateText(QDate(2026, 10, 11)) == QStringLiteral("11 octobre 2026"));
    REQUIRE(installLanguage(Language::English));
    CHECK(dateText(QDate(2026, 10, 1)) == QStringLiteral("1 October 2026"));
    CHECK(dateText(QDate()).isEmpty());
}

TEST_CASE("the seed programme's roles read as it wrote them")
{
    REQUIRE(installLanguage(Language::French));
    for (const RoleBounds& one : seedPolicy().roles)
        CHECK(roleText(one.role.code) == one.role.label);
    CHECK(roleText(QStringLiteral("guide")) == QStringLiteral("guide"));
}

TEST_CASE("every state, severity, action and kind has its word")
{
    REQUIRE(installLanguage(Language::French));
    for (int i = 0; i <= int(RegistrationState::Recorded); ++i)
        CHECK(stateText(RegistrationState(i)) != QString(code(RegistrationState(i))));
    for (int i = 0; i <= int(SessionState::History); ++i)
        CHECK(stateText(SessionState(i)) != QString(code(SessionState(i))));
    for (int i = 0; i <= int(RegistrationAction::Reopen); ++i)
        CHECK(actionText(RegistrationAction(i)) != QString(code(RegistrationAction(i))));
    for (int i = 0; i <= int(TerritoryKind::Other); ++i)
        CHECK_FALSE(kindText(TerritoryKind(i)) == QString(code(TerritoryKind(i))));
    CHECK(severityText(Severity::Blocking) == QStringLiteral("bloquant"));
    CHECK(stateText(QStringLiteral("postponed")) == QStringLiteral("reportée"));
    CHECK(fateText(QStringLiteral("rejected")) == QStringLiteral("non reprise"));
    CHECK(fieldText(QStringLiteral("givenName")) == QStringLiteral("prénom"));
}

TEST_CASE("faults say what happened and what to do, with the file or without")
{
    REQUIRE(installLanguage(Language::French));
    for (const FaultKind kind : kFaultKinds) {
        const QString with = faultText(Fault(kind, QStringLiteral("journee.quatuor"), QStringLiteral("detail")));
        const QString without = faultText(Fault(kind, {}, {}));
        CHECK(with.size() > 60);
        CHECK_FALSE(with.contains(u'{'));
        CHECK_FALSE(without.isEmpty());
        CHECK_FALSE(without.contains(u'{'));
    }
    CHECK(plain(faultText(Fault(FaultKind::Locked, QStringLiteral("a.quatuor"), {})))
        == "« a.quatuor » est utilisé par une autre fenêtre ou un autre programme. Fermez-le là-bas et recommencez.");
}

TEST_CASE("messages of rows name the column and what was seen")
{
    REQUIRE(installLanguage(Language::French));
    const auto seen = [](const char* text) { return Arguments{{QLatin1StringView("seen"), QString::fromUtf8(text)}}; };
    CHECK(plain(rowMessageText(QLatin1StringView("date.unreadable"), QStringLiteral("Horodateur"), seen("hier")))
        == "Colonne « Horodateur » : « hier » n’est pas une date lisible.");
    CHECK(plain(rowMessageText(QLatin1StringView("text.nul"), {}, {}))
        == "La ligne contient un octet NUL, qu’aucun texte ne contient ; elle n’est pas reprise.");
    CHECK(rowMessageText(QLatin1StringView("no.such"), {}, {}) == QStringLiteral("no.such"));
}
