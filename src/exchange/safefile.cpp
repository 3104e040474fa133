// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safefile.h"

#include "core/fault.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <optional>
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

/// Whoever's database it is: one of another program is no list either.
bool isDatabase(const QString& path)
{
    static constexpr QByteArrayView kHeader("SQLite format 3\0", 16);
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(kHeader.size()) == kHeader;
}

/// "v.quatuor-wal" beside a database "v.quatuor": what SQLite has not written into it yet, or would roll back.
bool isBesideDatabase(const QString& path)
{
    const auto belongs = [&](QLatin1StringView suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive) && isDatabase(path.chopped(suffix.size()));
    };
    return belongs(QLatin1StringView("-wal")) || belongs(QLatin1StringView("-shm"))
        || belongs(QLatin1StringView("-journal"));
}

Unexpected<Refusal> refuseTarget(const char* code, const QString& path)
{
    return refuse(RefusalKind::Usage, QLatin1StringView(code), {{QLatin1StringView("file"), path}});
}

std::optional<Refusal> refusalOf(const QString& path)
{
    if (path.isEmpty())
        return refuseTarget("export.no-file", path).error;
    const QString target = QFile::decodeName(resolved(path));
    const QFileInfo info(target);
    if (info.isDir() || path.endsWith(u'/'))
        return refuseTarget(info.isDir() ? "export.is-directory" : "export.no-folder", path).error;
    if (!QFileInfo(info.absolutePath()).isDir())
        return refuseTarget("export.no-folder", path).error;
    if (isDatabase(target) || isBesideDatabase(path) || isBesideDatabase(target))
        return refuseTarget("export.over-workspace", path).error;
    return std::nullopt;
}

} // namespace

SafeFile::SafeFile(const QString& path)
    : m_path(path)
    , m_buffer(std::make_unique_for_overwrite<char[]>(kBufferSize))
{
}

Outcome<SafeFile> SafeFile::open(const QString& path)
{
    if (path != QLatin1StringView("-")) {
        if (auto refusal = refusalOf(path))
            return Unexpected{*std::move(refusal)};
    }
    SafeFile file(path);
    file.openTarget();
    const int error = errno;
    if (file.m_descriptor < 0 && faultKind(error) == FaultKind::ReadOnly)
        return refuseTarget("export.read-only", path);
    if (file.m_descriptor < 0)
        file.fail("open", error);
    return file;
}

void SafeFile::openTarget()
{
    const QByteArray target = resolved(m_path);
    struct stat status { };
    if (m_path == QLatin1StringView("-"))
        m_descriptor = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
    else if (::stat(target.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        m_descriptor = ::open(target.constData(), O_WRONLY | O_CLOEXEC);
    else
        m_target = target;
    if (!m_target.isEmpty())
        openBeside();
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
        // Who reads standard output may go away when they have seen enough: their choice, and no error.
        if (written < 0 && errno == EPIPE && m_target.isEmpty())
            return;
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
    // Whoever catches this may keep the object for long: what it made is taken away now.
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.isEmpty())
        ::unlink(std::exchange(m_temporary, {}).constData());
    m_used = 0;
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    throw Fault(faultKind(error), m_path, QStringLiteral("cannot %1: %2").arg(QString::fromLatin1(action), reason));
}

} // namespace quatuor
