// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one helper that writes files: all of the new content, or the old file untouched.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <memory>

namespace quatuor {

/// Writes beside the target and takes its place on commit(). Faults: DiskFull, ReadOnly, InputOutput; the target is
/// then as it was.
/// "-" is standard output. A target that is a device or a pipe is written straight, since it cannot be replaced.
/// One thread at a time.
class SafeFile {
public:
    static constexpr std::size_t kBufferSize = 256 * 1024;

    explicit SafeFile(const QString& path);
    /// Without a commit, nothing remains of what was appended (except on standard output, a device or a pipe).
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    void append(QByteArrayView bytes)
    {
        const auto size = std::size_t(bytes.size());
        if (size == 0) // its data may be null, which memcpy must not be given
            return;
        if (size > kBufferSize - m_used)
            return appendLarge(bytes);
        std::memcpy(m_buffer.get() + m_used, bytes.data(), size);
        m_used += size;
    }
    void append(char byte) { append(QByteArrayView(&byte, 1)); }

    /// Flushes, syncs, takes the target's place and syncs its directory. Once only, and nothing may be appended
    /// afterwards.
    void commit();

private:
    void appendLarge(QByteArrayView bytes);
    void flush();
    void writeAll(const char* data, std::size_t size);
    void openBeside();
    void syncDirectory() const;
    [[noreturn]] void fail(const char* action, int error);

    QString m_path;
    QByteArray m_target; ///< encoded; empty when written straight
    QByteArray m_temporary; ///< encoded; empty once it took the target's place
    int m_descriptor = -1;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_used = 0;
};

} // namespace quatuor
