// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of words by code, and how two of them are put together.
#include "words/matchtext.h"

#include "core/territories/reference.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView code;
    const char* text;
};

constexpr Word kReasons[] = {
    {QLatin1StringView("code"), QT_TRANSLATE_NOOP("MatchReason", "its code")},
    {QLatin1StringView("code-zero-restored"), QT_TRANSLATE_NOOP("MatchReason", "its code, with the zero it had lost")},
    {QLatin1StringView("former-code"), QT_TRANSLATE_NOOP("MatchReason", "code of a commune that is part of it today")},
    {QLatin1StringView("delegated-commune"), QT_TRANSLATE_NOOP("MatchReason", "name of a part of this commune")},
    {QLatin1StringView("former-name"), QT_TRANSLATE_NOOP("MatchReason", "its former name, “%1”")},
    {QLatin1StringView("merged"), QT_TRANSLATE_NOOP("MatchReason", "“%1”, merged or divided since, is it today")},
    {QLatin1StringView("same-name"), QT_TRANSLATE_NOOP("MatchReason", "same name")},
    {QLatin1StringView("same-name-in-department"), QT_TRANSLATE_NOOP("MatchReason", "same name")},
    {QLatin1StringView("homonym"), QT_TRANSLATE_NOOP("MatchReason", "same name as others")},
    {QLatin1StringView("similar-name"), QT_TRANSLATE_NOOP("MatchReason", "nearly the same spelling")},
    {QLatin1StringView("short-name"), QT_TRANSLATE_NOOP("MatchReason", "a part of its name")},
    {QLatin1StringView("longer-name"), QT_TRANSLATE_NOOP("MatchReason", "its name with something added")},
    {QLatin1StringView("common-words"), QT_TRANSLATE_NOOP("MatchReason", "words of its name")},
    {QLatin1StringView("acronym"), QT_TRANSLATE_NOOP("MatchReason", "the initials of its name")},
    {QLatin1StringView("usual-name"), QT_TRANSLATE_NOOP("MatchReason", "what it is usually called")},
    {QLatin1StringView("member-commune"), QT_TRANSLATE_NOOP("MatchReason", "has communes of this name")},
    {QLatin1StringView("remembered"), QT_TRANSLATE_NOOP("MatchReason", "chosen before for the same text")},
};

constexpr Word kForms[] = {
    {QLatin1StringView("without-article"), QT_TRANSLATE_NOOP("MatchReason", "%1 but for its article")},
    {QLatin1StringView("without-kind"), QT_TRANSLATE_NOOP("MatchReason", "%1 without the words for its kind")},
    {QLatin1StringView("other-spaces"), QT_TRANSLATE_NOOP("MatchReason", "%1 but for its spaces")},
    {QLatin1StringView("elsewhere"), QT_TRANSLATE_NOOP("MatchReason", "%1, but in another département")},
    {QLatin1StringView("other-kind"), QT_TRANSLATE_NOOP("MatchReason", "%1, but of another kind")},
};

constexpr Word kNothing[] = {
    {QLatin1StringView("empty"), QT_TRANSLATE_NOOP("NoMatch", "Nothing is written.")},
    {QLatin1StringView("too-long"), QT_TRANSLATE_NOOP("NoMatch", "This is too long to be the name of a territory.")},
    {QLatin1StringView("email"), QT_TRANSLATE_NOOP("NoMatch", "This is an e-mail address.")},
    {QLatin1StringView("no-letters"), QT_TRANSLATE_NOOP("NoMatch", "This has no letters.")},
    {QLatin1StringView("other-script"), QT_TRANSLATE_NOOP("NoMatch", "This is not written in Latin letters.")},
    {QLatin1StringView("address"), QT_TRANSLATE_NOOP("NoMatch", "This looks like a postal address.")},
    {QLatin1StringView("person"), QT_TRANSLATE_NOOP("NoMatch", "This looks like the name of a person.")},
    {QLatin1StringView("body-not-listed"),
        QT_TRANSLATE_NOOP("NoMatch",
            "The official reference does not list bodies of this kind: “territory add” enters one by hand.")},
};

const char* wordOf(std::span<const Word> words, QLatin1StringView code)
{
    const auto found = std::ranges::find(words, code, &Word::code);
    return found == words.end() ? nullptr : found->text;
}

QString departmentName(const QString& code)
{
    const auto unit = OfficialReference::shipped().find(code, TerritoryKind::Departement);
    return unit ? unit->name : code;
}

} // namespace

QString matchReasonText(const TerritoryCandidate& candidate)
{
    const char* word = wordOf(kReasons, candidate.reason);
    if (word == nullptr)
        return candidate.reason;
    QString text = QCoreApplication::translate("MatchReason", word);
    if (!candidate.past.isEmpty())
        text = text.arg(candidate.past);
    if (const char* form = wordOf(kForms, candidate.form))
        text = QCoreApplication::translate("MatchReason", form).arg(text);
    if (candidate.reason != QLatin1StringView("same-name-in-department"))
        return text;
    //: %1: "same name but for its article"; %2: name of a département.
    return QCoreApplication::translate("MatchReason", "%1; the only one in its département (%2)")
        .arg(text, departmentName(candidate.department));
}

QString noMatchText(QLatin1StringView reason)
{
    if (const char* word = wordOf(kNothing, reason))
        return QCoreApplication::translate("NoMatch", word);
    return QCoreApplication::translate(
        "NoMatch", "No territory of this name. “territory search” looks for beginnings of words.");
}

} // namespace quatuor
