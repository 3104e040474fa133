// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list on paper, or in a PDF.
#pragma once

#include "pages/exportpage.h"

class QPrinter;

namespace quatuor {

/// The page of a list as markup: every cell is text, whatever it holds.
[[nodiscard]] QString htmlOf(const PrintableList& list);
/// Nothing is loaded, whatever a cell says: no file, no address.
void printList(const PrintableList& list, QPrinter& printer);

} // namespace quatuor
