// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells that Python's csv module reads in some 450 hard files (tests/data/csv-torture), cell by cell, and the few
// places where ours are others, on purpose.
#include "exchange/csv/csvdocument.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace quatuor;
using nlohmann::json;

namespace {

/// Why we read otherwise than Python. Each reason is shown by a case at least.
const std::map<std::string, const char*> kReasons{
    {"unclosed", "a quote that nothing closes is a character: Python takes the rest of the file for one cell"},
    {"inner", "a quote that closes before other text is a character: Python drops it, and some of the text's quotes"},
    {"beside", "spaces beside quotes are no text: Python then takes the quotes for text"},
};

const QString kFolder = QStringLiteral(QUATUOR_TEST_DATA "/csv-torture/");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

json rowsOf(const json& one)
{
    const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(one["bytes"]));
    const auto delimiter = one["delimiter"].get<std::string>().front();
    const Outcome<CsvDocument> document
        = CsvDocument::fromBytes(bytes, {QString::fromStdString(one["encoding"]), delimiter}, QStringLiteral("file"));
    json rows = json::array();
    TableRow row;
    QByteArray text; // not as QString, which would drop a byte order mark
    for (qsizetype i = 0; document && i < document->rowCount(); ++i) {
        document->row(i, row);
        json& cells = rows.emplace_back(json::array());
        for (const TableCell& cell : row) {
            cell.unescapeInto(text);
            cells.push_back(text.toStdString());
        }
    }
    return rows;
}

} // namespace

TEST_CASE("hard CSV files are read as Python reads them, but where that is not wanted")
{
    const json cases = json::parse(contentOf(kFolder + QStringLiteral("cases.json")).toStdString());
    REQUIRE(cases.size() > 400);
    std::map<std::string, int> shown;
    for (const json& one : cases) {
        INFO(one.dump());
        const json seen = rowsOf(one);
        if (!one.contains("ours")) {
            CHECK(seen == one["python"]);
            continue;
        }
        CHECK(seen == one["ours"]);
        CHECK(seen != one["python"]);
        REQUIRE(kReasons.contains(one["why"]));
        ++shown[one["why"]];
    }
    CHECK(shown.size() == kReasons.size());
}

TEST_CASE("what is written down of Python's reading is what this machine's Python reads")
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        WARN("no python3 here: its reading of csv-torture is believed as it is written");
        return;
    }
    const QTemporaryDir directory;
    const QString made = directory.filePath(QStringLiteral("cases.json"));
    REQUIRE(QProcess::execute(python, {kFolder + QStringLiteral("make.py"), QStringLiteral("-o"), made}) == 0);
    CHECK((contentOf(made) == contentOf(kFolder + QStringLiteral("cases.json"))));
}
