// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mapping file: what it says, and what a hostile one cannot do.
#include "exchange/columnmapping.h"

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

std::string refusalOf(const QByteArray& json)
{
    const Outcome<ColumnMapping> mapping = ColumnMapping::fromJson(json);
    return mapping ? std::string() : std::string(mapping.error().code.latin1());
}

} // namespace

TEST_CASE("a mapping names columns and roles, and reads back what it writes")
{
    const Outcome<ColumnMapping> read = ColumnMapping::fromJson(
        R"({"columns":{"Qui êtes-vous ?":"full_name","Blason":null,"Élue : tél":"elu.phone"},"roles":{"Le chef":"agent"}})");
    REQUIRE(read);
    const Outcome<ColumnMapping> again = ColumnMapping::fromJson(read->toJson());
    REQUIRE(again);
    for (const ColumnMapping& mapping : {*read, *again}) {
        REQUIRE(mapping.column(u"QUI ETES-VOUS"));
        CHECK(mapping.column(u"QUI ETES-VOUS")->field == Field::FullName);
        REQUIRE(mapping.column(u"Blason"));
        CHECK_FALSE(mapping.column(u"Blason")->field);
        REQUIRE(mapping.column(u"Élue : tél"));
        CHECK(mapping.column(u"Élue : tél")->role == QStringLiteral("elu"));
        CHECK(mapping.column(u"autre") == nullptr);
        CHECK(mapping.role(u"le CHEF") == std::optional(QStringLiteral("agent")));
        CHECK_FALSE(mapping.role(u"la cheffe"));
    }
}

TEST_CASE("a mapping that is not one is refused, and says why")
{
    CHECK(refusalOf("{") == "json.malformed");
    CHECK(refusalOf("\"\xFF\"") == "json.malformed");
    CHECK(refusalOf(R"("\ud800")") == "json.malformed");
    CHECK(refusalOf("[]") == "mapping.malformed");
    CHECK(refusalOf(R"({"columns":[]})") == "mapping.malformed");
    CHECK(refusalOf(R"({"roles":{"a":1}})") == "mapping.malformed");
    CHECK(refusalOf(R"({"columns":{"a":"surname"}})") == "mapping.unknown-field");
    CHECK(refusalOf(R"({"columns":{"a":"elu.session_date"}})") == "mapping.unknown-field");
    CHECK(refusalOf(R"({"columns":{"a":3}})") == "mapping.unknown-field");
    CHECK(refusalOf(R"({"columns":{"a":"email","a":"phone"}})") == "json.duplicate-key");
    CHECK(refusalOf(QByteArray(100'000, '[')) == "json.too-deep");
    CHECK(refusalOf(QByteArray(100'000, '[') + QByteArray(100'000, ']')) == "json.too-deep");
    CHECK(refusalOf("{}").empty());
}
