// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "store/recorder.h"
#include "store/workspacefile.h"

namespace quatuor {

Desk::Desk(std::unique_ptr<WorkspaceFile> file, DeskOptions options)
    : m_file(std::move(file))
    , m_options(std::move(options))
{
    if (m_options.author.isEmpty())
        m_options.author = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QStringLiteral("quatuor")));
}

Desk::~Desk() = default;

Outcome<std::unique_ptr<Desk>> Desk::open(const QString& path, DeskOptions options)
{
    auto file = WorkspaceFile::open(path);
    if (!file)
        return Unexpected{file.error()};
    return std::unique_ptr<Desk>(new Desk(std::move(*file), std::move(options)));
}

Outcome<std::unique_ptr<Desk>> Desk::create(const QString& path, DeskOptions options)
{
    auto file = WorkspaceFile::create(path, options.clock);
    if (!file)
        return Unexpected{file.error()};
    return std::unique_ptr<Desk>(new Desk(std::move(*file), std::move(options)));
}

std::function<std::unique_ptr<Desk>()> Desk::another() const
{
    return [open = m_file->another(), options = m_options] { return std::unique_ptr<Desk>(new Desk(open(), options)); };
}

Database& Desk::database()
{
    return m_file->database();
}

Signature Desk::sign() const
{
    return {m_options.author, m_options.clock.now()};
}

} // namespace quatuor
