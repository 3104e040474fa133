// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is written for machines and for spreadsheets comes back as it was, whatever the cells hold.
#include "core/text.h"
#include "exchange/csv/spreadsheetguard.h"
#include "exchange/listwriter.h"
#include "exchange/registrationfile.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace quatuor;

namespace {

/// Pieces that break naive writers and readers, in any sequence.
const std::vector<const char*> kPieces{"a", "Zoé", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "'", "=", "+", "-", "@",
    "0", "1001", "1E5", "123456789012", " ", "  ", "|", "é", "œ", "’", "\uFF1D", "\u202E", "\u00A0", "😀", "sep=;",
    "<b>", "\u0301", "中"};

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    std::size_t below(std::size_t most) { return m_engine() % most; }

    QString text()
    {
        QString made;
        for (std::size_t left = below(6); left > 0; --left)
            made += QString::fromUtf8(kPieces[below(kPieces.size())]);
        return made;
    }

private:
    std::mt19937 m_engine;
};

using Rows = std::vector<std::vector<QString>>;

/// The first cell is never blank: a blank row is no row.
Rows randomRows(Dice& dice, std::size_t columns)
{
    Rows rows(1 + dice.below(200));
    for (auto& row : rows) {
        row.push_back(QStringLiteral("x") + dice.text());
        while (row.size() < columns)
            row.push_back(dice.text());
    }
    return rows;
}

void writeRows(const QString& path, const Rows& rows, CsvStyle style)
{
    SafeFile file = SafeFile::open(path).value();
    CsvWriter writer(file, style);
    for (const auto& row : rows)
        writer.row(row);
    file.commit();
}

Rows readRows(const QString& path, CsvStyle style)
{
    const Outcome<CsvDocument> document = CsvDocument::open(path, {{}, style.delimiter});
    REQUIRE(document);
    CHECK(document->hasByteOrderMark() == style.byteOrderMark);
    Rows rows;
    TableRow cells;
    for (qsizetype i = 0; i < document->rowCount(); ++i) {
        document->row(i, cells);
        auto& row = rows.emplace_back();
        for (const TableCell& cell : cells) {
            const QByteArray utf8 = cell.text().toUtf8();
            row.push_back(QString::fromUtf8(style.guarded ? unguarded(utf8) : QByteArrayView(utf8)));
        }
    }
    return rows;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<ListColumn> allColumns()
{
    std::vector<ListColumn> columns;
    for (std::size_t i = 0; i <= std::size_t(Field::State); ++i)
        columns.push_back({code(Field(i)), code(Field(i)), Field(i) == Field::Phone});
    return columns;
}

std::vector<PersonCells> randomPeople(Dice dice, std::size_t count)
{
    std::vector<PersonCells> people(count);
    for (PersonCells& person : people) {
        for (std::size_t i = 0; i <= std::size_t(Field::State); ++i) {
            const bool coded = Field(i) == Field::TerritoryCode || Field(i) == Field::Phone;
            person.values[i] = coded ? QStringLiteral("01001") : text::cleaned(dice.text());
        }
    }
    return people;
}

void writeList(const QString& path, const std::vector<PersonCells>& people, Audience audience)
{
    SafeFile file = SafeFile::open(path).value();
    ListWriter writer(file, allColumns(), {ListFormat::Csv, audience});
    for (const PersonCells& person : people) {
        for (std::size_t i = 0; i <= std::size_t(Field::State); ++i)
            writer.cell(person.values[i]);
        writer.endRow();
    }
    file.commit();
}

} // namespace

TEST_CASE("rows come back byte for byte, 40 seeds, in both styles")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("rows.csv"));
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Dice dice(seed);
        const Rows rows = randomRows(dice, 1 + dice.below(8));
        for (const CsvStyle style : {CsvStyle::machine(), CsvStyle::excel()}) {
            INFO("seed " << seed << ", delimiter " << style.delimiter);
            writeRows(path, rows, style);
            CHECK((readRows(path, style) == rows));
        }
    }
}

TEST_CASE("a list is read again as it was, 2,000 people, for both audiences")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("list.csv"));
    const auto audience = GENERATE(Audience::Machine, Audience::Excel);
    const std::vector<PersonCells> people = randomPeople(Dice(7), 2000);
    writeList(path, people, audience);
    const Outcome<RegistrationFile> read = RegistrationFile::open(path);
    REQUIRE(read);
    REQUIRE(read->rowCount() == qsizetype(people.size()));
    RegistrationRow row;
    for (std::size_t i = 0; i < people.size(); ++i) {
        read->read(qsizetype(i), row);
        INFO("row " << row.row);
        CHECK((row.people.front().values == people[i].values));
    }
}

TEST_CASE("a spreadsheet is given no formula and no number it would rewrite")
{
    const auto guarded
        = GENERATE("=1+1", "+33612345678", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\uFF1D1", "\uFF0B1", "\uFF0D1",
            "\uFF201", "\u22121", "01001", "123456789012", "1E5", "1e-5", "1,5E3", "1.5e+3", "'=1", "''01001");
    INFO(guarded);
    CHECK(needsGuard(guarded));
    CHECK(unguarded(QByteArray("'") + guarded) == QByteArrayView(guarded));
    const auto plain = GENERATE("", "0", "1001", "12345678901", "2A004", "'t Hooft", "L'Absie", "1E", "E5",
        "06 12 34 56 78", "2026-09-16", "a=b", "1.5", "'");
    INFO(plain);
    CHECK_FALSE(needsGuard(plain));
    CHECK(unguarded(plain) == QByteArrayView(plain));
}

TEST_CASE("a list for machines and a list for spreadsheets, byte by byte")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("list.csv"));
    const std::vector<ListColumn> columns{{QStringLiteral("family_name"), QStringLiteral("Nom"), false},
        {QStringLiteral("territory_code"), QStringLiteral("Code INSEE"), false},
        {QStringLiteral("phone"), QStringLiteral("Téléphone"), true}};
    const auto written = [&](Audience audience) {
        SafeFile file = SafeFile::open(path).value();
        ListWriter writer(file, columns, {ListFormat::Csv, audience});
        writer.cell(QStringLiteral("Le \"Goff\"; dit, Zé"));
        writer.cell(QByteArrayView("01001"));
        writer.cell(QByteArrayView("+33612345678"));
        writer.endRow();
        writer.cell(QStringLiteral("=1+1"));
        writer.cell(QString());
        writer.cell(QStringLiteral("+41 22 345 67 89"));
        writer.endRow();
        file.commit();
        return contentOf(path).toStdString();
    };
    CHECK(written(Audience::Machine)
        == "family_name,territory_code,phone\r\n\"Le \"\"Goff\"\"; dit, Zé\",01001,+33612345678\r\n=1+1,,+41 22 345 67 "
           "89\r\n");
    CHECK(written(Audience::Excel)
        == "\xEF\xBB\xBFNom;Code INSEE;Téléphone\r\n\"Le \"\"Goff\"\"; dit, Zé\";'01001;06 12 34 56 78\r\n'=1+1;;'+41 "
           "22 345 67 89\r\n");
}
