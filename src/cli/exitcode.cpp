// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answers as tables.
#include "cli/exitcode.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

Exit exitFor(const Refusal& refusal)
{
    if (refusal.code == "work.cancelled"_L1)
        return Exit::Interrupted;
    switch (refusal.kind) {
    case RefusalKind::No:
        return Exit::No;
    case RefusalKind::Usage:
        return Exit::Usage;
    case RefusalKind::Unreadable:
        return Exit::Unreadable;
    case RefusalKind::Workspace:
        return Exit::Workspace;
    }
    return Exit::Workspace;
}

Exit exitFor(const Fault& fault, const QString& workspace)
{
    if (fault.kind() == FaultKind::Interrupted)
        return Exit::Interrupted;
    const bool elsewhere = !fault.subject().isEmpty() && fault.subject() != workspace;
    return fault.kind() == FaultKind::InputOutput && elsewhere ? Exit::Unreadable : Exit::Workspace;
}

} // namespace quatuor::cli
