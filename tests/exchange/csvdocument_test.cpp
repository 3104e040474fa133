// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV at the level of bytes: records, limits, encodings, delimiters.
#include "exchange/csv/csvdocument.h"
#include "exchange/csv/delimiter.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>

using namespace quatuor;

namespace {

using Table = std::vector<std::vector<std::string>>;

Table tableOf(const QByteArray& bytes, const CsvOptions& options = {})
{
    const Outcome<CsvDocument> document = CsvDocument::fromBytes(bytes, options, QStringLiteral("memory"));
    REQUIRE(document);
    Table table;
    TableRow row;
    for (qsizetype i = 0; i < document->rowCount(); ++i) {
        document->row(i, row);
        auto& cells = table.emplace_back();
        for (const TableCell& cell : row)
            cells.push_back(cell.text().toStdString());
    }
    return table;
}

struct Refused {
    std::string code;
    std::string row;
    bool operator==(const Refused&) const = default;
};

Refused refusalOf(const QByteArray& bytes, const CsvOptions& options = {})
{
    const Outcome<CsvDocument> document = CsvDocument::fromBytes(bytes, options, QStringLiteral("memory"));
    REQUIRE_FALSE(document);
    const QString row = argument(document.error().args, QLatin1StringView("row"));
    return {document.error().code.latin1(), row.toStdString()};
}

} // namespace

TEST_CASE("quotes, delimiters and line endings of RFC 4180, and what programs write instead")
{
    const auto [bytes, expected] = GENERATE(table<const char*, Table>({
        {"a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"a,\"b,\"\"c\"\"\"\nd,e", {{"a", "b,\"c\""}, {"d", "e"}}},
        {"\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}}},
        {"\"\",\"\"\"\"\nx,y\n", {{"", "\""}, {"x", "y"}}},
        {"a \"b\" c,d\n", {{"a \"b\" c", "d"}}},
        {"\"He said \"hi\" twice\",ok\n", {{"He said \"hi\" twice", "ok"}}},
        {"\"a\" , \"b;c\"\n", {{"a", "b;c"}}},
        {"a,b,\n,,c\n", {{"a", "b", ""}, {"", "", "c"}}},
        {"a,b\r\r\nc,d", {{"a", "b"}, {"c", "d"}}},
        {"a,b\n\"c,d\ne,f\n", {{"a", "b"}, {"\"c", "d"}, {"e", "f"}}},
    }));
    CHECK(tableOf(bytes, {{}, ','}) == expected);
}

TEST_CASE("the delimiter is what makes rows of equal length")
{
    CHECK(detectDelimiter("a;b;c\n1,5;2,5;3,5\n") == ';');
    CHECK(detectDelimiter("a,b\n\"x;y;z\",2\n\"x;y;z\",3\n") == ',');
    CHECK(detectDelimiter("Titre, avec une virgule\na\tb\tc\n1\t2\t3\n") == '\t');
    CHECK(detectDelimiter("a|b\n1|2\n") == '|');
    CHECK(detectDelimiter("seul\n") == ',');
    CHECK(detectDelimiter("") == ',');
}

TEST_CASE("a separator line is taken only when it is one")
{
    CHECK(separatorLine("sep=;\r\na;b")->delimiter == ';');
    CHECK(separatorLine("sep=;\r\na;b")->size == 7);
    CHECK(separatorLine("\"SEP=|\"\na|b")->size == 8);
    CHECK(separatorLine("sep=\t")->delimiter == '\t');
    CHECK_FALSE(separatorLine("sep=;;a"));
    CHECK_FALSE(separatorLine("separator\n"));
    CHECK_FALSE(separatorLine("sep="));
    for (const char* never : {"sep=\n\na", "sep=\r\na", "sep=\"\na", "sep=\xC3\na", "\"sep=;\n\";b"})
        CHECK_FALSE(separatorLine(never));
    CHECK_FALSE(separatorLine(QByteArrayView("sep=\0\na", 7)));
}

TEST_CASE("what is forced wins over what is detected")
{
    CHECK(tableOf("a;b,c\n", {{}, ';'}) == Table{{"a", "b,c"}});
    CHECK(tableOf("sep=;\na;b,c\n", {{}, ','}) == Table{{"a;b", "c"}});
    CHECK(tableOf("\xC3\xA9,b\n", {QStringLiteral("cp1252"), {}}) == Table{{"Ã©", "b"}});
    CHECK(tableOf(QByteArray("\xFE\xFF\0a\0,\0b", 8), {QStringLiteral("UTF-16"), {}}) == Table{{"a", "b"}});
}

TEST_CASE("Windows-1252 has its own characters where Latin-1 has controls")
{
    CHECK(tableOf("\x80;\x9C;\x92;\xE9\n") == Table{{"€", "œ", "’", "é"}});
}

TEST_CASE("limits are refused, with the place")
{
    const QByteArray header("a,b\nc,d\n");
    CHECK(refusalOf(header + QByteArray(8'000'000, 'x')) == Refused{"file.line-too-long", "3"});
    CHECK(refusalOf(header + '"' + QByteArray(8'000'000, 'x') + "\"\n") == Refused{"file.line-too-long", "3"});
    CHECK(refusalOf(header + QByteArray("\"a\nb\n").repeated(2000)).code == "file.unclosed-quotes");
    CHECK(refusalOf(QByteArray("x\n").repeated(5'000'001)).code == "file.too-many-rows");
    CHECK(refusalOf("a,b\n", {QStringLiteral("klingon"), {}}).code == "encoding.unknown");
    CHECK(refusalOf("a,\xFF\n", {QStringLiteral("utf-8"), {}}) == Refused{"file.encoding", "1"});
    CHECK(tableOf(header + QByteArray(1'000'000, 'x')).size() == 3);
}

TEST_CASE("a record of nothing but quotes that do not close costs no more than its length")
{
    // Tried cell by cell, this would take minutes.
    const Table table = tableOf("a,b\n" + QByteArray("\"a,").repeated(300'000));
    CHECK(table.size() == 2);
    CHECK(table.back().size() == CsvScanner::kMostColumns + 1);
}

TEST_CASE("files that are no files are refused by name")
{
    const QTemporaryDir directory;
    const Outcome<CsvDocument> missing = CsvDocument::open(directory.filePath(QStringLiteral("absent.csv")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == QLatin1StringView("file.missing"));
    const Outcome<CsvDocument> folder = CsvDocument::open(directory.path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == QLatin1StringView("file.is-directory"));
    CHECK(argument(folder.error().args, QLatin1StringView("file")) == directory.path());
}
