// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tags and character references of HTML, and accents damaged by a wrong encoding: what stands at one place of a text.
#pragma once

#include <QStringView>

namespace quatuor::letter {

/// What a few characters stand for: `text` in the place of `length` characters. length 0: nothing special here.
struct Replacement {
    qsizetype length = 0;
    char32_t text = 0; ///< 0: nothing
};

/// A tag: a line end for blocks, a tab after a cell, nothing for others; the content of <style> and <script> goes with
/// it.
[[nodiscard]] Replacement tagAt(QStringView text, qsizetype at);
/// "&eacute;", "&#233;", "&nbsp;".
[[nodiscard]] Replacement entityAt(QStringView text, qsizetype at);
/// UTF-8 once read as Windows-1252: "Ã©" for é.
[[nodiscard]] Replacement damagedAt(QStringView text, qsizetype at);

} // namespace quatuor::letter
