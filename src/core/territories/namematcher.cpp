// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/namematcher.h"

#include "core/territories/acronyms.h"
#include "core/territories/alternatives.h"
#include "core/territories/besideacronym.h"
#include "core/territories/cues.h"
#include "core/territories/cutnames.h"
#include "core/territories/heads.h"
#include "core/territories/kindwords.h"
#include "core/territories/namejudge.h"
#include "core/territories/namekeys.h"
#include "core/territories/nearjudge.h"
#include "core/territories/pastmatcher.h"
#include "core/territories/rivals.h"
#include "core/territories/textrepair.h"
#include "core/territories/twocommunes.h"
#include "core/territories/usualnames.h"
#include "core/territories/wanted.h"
#include "core/text.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

constexpr qsizetype kLongestRead = 200;
constexpr QLatin1StringView kOtherBody("body-not-listed");
constexpr QLatin1StringView kPerson("person");
constexpr QLatin1StringView kNothingAlike("nothing-alike");
constexpr double kRatherAUnit = 0.6;

TerritoryMatch nothing(QLatin1StringView reason)
{
    return {MatchVerdict::None, {}, reason};
}

TerritoryMatch demoted(TerritoryMatch match)
{
    demote(match);
    return match;
}

/// What begins with a given name is a place all the same when it is hardly misspelt: "Martine-Ferchaud".
bool isMisspeltPlace(const TerritoryMatch& match)
{
    return !match.candidates.empty() && match.candidates.front().confidence >= kRatherAUnit
        && match.candidates.front().reason == QLatin1StringView("similar-name");
}

/// "Quincieu, Isère, France": what the unit lies in only says where it is.
bool isAround(const UnitTable& table, Row whole, Row unit)
{
    const Unit& inner = table[unit];
    return whole == inner.department || whole == inner.region || whole == inner.epci || whole == inner.ept;
}

/// The names of a text that joins several: one unit under two names, or units to choose between.
TerritoryMatch bySides(const UnitTable& table, const QStringList& sides, const NameHints& hints)
{
    TerritoryMatch all;
    Row first = kNoRow;
    for (const QString& side : sides) {
        const NameAnswer named = findByName(table, side, hints);
        if (!named.fits || named.kindConflict) {
            // What follows a stroke may be a river: "Chalonnes/Loire".
            if (all.candidates.empty())
                return {};
            continue;
        }
        const TerritoryMatch one = judgeName(table, named);
        if (all.candidates.empty()) {
            all = one;
            first = named.found.front().row;
            continue;
        }
        if (isAround(table, named.found.front().row, first))
            continue;
        const bool same = one.settled() && one.candidates.front().code == all.candidates.front().code;
        for (const TerritoryCandidate& each : one.candidates)
            addCandidate(all, each);
        if (!same)
            all.verdict = MatchVerdict::Ambiguous;
    }
    return all;
}

class Matcher {
public:
    Matcher(const UnitTable& table, QStringView name, const NameHints& hints, int damage)
        : m_table(table)
        , m_name(name)
        , m_hints(hints)
        , m_damage(damage)
    {
    }

    TerritoryMatch run()
    {
        const QString key = text::foldKey(m_name);
        if (const QLatin1StringView reason = notAName(m_name, key); !reason.isEmpty())
            return nothing(reason);
        if (isOfOtherCountry())
            return nothing(kOtherBody);
        const NameAnswer named = findByName(m_table, m_name, m_hints);
        if (endsInLink(m_name) && !isBorne(named))
            return cutOrShown(key, named);
        if (m_damage > 0 && named.fits)
            return further(key, named);
        if (named.fits || (named.kindConflict && !named.found.isEmpty()))
            return hasOtherBodyInBrackets() ? shown(named) : judged(m_name, named);
        if (named.kindWord && !isOfficial(*named.kindWord))
            return nothing(kOtherBody);
        return further(key, named);
    }

private:
    /// True when a unit is called so, word for word.
    static bool isBorne(const NameAnswer& named) { return named.fits && named.found.front().tier == Tier::Name; }

    [[nodiscard]] TerritoryMatch judged(QStringView text, const NameAnswer& named) const
    {
        const TerritoryMatch match = withRivals(m_table, judgeName(m_table, named), text, m_hints, named);
        if (!m_hints.abilities.has(Ability::Notes) || !text.contains(u'('))
            return match;
        return withBracketed(m_table, match, splitBrackets(text).inside, m_hints);
    }

    /// "Castelnau de" is not Castelnau.
    TerritoryMatch cutOrShown(const QString& key, const NameAnswer& named)
    {
        const TerritoryMatch cut = matchCut(m_table, m_name, m_hints);
        if (!cut.candidates.empty())
            return cut;
        return named.fits ? shown(named) : further(key, named);
    }

    /// What the unit is usually called stands before what is only like it.
    TerritoryMatch further(const QString& key, const NameAnswer& named)
    {
        const bool whole = m_damage == 0 && m_hints.only == kNoRow && m_hints.abilities.has(Ability::Past);
        const TerritoryMatch usual = whole ? matchUsual(m_table, m_name, m_hints) : TerritoryMatch();
        if (usual.settled() || usual.candidates.size() > 1)
            return usual;
        if (whole && m_hints.abilities.has(Ability::Acronyms)) {
            const TerritoryMatch beside = matchBesideAcronym(m_table, m_name, m_hints,
                [this](QStringView rest, const NameHints& hints) { return matchName(m_table, rest, hints); });
            if (beside.settled())
                return beside;
        }
        const TerritoryMatch match = orOfThePast(key, named);
        return usual.candidates.empty() ? match : withOthers(usual, match);
    }

    static TerritoryMatch withOthers(TerritoryMatch match, const TerritoryMatch& others)
    {
        for (const TerritoryCandidate& each : others.candidates)
            addCandidate(match, each);
        return match;
    }

    /// So does a name of the past.
    TerritoryMatch orOfThePast(const QString& key, const NameAnswer& named)
    {
        const TerritoryMatch past = m_damage > 0 ? TerritoryMatch() : matchPast(m_table, m_name, m_hints);
        if (past.settled())
            return past;
        if (past.candidates.empty() && m_damage == 0) {
            if (const TerritoryMatch cut = matchCut(m_table, m_name, m_hints); !cut.candidates.empty())
                return cut;
        }
        TerritoryMatch match = asWritten(key, named);
        if (past.candidates.empty() || isStillCalled(match, past))
            return match;
        return withOthers(past, match);
    }

    /// "Carhaix" went into Carhaix-Plouguer, which its name begins, so long ago that nobody else is meant.
    static bool isStillCalled(const TerritoryMatch& match, const TerritoryMatch& past)
    {
        constexpr int kNewCommunes = 2010; // since the law of that year
        const TerritoryCandidate& was = past.candidates.front();
        return match.settled() && match.candidates.front().code == was.code && was.pastUntil < kNewCommunes;
    }

    TerritoryMatch asWritten(const QString& key, const NameAnswer& named)
    {
        Alternatives alternatives;
        if (m_hints.abilities.has(Ability::Notes))
            alternatives = alternativesOf(m_name, [this](QStringView said) { return isPlace(said); });
        if (const QString spelt = withKindSpelt(key); !spelt.isEmpty() && m_hints.abilities.has(Ability::Repair))
            alternatives.whole.prepend(spelt);
        if (const QString numbered = withArrondissement(key); !numbered.isEmpty())
            alternatives.whole.prepend(numbered);
        // "C.O.B.A.S" is called COBAS.
        if (key.contains(u' ') && !acronymOf(key).isEmpty())
            alternatives.whole.prepend(QString(key).remove(u' '));
        // "CCEG (communauté des communes de l'Est Guyanais)".
        const Bracketed split = splitBrackets(m_name);
        if (!acronymOf(text::foldKey(split.outside)).isEmpty() && kindPrefix(text::foldKey(split.inside)))
            alternatives.whole.append(split.inside);
        const QLatin1StringView reason = m_hints.abilities.has(Ability::Cues) ? notAUnit(key) : QLatin1StringView();
        if (reason == kOtherBody)
            return besideOtherBody(alternatives.whole);
        if (const TerritoryMatch match = byFirstWordSpelt(key); match.verdict != MatchVerdict::None)
            return match;
        if (const QString led = withoutHead(key); !led.isEmpty() && m_hints.abilities.has(Ability::Notes)) {
            if (const TerritoryMatch match = demoted(matchName(m_table, led, m_hints)); !match.candidates.empty())
                return match;
        }
        if (m_damage == 0 && m_hints.abilities.has(Ability::Notes)) {
            if (const TerritoryMatch both = matchJoined(m_table, m_name, m_hints); both.together)
                return both;
            if (const TerritoryMatch both = matchWithItsGroup(m_table, m_name, m_hints); both.together)
                return both;
        }
        NameAnswer elsewhere = named;
        for (const QString& whole : alternatives.whole) {
            if (m_damage > 0)
                break;
            const NameAnswer answer = findByName(m_table, whole, m_hints);
            if (answer.fits && !answer.kindConflict)
                return demoted(judged(whole, answer));
            if (elsewhere.found.isEmpty())
                elsewhere = answer;
        }
        if (!reason.isEmpty() && reason != kPerson)
            return nothing(reason);
        if (TerritoryMatch both = joined(alternatives.joined); both.candidates.size() > 1)
            return both;
        if (!m_hints.abilities.has(Ability::Likeness))
            return elsewhere.found.isEmpty() ? nothing(kNothingAlike) : judgeName(m_table, elsewhere);
        const TerritoryMatch match = alike(alternatives, elsewhere);
        return reason == kPerson && !isMisspeltPlace(match) ? nothing(kPerson) : match;
    }

    /// Only where it leads to a name: "San-Nicolao" is no syndicat d'agglomération nouvelle.
    [[nodiscard]] TerritoryMatch byFirstWordSpelt(QStringView key) const
    {
        const QString spelt
            = m_damage == 0 && m_hints.abilities.has(Ability::Repair) ? withFirstWordSpelt(key) : QString();
        const NameAnswer answer = spelt.isEmpty() ? NameAnswer() : findByName(m_table, spelt, m_hints);
        return answer.fits && !answer.kindConflict ? demoted(judgeName(m_table, answer)) : TerritoryMatch();
    }

    [[nodiscard]] bool isOfOtherCountry() const
    {
        return m_hints.abilities.has(Ability::Cues) && m_name.contains(u'(')
            && isForeign(text::foldKey(splitBrackets(m_name).inside));
    }

    [[nodiscard]] bool hasOtherBodyInBrackets() const
    {
        if (!m_hints.abilities.has(Ability::Cues) || !m_name.contains(u'('))
            return false;
        return notAUnit(text::foldKey(splitBrackets(m_name).inside)) == kOtherBody;
    }

    /// Not accepted, whatever it is.
    [[nodiscard]] TerritoryMatch shown(const NameAnswer& answer) const
    {
        TerritoryMatch match = demoted(judgeName(m_table, answer));
        match.verdict = MatchVerdict::Ambiguous;
        return match;
    }

    /// "Vizille + syndicat des eaux" may be either: the unit is shown.
    TerritoryMatch besideOtherBody(const QStringList& texts)
    {
        for (const QString& text : texts) {
            const NameAnswer answer = findByName(m_table, text, m_hints);
            if (!answer.fits || answer.kindConflict)
                continue;
            // "Soisy-sur-École" has the word in its name.
            return notAUnit(text::foldKey(text)).isEmpty() ? shown(answer) : demoted(judgeName(m_table, answer));
        }
        return nothing(kOtherBody);
    }

    /// Two units that come together: a person says whether they are one territory.
    TerritoryMatch joined(const QStringList& units)
    {
        TerritoryMatch both{MatchVerdict::Ambiguous, {}, {}};
        for (const QString& unit : units) {
            const TerritoryMatch one = matchName(m_table, unit, m_hints);
            if (!one.candidates.empty())
                addCandidate(both, one.candidates.front());
        }
        for (TerritoryCandidate& each : both.candidates)
            each.confidence = std::min(each.confidence, kHomonym);
        both.together = true;
        return both;
    }

    TerritoryMatch alike(Alternatives texts, const NameAnswer& elsewhere)
    {
        NameHints hints = m_hints;
        const bool group = elsewhere.kindWord && *elsewhere.kindWord != TerritoryKind::Commune;
        if (group && !hints.kind)
            hints.kind = elsewhere.kindWord;
        const Bracketed split = splitBrackets(m_name);
        const Row inBrackets = m_table.departmentOf(split.inside);
        if (hints.department == kNoRow)
            hints.department = inBrackets;
        hints.damage = m_damage;
        if (m_damage == 0 && (!group || texts.sides.size() == 1)) {
            const TerritoryMatch sides = bySides(m_table, texts.sides, hints);
            if (!sides.candidates.empty())
                return demoted(sides);
        }
        texts.whole.prepend(inBrackets == kNoRow ? m_name.toString() : split.outside);
        return judgeNear(m_table, texts, hints, elsewhere);
    }

    /// Beside a département that is given, a number may mean anything, but another name is another place.
    [[nodiscard]] bool isPlace(QStringView said) const
    {
        const bool letters = std::ranges::any_of(said, [](QChar c) { return c.isLetter(); });
        const bool open = letters || m_hints.department == kNoRow || m_name.contains(u'(');
        return open && !said.isEmpty() && m_table.departmentOf(said) != kNoRow;
    }

    const UnitTable& m_table;
    QStringView m_name;
    const NameHints& m_hints;
    int m_damage; ///< letters that were replaced by a mark: what is left of the name is not the name
};

} // namespace

TerritoryMatch matchName(const UnitTable& table, QStringView name, const NameHints& hints)
{
    // What is too long to be a name is not worth reading; the matcher says so.
    if (name.size() > kLongestRead || !hints.abilities.has(Ability::Repair))
        return Matcher(table, name, hints, 0).run();
    QString better = repairedText(name);
    const int damage = damageIn(better.isEmpty() ? name : better);
    if (damage > 0)
        better = withoutMarks(better.isEmpty() ? name : better);
    if (const QString turned = withArticleInFront(better.isEmpty() ? name : better); !turned.isEmpty())
        better = turned;
    return Matcher(table, better.isEmpty() ? name : QStringView(better), hints, damage).run();
}

} // namespace quatuor::territories
