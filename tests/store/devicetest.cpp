// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which device writes to a file: the same for the same file, another for any copy, so that no two files give one id.
#include "fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

using namespace quatuor;
using namespace quatuor::test;

namespace {

const QString kWorkspace = QStringLiteral("essai.quatuor");
const QString kCopy = QStringLiteral("copie.quatuor");

void addPerson(WorkspaceFile& file)
{
    Recorder recorder(file, Bench::signature());
    const qint64 id = recorder.newId<PersonId>().value();
    recorder.database().execute("INSERT INTO person (id) VALUES (" + number(id) + ")");
    REQUIRE(recorder.commit({QLatin1StringView("test.act")}).has_value());
}

qint64 deviceOf(const Sandbox& sandbox, const QString& name = kWorkspace)
{
    return sandbox.open(name)->device();
}

/// The bytes of one file into another that exists, as `cp` does: path and inode stay.
void overwrite(const QString& from, const QString& to)
{
    QFile source(from);
    QFile target(to);
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray bytes = source.readAll();
    REQUIRE(target.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a file keeps its device from one opening to the next, at work or not")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    CHECK(deviceOf(sandbox) == device);
    addPerson(*sandbox.open());
    CHECK(deviceOf(sandbox) == device);
}

TEST_CASE("a file keeps its device however its path is written")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    REQUIRE(QDir().mkpath(sandbox.path(QStringLiteral("dossier"))));
    CHECK(deviceOf(sandbox, QStringLiteral("dossier/../essai.quatuor")) == device);
    REQUIRE(QFile::link(sandbox.path(), sandbox.path(QStringLiteral("lien.quatuor"))));
    CHECK(deviceOf(sandbox, QStringLiteral("lien.quatuor")) == device);
}

TEST_CASE("a copy draws a device of its own, and keeps it")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    REQUIRE(QFile::copy(sandbox.path(), sandbox.path(kCopy)));
    const qint64 other = deviceOf(sandbox, kCopy);
    CHECK(other != device);
    CHECK(deviceOf(sandbox, kCopy) == other);
    CHECK(deviceOf(sandbox) == device);
}

TEST_CASE("a file put in the place of another draws a new device")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    REQUIRE(QFile::copy(sandbox.path(), sandbox.path(kCopy)));
    addPerson(*sandbox.open());
    SECTION("by renaming")
    {
        REQUIRE(QFile::remove(sandbox.path()));
        REQUIRE(QFile::rename(sandbox.path(kCopy), sandbox.path()));
    }
    SECTION("by writing over it")
    {
        overwrite(sandbox.path(kCopy), sandbox.path());
    }
    CHECK(deviceOf(sandbox) != device);
}

TEST_CASE("another installation draws another device for the same file")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    const auto elsewhere
        = WorkspaceFile::open(sandbox.path(), DeviceRegistry(sandbox.path(QStringLiteral("ailleurs"))));
    REQUIRE(elsewhere.has_value());
    CHECK(elsewhere.value()->device() != device);
}

TEST_CASE("a registry that cannot be read or written costs a new device, nothing else")
{
    Sandbox sandbox;
    const qint64 device = sandbox.create()->device();
    const QString registry = sandbox.path(QStringLiteral("state/devices.sqlite"));
    SECTION("damaged")
    {
        overwrite(sandbox.path(), registry);
    }
    SECTION("not even a database")
    {
        QFile file(registry);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(QByteArray(5000, 'x')) == 5000);
    }
    SECTION("a folder in its place")
    {
        REQUIRE(QFile::remove(registry));
        REQUIRE(QDir().mkpath(registry));
    }
    const auto file = sandbox.open();
    CHECK(file->device() > 0);
    CHECK(file->device() != device);
    addPerson(*file);
}

TEST_CASE("devices have 23 bits, and are seldom the same")
{
    std::set<qint64> drawn;
    for (int i = 0; i < 1000; ++i) {
        const qint64 device = DeviceRegistry::draw();
        CHECK(device > 0);
        CHECK(device < (qint64(1) << 23));
        drawn.insert(device);
    }
    CHECK(drawn.size() > 990);
}

TEST_CASE("the registry of the user follows the XDG specification")
{
    const auto pathWith = [](const char* state) {
        qputenv("XDG_STATE_HOME", state);
        const QString directory = DeviceRegistry::ofUser().directory();
        qunsetenv("XDG_STATE_HOME");
        return directory;
    };
    const QString usual = QDir::homePath() + QStringLiteral("/.local/state/quatuor");
    CHECK(pathWith("/x/etat") == QStringLiteral("/x/etat/quatuor"));
    CHECK(pathWith("") == usual);
    CHECK(pathWith("relatif") == usual);
    CHECK(DeviceRegistry::ofUser().directory() == usual);
}
