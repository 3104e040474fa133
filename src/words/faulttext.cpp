// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence for each kind of fault, with the file concerned or without.
#include "words/faulttext.h"

#include "core/codetable.h"
#include "words/sentence.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr CodeTable<FaultKind, 7> kKinds{{
    {FaultKind::DiskFull, QLatin1StringView("disk-full")},
    {FaultKind::ReadOnly, QLatin1StringView("read-only")},
    {FaultKind::Locked, QLatin1StringView("locked")},
    {FaultKind::Corrupt, QLatin1StringView("corrupt")},
    {FaultKind::InputOutput, QLatin1StringView("input-output")},
    {FaultKind::Interrupted, QLatin1StringView("interrupted")},
    {FaultKind::Internal, QLatin1StringView("internal")},
}};

constexpr Sentence kFaults[] = {
    {"disk-full",
        QT_TRANSLATE_NOOP("Fault",
            "The disk is full; nothing was half written ({subject}). Free some space and "
            "try again.")},
    {"disk-full",
        QT_TRANSLATE_NOOP("Fault", "The disk is full; nothing was half written. Free some space and try again.")},
    {"read-only",
        QT_TRANSLATE_NOOP("Fault",
            "“{subject}” can only be read. Copy it to a folder where you may write, or "
            "ask for the right to.")},
    {"read-only", QT_TRANSLATE_NOOP("Fault", "This place can only be read. Choose a folder where you may write.")},
    {"locked",
        QT_TRANSLATE_NOOP("Fault",
            "“{subject}” is in use by another window or program. Close it there and try "
            "again.")},
    {"locked",
        QT_TRANSLATE_NOOP("Fault",
            "The file is in use by another window or program. Close it there and try "
            "again.")},
    {"corrupt", QT_TRANSLATE_NOOP("Fault", "“{subject}” is damaged and was not changed. Restore the last backup.")},
    {"corrupt", QT_TRANSLATE_NOOP("Fault", "The file is damaged and was not changed. Restore the last backup.")},
    {"input-output",
        QT_TRANSLATE_NOOP("Fault",
            "“{subject}” could not be read or written: the disk or the network does not "
            "answer as it should. Check it and try again.")},
    {"input-output",
        QT_TRANSLATE_NOOP("Fault",
            "A file could not be read or written: the disk or the network does not answer "
            "as it should. Check it and try again.")},
    {"interrupted",
        QT_TRANSLATE_NOOP("Fault",
            "The work was interrupted; what it had begun was taken back. Start it again "
            "when you wish.")},
    {"internal",
        QT_TRANSLATE_NOOP("Fault",
            "Quatuor met a fault of its own; nothing was half written. Please report it "
            "with this detail: {detail}")},
    {"internal",
        QT_TRANSLATE_NOOP("Fault", "Quatuor met a fault of its own; nothing was half written. Please report it.")},
};

} // namespace

QString faultText(const Fault& fault)
{
    return sentence("Fault", kFaults, QString(codeOf(kKinds, fault.kind())),
        {{QLatin1StringView("subject"), fault.subject()}, {QLatin1StringView("detail"), fault.detail()}});
}

} // namespace quatuor
