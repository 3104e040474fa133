// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list on A4 pages, as a PDF or on a printer: the same pages. Drawn letter by letter: no text of a list is ever
// markup, and nothing but a part of the machine's fonts gets into the file.
#pragma once

#include "core/outcome.h"
#include "exchange/pdf/printedlist.h"
#include "exchange/safefile.h"

class QPagedPaintDevice;

namespace quatuor {

/// Appends the PDF to `file`, whose owner commits it. Refused (No): "export.no-fonts" when there is no QGuiApplication
/// or the machine has no font.
[[nodiscard]] Outcome<Done> writePdfList(const PrintedList& list, SafeFile& file);

/// The pages that the device was asked for (QPagedPaintDevice::pageRanges), or all. Another size of paper than A4 has
/// them as large as they fit.
void drawPages(const PrintedList& list, QPagedPaintDevice& device);

} // namespace quatuor
