// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layoutbuilder.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/headingrules.h"
#include "exchange/values/datereading.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace quatuor {

namespace {

/// The kinds of tickets of one day are often its roles.
bool isTicketKind(const QString& headingKey)
{
    return isAnyOf(headingKey,
        {"billet", "tarif", "type billet", "type tarif", "ticket type", "ticket", "ticket name", "product", "produit",
            "item", "formule", "categorie billet", "nom tarif", "nom billet"});
}

/// A draft is one of the states that a form tells of an answer, in a column of its own.
bool isDraftFlag(const QString& headingKey)
{
    return isAnyOf(headingKey, {"draft", "brouillon"});
}

bool isDay(const QString& heading)
{
    constexpr qsizetype kLongestDay = 60;
    const bool digit = std::ranges::any_of(heading, [](QChar c) { return c.isDigit(); });
    return digit && heading.size() <= kLongestDay && (readDate(heading).isReadable() || daysIn(heading).size() == 1);
}

/// "Élu / agent / État": the answers, which ask the question.
bool listsRoles(const QString& heading)
{
    static const QRegularExpression kBetween(QStringLiteral("[/,;|]| ou | or "));
    std::set<QString> roles;
    for (const QString& part : heading.split(kBetween)) {
        if (const auto role = roleFromWords(part))
            roles.insert(*role);
    }
    return roles.size() > 1;
}

/// What Démarches simplifiées adds of the legal person that files the request: none of its members' structure.
bool isOfRequester(const QString& headingKey)
{
    return isAnyOf(headingKey,
        {"entreprise raison sociale", "entreprise nom commercial", "entreprise siren", "entreprise siret siege social",
            "entreprise forme juridique", "entreprise capital social", "entreprise nom", "entreprise prenom",
            "entreprise etat administratif", "etablissement siret", "etablissement siege social"});
}

/// "élu·e) – Prénom" asks for a name, behind a bracket that the heading opened.
bool asksOfPerson(const QString& option)
{
    const auto field = fieldFromHeading(QStringView(option).sliced(option.lastIndexOf(u')') + 1));
    return field && *field != Field::Role && isOfPerson(*field);
}

/// A reference tells one registration from another: « Dossier : complet » is the state of one.
bool isWordOfState(const QString& value)
{
    const bool digit = std::ranges::any_of(value, [](QChar c) { return c.isDigit(); });
    return !digit && std::ranges::any_of(value, [](QChar c) { return c.isLower(); });
}

} // namespace

RegistrationColumn LayoutBuilder::column(const QString& heading)
{
    const ColumnTarget* target = m_mapping.column(heading);
    return target ? mapped(heading, *target) : recognised(heading);
}

RegistrationColumn LayoutBuilder::mapped(const QString& heading, const ColumnTarget& target)
{
    const bool grouped = !target.role.isEmpty();
    RegistrationColumn column{heading, target.field, grouped ? group({target.role, target.role}) : -1};
    const auto option = target.field && isChosen(*target.field) ? optionHeading(heading) : std::nullopt;
    if (option && !grouped && option->field == *target.field)
        column.option = option->option;
    return column;
}

RegistrationColumn LayoutBuilder::recognised(const QString& heading)
{
    if (heading.isEmpty())
        return untitled();
    if (const auto field = fieldFromHeading(heading))
        return known(heading, *field);
    const QString key = headingKey(heading);
    if (isDraftFlag(key))
        return {heading, Field::State, -1, QStringLiteral("draft")};
    if (isTicketKind(key))
        return {heading, Field::Role, -1, {}, true};
    if (next() >= kMostGroupedColumns || isOfRequester(key))
        return {heading, {}, -1};
    const auto option = optionHeading(heading);
    if (option && !asksOfPerson(option->option)) // « Fantastique n° 1 – Prénom » asks somebody's name
        return answer(heading, *option);
    // A day that heads a column of ticks, without any question.
    if (isDay(heading) && m_values.tick(next(), heading))
        return {heading, Field::SessionDate, -1, heading};
    if (isOtherRole(heading)) {
        RegistrationColumn column{heading, Field::Role, -1, {}, true};
        column.instead = true;
        return column;
    }
    if (const auto group = groupHeading(heading))
        return grouped(heading, *group);
    if (const auto field = fieldOfPart(heading))
        return {heading, field, -1};
    if (RegistrationColumn column = guessed(heading, next()); column.field)
        return column;
    if (const auto group = groupHeadingByRules(heading))
        return grouped(heading, *group);
    return readOtherwise(heading);
}

/// The answers in the place of the question, two languages in one heading, or the name of a variable.
RegistrationColumn LayoutBuilder::readOtherwise(const QString& heading)
{
    RegistrationColumn column{heading, {}, -1};
    if (listsRoles(heading)) {
        if (m_values.prove(next(), Field::Role))
            column.field = Field::Role;
    } else if (const QString words = wordsOfVariable(heading); !words.isEmpty()) {
        column = recognised(words);
        column.heading = heading;
    } else {
        column.field = fieldOfTranslations(heading);
    }
    if (column.field && m_values.contradict(next(), *column.field))
        column.field.reset();
    column.guessed = true;
    return column;
}

/// Before the names of people their roles need no heading.
RegistrationColumn LayoutBuilder::untitled() const
{
    const QStringList values = m_values.of(next());
    const auto roles = std::ranges::count_if(values, [](const QString& one) { return roleFromWords(one).has_value(); });
    RegistrationColumn column{{}, {}, -1};
    if (roles >= kLeastGroups && 4 * roles >= 3 * values.size()) {
        column.field = Field::Role;
        column.guessed = true;
    }
    return column;
}

/// "Statut" may be what became of an answer, or who somebody is; "Contact" a yes, or an address.
RegistrationColumn LayoutBuilder::known(const QString& heading, Field field) const
{
    const auto instead = [&](Field other) {
        RegistrationColumn column{heading, other, -1};
        column.guessed = true;
        return column;
    };
    if (fieldFromCode(heading)) // a file for programs
        return {heading, field, -1};
    const bool asksRole = text::foldKey(heading).startsWith(QLatin1StringView("au titre")); // and "Titre" a post
    if ((field == Field::State || field == Field::TerritoryKind || asksRole) && m_values.prove(next(), Field::Role))
        return instead(Field::Role);
    if (field == Field::RegistrationRef && std::ranges::any_of(m_values.of(next()), isWordOfState))
        return {heading, {}, -1};
    for (const Field other : {Field::Email, Field::Phone}) {
        if (field == Field::IsContact && m_values.prove(next(), other))
            return instead(other);
    }
    // "Titre" is a post in one program and "Mme" in another.
    if (field == Field::JobTitle && m_values.contradict(next(), field))
        return {heading, {}, -1};
    return {heading, field, -1};
}

/// "Vous êtes (élu, agent…)" lists the answers, of which the cells give one.
RegistrationColumn LayoutBuilder::answer(const QString& heading, const OptionHeading& option) const
{
    RegistrationColumn column{heading, option.field, -1, option.option};
    if (!m_values.tick(next(), option.option) && m_values.prove(next(), option.field))
        column.option.clear();
    return column;
}

RegistrationColumn LayoutBuilder::guessed(const QString& heading, std::size_t at) const
{
    if (isAnyOf(text::foldKey(heading), {"le", "pour le", "du"}) && m_values.prove(at, Field::SessionDate)) {
        RegistrationColumn column{heading, Field::SessionDate, -1};
        column.guessed = true;
        return column;
    }
    for (const HeadingGuess& one : guessHeading(heading)) {
        const bool isFree = one.orPhone || !m_values.contradict(at, one.field);
        const bool isTerritory = one.field == Field::TerritoryName && isFree && !m_values.of(at).isEmpty();
        const bool holds = one.sure ? isFree : isTerritory || m_values.prove(at, one.field);
        if (!holds)
            continue;
        RegistrationColumn column{heading, one.field, -1};
        column.guessed = true;
        column.orPhone = one.orPhone;
        return column;
    }
    return {heading, {}, -1};
}

RegistrationColumn LayoutBuilder::grouped(const QString& heading, const GroupHeading& of)
{
    RegistrationColumn column{heading, of.field, group(of)};
    column.orPhone = of.orPhone;
    return column;
}

HeaderLayout LayoutBuilder::take()
{
    readNameParts();
    dropProgramDates();
    preferParticipants();
    giveToOrder();
    settleOptions();
    readRoleAnswers();
    groupRoleHeadings();
    joinNeighbours();
    dissolveNameless();
    numberFirst();
    groupRepeats();
    joinLoneContact();
    readContactAddresses();
    readNamedContact();
    settleShape();
    dropSilentContact();
    readLoneNames();
    dropWholeNames();
    readTickets();
    noteUnsent();
    readPrecisions();
    readProvenAddresses();
    readRequester();
    keepFirsts();
    return std::move(m_layout);
}

} // namespace quatuor
