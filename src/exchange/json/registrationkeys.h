// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of a `quatuor-registrations` document and the fields they are: one table for the reader and the writer. The
// published schema (resources/schemas) has the same.
#pragma once

#include "exchange/field.h"

#include <array>
#include <string_view>

namespace quatuor {

inline constexpr std::string_view kRegistrationsFormat = "quatuor-registrations";
inline constexpr int kRegistrationsVersion = 1;

/// The objects of a document; what a key means depends on the one it stands in.
enum class JsonPlace { Document, Registration, Territory, Project, Delegate };

struct JsonKey {
    JsonPlace place;
    std::string_view key;
    Field field;
};

/// In the order in which they are written.
inline constexpr std::array kJsonKeys{
    JsonKey{JsonPlace::Registration, "id", Field::ExportedId},
    JsonKey{JsonPlace::Registration, "state", Field::State},
    JsonKey{JsonPlace::Registration, "ref", Field::RegistrationRef},
    JsonKey{JsonPlace::Registration, "session", Field::SessionDate},
    JsonKey{JsonPlace::Registration, "submittedAt", Field::SubmittedAt},
    JsonKey{JsonPlace::Territory, "code", Field::TerritoryCode},
    JsonKey{JsonPlace::Territory, "name", Field::TerritoryName},
    JsonKey{JsonPlace::Territory, "kind", Field::TerritoryKind},
    JsonKey{JsonPlace::Project, "title", Field::ProjectTitle},
    JsonKey{JsonPlace::Project, "summary", Field::ProjectSummary},
    JsonKey{JsonPlace::Registration, "expectations", Field::Expectations},
    JsonKey{JsonPlace::Registration, "noticeAcknowledged", Field::NoticeAcknowledged},
    JsonKey{JsonPlace::Delegate, "role", Field::Role},
    JsonKey{JsonPlace::Delegate, "givenName", Field::GivenName},
    JsonKey{JsonPlace::Delegate, "familyName", Field::FamilyName},
    JsonKey{JsonPlace::Delegate, "email", Field::Email},
    JsonKey{JsonPlace::Delegate, "phone", Field::Phone},
    JsonKey{JsonPlace::Delegate, "organisation", Field::Organisation},
    JsonKey{JsonPlace::Delegate, "jobTitle", Field::JobTitle},
    JsonKey{JsonPlace::Delegate, "contact", Field::IsContact},
    JsonKey{JsonPlace::Delegate, "substitute", Field::IsSubstitute},
};

[[nodiscard]] constexpr bool isFlag(Field field)
{
    return field == Field::NoticeAcknowledged || field == Field::IsContact || field == Field::IsSubstitute;
}

} // namespace quatuor
