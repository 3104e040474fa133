// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sourcecells.h"

#include "core/role.h"
#include "core/text.h"
#include "store/recorder.h"
#include "store/statement.h"

#include <array>

namespace quatuor {

namespace {

constexpr std::array kMember = {Field::Role, Field::GivenName, Field::FamilyName, Field::Email, Field::Phone,
    Field::Organisation, Field::JobTitle, Field::IsContact, Field::IsSubstitute};
constexpr std::array kRegistration
    = {Field::SessionDate, Field::TerritoryName, Field::TerritoryCode, Field::TerritoryKind, Field::ProjectTitle,
        Field::ProjectSummary, Field::Expectations, Field::NoticeAcknowledged, Field::SubmittedAt};

QString yes(bool value)
{
    return value ? QStringLiteral("1") : QString();
}

/// The one member of a text field, or null: booleans, dates and the role are not plain texts.
QString* textOf(Delegate& delegate, Field field)
{
    switch (field) {
    case Field::GivenName:
        return &delegate.person.givenName;
    case Field::FamilyName:
        return &delegate.person.familyName;
    case Field::Email:
        return &delegate.person.email;
    case Field::Phone:
        return &delegate.person.phone;
    case Field::Organisation:
        return &delegate.organisation;
    case Field::JobTitle:
        return &delegate.jobTitle;
    default:
        return nullptr;
    }
}

QString* textOf(Registration& registration, Field field)
{
    switch (field) {
    case Field::TerritoryName:
        return &registration.territoryText.name;
    case Field::TerritoryCode:
        return &registration.territoryText.code;
    case Field::TerritoryKind:
        return &registration.territoryText.kind;
    case Field::ProjectTitle:
        return &registration.projectTitle;
    case Field::ProjectSummary:
        return &registration.projectSummary;
    case Field::Expectations:
        return &registration.expectations;
    default:
        return nullptr;
    }
}

template <class Value>
SourceMemory memory(const Value& value, std::span<const Field> fields, const std::vector<bool>& present)
{
    SourceMemory cells;
    for (std::size_t i = 0; i < fields.size(); ++i)
        cells.set(i, present[std::size_t(fields[i])] ? SourceMemory::hash(cellOf(value, fields[i])) : 0);
    return cells;
}

} // namespace

std::span<const Field> memberFields()
{
    return kMember;
}
std::span<const Field> registrationFields()
{
    return kRegistration;
}
std::size_t substituteCell()
{
    static_assert(kMember.back() == Field::IsSubstitute);
    return kMember.size() - 1;
}
std::size_t nameHashCell()
{
    return kMember.size();
}
std::size_t emailHashCell()
{
    return kMember.size() + 1;
}

std::size_t answerHashCell()
{
    return kMember.size() + 2;
}

std::size_t wholeAnswerCell()
{
    return kMember.size() + 3;
}

QString cellOf(const Delegate& delegate, Field field)
{
    switch (field) {
    case Field::Role:
        return delegate.role.isEmpty() ? delegate.roleText : delegate.role;
    case Field::IsContact:
        return yes(delegate.contact);
    case Field::IsSubstitute:
        return yes(delegate.substitute);
    default:
        break;
    }
    const QString* text = textOf(const_cast<Delegate&>(delegate), field);
    return text != nullptr ? *text : QString();
}

QString cellOf(const Registration& registration, Field field)
{
    switch (field) {
    case Field::SessionDate:
        return registration.session.isNull() ? QString() : registration.session.toString();
    case Field::NoticeAcknowledged:
        return yes(registration.noticeAcknowledged);
    case Field::SubmittedAt:
        return isoUtc(registration.submittedAt);
    default:
        break;
    }
    const QString* text = textOf(const_cast<Registration&>(registration), field);
    return text != nullptr ? *text : QString();
}

void setCell(Delegate& delegate, Field field, const QString& value)
{
    switch (field) {
    case Field::IsContact:
        delegate.contact = !value.isEmpty();
        return;
    case Field::IsSubstitute:
        delegate.substitute = !value.isEmpty();
        return;
    default:
        break;
    }
    if (QString* text = textOf(delegate, field))
        *text = value;
}

void setCell(Registration& registration, Field field, const QString& value)
{
    switch (field) {
    case Field::NoticeAcknowledged:
        registration.noticeAcknowledged = !value.isEmpty();
        return;
    case Field::SubmittedAt:
        registration.submittedAt = fromIsoUtc(value);
        return;
    default:
        break;
    }
    if (QString* text = textOf(registration, field))
        *text = value;
}

quint32 nameHash(const Delegate& delegate)
{
    return SourceMemory::hash(text::nameKey(delegate.person.givenName, delegate.person.familyName));
}

quint32 emailHash(const Delegate& delegate)
{
    return delegate.person.email.isEmpty() ? 0 : SourceMemory::hash(text::emailKey(delegate.person.email));
}

SourceMemory memoryOf(const Delegate& delegate, const std::vector<bool>& present)
{
    SourceMemory cells = memory(delegate, kMember, present);
    cells.set(nameHashCell(), nameHash(delegate));
    cells.set(emailHashCell(), emailHash(delegate));
    if (delegate.answer != 0)
        cells.set(answerHashCell(), delegate.answer);
    return cells;
}

SourceMemory memoryOf(const Registration& registration, const std::vector<bool>& present)
{
    return memory(registration, kRegistration, present);
}

QString describeMember(const Delegate& delegate)
{
    QStringList cells;
    for (const Field field : kMember)
        cells.append(cellOf(delegate, field).replace(u'\t', u' '));
    return cells.join(u'\t');
}

Delegate describedMember(const QString& text)
{
    Delegate delegate;
    const QStringList cells = text.split(u'\t');
    for (std::size_t i = 0; i < kMember.size() && qsizetype(i) < cells.size(); ++i) {
        if (kMember[i] == Field::Role)
            (seedPolicy().find(cells[qsizetype(i)]) != nullptr ? delegate.role : delegate.roleText)
                = cells[qsizetype(i)];
        else
            setCell(delegate, kMember[i], cells[qsizetype(i)]);
    }
    return delegate;
}

void rememberGone(Recorder& recorder, const Delegate& delegate, QLatin1StringView how)
{
    const SourceMemory cells = SourceMemory::unpack(delegate.sourceCells);
    if (!cells.knows(emailHashCell()))
        return; // entered by hand: no source will name them again
    Statement(recorder.database(),
        "INSERT INTO source_gone (id, registration_id, name_hash, email_hash, gone) VALUES (?, ?, ?, ?, ?)")
        .with(recorder.newId<DelegateId>(), delegate.registration, qint64(cells.at(nameHashCell())),
            qint64(cells.at(emailHashCell())), how)
        .run();
}

} // namespace quatuor
