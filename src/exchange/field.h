// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of a registration file, and the words that head them in the files people have.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace quatuor {

enum class Field {
    SessionDate,
    TerritoryName,
    TerritoryCode,
    TerritoryKind,
    Role,
    GivenName,
    FamilyName,
    Email,
    Phone,
    Organisation,
    JobTitle,
    IsContact,
    IsSubstitute,
    ProjectTitle,
    ProjectSummary,
    Expectations,
    NoticeAcknowledged,
    SubmittedAt,
    RegistrationRef,
    ExportedId, ///< the registration_id of a list that this program wrote
    State,
    FullName, ///< a whole name in one cell; the reader also fills GivenName and FamilyName from it
    Department, ///< narrows the territory's name
    ResponseId, ///< the form's own id of the answer: the key of a cumulative export
};
inline constexpr std::size_t kFieldCount = 24;

/// The column's name in files for machines: "session_date".
[[nodiscard]] QLatin1StringView code(Field field);
[[nodiscard]] std::optional<Field> fieldFromCode(QStringView code);

/// Says something of one person, and may stand once a role in a file of one row a delegation.
[[nodiscard]] bool isOfPerson(Field field);

/// A heading without what a form puts before its question: "12. Prénom", "Q3) Nom", "G01Q02. Courriel",
/// "(Bloc répétable Membres) – Prénom".
[[nodiscard]] QStringView withoutNumbering(QStringView heading);

/// "submitdate. Date de soumission", "ID[NOM]. Votre identité": what stands behind the code of the question, or
/// nothing.
[[nodiscard]] QStringView withoutQuestionCode(QStringView heading);

/// A heading folded (text::foldKey) without its number and small words: "Quelle est votre adresse e-mail ?" → "adresse
/// e mail".
[[nodiscard]] QString headingKey(QStringView heading);

/// Does the heading say that it is about who comes, and not about who orders? "Attendee email", "Nom du participant".
[[nodiscard]] bool isOfParticipant(QStringView heading);

/// The field that a heading names, by code or by alias, French or English; also behind the code of its question
/// ("submitdate. Date de soumission") or a label ("Attendee name: Given name").
[[nodiscard]] std::optional<Field> fieldFromHeading(QStringView heading);
/// The same, of a key already made.
[[nodiscard]] std::optional<Field> fieldFromKey(const QString& headingKey);

} // namespace quatuor
