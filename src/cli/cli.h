// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The context of this layer's sentences for the translators.
#pragma once

#include <QCoreApplication>

namespace quatuor::cli {

/// Cli::tr("…") in code; QT_TRANSLATE_NOOP("Cli", "…") in tables, shown by translated(). The name is the context.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

[[nodiscard]] inline QString translated(const char* text)
{
    return Cli::tr(text);
}

} // namespace quatuor::cli
