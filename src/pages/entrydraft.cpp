// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/entrydraft.h"

#include <algorithm>

namespace quatuor {

namespace {

DelegateEdit editOf(const EntryMember& member)
{
    DelegateEdit edit;
    edit.role = member.role;
    if (!member.toCome) {
        edit.givenName = member.givenName;
        edit.familyName = member.familyName;
        edit.email = member.email;
        edit.phone = member.phone;
    }
    edit.organisation = member.organisation;
    edit.jobTitle = member.jobTitle;
    edit.substitute = member.substitute;
    edit.contact = member.contact;
    edit.toCome = member.toCome;
    if (member.toCome)
        edit.toComeBy = member.toComeBy;
    return edit;
}

} // namespace

bool EntryMember::isBlank() const
{
    const bool hasText = std::ranges::any_of(
        std::initializer_list<QStringView>{givenName, familyName, email, phone, organisation, jobTitle},
        [](QStringView text) { return !text.trimmed().isEmpty(); });
    return !hasText && !toCome;
}

bool EntryDraft::isBlank() const
{
    const bool hasText = std::ranges::any_of(
        std::initializer_list<QStringView>{territory.name, projectTitle, projectSummary, expectations, note},
        [](QStringView text) { return !text.trimmed().isEmpty(); });
    return !hasText && std::ranges::all_of(members, &EntryMember::isBlank);
}

RegistrationEntry entryOf(const EntryDraft& draft, std::vector<int>* rows)
{
    RegistrationEntry entry;
    entry.session = draft.session;
    entry.territory = draft.territory;
    entry.projectTitle = draft.projectTitle;
    entry.projectSummary = draft.projectSummary;
    entry.expectations = draft.expectations;
    entry.note = draft.note;
    entry.noticeAcknowledged = draft.noticeAcknowledged;
    for (std::size_t i = 0; i < draft.members.size(); ++i) {
        if (draft.members[i].isBlank())
            continue;
        entry.delegates.push_back(editOf(draft.members[i]));
        if (rows != nullptr)
            rows->push_back(int(i));
    }
    return entry;
}

} // namespace quatuor
