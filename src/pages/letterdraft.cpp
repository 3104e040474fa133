// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/letterdraft.h"

#include "words/argumenttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

/// Without what could turn round or hide the text of a label.
QString visible(QString words)
{
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return words;
}

/// Copies a value into a field, and tells where it stood.
class SourceWriter {
public:
    explicit SourceWriter(const LetterText& letter)
        : m_letter(letter)
    {
    }

    QString put(FieldSources& sources, EntryField field, const FoundText& found) const
    {
        if (!found.isEmpty())
            sources[field] = source(found.source);
        return found.value;
    }
    [[nodiscard]] FieldSource source(const Span& span) const
    {
        FieldSource source;
        source.guessed = span.length <= 0;
        if (!source.guessed)
            source = {visible(m_letter.text.mid(span.from, span.length)), span.from, span.length, false};
        return source;
    }

private:
    const LetterText& m_letter;
};

EntryMember memberOf(const FoundPerson& person, const SourceWriter& writer)
{
    EntryMember member;
    const auto put = [&](EntryField field, const FoundText& found) { return writer.put(member.sources, field, found); };
    member.role = put(EntryField::Role, person.role);
    member.givenName = put(EntryField::GivenName, person.givenName);
    member.familyName = put(EntryField::FamilyName, person.familyName);
    member.email = put(EntryField::Email, person.email);
    member.phone = put(EntryField::Phone, person.phone);
    member.organisation = put(EntryField::Organisation, person.organisation);
    member.jobTitle = put(EntryField::JobTitle, person.jobTitle);
    member.contact = person.contact;
    member.substitute = person.substitute;
    member.toCome = person.toCome;
    return member;
}

void addMembers(EntryDraft& draft, const std::vector<FoundPerson>& people, const SourceWriter& writer)
{
    bool hasContact = false;
    for (const FoundPerson& person : people) {
        if (draft.members.size() == kMostLetterPeople)
            return;
        draft.members.push_back(memberOf(person, writer));
        EntryMember& member = draft.members.back();
        member.contact = member.contact && !hasContact; // the first one named
        hasContact = hasContact || member.contact;
    }
}

void addPassages(const FieldSources& sources, std::vector<Passage>& passages)
{
    for (const auto& [field, source] : sources) {
        if (source.start >= 0 && source.length > 0)
            passages.push_back({source.start, source.length, source.guessed});
    }
}

QString nameOf(const FoundPerson& person)
{
    return (person.givenName.value + u' ' + person.familyName.value).trimmed();
}

/// "De : …", "From: …": a line that is not the writer's own.
bool isHeader(QStringView line)
{
    static constexpr std::array kNames{QLatin1StringView("de"), QLatin1StringView("from"), QLatin1StringView("to"),
        QLatin1StringView("cc"), QLatin1StringView("objet"), QLatin1StringView("subject")};
    const QStringView name = line.first(std::max<qsizetype>(0, line.indexOf(u':'))).trimmed();
    return std::ranges::any_of(
        kNames, [name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// How often a letter names somebody, addresses and headers apart.
int timesNamed(QStringView letter, const FoundPerson& person)
{
    const QString last = person.familyName.value.section(u' ', -1);
    int times = 0;
    for (const QStringView line : QStringTokenizer(letter, u'\n')) {
        for (const QStringView word : QStringTokenizer(isHeader(line) ? QStringView() : line, u' '))
            times += !word.contains(u'@') && word.contains(last, Qt::CaseInsensitive) ? 1 : 0;
    }
    return times;
}

/// Somebody who signs, and whom the letter names nowhere else.
bool onlySigns(const FoundPerson& person, QStringView letter)
{
    return person.writer && !person.familyName.isEmpty() && timesNamed(letter, person) < 2;
}

void remarkOnSession(const LetterReading& reading, QStringList& remarks)
{
    const QDate day = QDate::fromString(reading.draft.sessionDate.value, Qt::ISODate);
    if (!day.isValid())
        remarks.append(LetterWords::tr("The e-mail names no day: check the session."));
    else if (reading.session.isNull())
        remarks.append(LetterWords::tr("The e-mail names the %1, and no session is planned on that day: choose one.")
                           .arg(dateText(day)));
    else if (reading.twoSessions)
        remarks.append(
            LetterWords::tr("Several sessions are planned on %1: check that it is this one.").arg(dateText(day)));
}

} // namespace

EntryDraft draftOf(const LetterReading& reading, const LetterText& letter)
{
    const SourceWriter writer(letter);
    const LetterDraft& read = reading.draft;
    EntryDraft draft;
    draft.session = reading.session;
    FieldSource day = writer.source(read.sessionDate.source);
    day.guessed = day.guessed || reading.session.isNull() || reading.twoSessions;
    draft.sources[EntryField::Session] = day;
    (void)writer.put(draft.sources, EntryField::Territory, read.territory);
    draft.territory = reading.territory;
    draft.projectTitle = writer.put(draft.sources, EntryField::ProjectTitle, read.projectTitle);
    draft.expectations = writer.put(draft.sources, EntryField::Expectations, read.expectations);
    addMembers(draft, read.people, writer);
    return draft;
}

std::vector<Passage> passagesOf(const EntryDraft& draft)
{
    std::vector<Passage> passages;
    addPassages(draft.sources, passages);
    for (const EntryMember& member : draft.members)
        addPassages(member.sources, passages);
    std::ranges::sort(passages, [](const Passage& a, const Passage& b) {
        return std::tuple(a.start, -a.length, !a.guessed) < std::tuple(b.start, -b.length, !b.guessed);
    });
    const auto same = [](const Passage& a, const Passage& b) { return a.start == b.start && a.length == b.length; };
    passages.erase(std::unique(passages.begin(), passages.end(), same), passages.end());
    return passages;
}

QStringList remarksOn(const LetterReading& reading, const LetterText& letter)
{
    QStringList remarks;
    const LetterDraft& read = reading.draft;
    if (letter.cut || read.truncated)
        remarks.append(LetterWords::tr("The e-mail is very long: only its first %1 characters are read.")
                           .arg(QLocale().toString(kLongestLetter)));
    if (read.people.empty() && read.territory.isEmpty()) {
        remarks.append(LetterWords::tr("Neither people nor a territory were found: fill in the form yourself."));
        return remarks;
    }
    if (read.people.size() > kMostLetterPeople)
        remarks.append(LetterWords::tr(
            "The e-mail names %n people: the first %1 are in the form.", nullptr, int(read.people.size()))
                           .arg(QString::number(kMostLetterPeople)));
    remarkOnSession(reading, remarks);
    for (const FoundPerson& person : read.people) {
        if (onlySigns(person, letter.text))
            remarks.append(
                LetterWords::tr("%1 signs the e-mail: check that they come, or remove them.").arg(nameOf(person)));
    }
    return remarks;
}

} // namespace quatuor
