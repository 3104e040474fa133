// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells of a registration file as the workspace holds them, so that a source, its last words and today's values
// compare.
#pragma once

#include "core/registration.h"
#include "core/review/sourcememory.h"
#include "exchange/field.h"

#include <span>

namespace quatuor {

class Recorder;

/// The fields that say something of a member, in the order of their hashes in delegate.source_cells; never reorder, add
/// at the end.
[[nodiscard]] std::span<const Field> memberFields();
/// The same for the registration itself and registration.source_cells.
[[nodiscard]] std::span<const Field> registrationFields();

/// The value as a comparable text: role code (or words), "1" or "" for booleans, ISO dates.
[[nodiscard]] QString cellOf(const Delegate& delegate, Field field);
[[nodiscard]] QString cellOf(const Registration& registration, Field field);
/// The other way round. The session and the territory of a registration are not written by this.
void setCell(Delegate& delegate, Field field, const QString& value);
void setCell(Registration& registration, Field field, const QString& value);

/// After the fields, hashes that find a member again: of the name key, of the e-mail key, and of the number of the
/// answer where each person gives one.
[[nodiscard]] SourceMemory memoryOf(const Delegate& delegate, const std::vector<bool>& present);
[[nodiscard]] SourceMemory memoryOf(const Registration& registration, const std::vector<bool>& present);
[[nodiscard]] quint32 nameHash(const Delegate& delegate);
[[nodiscard]] quint32 emailHash(const Delegate& delegate); ///< 0 without an e-mail
[[nodiscard]] std::size_t substituteCell(); ///< of Field::IsSubstitute, which the words of a role may say too
[[nodiscard]] std::size_t nameHashCell();
[[nodiscard]] std::size_t emailHashCell();
[[nodiscard]] std::size_t answerHashCell();
/// Of the answer that names a whole delegation: set by whoever writes its members.
[[nodiscard]] std::size_t wholeAnswerCell();

/// A whole member as one text, for a proposal, and back: the cells of memberFields(), separated by tabs.
[[nodiscard]] QString describeMember(const Delegate& delegate);
[[nodiscard]] Delegate describedMember(const QString& text);

/// A source that names this member again will be told that a person let them go ("removed", "replaced", "transferred").
void rememberGone(Recorder& recorder, const Delegate& delegate, QLatin1StringView how);

} // namespace quatuor
