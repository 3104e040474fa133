// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerlayout.h"

#include "core/text.h"
#include "exchange/layoutbuilder.h"

#include <algorithm>

namespace quatuor {

int HeaderLayout::score() const
{
    const auto counts = [](const RegistrationColumn& one) { return one.field.has_value() && !one.second; };
    return int(std::ranges::count_if(columns, counts));
}

int HeaderLayout::rolesTold() const
{
    return int(std::ranges::count_if(groups, [](const ColumnGroup& one) { return !one.role.isEmpty(); }));
}

bool HeaderLayout::namesPeople() const
{
    const auto names = [](const RegistrationColumn& one) {
        return one.field == Field::FamilyName || one.field == Field::GivenName || one.field == Field::FullName
            || one.field == Field::Email;
    };
    return std::ranges::any_of(columns, names);
}

HeaderLayout layoutOf(std::span<const QString> headings, const ColumnMapping& mapping, std::optional<RowShape> shape,
    const ColumnValues& values)
{
    LayoutBuilder builder(mapping, shape, values);
    for (const QString& heading : headings)
        builder.add(heading);
    return builder.take();
}

QString headerFingerprint(std::span<const QString> headings)
{
    QString folded;
    for (const QString& heading : headings)
        folded += text::foldKey(heading) + u'\n';
    return QStringLiteral("%1").arg(text::stableHash(folded), 16, 16, QLatin1Char('0'));
}

} // namespace quatuor
