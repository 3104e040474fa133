// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks that leave: read again they are what was written, whatever the cells hold, and no cell is a formula.
#include "core/text.h"
#include "exchange/listwriter.h"
#include "exchange/registrationfile.h"
#include "exchange/xlsx/workbook.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace quatuor;

namespace {

const QDateTime kNow(QDate(2026, 8, 31), QTime(9, 0), Qt::UTC);

/// Pieces that break naive writers and readers, in any sequence.
const std::vector<const char*> kPieces{"a", "Zoé", "\"", ",", ";", "\t", "\n", "\r\n", "\r", "'", "=", "+", "-", "@",
    "0", "1001", "1E5", " ", "  ", "é", "’", "\uFF1D", "\u202E", "\u00A0", "😀", "<b>", "]]>", "&amp;", "&", "\u0301",
    "中", "_x000D_", "_x0041", "_", "_x005F_", "\x01", "\x1F", "\x7F", "\uFFFE", "\uFFFF", "\u2028"};

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

using Rows = std::vector<QStringList>;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Outcome<Done> write(const QString& path, const Rows& rows, const QString& sheet = QStringLiteral("Participants"))
{
    SafeFile file = SafeFile::open(path).value();
    XlsxWriter writer(sheet, rows.front(), kNow);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (const QString& cell : rows[i])
            writer.cell(cell.toUtf8());
        writer.endRow();
    }
    const Outcome<Done> done = writer.finish(file);
    if (done)
        file.commit();
    return done;
}

SheetTable read(const QString& path)
{
    Outcome<Workbook> workbook = Workbook::open(contentOf(path), path);
    REQUIRE(workbook);
    REQUIRE(workbook->sheets().size() == 1);
    Outcome<SheetTable> table = workbook->read(0);
    REQUIRE(table);
    return *table;
}

Rows rowsOf(const SheetTable& table, qsizetype columns)
{
    Rows rows;
    TableRow cells;
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        table.row(i, cells, std::size_t(columns));
        QStringList texts;
        for (const TableCell& cell : cells)
            texts.append(cell.text());
        texts.resize(columns);
        rows.push_back(texts);
    }
    return rows;
}

/// The XML of a part.
QByteArray partOf(const QString& path, const QString& part)
{
    Outcome<ZipArchive, PartTrouble> archive = ZipArchive::open(contentOf(path));
    REQUIRE(archive);
    auto entry = archive->entry(part);
    REQUIRE(entry);
    REQUIRE(*entry);
    return (*entry)->readAll();
}

const QString kSheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

std::vector<ListColumn> someColumns()
{
    return {{QStringLiteral("family_name"), QStringLiteral("Nom"), false},
        {QStringLiteral("territory_code"), QStringLiteral("Code INSEE"), false},
        {QStringLiteral("phone"), QStringLiteral("Téléphone"), true}};
}

} // namespace

TEST_CASE("a table in a workbook comes back as it was, 40 seeds")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("table.xlsx"));
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        const auto columns = qsizetype(1 + dice.below(8));
        Rows rows(2 + dice.below(60));
        for (QStringList& row : rows) {
            row.append(QStringLiteral("x") + dice.text()); // a row without text is no row
            while (row.size() < columns)
                row.append(dice.text());
        }
        REQUIRE(write(path, rows));
        CHECK((rowsOf(read(path), columns) == rows));
    }
}

TEST_CASE("payloads stay texts in a workbook: there is no formula and no number in it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("payloads.xlsx"));
    const QStringList payloads{QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("-2+3"),
        QStringLiteral("@SUM(1+1)"), QStringLiteral("\t=1"), QStringLiteral("\r=1"), QStringLiteral("\n=1"),
        QStringLiteral("=HYPERLINK(\"https://example.org\";\"x\")"), QStringLiteral("01001"), QStringLiteral("1E5"),
        QStringLiteral("2026-09-16"), QStringLiteral("{=1}"), QString(QChar(0xFF1D)) + QStringLiteral("1"),
        QStringLiteral("https://example.org")};
    REQUIRE(write(path, {QStringList(payloads.size(), QStringLiteral("Nom")), payloads}));
    const QByteArray xml = partOf(path, kSheetPart);
    CHECK_FALSE(xml.contains("<f"));
    CHECK_FALSE(xml.contains("<v>"));
    CHECK_FALSE(xml.contains("<hyperlink"));
    CHECK(xml.count("t=\"inlineStr\"") == 2 * payloads.size());
    CHECK(rowsOf(read(path), payloads.size()).back() == payloads);
}

TEST_CASE("a list in a workbook is named, frozen, filtered and wide enough, and the same bytes each time")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.xlsx"));
    const Rows rows{{QStringLiteral("Nom"), QStringLiteral("Résumé")},
        {QStringLiteral("Martin"), QString(500, u'a') + QStringLiteral("\nb")}};
    REQUIRE(write(path, rows, QStringLiteral("Liste [A/B]: ce nom est trop long pour une feuille")));
    CHECK(read(path).name() == QStringLiteral("Liste  A B   ce nom est trop lo"));
    const QByteArray xml = partOf(path, kSheetPart);
    CHECK(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    CHECK(xml.contains("<autoFilter ref=\"A1:B2\"/>"));
    CHECK(xml.contains("<col min=\"1\" max=\"1\" width=\"8.7"));
    CHECK(xml.contains("<col min=\"2\" max=\"2\" width=\"60.7"));
    const QByteArray first = contentOf(path);
    REQUIRE(write(path, rows, QStringLiteral("Liste [A/B]: ce nom est trop long pour une feuille")));
    CHECK(contentOf(path) == first);
}

TEST_CASE("a list in a workbook, for machines and for people")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.xlsx"));
    const auto written = [&](Audience audience) {
        SafeFile file = SafeFile::open(path).value();
        ListWriter writer(file, someColumns(), {ListFormat::Xlsx, audience, QStringLiteral("Participants"), kNow});
        writer.cell(QStringLiteral("=1+1"));
        writer.cell(QByteArrayView("01001"));
        writer.cell(QByteArrayView("+33612345678"));
        writer.endRow();
        REQUIRE(writer.finish());
        file.commit();
        return rowsOf(read(path), 3);
    };
    CHECK((written(Audience::Machine)
        == Rows{{QStringLiteral("family_name"), QStringLiteral("territory_code"), QStringLiteral("phone")},
            {QStringLiteral("=1+1"), QStringLiteral("01001"), QStringLiteral("+33612345678")}}));
    CHECK((written(Audience::Excel)
        == Rows{{QStringLiteral("Nom"), QStringLiteral("Code INSEE"), QStringLiteral("Téléphone")},
            {QStringLiteral("=1+1"), QStringLiteral("01001"), QStringLiteral("06 12 34 56 78")}}));
}

TEST_CASE("a list without rows is a workbook with headings")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.xlsx"));
    const Rows headings{{QStringLiteral("Nom"), QStringLiteral("Prénom")}};
    REQUIRE(write(path, headings));
    CHECK((rowsOf(read(path), 2) == headings));
}

TEST_CASE("a text that no cell can hold is refused by its place, and the file stays as it was")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.xlsx"));
    const QStringList headings{QStringLiteral("Nom"), QStringLiteral("Résumé")};
    REQUIRE(write(path, {headings, {QStringLiteral("Martin"), QString(XlsxWriter::kLongestCell, u'é')}}));
    const QByteArray before = contentOf(path);
    const Outcome<Done> refused
        = write(path, {headings, {QStringLiteral("Martin"), QString(XlsxWriter::kLongestCell + 1, u'é')}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == RefusalKind::No);
    CHECK(refused.error().code == QLatin1StringView("export.cell-too-long"));
    CHECK(argument(refused.error().args, QLatin1StringView("row")) == QStringLiteral("2"));
    CHECK(argument(refused.error().args, QLatin1StringView("column")) == QStringLiteral("Résumé"));
    CHECK(contentOf(path) == before);
    CHECK(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("liste.xlsx")});
}

TEST_CASE("more rows than a sheet has are refused")
{
    const QTemporaryDir directory;
    SafeFile file = SafeFile::open(directory.filePath(QStringLiteral("liste.xlsx"))).value();
    XlsxWriter writer(QStringLiteral("Participants"), {QStringLiteral("Nom")}, kNow);
    for (int i = 1; i <= 1'048'576; ++i)
        writer.endRow();
    const Outcome<Done> refused = writer.finish(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView("export.too-many-rows"));
}
