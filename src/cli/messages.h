// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said beside the answer, on standard error.
#pragma once

#include <QString>

namespace quatuor::cli {

class Messages {
public:
    explicit Messages(bool quiet)
        : m_quiet(quiet)
    {
    }

    /// Unless --quiet was given.
    void say(const QString& text) const;
    /// Always: an error.
    void complain(const QString& text) const;
    /// Moving things (a progress bar) may be shown: a terminal, and not --quiet.
    [[nodiscard]] bool animated() const;
    /// Replaces the line on the terminal; empty clears it.
    void showLine(const QString& text) const;

private:
    bool m_quiet;
};

} // namespace quatuor::cli
