// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the form of a new registration, and which words of a letter it came from. Values only.
#pragma once

#include "desk/entrydesk.h"

#include <map>

namespace quatuor {

/// A field of the form that may have been read from a letter.
enum class EntryField {
    Session,
    Territory,
    ProjectTitle,
    ProjectSummary,
    Expectations,
    Role,
    GivenName,
    FamilyName,
    Email,
    Phone,
    Organisation,
    JobTitle,
};

/// The words that a field was read from, and where they stand in the letter.
struct FieldSource {
    QString words;
    qsizetype start = -1; ///< characters from the beginning of the letter's text; -1: nowhere
    qsizetype length = 0;
    bool guessed = false; ///< likely, not sure: to be looked at
    bool operator==(const FieldSource&) const = default;
};
using FieldSources = std::map<EntryField, FieldSource>;

/// A row of the form.
struct EntryMember {
    QString role = {}; ///< a code of the policy, or words that are nobody's; empty: to be chosen
    QString givenName = {};
    QString familyName = {};
    QString email = {};
    QString phone = {};
    QString organisation = {};
    QString jobTitle = {};
    bool contact = false;
    bool substitute = false;
    bool toCome = false; ///< a place announced without a name
    QDate toComeBy = {};
    FieldSources sources = {};

    /// Nothing but a role: a row nobody filled in.
    [[nodiscard]] bool isBlank() const;
    bool operator==(const EntryMember&) const = default;
};

struct EntryDraft {
    SessionId session;
    TerritoryText territory;
    std::vector<EntryMember> members;
    QString projectTitle;
    QString projectSummary;
    QString expectations;
    QString note;
    bool noticeAcknowledged = false;
    FieldSources sources = {};

    /// True for a form that holds nothing anybody typed.
    [[nodiscard]] bool isBlank() const;
    bool operator==(const EntryDraft&) const = default;
};

/// The entry that the desk takes: blank rows are left out. `rows`, when given, takes the row of each member of it.
[[nodiscard]] RegistrationEntry entryOf(const EntryDraft& draft, std::vector<int>* rows = nullptr);

} // namespace quatuor
