// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every pair of files of tests/data/csv, xlsx, ods and json: what is read, or refused, is exactly what the second file
// says.
#include "exchange/registrationfile.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <ostream>

using namespace quatuor;
using nlohmann::json;

namespace {

const QString kData = QStringLiteral(QUATUOR_TEST_DATA "/");
const QString kExpected = QStringLiteral(".expected.json");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::string text(const QString& value)
{
    return value.toStdString();
}

json toJson(const Arguments& args)
{
    json object = json::object();
    for (const Argument& one : args) {
        if (one.name != QLatin1StringView("file")) // the path differs from one machine to the next
            object[one.name.latin1()] = text(one.value);
    }
    return object;
}

json toJson(const std::vector<RowMessage>& messages)
{
    json list = json::array();
    for (const RowMessage& one : messages) {
        json entry{{"code", one.code.latin1()}};
        if (!one.column.isEmpty())
            entry["column"] = text(one.column);
        if (!one.args.empty())
            entry["args"] = toJson(one.args);
        list.push_back(entry);
    }
    return list;
}

json toJson(const PersonCells& person)
{
    json object = json::object();
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (!person.values[i].isEmpty())
            object[code(Field(i)).latin1()] = text(person.values[i]);
    }
    return object;
}

json toJson(const RegistrationRow& row)
{
    json people = json::array();
    for (const PersonCells& person : row.people)
        people.push_back(toJson(person));
    json object{{"people", people}};
    if (!row.messages.empty())
        object["messages"] = toJson(row.messages);
    if (row.rejected)
        object["rejected"] = true;
    return object;
}

json toJson(const RegistrationFile& file)
{
    json rows = json::array();
    RegistrationRow row;
    for (qsizetype i = 0; i < file.rowCount(); ++i) {
        file.read(i, row);
        CHECK(row.row == int(i + 1));
        rows.push_back(toJson(row));
    }
    json object{{"format", file.format().latin1()}, {"encoding", file.encoding().latin1()},
        {"headerRow", file.headerRow()}, {"shape", file.shape() == RowShape::Person ? "person" : "delegation"},
        {"rows", rows}};
    if (file.delimiter() != '\0')
        object["delimiter"] = std::string(1, file.delimiter());
    if (!file.sheet().isEmpty())
        object["sheet"] = text(file.sheet());
    if (!file.notes().empty())
        object["notes"] = toJson(file.notes());
    return object;
}

ReadOptions optionsOf(const json& options)
{
    ReadOptions read;
    read.encoding = QString::fromStdString(options.value("encoding", std::string()));
    read.sheet = QString::fromStdString(options.value("sheet", std::string()));
    if (options.contains("delimiter"))
        read.delimiter = options["delimiter"].get<std::string>().front();
    if (options.contains("mapping")) {
        const Outcome<ColumnMapping> mapping
            = ColumnMapping::fromJson(QByteArray::fromStdString(options["mapping"].dump()));
        REQUIRE(mapping);
        read.mapping = *mapping;
    }
    return read;
}

json outcomeOf(const QString& input, const json& options)
{
    const Outcome<RegistrationFile> file = RegistrationFile::open(input, optionsOf(options));
    if (file)
        return toJson(*file);
    CHECK(file.error().kind == RefusalKind::Unreadable);
    return {{"refusal", file.error().code.latin1()}, {"args", toJson(file.error().args)}};
}

/// The other file of the pair, whatever its ending.
QString inputOf(const QDir& folder, const QString& expected)
{
    static const QRegularExpression ending(QStringLiteral("^\\.(csv|xlsx|xlsm|xlsb|xls|ods|json)$"));
    const QString base = expected.chopped(kExpected.size());
    QStringList found;
    for (const QString& name : folder.entryList({base + QStringLiteral(".*")}, QDir::Files)) {
        if (ending.match(name.sliced(base.size())).hasMatch())
            found.append(name);
    }
    REQUIRE(found.size() == 1);
    return folder.filePath(found.front());
}

} // namespace

TEST_CASE("a registration file is read as its pair says")
{
    const QDir folder(
        kData + GENERATE(QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("json")));
    const QStringList cases = folder.entryList({u'*' + kExpected}, QDir::Files, QDir::Name);
    REQUIRE(cases.size() >= 8);
    for (const QString& name : cases) {
        json expected = json::parse(contentOf(folder.filePath(name)).toStdString());
        const QString input = inputOf(folder, name);
        const json options = expected.value("options", json::object());
        expected.erase("options");
        const json seen = outcomeOf(input, options);
        INFO(text(input) << "\nseen: " << seen.dump(1) << "\ndifference: " << json::diff(expected, seen).dump(1));
        CHECK(seen == expected);
    }
}
