// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerow.h"

#include <algorithm>

namespace quatuor {

void TableCell::unescapeInto(QByteArray& out) const
{
    out.resize(0);
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        out += bytes[i];
        const bool doubled = escaped && bytes[i] == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"';
        i += doubled ? 1 : 0;
    }
}

QString TableCell::text() const
{
    if (!escaped)
        return QString::fromUtf8(bytes);
    QByteArray plain;
    unescapeInto(plain);
    return QString::fromUtf8(plain);
}

bool TableCell::isBlank() const
{
    return quatuor::isBlank(bytes);
}

bool isBlank(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

} // namespace quatuor
