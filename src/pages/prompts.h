// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page asks a person outside itself: a file to open, a name to save under. A test answers instead.
#pragma once

#include <QString>

namespace quatuor {

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Empty: the person went back. `kinds`: "CSV (*.csv)", as a file chooser takes it.
    [[nodiscard]] virtual QString openFile(const QString& title, const QString& kinds) = 0;
    [[nodiscard]] virtual QString saveFile(const QString& title, const QString& proposed, const QString& kinds) = 0;
};

} // namespace quatuor
