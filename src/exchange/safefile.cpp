// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safefile.h"

#include "core/fault.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quatuor {

namespace {

constexpr mode_t kNewFileMode = 0666;
constexpr int kNameAttempts = 100;

FaultKind faultKind(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FaultKind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return FaultKind::ReadOnly;
    default:
        return FaultKind::InputOutput;
    }
}

QByteArray directoryOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(slash + 1);
}

/// A short name, whatever the target's: one that fills NAME_MAX leaves no room for a suffix.
QByteArray temporaryIn(const QByteArray& directory)
{
    const QByteArray unique = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    return directory + "/.quatuor-" + unique + ".part";
}

/// A link keeps pointing to the file it names: the file is replaced, not the link.
QByteArray resolved(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return QFile::encodeName(canonical.isEmpty() ? path : canonical);
}

} // namespace

SafeFile::SafeFile(const QString& path)
    : m_path(path)
    , m_buffer(std::make_unique_for_overwrite<char[]>(kBufferSize))
{
    const QByteArray target = resolved(path);
    struct stat status { };
    if (path == QLatin1StringView("-"))
        m_descriptor = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
    else if (::stat(target.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        m_descriptor = ::open(target.constData(), O_WRONLY | O_CLOEXEC);
    else
        m_target = target;
    if (!m_target.isEmpty())
        openBeside();
    if (m_descriptor < 0)
        fail("open", errno);
}

SafeFile::~SafeFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

void SafeFile::openBeside()
{
    const QByteArray directory = directoryOf(m_target);
    for (int attempt = 0; attempt < kNameAttempts && m_descriptor < 0; ++attempt) {
        const QByteArray name = temporaryIn(directory);
        m_descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode);
        if (m_descriptor >= 0)
            m_temporary = name;
        else if (errno != EEXIST)
            return;
    }
    struct stat old { };
    if (m_descriptor >= 0 && ::stat(m_target.constData(), &old) == 0
        && ::fchmod(m_descriptor, old.st_mode & 07777) != 0)
        fail("set the mode of", errno);
}

void SafeFile::appendLarge(QByteArrayView bytes)
{
    flush();
    if (std::size_t(bytes.size()) <= kBufferSize)
        return append(bytes);
    writeAll(bytes.data(), std::size_t(bytes.size()));
}

void SafeFile::flush()
{
    writeAll(m_buffer.get(), m_used);
    m_used = 0;
}

void SafeFile::writeAll(const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_descriptor, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail("write", written < 0 ? errno : EIO);
        data += written;
        size -= std::size_t(written);
    }
}

void SafeFile::commit()
{
    flush();
    const bool replaces = !m_temporary.isEmpty();
    if (replaces && ::fsync(m_descriptor) != 0)
        fail("sync", errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail("close", errno);
    if (!replaces)
        return;
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        fail("replace", errno);
    m_temporary.clear();
    syncDirectory();
}

void SafeFile::syncDirectory() const
{
    // The content is safe and in its place: a file system that cannot sync a directory is no reason to say the write
    // failed.
    const int directory = ::open(directoryOf(m_target).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

void SafeFile::fail(const char* action, int error)
{
    // A constructor that throws runs no destructor, so what it made is taken away here.
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.isEmpty())
        ::unlink(std::exchange(m_temporary, {}).constData());
    m_used = 0;
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    throw Fault(faultKind(error), m_path, QStringLiteral("cannot %1: %2").arg(QString::fromLatin1(action), reason));
}

} // namespace quatuor
