// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that is killed at work: what was acknowledged is there, what was not is not, and the file opens.
#include "fixture.h"

#include "store/migrator.h"

#include <QFileInfo>

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace quatuor;
using namespace quatuor::test;

namespace {

/// Runs `work` in a process of its own, which tells each step it acknowledges, and kills it at the one given. What it
/// said last.
char killedAt(char step, const std::function<void(const std::function<void(char)>& tell)>& work)
{
    int channel[2];
    REQUIRE(::pipe(channel) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(channel[0]);
        work([&](char said) {
            if (::write(channel[1], &said, 1) != 1 || said == step)
                ::pause();
        });
        ::_exit(0);
    }
    ::close(channel[1]);
    char said = 0;
    while (said != step && ::read(channel[0], &said, 1) == 1) { }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(channel[0]);
    return said;
}

/// Calls `then` when the nth transaction is about to be committed.
class CommitHook {
public:
    CommitHook(int nth, std::function<void()> then)
        : m_left(nth)
        , m_then(std::move(then))
    {
    }
    void watch(sqlite3* database) { sqlite3_commit_hook(database, &CommitHook::commit, this); }
    /// Every connection that this process opens from here on.
    void watchAll()
    {
        s_watcher = this;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&CommitHook::watchNew));
    }

private:
    static int commit(void* self)
    {
        auto* hook = static_cast<CommitHook*>(self);
        if (--hook->m_left == 0)
            hook->m_then();
        return 0;
    }
    static int watchNew(sqlite3* database, char**, const void*)
    {
        s_watcher->watch(database);
        return SQLITE_OK;
    }

    static inline CommitHook* s_watcher = nullptr;
    int m_left;
    std::function<void()> m_then;
};

void requireSound(Bench& bench)
{
    CHECK(bench.db().text("PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(bench.count("pragma_foreign_key_check") == 0);
    CHECK(bench.count("apply_guard") == 0);
    CHECK(bench.count("search_suspended") == 0);
    bench.outside("INSERT INTO search(search) VALUES ('integrity-check')");
}

} // namespace

TEST_CASE("a process killed in the middle of an action leaves what was acknowledged, and nothing else")
{
    Bench bench;
    bench.file.reset();
    const char step = GENERATE('b', 'c', 'd', 'e', 'f');
    INFO("killed at " << step);
    const char said = killedAt(step, [&](const std::function<void(char)>& tell) {
        const auto file = bench.sandbox.open();
        Recorder first(*file, Bench::signature());
        insertDelegation(first);
        tell(first.commit({QLatin1StringView("test.first")}) ? 'a' : '?');
        tell('b');
        Recorder second(*file, Bench::signature());
        second.suspendSearch();
        insertDelegation(second);
        tell('c');
        second.endPart();
        insertPeopleInBulk(second, 20, QStringLiteral("Abgrall"));
        tell('d');
        const auto made = second.commit({QLatin1StringView("test.second")}, [&](ChangeId) { tell('e'); });
        tell(made ? 'f' : '?');
    });
    REQUIRE(said == step);
    bench.file = bench.sandbox.open();
    const bool whole = step == 'f';
    CHECK(bench.count("change") == (whole ? 2 : 1));
    CHECK(bench.count("registration") == (whole ? 2 : 1));
    CHECK(bench.count("person") == (whole ? 28 : 4));
    requireSound(bench);
}

TEST_CASE("a process killed just before an undo is committed has undone nothing")
{
    Bench bench;
    const ChangeId change
        = bench.act([](Recorder& recorder) { insertPeopleInBulk(recorder, 20, QStringLiteral("Abgrall")); });
    const std::string before = bench.dump();
    bench.file.reset();
    const char said = killedAt('u', [&](const std::function<void(char)>& tell) {
        const auto file = bench.sandbox.open();
        CommitHook hook(1, [&] { tell('u'); });
        hook.watch(file->database().handle());
        const auto undone = Undoer(*file, Bench::signature()).undo(change);
        tell(undone ? '!' : '?');
    });
    REQUIRE(said == 'u');
    bench.file = bench.sandbox.open();
    CHECK(bench.dump() == before);
    CHECK(bench.undo(change) == "done");
    CHECK(bench.count("person") == 0);
    requireSound(bench);
}

TEST_CASE("a creation killed before any of its commits leaves no workspace under its name, and the next one makes it")
{
    Sandbox sandbox;
    // One a migration, and three; the last is that of the registry, when the workspace has its name.
    const int last = newestSchema() + 3;
    const int commit = GENERATE_COPY(range(1, last + 1));
    INFO("killed before commit " << commit);
    const char said = killedAt('k', [&](const std::function<void(char)>& tell) {
        CommitHook hook(commit, [&] { tell('k'); });
        hook.watchAll();
        const auto made = sandbox.create();
        tell(made->device() > 0 ? 'w' : '?');
    });
    REQUIRE(said == 'k');
    const bool isWhole = QFileInfo::exists(sandbox.path());
    CHECK(isWhole == (commit == last));
    const auto file = isWhole ? sandbox.open() : sandbox.create();
    CHECK(file->schemaVersion() == newestSchema());
    CHECK(file->database().integer("SELECT count(*) FROM role") == 4);
    CHECK_FALSE(QFileInfo::exists(sandbox.path(QStringLiteral("essai.quatuor.partial"))));
    CHECK_FALSE(QFileInfo::exists(sandbox.path(QStringLiteral("essai.quatuor.partial-wal"))));
}
