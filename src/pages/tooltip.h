// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Data in a tool tip, which Qt would read as markup, and load pictures from, where it looks like it.
#pragma once

#include <QString>

namespace quatuor {

/// Rich text that shows `text` to the letter.
[[nodiscard]] inline QString asToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br/>")));
}

} // namespace quatuor
