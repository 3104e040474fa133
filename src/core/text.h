// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text as people write it, made comparable. The only place that knows how case, accents and punctuation are folded.
#pragma once

#include <QString>

namespace quatuor::text {

/// The comparison and sorting key: NFKC, lower case, no accents, œ→oe, æ→ae, ß→ss; each run of anything but letters and
/// digits becomes one space; no space at the ends. "  L’Haÿ-les-Roses " → "l hay les roses". Stored beside names as
/// their sort key.
[[nodiscard]] QString foldKey(QStringView text);

/// The identity key of a name: family name then given name, folded. Empty when both are.
[[nodiscard]] QString nameKey(QStringView givenName, QStringView familyName);

/// The identity key of an e-mail address: NFKC, trimmed, lower case; nothing else is folded (accents distinguish
/// mailboxes).
[[nodiscard]] QString emailKey(QStringView email);

/// As typed, made storable: NFC, no leading or trailing white space, no NUL; inner runs of spaces and tabs become one
/// space, newlines stay.
[[nodiscard]] QString cleaned(QStringView text);

/// What makes a text suspicious, or nothing. Kinds: "control", "bidirectional", "zero-width", "mixed-script".
[[nodiscard]] QLatin1StringView suspicion(QStringView text);

/// A 64-bit FNV-1a hash, stable for ever: stored in files.
[[nodiscard]] quint64 stableHash(QStringView text, quint64 seed = 14695981039346656037ULL);

} // namespace quatuor::text
