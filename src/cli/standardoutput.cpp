// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing to a descriptor, whoever reads it.
#include "cli/standardoutput.h"

#include <cerrno>
#include <unistd.h>

namespace quatuor::cli {

StandardOutput::StandardOutput(int descriptor)
    : m_descriptor(descriptor)
{
    m_buffer.reserve(2 * kBufferSize);
}

void StandardOutput::flush()
{
    qsizetype written = 0;
    while (written < m_buffer.size() && !m_closed) {
        const ssize_t size = ::write(
            m_descriptor, m_buffer.constData() + written, static_cast<std::size_t>(m_buffer.size() - written));
        if (size >= 0)
            written += size;
        else if (errno != EINTR)
            stopWriting(errno);
    }
    m_buffer.resize(0);
}

void StandardOutput::stopWriting(int error)
{
    m_closed = true;
    m_error = error == EPIPE ? 0 : error;
}

bool StandardOutput::isTerminal() const
{
    return ::isatty(m_descriptor) == 1;
}

} // namespace quatuor::cli
