// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output as bytes: buffered, never blocked by a reader that went away.
#pragma once

#include <QByteArray>

namespace quatuor::cli {

/// What is appended leaves in pieces of 64 KiB, and at flush(); until then discard() takes it back. One thread.
class StandardOutput {
public:
    static constexpr qsizetype kBufferSize = 64 * 1024;

    explicit StandardOutput(int descriptor);

    void append(QByteArrayView bytes)
    {
        m_buffer.append(bytes);
        if (m_buffer.size() >= kBufferSize)
            flush();
    }
    void append(char byte) { append(QByteArrayView(&byte, 1)); }
    void flush();
    void discard() { m_buffer.clear(); }

    [[nodiscard]] bool isTerminal() const;
    /// Something could not be written, for another reason than a reader that went away (that is their choice, and no
    /// error).
    [[nodiscard]] bool lost() const { return m_error != 0; }
    /// Why, as errno says it; 0 while nothing is lost.
    [[nodiscard]] int error() const { return m_error; }

private:
    void stopWriting(int error);

    int m_descriptor;
    QByteArray m_buffer;
    int m_error = 0;
    bool m_closed = false;
};

} // namespace quatuor::cli
