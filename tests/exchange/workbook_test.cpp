// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks that come in, beside the pairs of tests/data/xlsx: number formats, sheets by name, and files that an enemy
// or a bad disk made.
#include "exchange/registrationfile.h"
#include "exchange/xlsx/escapedtext.h"
#include "exchange/xlsx/numberformat.h"
#include "exchange/xlsx/workbook.h"
#include "testkit/patience.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QFile>

#include <random>

using namespace quatuor;

namespace {

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(QUATUOR_TEST_DATA "/xlsx/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Outcome<RegistrationFile> opened(const QByteArray& bytes, const QString& sheet = {})
{
    ReadOptions options;
    options.sheet = sheet;
    return RegistrationFile::fromBytes(bytes, options, QStringLiteral("liste.xlsx"));
}

std::string refusalOf(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = opened(bytes);
    return file ? std::string() : file.error().code.latin1();
}

/// Opened and read to its end, or refused: anything but a crash.
void readAll(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = opened(bytes);
    RegistrationRow row;
    for (qsizetype i = 0; file && i < file->rowCount(); ++i)
        file->read(i, row);
}

std::string shown(const char* number, const char* format, DateSystem system = DateSystem::From1900)
{
    return numberText(QString::fromLatin1(number), customFormat(QString::fromUtf8(format)), system).toStdString();
}

} // namespace

TEST_CASE("number formats tell dates, times and codes from numbers")
{
    using Kind = NumberFormat::Kind;
    for (const char* code : {"dd/mm/yyyy", "d mmm", "mmmm", "[$-40C]dddd d mmmm yyyy;@", "yyyy\\-mm\\-dd\\Thh:mm",
             "m/d/yy h:mm", "jj/mm/aaaa", "\"le \"d\" \"mmmm"})
        CHECK(customFormat(QString::fromUtf8(code)).kind == Kind::Date);
    for (const char* code : {"hh:mm", "[h]:mm:ss", "mm:ss.0", "h:mm AM/PM", "[mm]:ss"})
        CHECK(customFormat(QString::fromUtf8(code)).kind == Kind::Time);
    for (const char* code : {"General", "0", "0.00", "#,##0 \"jours\"", "0%", "@", "[Red]0", "\"mois\" 0", "[>100]0;0",
             "0.00E+00", "\\d0", "_d0", "", "[", "\"", "\\"})
        CHECK(customFormat(QString::fromUtf8(code)).kind == Kind::Plain);
    for (const int id : {14, 15, 16, 17, 22, 27, 36, 50, 58})
        CHECK(builtInFormat(id).kind == Kind::Date);
    for (const int id : {18, 21, 45, 46, 47})
        CHECK(builtInFormat(id).kind == Kind::Time);
    for (const int id : {-1, 0, 1, 2, 9, 13, 23, 37, 49, 59, 163})
        CHECK(builtInFormat(id) == NumberFormat());
    CHECK(customFormat(u"00000").leastDigits == 5);
    CHECK(customFormat(u"0#\" \"##\" \"##\" \"##\" \"##").leastDigits == 10);
    CHECK(customFormat(u"0#\\ ##\\ ##\\ ##\\ ##;-0").leastDigits == 10);
}

TEST_CASE("numbers of cells become texts that the readers of values understand")
{
    CHECK(shown("46281", "dd/mm/yyyy") == "2026-09-16");
    CHECK(shown("44819", "dd/mm/yyyy", DateSystem::From1904) == "2026-09-16");
    CHECK(shown("0", "dd/mm/yyyy", DateSystem::From1904) == "00:00:00");
    CHECK(shown("46281.604166666664", "dd/mm/yyyy hh:mm") == "2026-09-16T14:30:00");
    CHECK(shown("1", "dd/mm/yyyy") == "1900-01-01");
    CHECK(shown("59", "dd/mm/yyyy") == "1900-02-28");
    CHECK(shown("61", "dd/mm/yyyy") == "1900-03-01");
    CHECK(shown("2958465", "dd/mm/yyyy") == "9999-12-31");
    CHECK(shown("0.39583333333333331", "hh:mm") == "09:30:00");
    CHECK(shown("1.25", "[h]:mm") == "30:00:00");
    // What no calendar has stays a number.
    CHECK(shown("-1", "dd/mm/yyyy") == "-1");
    CHECK(shown("1E300", "dd/mm/yyyy") == "1e+300");
    CHECK(shown("2958466", "dd/mm/yyyy") == "2958466");
    CHECK(shown("612345678", "General") == "612345678");
    CHECK(shown("6.12345678E8", "General") == "612345678");
    CHECK(shown("3.3612345678E+10", "0") == "33612345678");
    CHECK(shown("1001.0", "General") == "1001");
    CHECK(shown("1001", "00000") == "01001");
    CHECK(shown("0.30000000000000004", "General") == "0.3");
    CHECK(shown("-12", "00000") == "-12");
    CHECK(shown("", "General").empty());
    CHECK(shown("nan", "General") == "nan");
    CHECK(shown("12 rue", "dd/mm/yyyy") == "12 rue");
}

TEST_CASE("what XML cannot hold is written out, and read as what it was")
{
    for (const char* text : {"", "plain", "a\rb", "\x01", "_x000D_", "_x005F_x000D_", "_x00e9_", "__x0041__", "_x",
             "_x0041", "\uFFFE\uFFFF\uFFFD", "_x0000_", "é_x", "_x0041\r", "_x00_x0041_"}) {
        INFO(text);
        const QByteArray escaped = escapedSheetText(text);
        CHECK(unescapedSheetText(QString::fromUtf8(escaped)).toStdString() == text);
        CHECK_FALSE(escaped.contains('\r'));
    }
    CHECK(unescapedSheetText(u"a_x000D_b_x00E9_c") == QStringLiteral("a\rbéc"));
}

TEST_CASE("a sheet is found by its name or its number, and those there are are told")
{
    const QByteArray bytes = fixture("sheets.xlsx");
    CHECK(opened(bytes)->sheet() == QStringLiteral("Inscriptions"));
    CHECK(opened(bytes, QStringLiteral("LISTES"))->sheet() == QStringLiteral("Listes"));
    CHECK(opened(bytes, QStringLiteral("2025"))->sheet() == QStringLiteral("2025")); // a name before a number
    CHECK(opened(bytes, QStringLiteral("3"))->sheet() == QStringLiteral("Inscriptions"));
    CHECK(opened(bytes)->sheets().join(u'|') == QStringLiteral("Lisez-moi|Listes|Inscriptions|2025"));
    for (const auto* absent : {"0", "5", "Feuil1", "-1"}) {
        const Outcome<RegistrationFile> file = opened(bytes, QString::fromLatin1(absent));
        REQUIRE_FALSE(file);
        CHECK(file.error().kind == RefusalKind::Usage);
        CHECK(file.error().code == QLatin1StringView("import.sheet"));
        CHECK(argument(file.error().args, QLatin1StringView("sheets"))
            == QStringLiteral("Lisez-moi, Listes, Inscriptions, 2025"));
    }
    const Outcome<RegistrationFile> text = opened("Nom,Courriel\nMartin,zoe@example.org\n", QStringLiteral("1"));
    REQUIRE_FALSE(text);
    CHECK(text.error().code == QLatin1StringView("import.sheet"));
}

TEST_CASE("any header will do for somebody who is about to say what it means")
{
    ReadOptions options;
    options.anyHeader = true;
    const auto file = RegistrationFile::fromBytes(fixture("nobody.xlsx"), options, {});
    REQUIRE(file);
    CHECK(file->columns().size() == 2);
    CHECK(file->cells(0) == QStringList{QStringLiteral("2026"), QStringLiteral("12")});
}

TEST_CASE("bombs and lies are refused in less than a second")
{
    QByteArray entries("PK\x03\x04xl/");
    for (int i = 0; i <= ZipArchive::kMostEntries; ++i)
        entries += "PK\x01\x02" + QByteArray(42, '\0');
    QElapsedTimer timer;
    timer.start();
    CHECK(refusalOf(fixture("bomb.xlsx")) == "file.expands");
    CHECK(refusalOf(fixture("bomb-of-strings.xlsx")) == "file.expands");
    CHECK(refusalOf(fixture("bomb-that-lies.xlsx")) == "file.damaged");
    CHECK(refusalOf(fixture("size-beyond-all.xlsx")) == "file.expands");
    CHECK(refusalOf(entries) == "file.expands");
    CHECK(timer.elapsed() < test::patience(1000));
}

TEST_CASE("a workbook cut anywhere is refused, or read")
{
    const QByteArray bytes = fixture("shared.xlsx");
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        INFO("cut at " << size);
        CHECK_FALSE(refusalOf(bytes.first(size)).empty());
    }
}

TEST_CASE("a workbook with bytes changed anywhere is refused, or read, 4,000 seeds")
{
    const auto* name = GENERATE("shared.xlsx", "dates-1900.xlsx", "groups-above.xlsx", "sheets.xlsx");
    const QByteArray bytes = fixture(name);
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 dice(seed);
        QByteArray changed = bytes;
        for (auto left = 1 + dice() % 4; left > 0; --left)
            changed[qsizetype(dice() % std::size_t(bytes.size()))] = char(dice());
        readAll(changed);
    }
}
