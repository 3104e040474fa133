// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged and hostile files: whatever the bytes, the answer is rows or a refusal, and it comes soon. Meant for the
// sanitizers too.
#include "exchange/registrationfile.h"

#include "fuzz/zipparts.h"
#include "testkit/patience.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <random>

using namespace quatuor;

namespace {

std::vector<QByteArray> caseFiles()
{
    const QDir directory(QStringLiteral(QUATUOR_TEST_DATA "/csv"));
    std::vector<QByteArray> contents;
    for (const QString& name : directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        contents.push_back(file.readAll());
    }
    return contents;
}

/// Bytes changed, cut out, doubled.
QByteArray damaged(QByteArray bytes, std::mt19937& engine)
{
    constexpr QByteArrayView kFavourites("\"\",;\n\r\t\0'= \xFF\xC3", 13);
    for (unsigned left = 1 + engine() % 8; left > 0 && !bytes.isEmpty(); --left) {
        const auto at = qsizetype(engine() % std::size_t(bytes.size()));
        switch (engine() % 3) {
        case 0:
            bytes[at] = kFavourites[qsizetype(engine() % 13)];
            break;
        case 1:
            bytes.remove(at, qsizetype(engine() % 20));
            break;
        default:
            bytes.insert(at, bytes.mid(at, qsizetype(engine() % 40)));
            break;
        }
    }
    return bytes;
}

/// Reads all there is; true when the file was taken.
bool readsThrough(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("memory"));
    if (!file) {
        CHECK_FALSE(file.error().code.isEmpty());
        return false;
    }
    RegistrationRow row;
    for (qsizetype i = 0; i < file->rowCount(); ++i) {
        file->read(i, row);
        CHECK(row.people.size() <= file->groups().size() + 1);
    }
    return true;
}

/// A workbook of one sheet, with the XML that is given and other parts beside it.
QByteArray workbook(const QByteArray& sheet, std::vector<fuzz::ZipPart> parts = {})
{
    const QByteArray relations("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const QByteArray main("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    const auto links = [&relations](const QByteArray& type, const QByteArray& target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
               "Id=\"a\" Type=\""
            + relations + '/' + type + "\" Target=\"" + target + "\"/></Relationships>";
    };
    parts.insert(parts.begin(),
        {{"_rels/.rels", links("officeDocument", "xl/workbook.xml")},
            {"xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + relations
                    + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml")},
            {"xl/worksheets/sheet1.xml", sheet}});
    return fuzz::archiveOf(parts);
}

QByteArray sheetOf(const QByteArray& cells)
{
    return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
}

QByteArray inlineCell(const QByteArray& text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// What the file is refused with; "read" when it is not, "slow" when that took more than a second.
std::string verdictOn(const QByteArray& bytes)
{
    QElapsedTimer timer;
    timer.start();
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("memory"));
    const std::string verdict = file ? "read" : file.error().code.latin1();
    return timer.elapsed() < test::patience(1000) ? verdict : "slow: " + verdict;
}

} // namespace

TEST_CASE("text files that are none, or beyond any list, are refused by the code that is theirs")
{
    const QByteArray header("Territoire,Nom,Courriel\n");
    CHECK(verdictOn({}) == "file.empty");
    CHECK(verdictOn(QByteArray(" \r\n,,\r\n").repeated(100'000)) == "file.empty");
    CHECK(verdictOn(header + "Pornic,Mar") == "read"); // cut short: a row that says so
    CHECK(verdictOn("%PDF-1.7\n" + header) == "file.looks-like");
    CHECK(verdictOn(QByteArray("\x1F\x8B\x08", 3) + header) == "file.looks-like");
    CHECK(verdictOn(QByteArray(100'000, '\0')) == "file.binary");
    CHECK(verdictOn("Nom,Courriel" + QByteArray(500'000, ',') + '\n') == "file.too-many-columns");
    CHECK(verdictOn("Nom,Courriel" + QByteArray(2'000'000, ',') + '\n') == "file.line-too-long");
    CHECK(verdictOn(header + QByteArray("\"a\n").repeated(50'000)) == "file.unclosed-quotes");
    CHECK(verdictOn("\xFF\xFE" + QByteArray("N\0o\0m", 5)) == "file.encoding");
}

TEST_CASE("workbooks whose parts are whole and whose XML is not are refused by the code that is theirs")
{
    const QByteArray head = inlineCell("Nom") + inlineCell("Courriel");
    REQUIRE(verdictOn(workbook(sheetOf(head))) == "read");
    CHECK(verdictOn(workbook(sheetOf(head + inlineCell("&#0;")))) == "file.damaged");
    CHECK(verdictOn(workbook(sheetOf(head + inlineCell("&b;")))) == "file.damaged");
    CHECK(verdictOn(workbook(sheetOf(head + inlineCell("\x01")))) == "file.damaged");
    CHECK(verdictOn(workbook("<!DOCTYPE a [<!ENTITY b \"c\">]>" + sheetOf(head))) == "file.type-declaration");
    CHECK(verdictOn(workbook("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + sheetOf(head)))
        == "file.type-declaration");
    CHECK(verdictOn(workbook(sheetOf(QByteArray("<c t=\"str\"><v>a</v></c>").repeated(20'000)))) == "sheet.too-large");
    CHECK(verdictOn(workbook(sheetOf(head + inlineCell(QByteArray(2'000'000, 'x'))))) == "file.damaged");
    CHECK(verdictOn(workbook("<a>" + QByteArray("<b>").repeated(100'000))) == "file.damaged");
    CHECK(verdictOn(workbook({})) == "file.damaged");
    const std::vector<fuzz::ZipPart> many(11'000, {"xl/a", {}});
    CHECK(verdictOn(workbook(sheetOf(head), many)) == "file.expands");
    const QByteArray whole = workbook(sheetOf(head));
    CHECK(verdictOn(whole.first(whole.size() / 2)) == "file.damaged");
}

TEST_CASE("2,000 damaged files give rows or a refusal")
{
    const std::vector<QByteArray> files = caseFiles();
    REQUIRE(files.size() >= 30);
    std::mt19937 engine(20260916);
    int taken = 0;
    for (int i = 0; i < 2000; ++i)
        taken += readsThrough(damaged(files[engine() % files.size()], engine));
    CHECK(taken > 200);
    CHECK(taken < 1800);
}

TEST_CASE("thousands of columns whose headings could all be of a group are looked at within bounds")
{
    const QByteArray row
        = QByteArray("a e i o u le nom de la personne du territoire et de nous tous ici,").repeated(4000) + "Nom\n";
    CHECK_FALSE(readsThrough(row.repeated(20)));
    CHECK_FALSE(readsThrough(QByteArray("Nom,Courriel,").repeated(3000) + "\nZoé,z@a.example.org\n"));
}

TEST_CASE("one registration row serves many files")
{
    RegistrationRow row;
    const auto read = [&row](const QByteArray& bytes) {
        const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("memory"));
        REQUIRE(file);
        file->read(0, row);
    };
    read("Prénom,Nom,Courriel\nZoé,Martin\n");
    CHECK(row.messages.size() == 1);
    const RegistrationRow kept = row;
    read("Territoire,Élu – Nom,Agent – Nom\nPornic,Roy,Girard\n");
    CHECK(row.people.size() == 2);
    read("Nom,Prénom\nNoé,Ali\n");
    REQUIRE(row.people.size() == 1);
    CHECK(row.people.front()[Field::FamilyName] == QStringLiteral("Noé"));
    CHECK(row.people.front()[Field::TerritoryName].isEmpty());
    CHECK(row.messages.empty());
    CHECK(kept.people.front()[Field::FamilyName] == QStringLiteral("Martin"));
}
