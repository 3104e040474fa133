// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table: of each problem, the fullest sentence that its arguments allow.
#include "words/problemtext.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr Sentence kProblems[] = {
    {"integrity", QT_TRANSLATE_NOOP("Problem", "The file is damaged: {detail}. Restore a copy.")},
    {"integrity", QT_TRANSLATE_NOOP("Problem", "The file is damaged. Restore a copy.")},
    {"foreign-key",
        QT_TRANSLATE_NOOP("Problem", "A row of “{table}” points to one that does not exist. Restore a copy.")},
    {"foreign-key", QT_TRANSLATE_NOOP("Problem", "A row points to one that does not exist. Restore a copy.")},
    {"composition",
        QT_TRANSLATE_NOOP("Problem",
            "The registration {registration} is accepted, and not every role is held. "
            "Complete it, or send it back for completion.")},
    {"composition",
        QT_TRANSLATE_NOOP("Problem",
            "An accepted registration does not hold every role. Complete it, or send it "
            "back for completion.")},
    {"guard", QT_TRANSLATE_NOOP("Problem", "Another program stopped in the middle of a write. Restore a copy.")},
    {"search", QT_TRANSLATE_NOOP("Problem", "The search index does not hold what the workspace holds.")},
    {"state",
        QT_TRANSLATE_NOOP(
            "Problem", "The registration {registration} is in a state that does not exist. Restore a copy.")},
    {"state", QT_TRANSLATE_NOOP("Problem", "A row is in a state that does not exist. Restore a copy.")},
    {"log",
        QT_TRANSLATE_NOOP(
            "Problem", "The journal entry {change} cannot be read: that action can no longer be undone.")},
    {"log", QT_TRANSLATE_NOOP("Problem", "The journal cannot be read wholly: some actions can no longer be undone.")},
    {"schema",
        QT_TRANSLATE_NOOP("Problem", "The file holds tables, triggers or views that no version of Quatuor made.")},
};

QString withArguments(QLatin1StringView code, const Arguments& args)
{
    QStringList parts;
    for (const Argument& one : args)
        parts += one.name + QStringLiteral(": ") + one.value;
    return parts.isEmpty() ? QString(code)
                           : code + QStringLiteral(" (") + parts.join(QStringLiteral(", ")) + QLatin1Char(')');
}

} // namespace

QString problemText(QLatin1StringView code, const Arguments& args)
{
    const QString text = sentence("Problem", kProblems, QString(code), args);
    return text.isEmpty() ? withArguments(code, args) : text;
}

} // namespace quatuor
