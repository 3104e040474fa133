// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lettercases.h"

#include "core/territories/reference.h"
#include "core/text.h"
#include "exchange/values/phone.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <array>

namespace quatuor::testkit {

namespace {

using nlohmann::json;

const QString kLetters = QStringLiteral(QUATUOR_TEST_DATA "/letters/");

QByteArray contentOf(const QString& name)
{
    QFile file(kLetters + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Case, accents and punctuation of words are the writer's; those of codes and addresses are not.
bool same(const std::string& key, const QString& a, const QString& b)
{
    const bool exact = key == "email" || key == "role" || key == "territoryCode" || key == "sessionDate";
    if (key == "phone")
        return frenchPhone(a) == frenchPhone(b);
    return exact ? a == b : text::foldKey(a) == text::foldKey(b);
}

QStringList choices(const json& wanted)
{
    QStringList list;
    for (const json& one : wanted.is_array() ? wanted : json::array({wanted}))
        list += QString::fromStdString(one.get<std::string>());
    return list;
}

class Comparison {
public:
    explicit Comparison(LetterScore& score)
        : m_score(score)
    {
    }

    void field(const std::string& who, const json& wanted, const std::string& key, const FoundText& got)
    {
        const QStringList answers = wanted.contains(key) ? choices(wanted.at(key)) : QStringList(QString());
        const bool right = std::ranges::any_of(answers, [&](const QString& one) { return same(key, one, got.value); });
        if (right && answers == QStringList(QString()))
            return; // nothing asked, nothing given
        if (right)
            ++m_score.right;
        else
            tell(got.isEmpty() ? m_score.missing : m_score.wrong, who, key, answers.join(u'|'), got.value);
    }

    void flag(const std::string& who, const json& wanted, const std::string& key, bool got)
    {
        const bool asked = wanted.value(key, false);
        if (asked && got)
            ++m_score.right;
        else if (asked != got)
            tell(asked ? m_score.missing : m_score.wrong, who, key, asked ? QStringLiteral("yes") : QString(),
                got ? QStringLiteral("yes") : QString());
    }

    void person(const json& wanted, const FoundPerson& got)
    {
        const std::string who = wanted.value("familyName", got.familyName.value.toStdString());
        field(who, wanted, "givenName", got.givenName);
        field(who, wanted, "familyName", got.familyName);
        field(who, wanted, "role", got.role);
        field(who, wanted, "email", got.email);
        field(who, wanted, "phone", got.phone);
        field(who, wanted, "jobTitle", got.jobTitle);
        field(who, wanted, "organisation", got.organisation);
        flag(who, wanted, "contact", got.contact);
        flag(who, wanted, "substitute", got.substitute);
        flag(who, wanted, "toCome", got.toCome);
        flag(who, wanted, "writer", got.writer);
    }

private:
    void tell(int& count, const std::string& who, const std::string& key, const QString& wanted, const QString& got)
    {
        ++count;
        m_score.told += "  " + who + "." + key + ": [" + wanted.toStdString() + "] -> [" + got.toStdString() + "]\n";
    }

    LetterScore& m_score;
};

/// The person of the draft that a wanted one is: same family name, else same address, else the same promised role.
bool isMeant(const json& wanted, const FoundPerson& got)
{
    if (wanted.contains("familyName"))
        return text::foldKey(QString::fromStdString(wanted["familyName"].get<std::string>()))
            == text::foldKey(got.familyName.value);
    if (wanted.value("toCome", false))
        return got.toCome;
    return wanted.contains("email") && choices(wanted["email"]).contains(got.email.value);
}

} // namespace

void LetterScore::add(const LetterScore& other)
{
    right += other.right;
    missing += other.missing;
    wrong += other.wrong;
    told += other.told;
}

QStringList letterNames()
{
    QStringList names = QDir(kLetters).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

bool isHeldOut(const QString& name)
{
    return name.contains(QStringLiteral("-held-"));
}

QString letterText(const QString& name)
{
    return QString::fromUtf8(contentOf(name + QStringLiteral(".txt")));
}

LetterContext letterContext()
{
    return {QDate(2026, 11, 2), &OfficialReference::shipped(), {QStringLiteral("fabrique.example.org")}};
}

LetterScore score(const QString& name, const LetterDraft& draft)
{
    const json wanted = json::parse(contentOf(name + QStringLiteral(".draft.json")));
    LetterScore result;
    Comparison compare(result);
    compare.field("letter", wanted, "territory", draft.territory);
    compare.field("letter", wanted, "territoryCode", draft.territoryCode);
    compare.field("letter", wanted, "sessionDate", draft.sessionDate);
    compare.field("letter", wanted, "projectTitle", draft.projectTitle);
    compare.field("letter", wanted, "expectations", draft.expectations);
    std::vector<FoundPerson> people = draft.people;
    for (const json& one : wanted.at("people")) {
        const auto meant = std::ranges::find_if(people, [&](const FoundPerson& got) { return isMeant(one, got); });
        compare.person(one, meant == people.end() ? FoundPerson{} : *meant);
        if (meant != people.end())
            people.erase(meant);
    }
    for (const FoundPerson& extra : people)
        compare.person(json::object(), extra);
    if (!result.told.empty())
        result.told = name.toStdString() + "\n" + result.told;
    return result;
}

} // namespace quatuor::testkit
