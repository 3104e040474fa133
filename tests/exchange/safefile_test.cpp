// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing files: all of the new content, or the old file untouched and nothing left behind.
#include "core/fault.h"
#include "exchange/safefile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace quatuor;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    SafeFile file = SafeFile::open(path).value();
    file.append(content);
    file.commit();
}

QStringList namesIn(const QTemporaryDir& directory)
{
    return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Empty: it can be written.
std::string refusalOf(const QString& path)
{
    const Outcome<SafeFile> file = SafeFile::open(path);
    return file ? std::string() : file.error().code.data();
}

template <class Action>
std::optional<FaultKind> faultOf(Action action)
{
    try {
        action();
    } catch (const Fault& fault) {
        return fault.kind();
    }
    return std::nullopt;
}

/// A full disk, as far as one process can have its own.
class SmallFilesOnly {
public:
    explicit SmallFilesOnly(rlim_t most)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFilesOnly(const SmallFilesOnly&) = delete;
    SmallFilesOnly& operator=(const SmallFilesOnly&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("a file takes the target's place only when it is committed")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.csv"));
    write(path, "old");
    {
        SafeFile file = SafeFile::open(path).value();
        file.append(QByteArrayView("new"));
        CHECK(contentOf(path) == "old");
        CHECK(namesIn(directory).size() == 2);
    }
    CHECK(contentOf(path) == "old");
    write(path, QByteArray(3 * int(SafeFile::kBufferSize), 'x') + "end");
    CHECK(contentOf(path).size() == 3 * qsizetype(SafeFile::kBufferSize) + 3);
    CHECK(contentOf(path).endsWith("xend"));
    CHECK(namesIn(directory) == QStringList{QStringLiteral("liste.csv")});
}

TEST_CASE("a full disk leaves the old file and no other")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.csv"));
    write(path, "old");
    // Small content fails in commit(), large content while it is appended.
    for (const int size : {200, 2'000'000}) {
        const SmallFilesOnly full(100);
        CHECK(faultOf([&] { write(path, QByteArray(size, 'x')); }) == FaultKind::DiskFull);
    }
    CHECK(contentOf(path) == "old");
    CHECK(namesIn(directory) == QStringList{QStringLiteral("liste.csv")});
}

TEST_CASE("a device is written to, never replaced")
{
    CHECK(faultOf([] { write(QStringLiteral("/dev/full"), "x"); }) == FaultKind::DiskFull);
    CHECK(faultOf([] { write(QStringLiteral("/dev/null"), "x"); }) == std::nullopt);
    struct stat status { };
    REQUIRE(::stat("/dev/null", &status) == 0);
    CHECK(S_ISCHR(status.st_mode));
}

TEST_CASE("a place that cannot be written is refused at once, by what it is")
{
    const QTemporaryDir directory;
    CHECK(refusalOf(directory.filePath(QStringLiteral("absent/liste.csv"))) == "export.no-folder");
    CHECK(refusalOf(directory.filePath(QStringLiteral("absent/"))) == "export.no-folder");
    CHECK(refusalOf(directory.path()) == "export.is-directory");
    CHECK(refusalOf(QString()) == "export.no-file");
    CHECK(refusalOf(QStringLiteral("/sys/quatuor.csv")) == "export.read-only");
    CHECK(faultOf([] { write(QStringLiteral("/proc/quatuor.csv"), "x"); }).has_value());
    CHECK(namesIn(directory).isEmpty());
}

TEST_CASE("a database is never written over, nor what SQLite keeps beside it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("v.quatuor"));
    const QString link = directory.filePath(QStringLiteral("lien.csv"));
    const QByteArray header("SQLite format 3\0", 16);
    write(path, header + "pages");
    REQUIRE(QFile::link(path, link));
    CHECK(refusalOf(path) == "export.over-workspace");
    CHECK(refusalOf(link) == "export.over-workspace");
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        CHECK(refusalOf(path + QLatin1StringView(suffix)) == "export.over-workspace");
    CHECK(contentOf(path) == header + "pages");
    CHECK(refusalOf(directory.filePath(QStringLiteral("liste-wal"))).empty());
    write(directory.filePath(QStringLiteral("titre.csv")), header.first(15));
    CHECK(refusalOf(directory.filePath(QStringLiteral("titre.csv"))).empty());
}

TEST_CASE("a link keeps pointing to the file, and the file keeps its mode")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.csv"));
    const QString link = directory.filePath(QStringLiteral("lien.csv"));
    write(path, "old");
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0640) == 0);
    REQUIRE(QFile::link(path, link));
    write(link, "new");
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(path) == "new");
    struct stat status { };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
}

TEST_CASE("a name as long as the file system allows can be written")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QString(251, u'a') + QStringLiteral(".csv"));
    write(path, "x");
    CHECK(contentOf(path) == "x");
}

TEST_CASE("a dash is standard output")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sortie"));
    const int kept = ::dup(STDOUT_FILENO);
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT, 0600);
    ::dup2(file, STDOUT_FILENO);
    write(QStringLiteral("-"), "a,b\r\n");
    ::dup2(kept, STDOUT_FILENO);
    ::close(kept);
    ::close(file);
    CHECK(contentOf(path) == "a,b\r\n");
}

TEST_CASE("who reads standard output may go away")
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const int kept = ::dup(STDOUT_FILENO);
    const auto handler = std::signal(SIGPIPE, SIG_IGN);
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    const auto fault = faultOf([] { write(QStringLiteral("-"), QByteArray(2'000'000, 'x')); });
    ::dup2(kept, STDOUT_FILENO);
    ::close(ends[1]);
    ::close(kept);
    std::signal(SIGPIPE, handler);
    CHECK(fault == std::nullopt);
}
