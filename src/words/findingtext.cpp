// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings put into the sentences of findingsentences.h.
#include "words/findingtext.h"

#include "words/findingsentences.h"
#include "words/statetext.h"

namespace quatuor {

namespace {

/// Another programme's role bears the label that its policy gives it.
void labelForeignRole(Arguments& args)
{
    const QString label = argument(args, QLatin1StringView("label"));
    for (Argument& one : args) {
        if (one.name == QLatin1StringView("role") && !label.isEmpty() && roleText(one.value) == one.value)
            one.value = label;
    }
}

/// What only the words need: one person of that role is enough; both entries of a person are in one role.
Arguments withDerived(Arguments args)
{
    const QString role = argument(args, QLatin1StringView("role"));
    if (argument(args, QLatin1StringView("least")) == QLatin1StringView("1"))
        args.push_back({QLatin1StringView("sole"), role});
    if (argument(args, QLatin1StringView("otherRole")) == role)
        args.push_back({QLatin1StringView("sameRole"), QStringLiteral("yes")});
    labelForeignRole(args);
    return args;
}

/// A finding may begin with a name that does not ("un membre sans nom", "de La Tour").
QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString orCode(QString text, QLatin1StringView code)
{
    return text.isEmpty() ? QString(code) : std::move(text);
}

} // namespace

QString findingText(const Finding& finding)
{
    return orCode(withCapital(sentence("Finding", findingSentences(), QString(finding.id), withDerived(finding.args))),
        finding.id);
}

QString findingTitle(QStringView rule)
{
    const QString title = sentence("FindingTitle", findingTitles(), rule, {});
    return title.isEmpty() ? rule.toString() : title;
}

QString fixText(const Fix& fix)
{
    return orCode(sentence("Fix", fixSentences(), QString(fix.kind), fix.args), fix.kind);
}

} // namespace quatuor
