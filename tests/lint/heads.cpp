// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/heads.h"

namespace quatuor::lint {

namespace {

QString commentMark(const QString& suffix)
{
    if (suffix == QLatin1String("h") || suffix == QLatin1String("cpp"))
        return QStringLiteral("//");
    return suffix == QLatin1String("sql") ? QStringLiteral("--") : QStringLiteral("#");
}

QStringList licence(const QString& mark)
{
    return {mark + QStringLiteral(" SPDX-FileCopyrightText: 2026 The Quatuor authors"),
        mark + QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later")};
}

bool saysWhatItIsFor(const QStringList& lines)
{
    return lines.value(2) == QLatin1String("//") && lines.value(3).startsWith(QLatin1String("// "));
}

} // namespace

Complaints badHead(const SourceFile& file)
{
    QStringList lines = file.text.split(QLatin1Char('\n'));
    if (lines.first().startsWith(QLatin1String("#!")))
        lines.removeFirst();
    Complaints complaints;
    if (lines.mid(0, 2) != licence(commentMark(file.suffix())))
        complaints += complaint(file.path, 1, QStringLiteral("the two SPDX lines come first"));
    if (file.suffix() == QLatin1String("h")) {
        if (!saysWhatItIsFor(lines))
            complaints += complaint(file.path, 3, QStringLiteral("an empty comment line, then what the file is for"));
        if (!lines.contains(QStringLiteral("#pragma once")))
            complaints += complaint(file.path, 5, QStringLiteral("#pragma once is missing"));
    }
    return complaints;
}

} // namespace quatuor::lint
