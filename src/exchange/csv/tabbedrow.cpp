// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/tabbedrow.h"

#include "exchange/csv/spreadsheetguard.h"

#include <algorithm>

namespace quatuor {

namespace {

bool breaksRow(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == u'\v' || c == u'\f' || c.isNull();
}

} // namespace

QString tabbedRow(const QStringList& cells)
{
    QStringList safe = cells;
    for (QString& cell : safe) {
        std::ranges::replace_if(cell, breaksRow, QChar(u' '));
        if (needsGuard(cell.toUtf8()))
            cell.prepend(u'\'');
    }
    return safe.join(u'\t') + u'\n';
}

} // namespace quatuor
