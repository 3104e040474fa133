// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/ordercontact.h"

#include "core/review/identity.h"
#include "core/text.h"
#include "exchange/values/namedmember.h"

#include <algorithm>

namespace quatuor {

namespace {

bool isSame(const Delegate& member, const Delegate& contact)
{
    const QString email = text::emailKey(contact.person.email);
    if (!email.isEmpty() && email == text::emailKey(member.person.email))
        return true;
    return contact.named() && member.named() && sameName(member.person, contact.person);
}

template <typename Test>
Delegate* findMember(std::span<IncomingRow> rows, Test test)
{
    for (IncomingRow& row : rows) {
        const auto found = std::ranges::find_if(row.members, test);
        if (found != row.members.end())
            return &*found;
    }
    return nullptr;
}

void complete(QString& value, const QString& by)
{
    if (value.isEmpty())
        value = by;
}

void place(Delegate contact, IncomingRow& from, std::span<IncomingRow> rows)
{
    if (Delegate* member = findMember(rows, [&](const Delegate& one) { return isSame(one, contact); })) {
        const bool another = findMember(rows, [](const Delegate& one) { return one.contact; }) != nullptr;
        member->contact = member->contact || !another;
        complete(member->person.email, contact.person.email);
        complete(member->person.phone, contact.person.phone);
        return;
    }
    const bool reached = findMember(rows, [](const Delegate& one) { return !one.person.email.isEmpty(); }) != nullptr;
    Delegate* first = findMember(rows, &Delegate::named);
    if (!reached && !contact.named() && first != nullptr) {
        from.messages.push_back(message("contact.address", QLatin1StringView("is_contact"),
            {{QLatin1StringView("email"), contact.person.email},
                {QLatin1StringView("name"), first->person.givenName + u' ' + first->person.familyName}}));
        first->person.email = contact.person.email;
        complete(first->person.phone, contact.person.phone);
        first->contact = true;
        return;
    }
    Arguments who{{QLatin1StringView("email"), contact.person.email}};
    if (contact.named())
        who.push_back(
            {QLatin1StringView("name"), text::cleaned(contact.person.givenName + u' ' + contact.person.familyName)});
    from.messages.push_back(
        message(reached ? "contact.apart" : "contact.added", QLatin1StringView("is_contact"), std::move(who)));
    if (!reached)
        from.members.push_back(std::move(contact));
}

void settleDoubt(IncomingRow& row)
{
    const auto isSettled = [&](const RowMessage& one) {
        return one.code == QLatin1StringView("boolean.unreadable")
            && argument(one.args, QLatin1StringView("seen")) == row.contactSaid;
    };
    const auto found = std::ranges::find_if(row.messages, isSettled);
    if (found != row.messages.end())
        row.messages.erase(found);
}

} // namespace

void forgetKnownContacts(std::span<IncomingRow> rows, const Registration& known)
{
    for (IncomingRow& row : rows) {
        const auto isThem = [&](const Delegate& one) { return isSame(one, *row.contact); };
        if (!row.contact || std::ranges::none_of(known.delegates, isThem))
            continue;
        std::erase_if(
            row.messages, [](const RowMessage& one) { return one.code == QLatin1StringView("contact.added"); });
    }
}

void placeNamedContacts(std::span<IncomingRow> rows)
{
    if (std::ranges::all_of(rows, [](const IncomingRow& row) { return row.contactSaid.isEmpty(); })) // nearly all
        return;
    std::vector<Delegate*> members;
    std::vector<NameCard> cards;
    for (IncomingRow& row : rows) {
        for (Delegate& one : row.members) {
            members.push_back(&one);
            cards.push_back({one.person.givenName, one.person.familyName, one.person.email});
        }
    }
    for (IncomingRow& row : rows) {
        const auto named = row.contactSaid.isEmpty() ? std::nullopt : namedMember(row.contactSaid, cards);
        if (!named)
            continue;
        members[*named]->contact = true;
        settleDoubt(row);
    }
}

void placeOrderContacts(std::span<IncomingRow> rows)
{
    std::vector<Delegate> placed;
    for (IncomingRow& row : rows) {
        if (!row.contact)
            continue;
        const Delegate& contact = *row.contact;
        if (std::ranges::any_of(placed, [&](const Delegate& one) { return isSame(one, contact); }))
            continue;
        placed.push_back(contact);
        place(contact, row, rows);
    }
}

} // namespace quatuor
