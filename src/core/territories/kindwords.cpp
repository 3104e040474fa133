// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/kindwords.h"

#include "core/territories/tokens.h"

#include <algorithm>
#include <array>

namespace quatuor::territories {

namespace {

struct KindWord {
    QStringView phrase;
    TerritoryKind kind;
    QStringView type = {};
};

using enum TerritoryKind;

constexpr KindWord kWords[] = {
    {u"commune", Commune},
    {u"commune nouvelle", Commune},
    {u"commune deleguee", Commune},
    {u"commune associee", Commune},
    {u"commun", Commune},
    {u"cne", Commune},
    {u"ville nouvelle", Commune},
    {u"hotel de ville", Commune},
    {u"ville", Commune},
    {u"village", Commune},
    {u"mairie", Commune},
    {u"mairie annexe", Commune},
    {u"conseil municipal", Commune},
    {u"municipalite", Commune},
    {u"municipality", Commune},
    {u"town", Commune},
    {u"city", Commune},
    {u"epci", Epci},
    {u"interco", Epci},
    {u"intercommunalite", Epci},
    {u"etablissement public de cooperation intercommunale", Epci},
    {u"communaute", Epci},
    {u"intercommunality", Epci},
    {u"cc", Epci, u"CC"},
    {u"c c", Epci, u"CC"},
    {u"cdc", Epci, u"CC"},
    {u"ccde", Epci, u"CC"},
    {u"c de c", Epci, u"CC"},
    {u"comm com", Epci, u"CC"},
    {u"comm comm", Epci, u"CC"},
    {u"cte cnes", Epci, u"CC"},
    {u"cte com", Epci, u"CC"},
    {u"com communes", Epci, u"CC"},
    {u"com de communes", Epci, u"CC"},
    {u"comm de communes", Epci, u"CC"},
    {u"comm communes", Epci, u"CC"},
    {u"communaute de cnes", Epci, u"CC"},
    {u"communaute de comm", Epci, u"CC"},
    {u"cte", Epci},
    {u"district", Epci},
    {u"com com", Epci, u"CC"},
    {u"comcom", Epci, u"CC"},
    {u"codecom", Epci, u"CC"},
    {u"comm de comm", Epci, u"CC"},
    {u"com de com", Epci, u"CC"},
    {u"cte de cnes", Epci, u"CC"},
    {u"cte de communes", Epci, u"CC"},
    {u"communaute communes", Epci, u"CC"},
    {u"communaute de commune", Epci, u"CC"},
    {u"communaute de communes", Epci, u"CC"},
    {u"communaute des communes", Epci, u"CC"},
    {u"communautes de communes", Epci, u"CC"},
    {u"community of communes", Epci, u"CC"},
    {u"ca", Epci, u"CA"},
    {u"cda", Epci, u"CA"},
    {u"cte d agglo", Epci, u"CA"},
    {u"cte d agglomeration", Epci, u"CA"},
    {u"cte agglo", Epci, u"CA"},
    {u"com d agglo", Epci, u"CA"},
    {u"com d agglomeration", Epci, u"CA"},
    {u"comm d agglomeration", Epci, u"CA"},
    {u"com agglomeration", Epci, u"CA"},
    {u"comm d agglo", Epci, u"CA"},
    {u"comm agglo", Epci, u"CA"},
    {u"com agglo", Epci, u"CA"},
    {u"comagglo", Epci, u"CA"},
    {u"communaute agglo", Epci, u"CA"},
    {u"c a", Epci, u"CA"},
    {u"agglo", Epci, u"CA"},
    {u"agglomeration", Epci, u"CA"},
    {u"communaute agglomeration", Epci, u"CA"},
    {u"communaute d agglo", Epci, u"CA"},
    {u"communaute d agglomeration", Epci, u"CA"},
    {u"communaute d agglomerations", Epci, u"CA"},
    {u"communaute de l agglomeration", Epci, u"CA"},
    {u"agglomeration community", Epci, u"CA"},
    {u"cu", Epci, u"CU"},
    {u"cte urbaine", Epci, u"CU"},
    {u"com urbaine", Epci, u"CU"},
    {u"comm urbaine", Epci, u"CU"},
    {u"c u", Epci, u"CU"},
    {u"communaute urbaine", Epci, u"CU"},
    {u"urban community", Epci, u"CU"},
    {u"metro", Epci, u"METRO"},
    {u"metropole", Epci, u"METRO"},
    {u"eurometropole", Epci, u"METRO"},
    {u"metropolis", Epci, u"METRO"},
    {u"ept", Ept, u"EPT"},
    {u"etablissement public territorial", Ept, u"EPT"},
    {u"departement", Departement},
    {u"department", Departement},
    {u"dep", Departement},
    {u"dept", Departement},
    {u"dpt", Departement},
    {u"cd", Departement},
    {u"cg", Departement},
    {u"conseil departemental", Departement},
    {u"conseil general", Departement},
    {u"conseil dep", Departement},
    {u"conseil dept", Departement},
    {u"collectivite", Departement},
    {u"collectivite territoriale", Departement},
    {u"county council", Departement},
    {u"region", Region},
    {u"reg", Region},
    {u"cr", Region},
    {u"conseil regional", Region},
    {u"regional council", Region},
    {u"petr", Petr},
    {u"pole d equilibre", Petr},
    {u"pole d equilibre territorial", Petr},
    {u"pole d equilibre territorial et rural", Petr},
    {u"pnr", Pnr},
    {u"parc naturel", Pnr},
    {u"parc naturel regional", Pnr},
    {u"regional nature park", Pnr},
    {u"syndicat", Syndicat},
    {u"syndicat mixte", Syndicat},
    {u"syndicat intercommunal", Syndicat},
    {u"sm", Syndicat},
    {u"sivu", Syndicat},
    {u"sivom", Syndicat},
    {u"joint authority", Syndicat},
    {u"groupement", Groupement},
    {u"groupement de communes", Groupement},
    {u"groupement de collectivites", Groupement},
    {u"groupement de territoires", Groupement},
    {u"group", Groupement},
    {u"entente", Groupement},
    {u"other", Other},
    {u"autre", Other},
};

constexpr std::array<QStringView, 22> kGroupWords{u"co", u"communaute", u"communautes", u"communes", u"agglomeration",
    u"agglomerations", u"agglo", u"agglopole", u"metropole", u"eurometropole", u"urbaine", u"cc", u"ca", u"cu", u"cdc",
    u"ept", u"cte", u"interco", u"intercom", u"intercommunale", u"comcom", u"metro"};

bool beginsWithWord(QStringView key, QStringView phrase)
{
    // Nearly all differ in the first letter, which is compared quickly.
    return !key.isEmpty() && key.front() == phrase.front() && key.startsWith(phrase)
        && (key.size() == phrase.size() || key[phrase.size()] == u' ');
}

bool hasGroupWord(QStringView key)
{
    const Tokens words = tokensOf(key);
    return std::any_of(words.begin(), words.end(), [](QStringView word) { return isGroupWord(word); });
}

} // namespace

std::optional<KindPrefix> kindPrefix(QStringView key)
{
    std::optional<KindPrefix> longest;
    for (const KindWord& word : kWords) {
        if (beginsWithWord(key, word.phrase) && (!longest || word.phrase.size() > longest->length))
            longest = KindPrefix{word.kind, word.type, word.phrase.size()};
    }
    // "Région de Suippes communauté" is a group of that name.
    const bool region = longest && longest->kind == Region;
    return region && hasGroupWord(key.mid(longest->length)) ? std::nullopt : longest;
}

std::optional<KindPrefix> kindAtStart(QStringView key)
{
    for (const QStringView article : {QStringView(u"le "), QStringView(u"la "), QStringView(u"l ")}) {
        if (!key.startsWith(article))
            continue;
        auto behind = kindPrefix(key.mid(article.size()));
        if (behind)
            behind->length += article.size();
        return behind;
    }
    return kindPrefix(key);
}

bool isGroupWord(QStringView word)
{
    const auto is = [word](QStringView each) { return each.front() == word.front() && each == word; };
    return !word.isEmpty() && std::any_of(kGroupWords.begin(), kGroupWords.end(), is);
}

bool isOfficial(TerritoryKind kind)
{
    return kind == Commune || kind == Epci || kind == Ept || kind == Departement || kind == Region;
}

bool kindFits(TerritoryKind kind, TerritoryKind wanted)
{
    return kind == wanted || (wanted == Epci && kind == Ept);
}

} // namespace quatuor::territories
