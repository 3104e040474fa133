// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made through the program itself.
#include "cli/scene.h"

namespace quatuor::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const char* const kRows
    = R"(session_date,territory_name,territory_code,territory_kind,role,given_name,family_name,email,is_contact,notice_acknowledged,registration_ref
2026-09-16,Die,26113,commune,elu,Ana,Roux,ana.roux@die.example.org,oui,oui,A
2026-09-16,Die,26113,commune,agent,Bruno,Sanz,bruno.sanz@die.example.org,,oui,A
2026-09-16,Die,26113,commune,agent_etat,Chloé,Tran,chloe.tran@drome.etat.example.org,,oui,A
2026-09-16,Die,26113,commune,acteur_socio_eco,Driss,Uhl,driss.uhl@scop.example.org,,oui,A
2026-09-16,Crest,26108,commune,elu,Eva,Vial,eva.vial@crest.example.org,oui,oui,B
2026-09-16,Crest,26108,commune,agent,Farid,Wolf,farid.wolf@crest.example.org,,oui,B
2026-09-16,Crest,26108,commune,agent_etat,Gaël,Yung,gael.yung@crest.example.org,,oui,B
2026-09-16,Crest,26108,commune,acteur_socio_eco,Hana,Zorn,hana.zorn@coop.example.org,,oui,B
2026-09-16,Bitche,57089,commune,elu,Ilse,Adam,ilse.adam@bitche.example.org,oui,oui,C
2026-09-16,Bitche,57089,commune,agent,Jean,Braun,jean.braun@bitche.example.org,,oui,C
2026-09-16,Bitche,57089,commune,acteur_socio_eco,Karl,Christ,karl.christ@asso.example.org,,oui,C
2026-11-18,Kourou,97304,commune,elu,Lina,Dorlin,lina.dorlin@kourou.example.org,oui,oui,D
2026-11-18,Kourou,97304,commune,agent,Marc,Edwige,marc.edwige@kourou.example.org,,oui,D
2026-11-18,Kourou,97304,commune,agent_etat,Nora,Floch,nora.floch@guyane.etat.example.org,,oui,D
2026-11-18,Kourou,97304,commune,acteur_socio_eco,Omar,Gil,omar.gil@coop.example.org,,oui,D
)";

void mustRun(Home& home, const QString& line)
{
    const Answer answer = home.run(line);
    if (answer.exit != 0)
        qFatal("the scene cannot be made: %s: %s%s", qPrintable(line), qPrintable(answer.out), qPrintable(answer.err));
}

/// Every test gets a copy of the same bytes.
const QByteArray& madeOnce()
{
    static const QByteArray bytes = [] {
        Home home;
        home.write(u"rows.csv"_s, kRows);
        mustRun(home, u"workspace create"_s);
        mustRun(home, u"session add --date 2026-09-16 --capacity-delegations 1"_s);
        mustRun(home, u"session add --date 2026-11-18"_s);
        mustRun(home, u"import rows.csv"_s);
        return home.content(u"w.quatuor"_s);
    }();
    return bytes;
}

} // namespace

Scene::Scene()
{
    write(u"w.quatuor"_s, madeOnce());
}

QString Scene::registration(const QString& territory)
{
    for (const QJsonValue& one : run(u"--json registration list"_s).array()) {
        if (one[u"territory"][u"name"].toString() == territory)
            return one[u"id"].toString();
    }
    return {};
}

QString Scene::delegate(const QString& registrationId, const QString& role)
{
    const Answer shown = run(u"--json registration show "_s + registrationId);
    for (const QJsonValue& one : shown.object()[u"delegates"].toArray()) {
        if (one[u"role"].toString() == role)
            return one[u"id"].toString();
    }
    return {};
}

} // namespace quatuor::test
