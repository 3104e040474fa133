// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one helper that writes files: all of the new content, or the old file untouched.
#pragma once

#include "core/outcome.h"

#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <memory>
#include <utility>

namespace quatuor {

/// Writes beside the target and takes its place on commit(). Faults: DiskFull, ReadOnly, InputOutput; the target is
/// then as it was.
/// "-" is standard output. A target that is a device or a pipe is written straight, since it cannot be replaced.
/// A database is never a target: no export may destroy a workspace. One thread at a time.
class SafeFile {
public:
    static constexpr std::size_t kBufferSize = 256 * 1024;

    /// Refuses, with nothing touched, what cannot or must not be written: "export.no-file", "export.is-directory",
    /// "export.no-folder", "export.read-only", "export.over-workspace" (whoever's database it is, links followed, or
    /// what SQLite keeps beside one).
    [[nodiscard]] static Outcome<SafeFile> open(const QString& path);
    /// Without a commit, nothing remains of what was appended (except on standard output, a device or a pipe).
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;
    SafeFile(SafeFile&& other) noexcept
        : m_path(std::move(other.m_path))
        , m_target(std::exchange(other.m_target, {}))
        , m_temporary(std::exchange(other.m_temporary, {}))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_buffer(std::move(other.m_buffer))
        , m_used(std::exchange(other.m_used, 0))
    {
    }

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
    explicit SafeFile(const QString& path);
    void openTarget();
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
