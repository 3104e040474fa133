// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `territory update`: lists of bodies, and newer references, as scripts see them.
#include "cli/scene.h"
#include "testkit/qtprinting.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace quatuor::test;

namespace {

/// One row a member, as BANATIC lists them, and one row a body.
const char* const kBodies = "Nom du groupement;Nature juridique;Siren membre\n"
                            "PETR du Pays Lauragais;PETR;243100781\n"
                            "PETR du Pays Lauragais;PETR;243100567\n"
                            "Parc naturel régional de Lorraine;Parc naturel régional;57463 54395\n"
                            "CC Quelconque;CC;57463\n"
                            "Syndicat mixte du Nord;SMF;99999\n";

QByteArray shippedReference()
{
    QFile file(QStringLiteral(QUATUOR_SOURCE_DIR "/resources/territories/reference.qtr"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a list of bodies is added once, updated when it changes, and undone")
{
    Scene scene;
    scene.write(u"bodies.csv"_s, kBodies);
    const Answer first = scene.run(u"--json territory update bodies.csv"_s);
    CHECK(first.exit == 1); // some were left out
    CHECK(first.object()[u"added"] == 2);
    const QJsonArray problems = first.object()[u"problems"].toArray();
    REQUIRE(problems.size() == 3);
    CHECK(problems[0][u"code"] == u"body.official"_s);
    CHECK(problems[0][u"row"] == 4);
    CHECK(problems[1][u"code"] == u"body.unknown-member"_s);
    CHECK(problems[1][u"seen"] == u"99999"_s);
    CHECK(problems[2][u"code"] == u"body.no-members"_s);

    const QJsonObject found
        = scene.run({u"--json"_s, u"territory"_s, u"match"_s, u"petr du pays lauragais"_s}).object();
    CHECK(found[u"verdict"] == u"exact"_s);
    CHECK(found[u"candidates"][0][u"kind"] == u"petr"_s);

    const QJsonObject again = scene.run(u"--json territory update bodies.csv"_s).object();
    CHECK(again[u"unchanged"] == 2);
    CHECK(again[u"change"].isNull());

    scene.write(u"bodies.csv"_s, "name,members\nPETR du Pays Lauragais,243100781\n");
    const QJsonObject changed = scene.run(u"--json territory update bodies.csv"_s).object();
    CHECK(changed[u"updated"] == 1);
    CHECK(scene.run({u"change"_s, u"undo"_s, changed[u"change"].toString()}).exit == 0);
    scene.write(u"bodies.csv"_s, "name,members\nPETR du Pays Lauragais,243100781 243100567\n");
    CHECK(scene.run(u"--json territory update bodies.csv"_s).object()[u"unchanged"] == 1);
}

TEST_CASE("a list that names no members, or is another file, is refused and changes nothing")
{
    Scene scene;
    const QByteArray before = scene.content(u"w.quatuor"_s);
    scene.write(u"names.csv"_s, "nom,ville\nPETR,Castelnaudary\n");
    scene.write(u"empty.csv"_s, "");
    for (const auto& file : {u"names.csv"_s, u"empty.csv"_s, u"missing.csv"_s, u"w.quatuor"_s}) {
        INFO(file.toStdString());
        CHECK(scene.run(u"territory update "_s + file).exit == 3);
    }
    CHECK(scene.content(u"w.quatuor"_s) == before);
}

TEST_CASE("a reference that is cut, damaged or not newer is refused; a newer one serves from the next start")
{
    Scene scene;
    const QByteArray shipped = shippedReference();
    const auto version = [&] {
        const Answer answer = scene.run(u"territory update shipped.qtr"_s);
        return answer.out + answer.err;
    };
    scene.write(u"shipped.qtr"_s, shipped);
    scene.write(u"cut.qtr"_s, shipped.left(shipped.size() / 2));
    QByteArray damaged = shipped;
    damaged.replace(shipped.size() / 2, 4, "\0\0\0\0");
    scene.write(u"damaged.qtr"_s, damaged);
    QByteArray newer = shipped;
    newer.replace("\t6.0.0\n", "\t6.1.0\n");
    scene.write(u"newer.qtr"_s, newer);

    CHECK(scene.run(u"territory update cut.qtr"_s).exit == 3);
    CHECK(scene.run(u"territory update damaged.qtr"_s).exit == 3);
    CHECK(scene.run(u"territory update shipped.qtr"_s).exit == 1);
    CHECK(version().contains(u"version 6.0.0 is in use"));
    CHECK(scene.run(u"territory info 26113"_s).exit == 0);

    const QJsonObject done = scene.run(u"--json territory update newer.qtr"_s).object();
    CHECK(done[u"version"] == u"6.1.0"_s);
    CHECK(done[u"before"] == u"6.0.0"_s);
    CHECK(version().contains(u"version 6.1.0 is in use"));
    CHECK(scene.run(u"territory info 26113"_s).exit == 0);
}
