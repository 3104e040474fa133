// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON of registrations, beside the pairs of tests/data/json: what is written is what the published schema says, and
// hostile documents are refused at once.
#include "exchange/listwriter.h"
#include "exchange/registrationfile.h"
#include "testkit/patience.h"

#include <catch2/catch.hpp>

#include <QStringEncoder>
#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace quatuor;
using nlohmann::json;

namespace {

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
        columns.push_back({code(Field(i)), code(Field(i)), false});
    return columns;
}

/// Each field says its own code, and flags are true.
QByteArray writtenRow()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("liste.json"));
    SafeFile file = SafeFile::open(path).value();
    ListWriter writer(file, allColumns(), {ListFormat::Json});
    for (const ListColumn& column : allColumns()) {
        const bool flag
            = column.code.startsWith(QLatin1StringView("is_")) || column.code.startsWith(QLatin1StringView("notice"));
        writer.cell(flag ? QStringLiteral("true") : column.code + QStringLiteral(" \"é\"\n"));
    }
    writer.endRow();
    REQUIRE(writer.finish());
    file.commit();
    return contentOf(path);
}

/// Every property of `definition` stands in `object` with its type, and nothing else does.
void checkAgainst(const json& schema, const json& definition, const json& object)
{
    const json& properties = definition.at("properties");
    for (const auto& [key, value] : object.items()) {
        INFO(key);
        CHECK(properties.contains(key));
    }
    for (const auto& [key, property] : properties.items()) {
        INFO(key);
        REQUIRE(object.contains(key));
        const std::string type = property.value("type", "");
        if (type == "object")
            checkAgainst(schema, property, object.at(key));
        else if (type == "array")
            checkAgainst(schema,
                schema.at(json::json_pointer(property.at("items").at("$ref").get<std::string>().substr(1))),
                object.at(key).front());
        else if (!type.empty())
            CHECK(object.at(key).type_name() == type);
    }
}

std::string refusalOf(const QByteArray& bytes)
{
    const auto file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("liste.json"));
    return file ? std::string() : file.error().code.latin1();
}

} // namespace

TEST_CASE("what is written has every property of the published schema, and no other")
{
    const json schema = json::parse(
        contentOf(QStringLiteral(QUATUOR_SOURCE_DIR "/resources/schemas/quatuor-registrations.schema.json"))
            .toStdString());
    const json document = json::parse(writtenRow().toStdString());
    CHECK(document.at("format") == schema.at("properties").at("format").at("const"));
    CHECK(document.at("version") == schema.at("properties").at("version").at("const"));
    checkAgainst(schema, schema, document);
}

TEST_CASE("every field that is written is read again")
{
    const auto file = RegistrationFile::fromBytes(writtenRow(), {}, {});
    REQUIRE(file);
    CHECK(file->format() == QLatin1StringView("json"));
    CHECK(file->notes().empty());
    RegistrationRow row;
    REQUIRE(file->rowCount() == 1);
    file->read(0, row);
    for (std::size_t i = 0; i <= std::size_t(Field::State); ++i) {
        INFO(code(Field(i)).latin1());
        CHECK_FALSE(row.people.front().values[i].isEmpty());
    }
}

TEST_CASE("hostile JSON is refused, each in less than a second")
{
    const QByteArray head("{\"format\":\"quatuor-registrations\",\"version\":1,\"registrations\":[");
    const auto check = [](const QByteArray& bytes, const char* code) {
        QElapsedTimer timer;
        timer.start();
        CHECK(refusalOf(bytes) == code);
        CHECK(timer.elapsed() < test::patience(1000));
    };
    check(head + QByteArray(1'000'000, '['), "json.too-deep");
    check(head + "{\"ref\":\"a\",\"ref\":\"b\"}]}", "json.duplicate-key");
    check(head + "{\"ref\":\"" + QByteArray(1'000'000, 'x'), "json.malformed");
    check(head + QByteArray(65 * 1024 * 1024, ' ') + "]}", "file.too-large");
    check(head + "{\"ref\":\"\xFF\"}]}", "json.malformed");
    check(head + "{\"ref\":\"\\uD800\"}]}", "json.malformed"); // half a character
    check(head + "{\"ref\":\"" + QByteArray(30'000'000, 'x') + "\"}]}", "json.too-large");
    check(head + "{\"ref\":" + QByteArray(30'000'000, '1') + "}]}", "json.too-large");
    check(head + "{\"ref\":\"" + QByteArray("\\\"").repeated(15'000'000), "json.too-large");
    QByteArray keys;
    for (int i = 0; i <= 10'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":1,";
    check(head + '{' + keys + "\"ref\":\"a\"}]}", "json.too-large");
}

TEST_CASE("a small file that says very much of very many is refused, and takes little room until then")
{
    const QByteArray head("{\"format\":\"quatuor-registrations\",\"version\":1,\"registrations\":[");
    const QByteArray text("\"expectations\":\"" + QByteArray(1'000'000, 'x') + "\",");
    const auto registration = [](const QByteArray& before, int delegates) {
        return '{' + before + "\"delegates\":[" + QByteArray("{},").repeated(delegates) + "{}]}";
    };
    CHECK(refusalOf(head + registration({}, 1'000'000) + "]}") == "file.expands");
    CHECK(refusalOf(head + registration(text, 1000) + "]}") == "file.expands"); // a gigabyte, written out
    CHECK(refusalOf(head + (registration("\"ref\":\"a\",", 9'000) + ',').repeated(120) + "{}]}") == "file.expands");
    CHECK(refusalOf(head + registration(text, 100) + "]}").empty());
}

TEST_CASE("a document with a byte order mark is read, in UTF-8 and UTF-16")
{
    const QByteArray plain = writtenRow();
    const QString text = QString::fromUtf8(plain);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    for (const QByteArray& bytes : {"\xEF\xBB\xBF" + plain, QByteArray(utf16(text))}) {
        const auto file = RegistrationFile::fromBytes(bytes, {}, {});
        REQUIRE(file);
        CHECK(file->format() == QLatin1StringView("json"));
        CHECK(file->rowCount() == 1);
    }
}

TEST_CASE("what the schema does not allow is refused by its place")
{
    const auto placeOf = [](const QByteArray& bytes) {
        const auto file = RegistrationFile::fromBytes(bytes, {}, {});
        REQUIRE_FALSE(file);
        CHECK(file.error().code == QLatin1StringView("registrations.malformed"));
        return argument(file.error().args, QLatin1StringView("seen")).toStdString();
    };
    const QByteArray head = R"({"format":"quatuor-registrations","version":1,"registrations":)";
    CHECK(placeOf(head + "{}}") == "registrations");
    CHECK(placeOf(head + "[{},null]}") == "registrations[1]");
    CHECK(placeOf(head + R"([{"delegates":[null]}]})") == "registrations[0].delegates");
    CHECK(placeOf(R"({"format":"quatuor-registrations","version":"1","registrations":[]})") == "version");
}

TEST_CASE("a NUL in a text rejects its rows, as in any file")
{
    const auto file = RegistrationFile::fromBytes(
        R"({"format":"quatuor-registrations","version":1,"registrations":[{"ref":"x","delegates":[)"
        R"({"role":"elu","givenName":"A\u0000B","familyName":"C"},{"role":"agent","givenName":"D","familyName":"E"}]}]})",
        {}, {});
    REQUIRE(file);
    RegistrationRow row;
    file->read(0, row);
    CHECK(row.rejected);
    REQUIRE_FALSE(row.messages.empty());
    CHECK(row.messages.front().code == QLatin1StringView("text.nul"));
    file->read(1, row);
    CHECK_FALSE(row.rejected);
}
