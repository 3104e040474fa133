// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter or an e-mail read into the draft of a delegation: each field beside the words it came from. A pure function:
// no clock, no file, no store.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace quatuor {

class OfficialReference;

/// A place in the letter as it was given: QChar offsets.
struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const Span&) const = default;
};

/// A value and the words it was read from; an empty span when it is only supposed (a name from an address, a role from
/// a job without place).
struct FoundText {
    QString value;
    Span source;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const FoundText&) const = default;
};

struct FoundPerson {
    FoundText givenName;
    FoundText familyName;
    FoundText role; ///< a role's code (core/rolewords.h); empty: not said
    FoundText email;
    FoundText phone; ///< as written in France
    FoundText jobTitle;
    FoundText organisation;
    bool contact = false;
    bool substitute = false;
    bool toCome = false; ///< a place promised without a name
    bool writer = false; ///< signs the letter, which does not say that they come
};

struct LetterDraft {
    FoundText territory; ///< as written
    FoundText territoryCode; ///< INSEE or SIREN, only when the matcher is settled
    FoundText sessionDate; ///< ISO 8601
    FoundText projectTitle;
    FoundText expectations;
    std::vector<FoundPerson> people; ///< in the order of the letter
    bool truncated = false; ///< the letter is longer than kLongestLetter: its end was not read
};

inline constexpr qsizetype kLongestLetter = 65536; ///< characters that are read

struct LetterContext {
    QDate letterDate; ///< a day without its year is the first such day after this one; invalid: such days are not read
    const OfficialReference* reference = nullptr; ///< null: territories are not looked up
    QStringList ours; ///< addresses and domains of the organisers: never anybody of a delegation
};

/// What the letter says; a blank where it does not say it clearly. What stands above a quoted letter is believed, what
/// is quoted only completes it; a forwarded letter is read like one. Any text is accepted, HTML and damaged text
/// included. Time grows with the length of the letter. Thread-safe.
[[nodiscard]] LetterDraft readLetter(const QString& letter, const LetterContext& context);

} // namespace quatuor
