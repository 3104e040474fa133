// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `territory update` with the npm package itself. The packages of these tests are of a future in which the Ain has four
// communes and one group.
#include "cli/scene.h"
#include "testkit/archive.h"
#include "testkit/qtprinting.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;
using quatuor::testkit::tarball;

namespace {

using Files = QMap<QByteArray, QByteArray>;

QByteArray commune(const char* code, const char* name, const QByteArray& more)
{
    return QByteArray(R"({"code":")") + code + R"(","nom":")" + name
        + R"(","zone":"metro","departement":"01","region":"84",)" + more + "}";
}

/// In which the Abergements have become one, Ambérieu has another name, and the Bugey has one group.
Files package(const QByteArray& version)
{
    const QByteArray communes = commune("01001", "L'Abergement-Clémenciat",
                                    R"("type":"commune-actuelle","population":1130,"anciensCodes":["01002"])")
        + ","
        + commune("01004", "Ambérieu-la-Neuve", R"("type":"commune-actuelle","siren":"210100046","population":15000)")
        + "," + commune("01005", "Ambérieux-en-Dombes", R"("type":"commune-actuelle","population":1900)") + ","
        + commune("01006", "Ambléon", R"("type":"commune-deleguee","population":110,"chefLieu":"01005")");
    return {{"package/package.json", R"({"name":"@etalab/decoupage-administratif","version":")" + version + R"("})"},
        {"package/index.js", "module.exports = {}"},
        {"package/data/regions.json",
            R"([{"code":"84","chefLieu":"69123","nom":"Auvergne-Rhône-Alpes","zone":"metro"}])"},
        {"package/data/departements.json",
            R"([{"code":"01","region":"84","chefLieu":"01053","nom":"Ain","zone":"metro"}])"},
        {"package/data/communes.json", "[" + communes + "]"},
        {"package/data/epci.json",
            R"([{"code":"200099999","nom":"CA du Grand  Bugey","type":"CA","populationMunicipale":16130,"membres":[)"
            R"({"code":"01004","populationMunicipale":15000},{"code":"01001","populationMunicipale":1130}]}])"},
        {"package/data/ept.json", "[]"}};
}

} // namespace

TEST_CASE("a newer npm package becomes the reference from the next start, with what it makes past")
{
    Scene scene;
    scene.write(u"newer.tgz"_s, tarball(package("7.0.0")));
    const QJsonObject done = scene.run(u"--json territory update newer.tgz"_s).object();
    CHECK(done[u"version"] == u"7.0.0"_s);
    CHECK(done[u"before"] == u"6.0.0"_s);

    SECTION("units are as it says")
    {
        const QJsonObject group = scene.run(u"--json territory info 200099999"_s).object();
        CHECK(group[u"name"] == u"CA du Grand Bugey"_s);
        CHECK(group[u"department"] == u"01"_s);
        CHECK(group[u"population"] == 16130);
        const QJsonObject renamed = scene.run(u"--json territory info 01004"_s).object();
        CHECK(renamed[u"siren"] == u"210100046"_s);
        CHECK(renamed[u"timeZone"] == u"Europe/Paris"_s);
        CHECK(scene.run(u"--json territory info 01006"_s).object()[u"parent"] == u"01005"_s);
        CHECK(scene.run(u"territory info 26113"_s).exit == 2);
    }
    SECTION("a name that was given up leads to its unit, and one that went into another to that one")
    {
        const auto best = [&](const QString& name) {
            const QJsonObject answer = scene.run({u"--json"_s, u"territory"_s, u"match"_s, name}).object();
            const QJsonObject first = answer[u"candidates"].toArray().first().toObject();
            return answer[u"verdict"].toString() + u' ' + first[u"code"].toString();
        };
        CHECK(best(u"Ambérieu-en-Bugey"_s) == u"confident 01004"_s);
        CHECK(best(u"L'Abergement-de-Varey"_s) == u"ambiguous 01001"_s);
        // Most people of that group live in the new one now.
        CHECK(best(u"CC de la Plaine de l'Ain"_s) == u"ambiguous 200099999"_s);
        const QJsonArray past = scene.run(u"--json territory info 01001"_s).object()[u"past"].toArray();
        REQUIRE(past.size() == 1);
        CHECK(past[0].toObject()[u"name"] == u"L'Abergement-de-Varey"_s);
        CHECK(past[0].toObject()[u"until"] == 2026);
    }
    SECTION("the next package takes their past along")
    {
        scene.write(u"later.tgz"_s, tarball(package("8.0.0")));
        CHECK(scene.run(u"territory update later.tgz"_s).exit == 0);
        const QJsonArray past = scene.run(u"--json territory info 01004"_s).object()[u"past"].toArray();
        REQUIRE(!past.isEmpty());
        CHECK(past[0].toObject()[u"name"] == u"Ambérieu-en-Bugey"_s);
        CHECK(past[0].toObject()[u"until"] == 2026);
    }
}

TEST_CASE("a package that is cut, another, laid out otherwise or older is refused, and the reference in use stays")
{
    Scene scene;
    const auto refusedWith = [&](const QByteArray& bytes) {
        scene.write(u"package.tgz"_s, bytes);
        const Answer answer = scene.run(u"territory update package.tgz"_s);
        CHECK(scene.run(u"territory info 26113"_s).exit == 0);
        const QString said = answer.out + answer.err;
        return QString::number(answer.exit)
            + (said.contains(u"not a whole reference")          ? u" damaged"_s
                    : said.contains(u"not laid out as")         ? u" layout"_s
                    : said.contains(u"version 6.0.0 is in use") ? u" older"_s
                                                                : said);
    };
    const auto changed = [](const QByteArray& path, const QByteArray& from, const QByteArray& to) {
        Files files = package("7.0.0");
        REQUIRE(files[path].contains(from));
        files[path].replace(from, to);
        return tarball(files);
    };
    const QByteArray whole = tarball(package("7.0.0"));
    CHECK(refusedWith(whole.left(whole.size() / 2)) == u"3 damaged"_s);
    CHECK(refusedWith(QByteArray("\x1f\x8b\x08\x00 and nothing else", 21)) == u"3 damaged"_s);
    CHECK(refusedWith(tarball(package("5.3.0"))) == u"1 older"_s);
    CHECK(refusedWith(tarball({{"package/readme.md", "another"}})) == u"3 layout"_s);
    CHECK(refusedWith(changed("package/package.json", "etalab", "other")) == u"3 layout"_s);
    CHECK(refusedWith(changed("package/data/communes.json", "\"nom\"", "\"name\"")) == u"3 layout"_s);
    CHECK(refusedWith(changed("package/data/communes.json", "}]", "")) == u"3 layout"_s);
    CHECK(
        refusedWith(changed("package/data/communes.json", "\"region\":\"84\"", "\"region\":\"75\"")) == u"3 layout"_s);
    CHECK(refusedWith(changed("package/data/epci.json", "01001", "26113")) == u"3 layout"_s);
    CHECK(refusedWith(changed("package/data/regions.json", "69123", "6\\t123")) == u"3 layout"_s);
    Files bomb = package("7.0.0");
    bomb["package/data/ept.json"] = QByteArray(80LL * 1024 * 1024, ' ');
    CHECK(refusedWith(tarball(bomb)) == u"3 damaged"_s);
}
