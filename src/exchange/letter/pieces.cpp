// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/pieces.h"

#include "core/rolewords.h"
#include "core/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

const QRegularExpression::PatternOptions kAnyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct GenericWords {
    QStringView role;
    QStringView words; ///< folded, small words and feminine endings left out
};
constexpr GenericWords kGeneric[] = {
    {u"elu",
        u"elu;elue;elus;elues;elu e;elu es;elu e s;elected;elected official;elected representative;elu referent;"
        u"elu local;elue locale;representant elu;elu titulaire;elue titulaire"},
    {u"agent",
        u"agent;agente;agents;agentes;agent e;agent es;agent de collectivite;agent collectivite;agente de "
        u"collectivite;agent e de "
        u"collectivite;agent territorial;agente territoriale;administration;services;local officer;local authority "
        u"officer;collectivite;technicien collectivite;agent titulaire"},
    {u"agent_etat",
        u"etat;agent etat;agente etat;agent de etat;agente de etat;agent e de etat;agent e etat;agents etat;agents de "
        u"etat;agents de l etat;representant etat;representante etat;representant de etat;representante de "
        u"etat;services etat;services de etat;state;state officer;state representative"},
    {u"acteur_socio_eco",
        u"acteur;actrice;acteurs;acteur socio economique;acteurs socio economiques;actrice socio economique;acteur "
        u"ice socio economique;acteur ice;acteur trice socio economique;socio economique;socio eco;acteur socio "
        u"eco;acteurs socio eco;acteur economique;actrice economique;monde economique;societe "
        u"civile;ess;entreprise;association;asso;"
        u"business;company;economic actor;acteur local;socio professionnel;acteur socio professionnel"},
};

QString genericKey(QStringView words)
{
    static const QStringList small{QStringLiteral("l"), QStringLiteral("le"), QStringLiteral("la"),
        QStringLiteral("les"), QStringLiteral("du"), QStringLiteral("un"), QStringLiteral("une"),
        QStringLiteral("pour"), QStringLiteral("cote"), QStringLiteral("notre"), QStringLiteral("d")};
    QStringList kept;
    for (const QString& word : text::foldKey(words).split(u' ', Qt::SkipEmptyParts)) {
        if (!small.contains(word) && !word.front().isDigit())
            kept += word;
    }
    return kept.join(u' ');
}

QHash<QString, QString> readGeneric()
{
    QHash<QString, QString> roles;
    for (const GenericWords& row : kGeneric) {
        for (const QStringView words : row.words.split(u';'))
            roles.insert(genericKey(words), row.role.toString());
    }
    return roles;
}

bool matches(const QRegularExpression& pattern, QStringView words)
{
    return pattern.match(words).hasMatch();
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, kAnyCase);
}

const QString kOrganisationWords = QStringLiteral(
    "(?:association|asso|entreprises?|société|societe|scop|scic|sarl|sasu?|coopérative|cooperative|fondation|"
    "collectif|cci|cma|cpie|ess|chambre "
    "d|ddt\\w*|ddpp|dreal|deal\\w*|dgtm|dreets|drac|draaf|drieat|dgfip|ars|ademe|ofb|anct|"
    "cerema|banque|préfecture|prefecture|sous-préfecture|sous-prefecture|direction (?:départementale|régionale|"
    "departementale|regionale|des "
    "territoires)|mairie|ville|commune|communauté|communaute|métropole|metropole|agglo\\w*|"
    "conseil (?:départemental|régional|de développement)|petr|pnr|parc naturel|syndicat|département|région|tiers-lieu|"
    "tiers lieu|maison|régie|groupement|université|lycée|école|office|agence|ministère|pôle|club|fédération|"
    "union|centre|cc|ca|prefecture|town|city|startup|start-up|bureau d'études|epci|ept)\\b");

} // namespace

QString genericRole(QStringView words)
{
    static const QHash<QString, QString> roles = readGeneric();
    return words.size() > 60 ? QString() : roles.value(genericKey(words));
}

QString roleOf(QStringView words)
{
    const QString generic = genericRole(words);
    if (!generic.isEmpty())
        return generic;
    return roleFromWords(words).value_or(QString());
}

bool isOrganisation(QStringView words)
{
    static const QRegularExpression start = expression(
        QStringLiteral("^(?:(?:la |le |les |l'|de la |de l'|du |des |à la |à l'|au )?)") + kOrganisationWords);
    static const QRegularExpression end
        = expression(QStringLiteral("^\\p{Lu}.*\\b(?:association|communauté|agglomération|métropole|agglo)$"));
    static const QRegularExpression kindAlone = expression(QStringLiteral("^(?:cc|ca|cu|ept|epci|commune|ville|ess)$"));
    return !matches(kindAlone, words) && (matches(start, words) || matches(end, words));
}

bool isJob(QStringView words)
{
    static const QRegularExpression post = expression(QStringLiteral(
        "^(?:l'|le |la |un |une |ancien(?:ne)? "
        ")?(?:co-?)?(?:direct(?:eur|rice)|chef|cheffe|chargée?|responsable|présidente?|president|presidente|"
        "vice[- "
        "]|vp\\b|secr[ée]taire|secrétariat|assistante?|animat(?:eur|rice)|technicien|coordinat|coordonnat|conseill|"
        "gérante?|gerante?|manager|"
        "adjointe?|ingénieur|ingenieur|maire|dg[as]|dgst|dst\\b|déléguée?|représentante?|fondat|agricult|entrepreneu|"
        "mayor|director|officer|head|deputy|councillor|premi[eè]re? "
        "|sous-préf[eè]te?\\b|préf[eè]te?\\b|membre|trésori|bénévole|"
        "artisan|maraîch|directorate|gestionnaire|instruct|attachée?|urbaniste|architecte|économe|administrat)"));
    const QString generic = genericRole(words);
    return generic.isEmpty() && (matches(post, words) || (!isOrganisation(words) && roleFromWords(words).has_value()));
}

bool isPost(QStringView words)
{
    static const QRegularExpression post = expression(
        QStringLiteral("^(?:l'|le |la |un |une )?(?:direct(?:eur|rice)|chef|cheffe|chargée? "
                       "de|responsable|secr[ée]taire|assistante?|animat(?:eur|rice)|"
                       "technicien|coordinat|coordonnat|ingénieur|instruct|attachée?|gestionnaire|urbaniste)"));
    return matches(post, words);
}

bool isChair(QStringView words)
{
    static const QRegularExpression chair = expression(QStringLiteral("^(?:l'|le |la )?pr[ée]sidente?$"));
    return matches(chair, words);
}

bool isToCome(QStringView words)
{
    static const QRegularExpression promised = expression(QStringLiteral(
        "\\b(?:[àa] (?:venir|désigner|designer|confirmer|préciser|preciser|déterminer|définir)\\b|nom plus tard|"
        "to be (?:confirmed|announced|named)|tb[cad]\\b|(?:communiquer|transmettr|donner|préciser|dir)ons "
        "(?:le|son|ce) nom|"
        "sera (?:désignée?|précisée?|communiquée?)|en attente (?:de|du|d')|pas encore (?:désigné|de nom|connu)|"
        "on vous dit|nous rejoindra)"));
    static const QRegularExpression asked = expression(QStringLiteral("cherch|souhait"));
    return matches(promised, words) && !matches(asked, words);
}

bool isSubstitute(QStringView words)
{
    static const QRegularExpression substitute
        = expression(QStringLiteral("suppl[ée]ant|remplaçante?\\b|remplacante?\\b|\\bsubstitute"));
    return words.size() < 80 && matches(substitute, words);
}

bool isContact(QStringView words)
{
    static const QRegularExpression contact = expression(
        QStringLiteral("^(?:votre |notre |la |le |your |main )?(?:contacts?\\b|r[ée]f[ée]rente?s?\\b|personne[- ](?:à "
                       "contacter|contact|ressource|référente)|"
                       "interlocut|pour (?:tout|toute) (?:renseignement|information|contact|question)|correspondant)"));
    return words.size() < 80 && matches(contact, words);
}

Range trimmed(QStringView text, Range range)
{
    static const QRegularExpression head
        = expression(QStringLiteral("^(?:[\\s,;:.()\\[\\]<>|/\"–*•-]++|(?:et|ainsi que|and|puis|qui "
                                    "est|est|sera|is|notre|dont|avec|tél|tel|téléphone|port|portable|"
                                    "mobile|mail|e-mail|email|courriel|adresse)(?:\\s*[.:]+\\s*|\\s+|$))+"));
    static const QRegularExpression tail = expression(
        QStringLiteral("(?:[\\s,;:.(\\[<>|/\"–*-]++|(?:^|(?<=\\s))(?:et|and|ainsi que|accompagnée? "
                       "de|avec|de|du|des|d'|par|pour|puis|que|tél|tel|"
                       "téléphone|port|portable|mobile|mail|e-mail|email|courriel|adresse|au|le|la|à))+$"));
    QStringView words = text.sliced(range.from, std::max<qsizetype>(0, range.to - range.from));
    range.from += head.match(words).capturedLength();
    words = text.sliced(range.from, std::max<qsizetype>(0, range.to - range.from));
    qsizetype cut = 0;
    // Bounded: only the end of a long range is looked at.
    const qsizetype near = std::min<qsizetype>(words.size(), 80);
    if (const auto match = tail.match(words.last(near)); match.hasMatch())
        cut = match.capturedLength();
    range.to -= cut;
    while (range.to > range.from && text[range.to - 1] == u')'
        && !text.sliced(range.from, range.to - range.from).contains(u'('))
        --range.to;
    return range;
}

std::vector<Range> piecesOf(QStringView text, Range range)
{
    std::vector<Range> pieces;
    qsizetype from = range.from;
    const auto close = [&](qsizetype to) {
        const Range piece = trimmed(text, {from, to});
        if (!piece.isEmpty())
            pieces.push_back(piece);
    };
    for (qsizetype at = range.from; at < range.to; ++at) {
        const QChar c = text[at];
        const bool dash = (c == u'-' || c == u'–' || c == u'/') && at > range.from && text[at - 1].isSpace()
            && at + 1 < range.to && text[at + 1].isSpace();
        const bool sentence = c == u'.' && at + 2 < range.to && text[at + 1].isSpace() && text[at + 2].isUpper();
        if (c == u',' || c == u';' || c == u'(' || c == u')' || c == u'\t' || c == u'|' || dash || sentence) {
            close(at);
            from = at + 1;
        }
    }
    close(range.to);
    return pieces;
}

JobPlace splitJob(QStringView text, Range piece)
{
    static const QRegularExpression link
        = expression(QStringLiteral("^(.{2,80}?)(?:,? (?:et membre )?(?:de la |de l'|du |des |de |d'|à la |à l'|à |au "
                                    "sein de la |au sein de l'|au sein du |au |"
                                    "aux |chez |pour la |at the |at |of the |of ))(?=")
            + kOrganisationWords + QStringLiteral(")"));
    static const QRegularExpression member = expression(QStringLiteral(" et membre$"));
    const QStringView words = text.sliced(piece.from, piece.to - piece.from);
    static const QRegularExpression bare
        = expression(QStringLiteral("^([^ ]{4,16}) (?=") + kOrganisationWords + QStringLiteral(")"));
    QRegularExpressionMatch match = link.match(words);
    if (!match.hasMatch())
        match = bare.match(words);
    if (!match.hasMatch())
        return {piece, {}};
    const qsizetype place = match.capturedEnd();
    static const QRegularExpression bareLink = expression(QStringLiteral(" (?:de |d')$"));
    const bool bareKind = !words.sliced(place).contains(u' ') && matches(bareLink, words.first(place));
    if (bareKind) // "chef d'entreprise", "secrétaire de mairie"
        return {piece, {}};
    Range job{piece.from, piece.from + match.capturedEnd(1)};
    const auto extra = member.match(text.sliced(job.from, job.to - job.from));
    job.to -= extra.capturedLength();
    return {job, {piece.from + match.capturedEnd(), piece.to}};
}

} // namespace quatuor::letter
