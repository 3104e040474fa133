// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a cell into cleaned text, without allocating where the text is plain: files have millions of cells.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace quatuor {

/// out = text::cleaned(QString::fromUtf8(utf8)), in the storage of `out` when it is not shared.
void assignCleaned(QString& out, QByteArrayView utf8);

/// Empties the text and keeps its storage when it is not shared. The second asks first, in place.
void emptyText(QString& text);
inline void clearText(QString& text)
{
    if (!text.isEmpty())
        emptyText(text);
}

} // namespace quatuor
