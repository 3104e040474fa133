// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open workspace, who works at it and what time it is: what every use case needs.
#pragma once

#include "core/clock.h"
#include "core/outcome.h"

#include <functional>
#include <memory>

namespace quatuor {

class Database;
class WorkspaceFile;
struct Signature;

struct DeskOptions {
    Clock clock = Clock::system();
    QString author; ///< who acts; the login name when empty
};

class Desk {
public:
    /// Refusals are WorkspaceFile's.
    [[nodiscard]] static Outcome<std::unique_ptr<Desk>> open(const QString& path, DeskOptions options);
    [[nodiscard]] static Outcome<std::unique_ptr<Desk>> create(const QString& path, DeskOptions options);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] WorkspaceFile& file() { return *m_file; }
    [[nodiscard]] Database& database();
    [[nodiscard]] const Clock& clock() const { return m_options.clock; }
    /// Gives a desk on the same workspace, opened in the thread that calls: a worker's. Throws Fault.
    [[nodiscard]] std::function<std::unique_ptr<Desk>()> another() const;
    /// Who acts now.
    [[nodiscard]] Signature sign() const;

private:
    Desk(std::unique_ptr<WorkspaceFile> file, DeskOptions options);
    std::unique_ptr<WorkspaceFile> m_file;
    DeskOptions m_options;
};

/// Long work says how far it is; false asks it to stop, and nothing is kept.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace quatuor
