// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument spreadsheets that come in, beside the pairs of tests/data/ods: what repeats, and what an enemy or a bad
// disk made.
#include "exchange/ods/odsbook.h"
#include "exchange/registrationfile.h"
#include "testkit/archive.h"
#include "testkit/patience.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <random>

using namespace quatuor;
using namespace quatuor::testkit;

namespace {

const QString kFolder = QStringLiteral(QUATUOR_TEST_DATA "/ods/");

QByteArray fixture(const QString& name)
{
    QFile file(kFolder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Opened and read to its end, or refused: anything but a crash. True: it was opened.
bool readAll(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("liste.ods"));
    if (!file) {
        CHECK_FALSE(file.error().code.isEmpty());
        return false;
    }
    RegistrationRow row;
    for (qsizetype i = 0; i < file->rowCount(); ++i)
        file->read(i, row);
    return true;
}

} // namespace

TEST_CASE("rows without text cost nothing, however often they stand there")
{
    Outcome<OdsBook> book = OdsBook::open(fixture(QStringLiteral("repeats.ods")), {});
    REQUIRE(book);
    const Outcome<SheetTable> table = book->read(0);
    REQUIRE(table);
    CHECK(table->rowCount() == 6);
    CHECK(table->number(0) == 4);
    CHECK(table->number(5) == 9);
    TableRow cells;
    table->row(0, cells, SheetTable::kMostColumns);
    CHECK(cells.size() == 8); // and not to the last empty cell of the sheet
}

TEST_CASE("every spreadsheet of the folder is answered in less than a second")
{
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("*.ods")}, QDir::Files);
    REQUIRE(names.size() >= 25);
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        const QByteArray bytes = fixture(name);
        QElapsedTimer timer;
        timer.start();
        readAll(bytes);
        CHECK(timer.elapsed() < test::patience(1000));
    }
}

TEST_CASE("a document damaged anywhere in its content is refused, or read, 2,000 seeds")
{
    std::vector<QByteArray> archives;
    for (const char* name : {"values.ods", "texts.ods", "repeats.ods", "title-and-merged.ods", "sheets.ods"})
        archives.push_back(fixture(QString::fromLatin1(name)));
    constexpr QByteArrayView kFavourites("<>/\"'&;=:0 9", 12);
    std::mt19937 engine(20261125);
    int opened = 0;
    for (int seed = 0; seed < 2000; ++seed) {
        const QByteArray& archive = archives[engine() % archives.size()];
        QByteArray xml = partOf(archive, "content.xml");
        for (unsigned left = 1 + engine() % 4; left > 0; --left) {
            const auto at = qsizetype(engine() % std::size_t(xml.size()));
            if (engine() % 3 == 0)
                xml.remove(at, qsizetype(engine() % 30));
            else if (engine() % 2 == 0)
                xml[at] = kFavourites[qsizetype(engine() % std::size_t(kFavourites.size()))];
            else
                xml.insert(at, xml.mid(at, qsizetype(engine() % 40)));
        }
        opened += readAll(withPart(archive, "content.xml", xml)) ? 1 : 0;
    }
    CHECK(opened > 50);
    CHECK(opened < 1950);
}

TEST_CASE("an archive cut or changed anywhere is refused, or read")
{
    const QByteArray whole = fixture(QStringLiteral("plain.ods"));
    for (qsizetype size = 0; size < whole.size(); size += 7)
        readAll(whole.first(size));
    std::mt19937 engine(7);
    for (int seed = 0; seed < 2000; ++seed) {
        QByteArray bytes = whole;
        bytes[qsizetype(engine() % std::size_t(bytes.size()))] = char(engine());
        readAll(bytes);
    }
}
