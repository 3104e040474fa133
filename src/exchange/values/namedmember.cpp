// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/namedmember.h"

#include "core/text.h"
#include "exchange/values/personname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace quatuor {

namespace {

/// "Chloé Hochard (chloe@example.org)" holds an address: the word with the sign, without what frames it.
QString addressAmong(const QString& cell)
{
    static const QRegularExpression kFrame(QStringLiteral("[\\s<>(),;]+"));
    if (!cell.contains(u'@'))
        return {};
    for (const QString& word : cell.split(kFrame, Qt::SkipEmptyParts)) {
        if (word.contains(u'@'))
            return text::emailKey(word);
    }
    return {};
}

template <class Test>
std::optional<std::size_t> first(std::span<const NameCard> people, Test test)
{
    const auto found = std::ranges::find_if(people, test);
    return found == people.end() ? std::nullopt : std::optional(std::size_t(found - people.begin()));
}

} // namespace

std::optional<std::size_t> namedMember(const QString& cell, std::span<const NameCard> people)
{
    if (const QString address = addressAmong(cell); !address.isEmpty())
        return first(people, [&](const NameCard& one) { return text::emailKey(one.email) == address; });
    const SplitName name = splitName(cell, std::nullopt);
    const QString whole = text::nameKey(name.family, name.given); // as it was written, but for a title
    if (whole.isEmpty())
        return std::nullopt;
    const auto isWhole = [&](const NameCard& one) {
        return !one.family.isEmpty()
            && (whole == text::nameKey(one.given, one.family) || whole == text::nameKey(one.family, one.given));
    };
    if (const auto found = first(people, isWhole))
        return found;
    const auto isFamily = [&](const NameCard& one) { return text::foldKey(one.family) == whole; };
    return std::ranges::count_if(people, isFamily) == 1 ? first(people, isFamily) : std::nullopt;
}

} // namespace quatuor
