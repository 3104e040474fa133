// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as it is written: what is escaped, what is null, and that it reads back.
#include "cli/jsonwriter.h"
#include "testkit/qtprinting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <catch2/catch.hpp>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor;

namespace {

template <class Write>
QByteArray written(Write write)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    cli::StandardOutput out(file.handle());
    cli::JsonWriter json(out);
    write(json);
    out.flush();
    REQUIRE_FALSE(out.lost());
    REQUIRE(file.seek(0));
    return file.readAll();
}

QByteArray asValue(const QString& text)
{
    return written([&](cli::JsonWriter& json) { json.value(text); });
}

} // namespace

TEST_CASE("text is escaped where JSON asks for it, and is UTF-8 elsewhere")
{
    CHECK(asValue(u"a\"b\\c\n\r\t\x01\x1f\x7f"_s) == R"("a\"b\\c\n\r\t\u0001\u001f\u007f")");
    CHECK(asValue(u"é 東 🌱"_s) == "\"é 東 🌱\"");
    CHECK(asValue({}) == "\"\"");
    CHECK(asValue(QString(QChar(0xd800)) + u'x') == "\"\xef\xbf\xbdx\"");
}

TEST_CASE("commas and nesting are the writer's affair")
{
    const QByteArray bytes = written([](cli::JsonWriter& json) {
        json.beginObject();
        json.member("a"_L1, 1);
        json.member("b"_L1, true);
        json.member("c"_L1, u"x"_s);
        json.key("d"_L1);
        json.beginArray();
        json.value(0.5);
        json.null();
        json.beginObject();
        json.endObject();
        json.endArray();
        json.member("e"_L1, std::optional<int>());
        json.memberOrNull("f"_L1, {});
        json.endObject();
        json.finish();
    });
    CHECK(bytes.simplified().replace(", ", ",") == R"({"a":1,"b":true,"c":"x","d":[0.5,null,{}],"e":null,"f":null})");
}

TEST_CASE("ids are strings, and what there is not is null")
{
    const QByteArray bytes = written([](cli::JsonWriter& json) {
        json.beginArray();
        json.value(SessionId(829761843063948265));
        json.value(SessionId());
        json.value(QDate(2026, 9, 16));
        json.value(QDate());
        json.value(QTime(9, 30));
        json.value(QDateTime(QDate(2026, 9, 16), QTime(9, 30), Qt::UTC));
        json.value(QDateTime());
        json.endArray();
    });
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    CHECK(array
        == QJsonArray{u"829761843063948265"_s, {}, u"2026-09-16"_s, {}, u"09:30"_s, u"2026-09-16T09:30:00Z"_s, {}});
}

TEST_CASE("any text reads back as it was")
{
    std::mt19937 random(20260916);
    std::uniform_int_distribution<int> unit(0, 0xd7ff);
    std::uniform_int_distribution<int> length(0, 40);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int left = length(random); left > 0; --left)
            text += QChar(unit(random) % (round % 2 == 0 ? 0x80 : 0xd800));
        const QByteArray bytes = written([&](cli::JsonWriter& json) {
            json.beginArray();
            json.value(text);
            json.endArray();
        });
        REQUIRE(QJsonDocument::fromJson(bytes).array().at(0).toString() == text);
    }
}
