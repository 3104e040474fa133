// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/draftpeople.h"

#include "core/rules/plausible.h"
#include "core/text.h"
#include "exchange/letter/givennames.h"
#include "exchange/letter/pieces.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

QString lettersOf(QStringView text)
{
    return text::foldKey(text).remove(u' ');
}

void fill(FoundText& value, const FoundText& other)
{
    if (value.isEmpty())
        value = other;
}

bool givenFits(const QString& a, const QString& b)
{
    const QString first = text::foldKey(a);
    const QString second = text::foldKey(b);
    if (first.isEmpty() || second.isEmpty() || first == second)
        return true;
    return (first.size() == 1 && second.startsWith(first)) || (second.size() == 1 && first.startsWith(second));
}

bool isSame(const FoundPerson& a, const FoundPerson& b)
{
    if (a.toCome || b.toCome)
        return false;
    const bool givenOnly = b.familyName.isEmpty() && !b.givenName.isEmpty();
    if (givenOnly)
        return text::foldKey(a.givenName.value) == text::foldKey(b.givenName.value);
    const QString family = lettersOf(a.familyName.value);
    if (family.isEmpty() || b.familyName.isEmpty())
        return !a.email.isEmpty() && a.email.value == b.email.value;
    return family == lettersOf(b.familyName.value) && givenFits(a.givenName.value, b.givenName.value);
}

void merge(Mention& one, const Mention& other)
{
    FoundPerson& a = one.person;
    const FoundPerson& b = other.person;
    if (a.givenName.value.size() < 3 && b.givenName.value.size() > 2)
        a.givenName = b.givenName;
    fill(a.familyName, b.familyName);
    fill(a.role, b.role);
    fill(a.email, b.email);
    fill(a.phone, b.phone);
    fill(a.jobTitle, b.jobTitle);
    fill(a.organisation, b.organisation);
    a.contact = a.contact || b.contact;
    a.substitute = a.substitute || b.substitute;
    a.writer = a.writer || b.writer;
    one.stands = one.stands || other.stands;
    one.absent = one.absent || other.absent;
    one.self = false;
    one.forwarded = one.forwarded && other.forwarded;
}

bool saysSomething(const FoundPerson& person)
{
    return !person.role.isEmpty() || !person.email.isEmpty() || !person.phone.isEmpty() || !person.jobTitle.isEmpty()
        || !person.organisation.isEmpty();
}

/// "moi-même" is the writer of that part.
void settleSelves(std::vector<Mention>& mentions)
{
    for (Mention& self : mentions) {
        if (!self.self)
            continue;
        const auto writer = std::ranges::find_if(mentions,
            [&](const Mention& one) { return !one.self && one.person.writer && one.forwarded == self.forwarded; });
        if (writer == mentions.end()) {
            self.absent = true;
            continue;
        }
        self.person.givenName = writer->person.givenName;
        self.person.familyName = writer->person.familyName;
        self.self = false;
        self.stands = true;
    }
}

std::vector<Mention> merged(const std::vector<Mention>& mentions)
{
    std::vector<Mention> people;
    for (const Mention& mention : mentions) {
        const auto fits = [&](const Mention& one) { return isSame(one.person, mention.person); };
        const auto known = std::ranges::find_if(people, fits);
        if (known == people.end())
            people.push_back(mention);
        else if (std::find_if(known + 1, people.end(), fits) == people.end())
            merge(*known, mention);
    }
    // An initial or a family name may have come before the whole name.
    for (std::size_t at = 0; at < people.size(); ++at) {
        for (std::size_t next = people.size() - 1; next > at; --next) {
            if (isSame(people[at].person, people[next].person)) {
                merge(people[at], people[next]);
                people.erase(people.begin() + std::ptrdiff_t(next));
            }
        }
    }
    return people;
}

void settleContact(std::vector<Mention>& people)
{
    const bool named = std::ranges::any_of(people, [](const Mention& one) { return one.person.contact; });
    const auto writer
        = std::ranges::find_if(people, [](const Mention& one) { return one.person.writer && !one.forwarded; });
    for (Mention& one : people) {
        if (one.person.writer && (writer == people.end() || &one != &*writer))
            one.person.writer = false;
    }
    if (!named && writer != people.end())
        writer->person.contact = true;
}

void supposeRole(FoundPerson& person, bool group)
{
    if (!person.role.isEmpty())
        return;
    const QString job = person.jobTitle.value;
    const QString place = person.organisation.value;
    QString role = roleOf(place.isEmpty() ? job : job + QStringLiteral(", ") + place);
    if (role.isEmpty() && !job.isEmpty() && place.isEmpty())
        role = roleOf(job);
    const bool state = rules::isStateAddress(person.email.value);
    if (role.isEmpty() && state)
        role = rules::kStateRole.toString();
    if (role.isEmpty() && isChair(job) && place.isEmpty() && group)
        role = QStringLiteral("elu");
    static const QRegularExpression somewhere(QStringLiteral("\\b(?:[Dd]e|[Dd]u|[Dd]es|[Aa]u|[Cc]hez|of|at) ?(?:la "
                                                             "|l'|les )?\\p{Lu}[\\p{L}]*\\p{Ll}|\\bd'\\p{Lu}\\p{Ll}"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression local(
        QStringLiteral("communaut|agglo|m[ée]tropole|mairie|ville|commune"), QRegularExpression::CaseInsensitiveOption);
    const bool here = place.isEmpty() ? !somewhere.match(job).hasMatch() : local.match(place).hasMatch();
    if (role.isEmpty() && isPost(job) && here)
        role = QStringLiteral("agent");
    person.role = {role,
        !job.isEmpty()         ? person.jobTitle.source
            : !place.isEmpty() ? person.organisation.source
                               : Span{}};
    if (role.isEmpty())
        person.role.source = {};
}

QString capitalised(const QString& word)
{
    QString result = word.toLower();
    bool start = true;
    for (QChar& c : result) {
        c = start ? c.toUpper() : c;
        start = c == u'-' || c == u'\'' || c == u' ';
    }
    return result;
}

void capitalise(FoundText& name)
{
    if (name.value == name.value.toLower())
        name.value = capitalised(name.value);
}

} // namespace

bool isAddressOf(const FoundPerson& person, const QString& email)
{
    const QString local = lettersOf(QStringView(email).first(std::max<qsizetype>(0, email.indexOf(u'@'))));
    const QString family = lettersOf(person.familyName.value);
    return family.size() > 2 && local.contains(family);
}

void nameFromAddress(FoundPerson& person)
{
    const QString local = person.email.value.section(u'@', 0, 0);
    const QStringList parts = local.split(u'.');
    if (parts.size() != 2 || parts[0].size() < 2 || parts[1].size() < 2)
        return;
    const bool letters = std::ranges::all_of(local, [](QChar c) { return c.isLetter() || c == u'.' || c == u'-'; });
    const bool first = isGivenName(parts[0]);
    if (!letters || first == isGivenName(parts[1]))
        return;
    person.givenName = {capitalised(parts[first ? 0 : 1]), {}};
    person.familyName = {capitalised(parts[first ? 1 : 0]), {}};
}

std::vector<FoundPerson> peopleOf(std::vector<Mention> mentions, bool group)
{
    settleSelves(mentions);
    std::vector<Mention> people = merged(mentions);
    const bool above = std::ranges::any_of(people, [](const Mention& one) {
        return !one.forwarded && !one.person.writer && (one.stands || saysSomething(one.person));
    });
    std::erase_if(people, [&](const Mention& one) {
        const bool passing = !one.stands && !one.person.writer && !one.person.contact && !saysSomething(one.person);
        const bool nobody = one.person.familyName.isEmpty() && !one.person.toCome && one.person.email.isEmpty();
        const bool headerOnly = one.forwarded && !one.stands && (above || one.person.writer);
        return one.absent || passing || nobody || headerOnly || (above && one.forwarded);
    });
    settleContact(people);
    std::vector<FoundPerson> result;
    for (Mention& one : people) {
        supposeRole(one.person, group);
        capitalise(one.person.givenName);
        capitalise(one.person.familyName);
        result.push_back(std::move(one.person));
    }
    return result;
}

} // namespace quatuor::letter
