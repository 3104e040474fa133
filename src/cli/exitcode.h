// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exit codes, and the one place that says which refusal or fault gives which.
#pragma once

#include "core/fault.h"
#include "core/refusal.h"

namespace quatuor::cli {

enum class Exit {
    Done = 0,
    No = 1, ///< done, and the answer is no: blocking findings, a refusal, rejected rows
    Usage = 2,
    Unreadable = 3, ///< the input cannot be read
    Workspace = 4, ///< the workspace cannot be used
    AnswerLost = 74, ///< done, but the answer could not be written (EX_IOERR of sysexits.h)
    Interrupted = 130, ///< Ctrl+C: nothing was kept (128 + SIGINT, as shells say it)
};

[[nodiscard]] Exit exitFor(const Refusal& refusal);
/// `workspace`: the path of the workspace; a fault of reading another file is the input's.
[[nodiscard]] Exit exitFor(const Fault& fault, const QString& workspace);

} // namespace quatuor::cli
