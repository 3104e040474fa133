// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A journal entry as a sentence.
#pragma once

#include "desk/changedesk.h"

namespace quatuor {

[[nodiscard]] QString summaryOf(const ChangeEntry& entry);

}
