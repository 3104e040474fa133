// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading role words: stems, the longest phrase of the lexicon at each word, then one table of decisions.
#include "core/rolewords.h"

#include "core/rolelexicon.h"
#include "core/text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

using enum RoleHint;
using Hints = std::uint32_t;

constexpr Hints operator|(RoleHint a, RoleHint b)
{
    return Hints(a) | Hints(b);
}
constexpr Hints operator|(Hints a, RoleHint b)
{
    return a | Hints(b);
}
constexpr bool has(Hints hints, Hints any)
{
    return (hints & any) != 0;
}
constexpr bool has(Hints hints, RoleHint one)
{
    return has(hints, Hints(one));
}

/// Articles, prepositions, and what inclusive writing leaves behind its dots ("élu·e", "conseiller·ère",
/// "acteur·rice").
bool isSmallWord(QStringView word)
{
    static constexpr std::u16string_view kSmall[] = {
        u"de",
        u"du",
        u"des",
        u"la",
        u"le",
        u"les",
        u"un",
        u"une",
        u"au",
        u"aux",
        u"en",
        u"et",
        u"ou",
        u"pour",
        u"par",
        u"sur",
        u"dans",
        u"chez",
        u"of",
        u"the",
        u"es",
        u"ee",
        u"ees",
        u"ere",
        u"eres",
        u"iere",
        u"ieres",
        u"ice",
        u"ices",
        u"rice",
        u"rices",
        u"trice",
        u"trices",
        u"ne",
        u"nes",
        u"nne",
        u"nnes",
        u"se",
        u"ses",
        u"euse",
        u"euses",
        u"fe",
        u"fes",
        u"ffe",
        u"ffes",
        u"sse",
        u"sses",
        u"esse",
        u"ve",
        u"ves",
        u"lle",
        u"lles",
        u"te",
        u"tes",
    };
    const std::u16string_view wanted(word.utf16(), std::size_t(word.size()));
    return word.size() < 2 || std::find(std::begin(kSmall), std::end(kSmall), wanted) != std::end(kSmall);
}

void replaceEnding(QString& word, QStringView ending, QStringView by)
{
    if (word.endsWith(ending))
        word.replace(word.size() - ending.size(), ending.size(), by.toString());
}

/// One form for either gender and number: "directrices" and "directeur" meet, and so do "conseillère" and "conseiller".
QString stem(QString word)
{
    if (word.size() < 4)
        return word;
    replaceEnding(word, u"s", u"");
    replaceEnding(word, u"eurice", u"eur");
    replaceEnding(word, u"eurrice", u"eur");
    replaceEnding(word, u"trice", u"teur");
    replaceEnding(word, u"euse", u"eur");
    while (word.size() > 3 && word.endsWith(u'e'))
        word.chop(1);
    if (word.size() > 3 && word.back() == word[word.size() - 2])
        word.chop(1);
    replaceEnding(word, u"v", u"f");
    return word;
}

QStringList stems(QStringView text)
{
    QStringList result;
    for (const QString& word : text::foldKey(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!isSmallWord(word))
            result += stem(word);
    }
    return result;
}

struct Entry {
    QStringList words;
    RoleHint hint;
};
using Lexicon = QHash<QString, std::vector<Entry>>; // by first word, longest phrase first

Lexicon readLexicon()
{
    Lexicon lexicon;
    for (const RolePhrases& row : roleLexicon()) {
        for (const QStringView phrase : QStringView(row.phrases.data(), qsizetype(row.phrases.size())).split(u';')) {
            QStringList words = stems(phrase);
            lexicon[words.front()].push_back({words, row.hint});
        }
    }
    for (std::vector<Entry>& entries : lexicon)
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
    return lexicon;
}

const Entry* longestAt(const Lexicon& lexicon, const QStringList& words, qsizetype at)
{
    const auto entries = lexicon.constFind(words[at]);
    if (entries == lexicon.constEnd())
        return nullptr;
    for (const Entry& entry : *entries) {
        if (words.mid(at, entry.words.size()) == entry.words)
            return &entry;
    }
    return nullptr;
}

constexpr Hints kElectedSoFar = Elected | Deputy | Adviser | ViceChair;

Hints readHints(const QStringList& words)
{
    static const Lexicon lexicon = readLexicon();
    Hints hints = 0;
    for (qsizetype at = 0; at < words.size();) {
        const Entry* entry = longestAt(lexicon, words, at);
        if (entry && (entry->hint == Topic || entry->hint == Responsible) && has(hints, kElectedSoFar))
            break;
        if (entry)
            hints |= Hints(entry->hint == Responsible ? Post : entry->hint);
        at += entry ? entry->words.size() : 1;
    }
    return hints;
}

enum class Place { None, State, Economic, Local, Several };

Place placeOf(Hints hints)
{
    const bool local = has(hints, LocalPlace);
    const bool area = has(hints, Area);
    if (has(hints, StatePlace))
        return local || has(hints, EconomicPlace) ? Place::Several : Place::State;
    if (has(hints, EconomicPlace))
        return local || area ? Place::Several : Place::Economic;
    return local || area ? Place::Local : Place::None;
}

enum class Answer { Nobody, Elu, Agent, AgentEtat, ActeurSocioEco };

/// Who somebody is, by the place they name. The first row that fits decides; `unless` makes it nobody's.
struct Decision {
    Hints who;
    Hints unless;
    Answer none, state, economic, local, several;
};

constexpr Answer kNo = Answer::Nobody;
constexpr Answer kElu = Answer::Elu;
constexpr Answer kAg = Answer::Agent;
constexpr Answer kEt = Answer::AgentEtat;
constexpr Answer kSo = Answer::ActeurSocioEco;

constexpr Decision kDecisions[] = {
    // who                  unless                                                  none  state eco   local several
    {Hints(Elected), LocalOfficer | StateOfficer | Economic | Officer | Post, kElu, kNo, kElu, kElu, kNo},
    {Hints(StateOfficer), LocalOfficer | Economic, kEt, kEt, kEt, kEt, kEt},
    {Hints(LocalOfficer), Hints(Economic), kAg, kNo, kAg, kAg, kNo},
    {Hints(Economic), Hints(0), kSo, kNo, kSo, kSo, kSo},
    {Hints(Officer), Adviser | ViceChair | Chair, kAg, kEt, kSo, kAg, kNo},
    {Hints(Post), Hints(0), kNo, kEt, kSo, kAg, kNo},
    {Hints(Deputy), Hints(0), kElu, kEt, kElu, kElu, kElu},
    {Hints(Adviser), Hints(0), kElu, kEt, kSo, kElu, kNo},
    {Hints(ViceChair), Hints(0), kElu, kNo, kSo, kElu, kSo},
    {Hints(Chair), Hints(0), kNo, kNo, kSo, kElu, kSo},
    {~Hints(0), Hints(0), kNo, kEt, kSo, kNo, kNo},
};

Answer byPlace(const Decision& row, Place place)
{
    const std::array answers{row.none, row.state, row.economic, row.local, row.several};
    return answers[std::size_t(place)];
}

Answer decide(Hints hints)
{
    const Place place = placeOf(hints);
    if (has(hints, Elected) && has(hints, Chair | ViceChair) && place == Place::Economic)
        return Answer::Nobody; // "élue et présidente d'association": both, a person chooses
    for (const Decision& row : kDecisions) {
        if (has(hints, row.who))
            return has(hints, row.unless) ? Answer::Nobody : byPlace(row, place);
    }
    return Answer::Nobody;
}

/// The marks of the four roles, and what else is written where there is room for two letters. Nothing else may stand
/// with them: "et" is a word like others.
struct Mark {
    QLatin1StringView mark; ///< folded
    QLatin1StringView role;
};
constexpr std::array kMarks{
    Mark{QLatin1StringView("el"), QLatin1StringView("elu")},
    Mark{QLatin1StringView("ag"), QLatin1StringView("agent")},
    Mark{QLatin1StringView("agt"), QLatin1StringView("agent")},
    Mark{QLatin1StringView("agt coll"), QLatin1StringView("agent")},
    Mark{QLatin1StringView("agent coll"), QLatin1StringView("agent")},
    Mark{QLatin1StringView("et"), QLatin1StringView("agent_etat")},
    Mark{QLatin1StringView("agt etat"), QLatin1StringView("agent_etat")},
    Mark{QLatin1StringView("so"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("soc eco"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("act eco"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("act se"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("ac se"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("ac soc eco"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("ase"), QLatin1StringView("acteur_socio_eco")},
    Mark{QLatin1StringView("ae"), QLatin1StringView("agent_etat")},
};

std::optional<QString> roleOfMark(QStringView text)
{
    constexpr qsizetype kLongest = 24;
    if (text.size() > kLongest)
        return std::nullopt;
    const QString key = text::foldKey(text);
    const auto found = std::ranges::find_if(kMarks, [&](const Mark& one) { return key == one.mark; });
    return found == kMarks.end() ? std::nullopt : std::optional(QString(found->role));
}

} // namespace

std::optional<QString> roleFromWords(QStringView text)
{
    if (auto role = roleOfMark(text))
        return role;
    switch (decide(readHints(stems(text)))) {
    case Answer::Elu:
        return QStringLiteral("elu");
    case Answer::Agent:
        return QStringLiteral("agent");
    case Answer::AgentEtat:
        return QStringLiteral("agent_etat");
    case Answer::ActeurSocioEco:
        return QStringLiteral("acteur_socio_eco");
    case Answer::Nobody:
        break;
    }
    return std::nullopt;
}

} // namespace quatuor
