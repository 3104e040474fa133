// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column mappings that are remembered under a name, and found again by the header they were made for.
#pragma once

#include "desk/importdesk.h"

namespace quatuor {

class Recorder;

struct OpenedFile {
    RegistrationFile file;
    ColumnMapping mapping; ///< the one asked for, or a profile's
    QString profile; ///< whose; empty: none
};

/// Opens the file with the mapping asked for, or the profile named, or the one whose header this is.
/// Refuses what RegistrationFile and ColumnMapping do.
[[nodiscard]] Outcome<OpenedFile> openWithProfile(Desk& desk, const ImportRequest& request);

/// In alphabetical order.
[[nodiscard]] QStringList profileNames(Desk& desk);
void rememberProfile(Recorder& recorder, const QString& name, const QString& fingerprint, const ColumnMapping& mapping);

} // namespace quatuor
