// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Identity and merging of people. Most pairs differ in their first letters: those are told apart before anything is
// folded.
#include "core/review/identity.h"

#include "core/text.h"

#include <algorithm>

namespace quatuor {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

/// Certain that the folded texts differ, from their first letters alone.
bool surelyDiffer(QStringView a, QStringView b)
{
    return !a.isEmpty() && !b.isEmpty() && isAsciiLetter(a.front()) && isAsciiLetter(b.front())
        && (a.front().unicode() | 0x20) != (b.front().unicode() | 0x20); // lower case, for ASCII letters
}

bool mayShareName(const Person& a, const Person& b)
{
    return (!surelyDiffer(a.familyName, b.familyName) && !surelyDiffer(a.givenName, b.givenName))
        || (!surelyDiffer(a.familyName, b.givenName) && !surelyDiffer(a.givenName, b.familyName));
}

struct NameKeys {
    QString given;
    QString family;
    explicit NameKeys(const Person& person)
        : given(text::foldKey(person.givenName))
        , family(text::foldKey(person.familyName))
    {
    }
    [[nodiscard]] bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

bool equalOrExchanged(const NameKeys& a, const NameKeys& b)
{
    return (a.family == b.family && a.given == b.given) || (a.family == b.given && a.given == b.family);
}

bool oneBeginsTheOther(const QString& a, const QString& b)
{
    return a.startsWith(b) || b.startsWith(a);
}

bool namesAgree(const NameKeys& a, const NameKeys& b)
{
    return a.isEmpty() || b.isEmpty() || equalOrExchanged(a, b)
        || (a.family == b.family && oneBeginsTheOther(a.given, b.given));
}

SamePerson byNames(const Person& a, const Person& b)
{
    const NameKeys left(a);
    const NameKeys right(b);
    if (namesAgree(left, right))
        return SamePerson::Same;
    return !left.family.isEmpty() && left.family == right.family ? SamePerson::Likely : SamePerson::Different;
}

/// French numbers in their national form, others as their digits: "+33 6 12…" and "06.12…" are one.
QString phoneKey(const QString& phone)
{
    QString digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    for (const QStringView prefix : {QStringView(u"0033"), QStringView(u"33")}) {
        if (digits.size() == prefix.size() + 9 && digits.startsWith(prefix))
            return u'0' + digits.mid(prefix.size());
    }
    return digits;
}

QString nameFieldKey(const QString& name)
{
    return text::foldKey(name);
}
QString emailFieldKey(const QString& email)
{
    return text::emailKey(email);
}

/// A name in one case only ("DUPONT", "dupont") is worse written than "Dupont"; so is one that lost its accents.
bool betterWritten(const QString& candidate, const QString& current)
{
    const auto mixed = [](const QString& text) { return text != text.toLower() && text != text.toUpper(); };
    return (mixed(candidate) && !mixed(current))
        || (mixed(candidate) == mixed(current) && isAscii(current) && !isAscii(candidate));
}
bool firstStays(const QString&, const QString&)
{
    return false;
}

struct MergedField {
    QLatin1StringView name;
    QString Person::*member;
    QString (*key)(const QString&);
    bool (*better)(const QString& candidate, const QString& current);
};

constexpr MergedField kFields[] = {
    {QLatin1StringView("givenName"), &Person::givenName, nameFieldKey, betterWritten},
    {QLatin1StringView("familyName"), &Person::familyName, nameFieldKey, betterWritten},
    {QLatin1StringView("email"), &Person::email, emailFieldKey, firstStays},
    {QLatin1StringView("phone"), &Person::phone, phoneKey, firstStays},
};

void mergeField(const MergedField& field, const Person& other, MergedPerson& merged)
{
    QString& kept = merged.person.*field.member;
    const QString& theirs = other.*field.member;
    if (theirs.isEmpty() || theirs == kept)
        return;
    const bool same = field.key(kept) == field.key(theirs);
    if (kept.isEmpty() || (same && field.better(theirs, kept)))
        kept = theirs;
    else if (!same)
        merged.conflicts.push_back({field.name, kept, theirs});
}

} // namespace

bool sameEmail(QStringView a, QStringView b)
{
    a = a.trimmed();
    b = b.trimmed();
    if (a.isEmpty() || b.isEmpty() || surelyDiffer(a, b))
        return false;
    return a.compare(b, Qt::CaseInsensitive) == 0
        || (!(isAscii(a) && isAscii(b)) && text::emailKey(a) == text::emailKey(b));
}

bool sameName(const Person& a, const Person& b)
{
    if (!mayShareName(a, b))
        return false;
    const NameKeys left(a);
    return !left.isEmpty() && equalOrExchanged(left, NameKeys(b));
}

SamePerson samePerson(const Person& a, const Person& b)
{
    if (sameEmail(a.email, b.email))
        return byNames(a, b);
    return sameName(a, b) ? SamePerson::Likely : SamePerson::Different;
}

MergedPerson mergePerson(const Person& keep, const Person& other)
{
    MergedPerson merged{keep, {}};
    for (const MergedField& field : kFields)
        mergeField(field, other, merged);
    return merged;
}

} // namespace quatuor
