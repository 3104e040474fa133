// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/sourcestate.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// Folded; the stems stand for every gender ("annulé·e").
constexpr std::array kCancelled{
    QLatin1StringView("annul"),
    QLatin1StringView("cancel"),
    QLatin1StringView("rembours"),
    QLatin1StringView("refund"),
    QLatin1StringView("withdrawn"),
    QLatin1StringView("retire"),
    QLatin1StringView("desist"),
    QLatin1StringView("desinscri"),
    QLatin1StringView("unregister"),
    QLatin1StringView("unsubscribe"),
    QLatin1StringView("invalid"),
    QLatin1StringView("refus"),
    QLatin1StringView("reject"),
    QLatin1StringView("rejet"),
    QLatin1StringView("denied"),
    QLatin1StringView("declin"),
    QLatin1StringView("delet"),
    QLatin1StringView("supprim"),
    QLatin1StringView("expire"),
    QLatin1StringView("not attending"),
    QLatin1StringView("not going"),
    QLatin1StringView("not approved"),
    QLatin1StringView("will not attend"),
    QLatin1StringView("won t attend"),
    QLatin1StringView("ne participe"), // "ne participe pas", "ne participera pas"
    QLatin1StringView("ne vien"),
    QLatin1StringView("n assiste"),
    QLatin1StringView("non participant"),
    QLatin1StringView("non retenu"),
    QLatin1StringView("non inscrit"),
    QLatin1StringView("absent"),
    QLatin1StringView("excuse"),
    QLatin1StringView("indisponible"),
    QLatin1StringView("empech"),
    QLatin1StringView("classe sans suite"),
    QLatin1StringView("sans suite"),
};
constexpr std::array kUnfinished{
    QLatin1StringView("draft"),
    QLatin1StringView("brouillon"),
    QLatin1StringView("unfinished"),
};

template <std::size_t N>
bool beginsWith(const QString& folded, const std::array<QLatin1StringView, N>& stems)
{
    return std::ranges::any_of(stems, [&](QLatin1StringView stem) { return folded.startsWith(stem); });
}

} // namespace

SourceState sourceState(QStringView written)
{
    const QString folded = text::foldKey(written);
    if (beginsWith(folded, kCancelled))
        return SourceState::Cancelled;
    return beginsWith(folded, kUnfinished) ? SourceState::Unfinished : SourceState::Stands;
}

} // namespace quatuor
