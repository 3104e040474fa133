// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Same person, and how they merge: examples, and properties over seeded random people.
#include "core/review/identity.h"
#include "core/text.h"

#include <catch2/catch.hpp>

#include <random>

using namespace quatuor;

namespace {

Person person(const char* given, const char* family, const char* email = "", const char* phone = "")
{
    return {PersonId(1), QString::fromUtf8(given), QString::fromUtf8(family), QString::fromUtf8(email),
        QString::fromUtf8(phone)};
}

struct Example {
    Person a;
    Person b;
    SamePerson answer;
};

class People {
public:
    explicit People(unsigned seed)
        : m_random(seed)
    {
    }

    Person next()
    {
        return {PersonId(qint64(m_random() % 1000 + 1)), any({"Hélène", "helene", "Jean", "J.", "Jean-Luc", "Noé", ""}),
            any({"Le Goff", "LE-GOFF", "Bélaïd", "Belaid", "Jean", "Œillet", "oeillet", ""}),
            any({"", "a@example.org", "A@Example.org", "b@example.org", "é@example.org", "É@example.org"}),
            any({"", "06 12 34 56 78", "+33 6 12 34 56 78", "0262 00 00 00"})};
    }

private:
    QString any(std::initializer_list<const char*> of) { return QString::fromUtf8(of.begin()[m_random() % of.size()]); }
    std::mt19937 m_random;
};

constexpr QString Person::*kFields[] = {&Person::givenName, &Person::familyName, &Person::email, &Person::phone};

} // namespace

TEST_CASE("what was cleaned is clean")
{
    // A NUL, or a return, between a letter and its accent: both go, and the letter is composed.
    for (const QString& dirty : {QString::fromUtf16(u"Po\0\u0301nom", 7), QStringLiteral("Po\r\u0301nom")}) {
        CHECK(text::cleaned(dirty) == QStringLiteral("P\u00f3nom"));
        CHECK(text::cleaned(text::cleaned(dirty)) == text::cleaned(dirty));
    }
}

TEST_CASE("people are the same by name and address, likely by less")
{
    using enum SamePerson;
    const Example examples[] = {
        {person("Hélène", "Roussel", "h@example.org"), person("HELENE", "ROUSSEL", "H@example.org"), Same},
        {person("Roussel", "Hélène", "h@example.org"), person("Hélène", "Roussel", "h@example.org"), Same},
        {person("H.", "Roussel", "h@example.org"), person("Hélène", "Roussel", "h@example.org"), Same},
        {person("", "", "h@example.org"), person("Hélène", "Roussel", "h@example.org"), Same},
        {person("Jean", "Le Goff", "g@example.org"), person("Jean", "Le-Goff", "g@example.org"), Same},
        {person("Marie", "Roussel", "r@example.org"), person("Paul", "Roussel", "r@example.org"), Likely},
        {person("Hélène", "Roussel", "h@example.org"), person("Hélène", "Roussel", "h@etat.example.org"), Likely},
        {person("Hélène", "Roussel"), person("Hélène", "Roussel", "h@example.org"), Likely},
        {person("Hélène", "Roussel"), person("Hélène", "Roussel"), Likely},
        {person("Noé", "Puech", "mairie@example.org"), person("Inès", "Costes", "mairie@example.org"), Different},
        {person("Hélène", "Roussel"), person("Hélène", "Rousseau"), Different},
        {person("Hélène", "Roussel", "é@example.org"), person("Helene", "Russel", "e@example.org"), Different},
        {person("", ""), person("", ""), Different},
        {person("", "", " "), person("", "", " "), Different},
    };
    for (const Example& one : examples) {
        INFO(one.a.givenName.toStdString()
            << " " << one.a.familyName.toStdString() << " <" << one.a.email.toStdString() << "> / "
            << one.b.givenName.toStdString() << " " << one.b.familyName.toStdString() << " <"
            << one.b.email.toStdString() << ">");
        CHECK(samePerson(one.a, one.b) == one.answer);
    }
}

TEST_CASE("identity does not depend on who is asked first, on case, or on form of accents")
{
    People people(4);
    for (int i = 0; i < 20'000; ++i) {
        const Person a = people.next();
        const Person b = people.next();
        Person other = b;
        other.givenName = b.givenName.toUpper().normalized(QString::NormalizationForm_D);
        other.familyName = b.familyName.toUpper().normalized(QString::NormalizationForm_D);
        CHECK(samePerson(a, b) == samePerson(b, a));
        CHECK(sameName(a, b) == sameName(b, a));
        CHECK(sameEmail(a.email, b.email) == sameEmail(b.email, a.email));
        CHECK(samePerson(a, other) == samePerson(a, b));
    }
}

TEST_CASE("everybody with a name and an address is the same as themselves")
{
    People people(5);
    for (int i = 0; i < 1'000; ++i) {
        const Person one = people.next();
        const bool named = !one.givenName.isEmpty() || !one.familyName.isEmpty();
        CHECK(sameName(one, one) == named);
        CHECK((samePerson(one, one) == SamePerson::Same) == !one.email.isEmpty());
    }
}

TEST_CASE("merging completes, prefers the better written, and tells what it did not keep")
{
    const MergedPerson merged = mergePerson(person("HELENE", "Roussel", "h@example.org", "06 12 34 56 78"),
        person("Hélène", "ROUSSEL", "helene@example.org", "+33 6 12 34 56 78"));
    CHECK(merged.person.givenName == QStringLiteral("Hélène"));
    CHECK(merged.person.familyName == QStringLiteral("Roussel"));
    CHECK(merged.person.phone == QStringLiteral("06 12 34 56 78"));
    CHECK(merged.conflicts
        == std::vector<FieldConflict>{
            {QLatin1StringView("email"), QStringLiteral("h@example.org"), QStringLiteral("helene@example.org")}});
    CHECK(mergePerson(person("", "Roussel"), person("Hélène", "Roussel")).person.givenName == QStringLiteral("Hélène"));
}

TEST_CASE("merging loses nothing in silence, invents nothing, and settles")
{
    People people(6);
    for (int i = 0; i < 20'000; ++i) {
        const Person a = people.next();
        const Person b = people.next();
        const MergedPerson merged = mergePerson(a, b);
        CHECK(merged.person.id == a.id);
        for (const auto field : kFields) {
            const QString& value = merged.person.*field;
            CHECK((value == a.*field || value == b.*field));
            CHECK(value.isEmpty() == ((a.*field).isEmpty() && (b.*field).isEmpty()));
        }
        CHECK(mergePerson(a, a).conflicts.empty());
        const MergedPerson again = mergePerson(merged.person, b);
        CHECK(again.conflicts == merged.conflicts);
        for (const auto field : kFields)
            CHECK(again.person.*field == merged.person.*field);
    }
}
