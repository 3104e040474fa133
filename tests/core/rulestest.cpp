// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules by pairs of files: tests/data/rules/<rule>.<case>.pre.json changes base.json, <rule>.<case>.findings.json is
// the answer.
#include "rulecase.h"

#include <QDir>
#include <QFileInfo>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace quatuor;
using nlohmann::json;

namespace {

constexpr QLatin1StringView kPre(".pre.json");

struct Pair {
    QString name; // "role.missing.nobody"
    json pre;
    json expected;
    [[nodiscard]] QString rule() const { return name.left(name.lastIndexOf(u'.')); }
};

std::vector<Pair> pairs()
{
    std::vector<Pair> result;
    const QDir folder(QStringLiteral(QUATUOR_TEST_DATA "/rules"));
    for (const QString& file : folder.entryList({QStringLiteral("*.pre.json")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(kPre.size());
        result.push_back({name, test::readJson(folder.filePath(file)),
            test::readJson(folder.filePath(QStringLiteral("%1.findings.json").arg(name)))});
    }
    return result;
}

bool fires(const Pair& pair)
{
    return std::any_of(pair.expected.begin(), pair.expected.end(),
        [&](const json& one) { return one.at("id") == pair.rule().toStdString(); });
}

} // namespace

TEST_CASE("the base of the rules' cases has no finding")
{
    const test::RuleCase base(test::onBase(json::object()));
    CHECK(test::toJson(check(base.context)) == json::array());
}

TEST_CASE("rules find what the pairs of files say")
{
    for (const Pair& pair : pairs()) {
        INFO(pair.name.toStdString());
        const test::RuleCase oneCase(test::onBase(pair.pre));
        CHECK(test::toJson(check(oneCase.context)).dump(1) == pair.expected.dump(1));
    }
}

TEST_CASE("each rule has a case in which it fires and one in which it does not")
{
    std::map<QString, std::set<bool>> answers;
    for (const Pair& pair : pairs()) {
        INFO(pair.name.toStdString());
        CHECK(findRule(pair.rule()));
        answers[pair.rule()].insert(fires(pair));
    }
    for (const Rule& rule : rulebook()) {
        INFO(rule.id.latin1());
        CHECK(answers[rule.id] == std::set<bool>{true, false});
    }
}

TEST_CASE("a waiver settles any blocking finding but role.missing, a dismissal any warning")
{
    for (Pair pair : pairs()) {
        if (!fires(pair))
            continue;
        pair.pre["settlements"] = json::array({{{"finding", pair.rule().toStdString()}, {"author", "Organiser"}}});
        const test::RuleCase settled(test::onBase(pair.pre));
        INFO(pair.name.toStdString());
        for (const Finding& one : check(settled.context)) {
            if (one.id == pair.rule())
                CHECK(one.settled == (one.id != QLatin1StringView("role.missing")));
        }
    }
}

TEST_CASE("nothing is asked of a registration that is closed")
{
    for (const Pair& pair : pairs()) {
        for (const char* state : {"recorded", "refused", "withdrawn"}) {
            json closed = pair.pre;
            closed["registration"]["state"] = state;
            INFO(pair.name.toStdString() << " " << state);
            CHECK(check(test::RuleCase(test::onBase(closed)).context).empty());
        }
    }
}
