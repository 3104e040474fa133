// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making and opening a workspace: what is trusted, what is refused, and that a refused file is left as it was.
#include "fixture.h"

#include "core/fault.h"
#include "store/migrator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quatuor;
using namespace quatuor::test;

namespace {

const QString kName = QStringLiteral("essai.quatuor");

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void patch(const QString& path, qsizetype offset, const QByteArray& bytes)
{
    const QByteArray whole = read(path);
    write(path, whole.first(offset) + bytes + whole.mid(offset + bytes.size()));
}

/// A workspace closed after `change` was made to it by another program.
void makeAltered(const Sandbox& sandbox, const QByteArray& change)
{
    {
        const auto made = sandbox.create();
    }
    Shell shell(sandbox.path());
    REQUIRE(shell.run(change).empty());
}

/// Refused with this code, everything in the folder being as it was.
void checkRefused(const Sandbox& sandbox, const std::string& code, const QString& name = kName)
{
    const QStringList before = sandbox.fingerprint();
    CHECK(sandbox.tryOpen(name) == code);
    CHECK(sandbox.fingerprint() == before);
}

/// Copies the files of an open workspace, as a crash would leave them.
void copyWithLog(const Sandbox& sandbox, const QString& to)
{
    for (const char* suffix : {"", "-wal"}) {
        const QLatin1StringView end(suffix);
        REQUIRE(QFile::copy(sandbox.path() + end, sandbox.path(to) + end));
    }
}

} // namespace

TEST_CASE("a new workspace has the seed programme, one file once closed, and its ids")
{
    Sandbox sandbox;
    {
        const auto file = sandbox.create();
        CHECK(file->schemaVersion() == newestSchema());
        CHECK(file->workspaceId().size() == 36);
        CHECK(file->device() > 0);
        CHECK(file->database().integer("SELECT count(*) FROM policy_role WHERE policy_id = 1 AND least = 1") == 4);
    }
    CHECK(QDir(QFileInfo(sandbox.path()).path()).entryList(QDir::Files) == QStringList{kName});
    const QByteArray header = read(sandbox.path()).first(100);
    CHECK(header.mid(68, 4) == "Quat");
    CHECK(header.at(63) == char(newestSchema()));
}

TEST_CASE("two workspaces never have one id")
{
    Sandbox sandbox;
    const auto one = sandbox.create(QStringLiteral("un.quatuor"));
    const auto two = sandbox.create(QStringLiteral("deux.quatuor"));
    CHECK(one->workspaceId() != two->workspaceId());
    CHECK(one->device() != two->device());
}

TEST_CASE("a workspace is not made over another file, nor in a folder that is not there")
{
    Sandbox sandbox;
    write(sandbox.path(), "important");
    const auto over = WorkspaceFile::create(sandbox.path(), Clock::fixed(noon()), sandbox.registry());
    REQUIRE_FALSE(over.has_value());
    CHECK(over.error().code == QLatin1StringView("workspace.exists"));
    CHECK(read(sandbox.path()) == "important");
    const QString nowhere = sandbox.path(QStringLiteral("nulle/part.quatuor"));
    const auto lost = WorkspaceFile::create(nowhere, Clock::fixed(noon()), sandbox.registry());
    REQUIRE_FALSE(lost.has_value());
    CHECK(lost.error().code == QLatin1StringView("workspace.no-folder"));
}

TEST_CASE("a creation that fails leaves no file")
{
    Sandbox sandbox;
    // A folder in the place of the file that is made first.
    REQUIRE(QDir().mkpath(sandbox.path(QStringLiteral("essai.quatuor.partial"))));
    CHECK_THROWS_AS(WorkspaceFile::create(sandbox.path(), Clock::fixed(noon()), sandbox.registry()), Fault);
    CHECK_FALSE(QFileInfo::exists(sandbox.path()));
}

TEST_CASE("what another creation left half made is no hindrance")
{
    Sandbox sandbox;
    write(sandbox.path(QStringLiteral("essai.quatuor.partial")), "half");
    write(sandbox.path(QStringLiteral("essai.quatuor.partial-wal")), "half");
    {
        const auto made = sandbox.create();
    }
    CHECK(QDir(QFileInfo(sandbox.path()).path()).entryList(QDir::Files) == QStringList{kName});
}

TEST_CASE("what is no workspace is refused and left alone")
{
    Sandbox sandbox;
    SECTION("missing")
    {
        checkRefused(sandbox, "workspace.missing");
    }
    SECTION("a directory")
    {
        REQUIRE(QDir().mkpath(sandbox.path()));
        checkRefused(sandbox, "workspace.is-directory");
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(QFile::encodeName(sandbox.path()).constData(), 0600) == 0);
        CHECK(sandbox.tryOpen() == "workspace.not-ours");
    }
    SECTION("an empty file")
    {
        write(sandbox.path(), {});
        checkRefused(sandbox, "workspace.not-ours");
    }
    SECTION("a text")
    {
        write(sandbox.path(), QByteArray("Prénom;Nom\n").repeated(50));
        checkRefused(sandbox, "workspace.not-ours");
    }
    SECTION("another program's database")
    {
        {
            CHECK(Shell(sandbox.path()).run("CREATE TABLE t (x); PRAGMA application_id=7").empty());
        }
        checkRefused(sandbox, "workspace.not-ours");
    }
    SECTION("an empty database that bears our mark")
    {
        {
            CHECK(Shell(sandbox.path()).run("PRAGMA application_id=" + number(kApplicationId)).empty());
        }
        checkRefused(sandbox, "workspace.not-ours");
    }
}

TEST_CASE("a workspace of a newer Quatuor is refused and left alone")
{
    Sandbox sandbox;
    makeAltered(sandbox, "PRAGMA user_version=99");
    checkRefused(sandbox, "workspace.newer");
}

TEST_CASE("a workspace whose log alone tells that it is newer is refused, its log kept")
{
    Sandbox sandbox;
    const auto file = sandbox.create();
    file->database().execute("PRAGMA user_version=99");
    const QString copy = QStringLiteral("copie.quatuor");
    copyWithLog(sandbox, copy);
    const QByteArray main = read(sandbox.path(copy));
    const QByteArray log = read(sandbox.path(copy) + QStringLiteral("-wal"));
    CHECK(sandbox.tryOpen(copy) == "workspace.newer");
    CHECK(read(sandbox.path(copy)) == main);
    CHECK(read(sandbox.path(copy) + QStringLiteral("-wal")) == log);
}

/// What becomes of opening `path` for somebody who is not the administrator, who may write anywhere.
int openAsAnybody(const QString& path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(3);
        try {
            (void)WorkspaceFile::open(path, DeviceRegistry(path + QStringLiteral("-devices")));
            ::_exit(1);
        } catch (const Fault& fault) {
            ::_exit(fault.kind() == FaultKind::ReadOnly ? 0 : 2);
        }
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_CASE("a workspace that can only be read, or in a folder that can, is told as that and left alone")
{
    Sandbox sandbox;
    {
        const auto made = sandbox.create();
    }
    const QStringList before = sandbox.fingerprint();
    const QByteArray file = QFile::encodeName(sandbox.path());
    const QByteArray folder = QFile::encodeName(QFileInfo(sandbox.path()).path());
    const mode_t fileMode = GENERATE(mode_t(0444), mode_t(0666));
    const mode_t folderMode = fileMode == 0444 ? 0777 : 0555;
    REQUIRE(::chmod(file.constData(), fileMode) == 0);
    REQUIRE(::chmod(folder.constData(), folderMode) == 0);
    CHECK(openAsAnybody(sandbox.path()) == 0);
    REQUIRE(::chmod(folder.constData(), 0777) == 0);
    REQUIRE(::chmod(file.constData(), 0666) == 0);
    CHECK(sandbox.fingerprint() == before);
}

TEST_CASE("a schema with anything that Quatuor did not make is refused and left alone")
{
    const QByteArray alteration = GENERATE(as<QByteArray>(),
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM delegate; END", "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra (x)", "CREATE UNIQUE INDEX u ON person(email)", "ALTER TABLE person ADD COLUMN secret TEXT",
        "DROP TRIGGER registration_accepted_update", "DROP INDEX person_by_name", "DROP TABLE import_profile",
        // Names that SQLite keeps for itself are no hiding place.
        "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_stat_t', 'person', 0, "
        "'CREATE TRIGGER sqlite_stat_t AFTER INSERT ON person BEGIN DELETE FROM delegate; END')");
    INFO(alteration.toStdString());
    Sandbox sandbox;
    const QByteArray journal = GENERATE(as<QByteArray>(), "wal", "delete");
    makeAltered(sandbox, alteration + "; PRAGMA journal_mode=" + journal);
    checkRefused(sandbox, "workspace.schema");
}

TEST_CASE("a workspace that another program analysed is still one")
{
    Sandbox sandbox;
    makeAltered(sandbox, "INSERT INTO person (id, given_name) VALUES (5000, 'Ana'); ANALYZE");
    CHECK(sandbox.tryOpen() == "opened");
}

TEST_CASE("a guard left over is refused and left alone, whatever the schema")
{
    Sandbox sandbox;
    SECTION("the newest")
    {
        makeAltered(sandbox, "INSERT INTO apply_guard VALUES (1)");
    }
    SECTION("an older one, which is not migrated either")
    {
        Database old(sandbox.path());
        migrate(old, 1);
        old.execute("INSERT INTO apply_guard VALUES (1)");
    }
    checkRefused(sandbox, "workspace.guard");
}

TEST_CASE("a damaged file is told from a workspace and left alone")
{
    Sandbox sandbox;
    {
        const auto made = sandbox.create();
    }
    SECTION("its first bytes")
    {
        patch(sandbox.path(), 3, "X");
        checkRefused(sandbox, "workspace.not-ours");
    }
    SECTION("its page size")
    {
        patch(sandbox.path(), 16, QByteArray("\x03\x03", 2));
        checkRefused(sandbox, "fault-corrupt");
    }
    SECTION("the first page of its schema")
    {
        patch(sandbox.path(), 100, QByteArray(60, '\xff'));
        checkRefused(sandbox, "fault-corrupt");
    }
    SECTION("cut inside the header")
    {
        write(sandbox.path(), read(sandbox.path()).first(60));
        checkRefused(sandbox, "workspace.not-ours");
    }
    SECTION("cut in the middle")
    {
        write(sandbox.path(), read(sandbox.path()).first(8192));
        checkRefused(sandbox, "fault-corrupt");
    }
}

TEST_CASE("a file whose own log was left behind is recovered")
{
    Bench bench;
    bench.delegation();
    const std::string before = bench.dump();
    const QString copy = QStringLiteral("copie.quatuor");
    copyWithLog(bench.sandbox, copy);
    {
        const auto recovered = bench.sandbox.open(copy);
        CHECK(dumpLogged(recovered->database()) == before);
        CHECK(recovered->database().text("PRAGMA integrity_check") == QStringLiteral("ok"));
    }
    CHECK_FALSE(QFileInfo::exists(bench.sandbox.path(copy) + QStringLiteral("-wal")));
}

TEST_CASE("a log that another workspace left is refused, and nothing folded")
{
    Bench bench;
    bench.delegation();
    {
        const auto other = bench.sandbox.create(QStringLiteral("autre.quatuor"));
    }
    REQUIRE(QFile::copy(
        bench.sandbox.path() + QStringLiteral("-wal"), bench.sandbox.path(QStringLiteral("autre.quatuor-wal"))));
    const QByteArray before = read(bench.sandbox.path(QStringLiteral("autre.quatuor")));
    CHECK(bench.sandbox.tryOpen(QStringLiteral("autre.quatuor")) == "fault-corrupt");
    CHECK(read(bench.sandbox.path(QStringLiteral("autre.quatuor"))) == before);
}

namespace {

/// Another process that keeps the workspace for itself until the object goes.
class Occupant {
public:
    explicit Occupant(const QString& path)
    {
        int ready[2];
        REQUIRE(::pipe(ready) == 0);
        m_process = ::fork();
        if (m_process == 0)
            occupy(path, ready[1]);
        char byte = 0;
        REQUIRE(::read(ready[0], &byte, 1) == 1);
        REQUIRE(byte == 'y');
    }
    ~Occupant()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }

private:
    [[noreturn]] static void occupy(const QString& path, int ready)
    {
        Shell shell(path);
        const bool held = shell.run("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE").empty();
        if (::write(ready, held ? "y" : "n", 1) == 1)
            ::pause();
        ::_exit(1);
    }
    pid_t m_process = -1;
};

} // namespace

TEST_CASE("a workspace that another process keeps is told so within a second, and left alone")
{
    Sandbox sandbox;
    {
        const auto made = sandbox.create();
    }
    const QByteArray before = read(sandbox.path());
    Occupant occupant(sandbox.path());
    QElapsedTimer timer;
    timer.start();
    CHECK(sandbox.tryOpen() == "fault-locked");
    CHECK(timer.elapsed() < 1000);
    CHECK(read(sandbox.path()) == before);
}

TEST_CASE("a writer at work is told to the next within a second; readers go on")
{
    Bench bench;
    Shell writer(bench.sandbox.path());
    REQUIRE(writer.run("BEGIN IMMEDIATE").empty());
    QElapsedTimer timer;
    timer.start();
    try {
        Recorder recorder(*bench.file, Bench::signature());
        FAIL("two writers at once");
    } catch (const Fault& fault) {
        CHECK(fault.kind() == FaultKind::Locked);
    }
    CHECK(timer.elapsed() < 1000);
    CHECK(bench.count("role") == 4);
}
