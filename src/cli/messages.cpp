// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes to standard error, at once: there is nobody to tell if that fails.
#include "cli/messages.h"

#include "cli/displaytext.h"

#include <QStringList>

#include <cstdio>
#include <unistd.h>

namespace quatuor::cli {

namespace {

void writeError(const QByteArray& bytes)
{
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    (void)std::fflush(stderr);
}

void writeLines(const QString& text)
{
    for (const QString& line : text.split(u'\n'))
        writeError(harmless(line).toUtf8() + '\n');
}

} // namespace

void Messages::say(const QString& text) const
{
    if (!m_quiet)
        writeLines(text);
}

void Messages::complain(const QString& text) const
{
    writeLines(text);
}

bool Messages::animated() const
{
    return !m_quiet && ::isatty(STDERR_FILENO) == 1;
}

void Messages::showLine(const QString& text) const
{
    writeError("\r\x1b[K" + harmless(text).toUtf8());
}

} // namespace quatuor::cli
