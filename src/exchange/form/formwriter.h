// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form as an XLSX workbook: what is to be filled in is open, the rest is protected without a password, and it
// prints on one A4 page. The import reads it (exchange/labelblock.h).
#pragma once

#include "exchange/form/registrationform.h"
#include "exchange/safefile.h"

namespace quatuor {

/// Appends the workbook to `file`, whose owner commits it. Faults: InputOutput, when the workbook cannot be made.
void writeForm(const RegistrationForm& form, SafeFile& file);

} // namespace quatuor
