// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspace that a command works on: opened, or made and taken away again when the command fails.
#pragma once

#include "cli/commandline.h"
#include "desk/desk.h"

#include <memory>

namespace quatuor::cli {

/// The path of --workspace, else of QUATUOR_WORKSPACE, else $XDG_DATA_HOME/quatuor/quatuor.quatuor.
[[nodiscard]] QString workspacePath(const GlobalOptions& globals);

class OpenedWorkspace {
public:
    /// As the verb's table says it needs. Refusals are Desk's.
    [[nodiscard]] static Outcome<OpenedWorkspace> open(const CommandLine& line);
    ~OpenedWorkspace();
    OpenedWorkspace(OpenedWorkspace&&) = default;
    OpenedWorkspace& operator=(OpenedWorkspace&&) = delete;

    /// Null when the verb needs none, or the default one is not there and need not be.
    [[nodiscard]] Desk* desk() const { return m_desk.get(); }
    /// A file that was made for this command stays.
    void keep() { m_made.clear(); }

private:
    OpenedWorkspace() = default;

    std::unique_ptr<Desk> m_desk;
    QString m_made; ///< empty: nothing to take away
};

} // namespace quatuor::cli
