// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/usualnames.h"

#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

using enum TerritoryKind;

struct UsualName {
    QStringView name; ///< a loose key
    TerritoryKind kind;
    QStringView code;
};

/// One that has two units is left to a person.
constexpr UsualName kNames[] = {
    // Régions, by their initials and by what they call themselves.
    {u"aura", Region, u"84"},
    {u"bfc", Region, u"27"},
    {u"cvl", Region, u"24"},
    {u"hdf", Region, u"32"},
    {u"idf", Region, u"11"},
    {u"naq", Region, u"75"},
    {u"paca", Region, u"93"},
    {u"pdl", Region, u"52"},
    {u"region sud", Region, u"93"},
    {u"region sud provence alpes cote azur", Region, u"93"},
    {u"region sud paca", Region, u"93"},
    // Collectivities that are no département, or two; a town.
    {u"collectivite corse", Region, u"94"},
    {u"collectivite territoriale corse", Region, u"94"},
    {u"collectivite europeenne alsace", Departement, u"67"},
    {u"collectivite europeenne alsace", Departement, u"68"},
    {u"ctg", Departement, u"973"},
    {u"ctm", Departement, u"972"},
    {u"fdf", Commune, u"97209"},
    // Groups, by the names that they gave themselves, and by those of the group that they were.
    {u"2ccam", Epci, u"200033116"},
    {u"4cps", Epci, u"200072718"},
    {u"agglo2b", Epci, u"200040244"},
    {u"amp", Epci, u"200054807"},
    {u"agglopolys", Epci, u"200030385"},
    {u"bmo", Epci, u"242900314"},
    {u"brest metropole oceane", Epci, u"242900314"},
    {u"ca2bm", Epci, u"200069029"},
    {u"cali", Epci, u"200070092"},
    {u"cap lorient", Epci, u"200042174"},
    {u"cap nord", Epci, u"200041788"},
    {u"cap nord martinique", Epci, u"200041788"},
    {u"casud", Epci, u"249740085"},
    {u"cauvaldor", Epci, u"200066371"},
    {u"ccb3f", Epci, u"200067486"},
    {u"cccps", Epci, u"200040509"},
    {u"ccpro", Epci, u"248400236"},
    {u"coll in", Epci, u"243801255"},
    {u"coll in communaute", Epci, u"243801255"},
    {u"compa", Epci, u"244400552"},
    {u"cor", Epci, u"200040566"},
    {u"cotelub", Epci, u"248400285"},
    {u"crea", Epci, u"200023414"},
    {u"creusot montceau", Epci, u"247100290"},
    {u"cub", Epci, u"243300316"},
    {u"cucm", Epci, u"247100290"},
    {u"cus", Epci, u"246700488"},
    {u"dieppe maritime", Epci, u"247600786"},
    {u"dlva", Epci, u"200034700"},
    {u"dlvagglo", Epci, u"200034700"},
    {u"dunkerque grand littoral", Epci, u"245900428"},
    {u"ems", Epci, u"246700488"},
    {u"epn", Epci, u"200071454"},
    {u"est ensemble grand paris", Ept, u"200057875"},
    {u"euskal hirigune elkargoa", Epci, u"200067106"},
    {u"gba", Epci, u"200071751"},
    {u"gmca", Epci, u"248200099"},
    {u"gpa", Epci, u"200067981"},
    {u"gpsea", Ept, u"200058006"},
    {u"gpseo", Epci, u"200059889"},
    {u"gpso", Ept, u"200057974"},
    {u"gps o", Epci, u"200059889"},
    {u"grand bourg agglomeration", Epci, u"200071751"},
    {u"grand lyon", Epci, u"200046977"},
    {u"lmcu", Epci, u"200093201"},
    {u"lmv", Epci, u"200040442"},
    {u"metro", Epci, u"200040715"},
    {u"meuse grand sud", Epci, u"200033025"},
    {u"plaine commune grand paris", Ept, u"200057867"},
    {u"poa", Epci, u"243400470"},
    {u"pold", Ept, u"200057982"},
    {u"qbo", Epci, u"200068120"},
    {u"sqy", Epci, u"200058782"},
    {u"ternoiscom", Epci, u"200069672"},
    {u"tours plus", Epci, u"243700754"},
};

/// Initials of so few letters are those of other bodies too.
constexpr qsizetype kShort = 7;

/// The same letters, wherever the spaces are: "GrandLyon", "C U B".
bool isSame(QStringView a, QStringView b)
{
    const auto skip = [](QStringView& text) {
        while (!text.isEmpty() && text.front() == u' ')
            text = text.mid(1);
    };
    for (skip(a), skip(b); !a.isEmpty() && !b.isEmpty() && a.front() == b.front(); skip(a), skip(b)) {
        a = a.mid(1);
        b = b.mid(1);
    }
    return a.isEmpty() && b.isEmpty();
}

struct Called {
    const UnitTable& table;
    const NameHints& hints;
    std::vector<Row> rows = {};

    /// `kind`: what the words before the name say.
    void add(QStringView key, std::optional<TerritoryKind> kind)
    {
        for (const UsualName& one : kNames) {
            if (!isSame(one.name, key) || (kind && !kindFits(one.kind, *kind))
                || (hints.kind && !kindFits(one.kind, *hints.kind)))
                continue;
            const Row row = table.rowOf(one.code, one.kind);
            if (row != kNoRow && (hints.department == kNoRow || table.touches(row, hints.department)))
                rows.push_back(row);
        }
    }
};

} // namespace

TerritoryMatch matchUsual(const UnitTable& table, QStringView name, const NameHints& hints)
{
    constexpr qsizetype kLongest = 60;
    if (name.size() > kLongest)
        return {};
    Called called{table, hints};
    const QString key = strictKey(name);
    const QString loose = looseKey(key);
    called.add(loose, {});
    if (const auto prefix = kindAtStart(key); prefix && called.rows.empty())
        called.add(looseKey(withoutLink(QStringView(key).mid(prefix->length))), prefix->kind);
    // "AMP Métropole".
    if (const QString core = coreKey(key); core != loose && called.rows.empty())
        called.add(core, Epci);
    TerritoryMatch match;
    const bool one = called.rows.size() == 1;
    for (const Row row : called.rows)
        addCandidate(match, candidate(table, row, one ? kProbable : kHomonym, QLatin1StringView("usual-name")));
    if (match.candidates.empty())
        return match;
    const TerritoryKind kind = table[called.rows.front()].kind;
    const bool open = (kind == Epci || kind == Commune) && hints.department == kNoRow && loose.size() < kShort;
    match.verdict = one && !open ? MatchVerdict::Confident : MatchVerdict::Ambiguous;
    return match;
}

} // namespace quatuor::territories
