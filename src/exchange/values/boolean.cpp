// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/boolean.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView folded;
    bool meaning;
};
constexpr std::array kWords{
    Word{QLatin1StringView("oui"), true},
    Word{QLatin1StringView("non"), false},
    Word{QLatin1StringView("yes"), true},
    Word{QLatin1StringView("no"), false},
    Word{QLatin1StringView("true"), true},
    Word{QLatin1StringView("false"), false},
    Word{QLatin1StringView("vrai"), true},
    Word{QLatin1StringView("faux"), false},
    Word{QLatin1StringView("x"), true},
    Word{QLatin1StringView("0"), false},
    Word{QLatin1StringView("1"), true},
    Word{QLatin1StringView("n"), false},
    Word{QLatin1StringView("o"), true},
    Word{QLatin1StringView("off"), false},
    Word{QLatin1StringView("y"), true},
    Word{QLatin1StringView("on"), true},
    Word{QLatin1StringView("v"), true},
    Word{QLatin1StringView("ok"), true},
    Word{QLatin1StringView("coche"), true},
    Word{QLatin1StringView("cochee"), true},
    Word{QLatin1StringView("checked"), true},
    Word{QLatin1StringView("unchecked"), false},
    // What a column of substitutes or of contacts says instead of yes and no.
    Word{QLatin1StringView("suppleant"), true},
    Word{QLatin1StringView("suppleante"), true},
    Word{QLatin1StringView("suppleant e"), true},
    Word{QLatin1StringView("titulaire"), false},
};
constexpr std::array kConsents{
    QLatin1StringView("j accepte"),
    QLatin1StringView("j ai lu"),
    QLatin1StringView("j ai pris connaissance"),
    QLatin1StringView("lu et"),
    QLatin1StringView("i agree"),
    QLatin1StringView("i have read"),
};
constexpr std::u16string_view kTicks = u"\u2713\u2714\u2611\u2612\u2717\u2718\u00D7";

std::optional<bool> meaning(QStringView word)
{
    const auto found = std::ranges::find_if(kWords, [word](const Word& one) { return word == one.folded; });
    return found == kWords.end() ? std::nullopt : std::optional(found->meaning);
}

/// "Oui, et…" and "Non." are answers; "Nonette" and "1 rue…" are not: a mark of punctuation follows, or nothing.
QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    const bool answers = end == text.size() || text[end].isPunct();
    return answers ? text.first(end) : QStringView();
}

} // namespace

std::optional<bool> parseBoolean(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    if (trimmed.size() == 1 && kTicks.find(trimmed.front().unicode()) != kTicks.npos)
        return true;
    const QString folded = text::foldKey(trimmed);
    if (const auto whole = meaning(folded))
        return whole;
    if (std::ranges::any_of(kConsents, [&](QLatin1StringView start) { return folded.startsWith(start); }))
        return true;
    return meaning(text::foldKey(firstWord(trimmed)));
}

} // namespace quatuor
