// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/match.h"

#include "core/codetable.h"

namespace quatuor {

namespace {

constexpr CodeTable<MatchVerdict, 4> kVerdicts{{
    {MatchVerdict::Exact, QLatin1StringView("exact")},
    {MatchVerdict::Confident, QLatin1StringView("confident")},
    {MatchVerdict::Ambiguous, QLatin1StringView("ambiguous")},
    {MatchVerdict::None, QLatin1StringView("none")},
}};

}

QLatin1StringView code(MatchVerdict verdict)
{
    return codeOf(kVerdicts, verdict);
}

} // namespace quatuor
