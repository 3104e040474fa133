// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personcell.h"

#include "core/email.h"
#include "core/text.h"
#include "exchange/letter/givennames.h"
#include "exchange/letter/names.h"
#include "exchange/letter/pieces.h"
#include "exchange/values/contactcells.h"
#include "exchange/values/personname.h"
#include "exchange/values/phone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace quatuor {

namespace {

/// Longer ones are texts, in which nobody is looked for.
constexpr qsizetype kLongestCell = 500;
constexpr qsizetype kLongestName = 80;
constexpr QChar kCut = u'\n';

/// What a name alone has none of: nearly every cell is told here, at no cost.
bool isPlain(QStringView text)
{
    constexpr QStringView kMarks(u"@,;/|()[]<>:\n\u2013\u2014");
    const auto isMark = [=](QChar c) { return c.isDigit() || kMarks.contains(c); };
    return std::ranges::none_of(text, isMark) && !text.contains(u" - ");
}

/// Takes out all that the pattern finds, with the label before it, and leaves a cut.
QStringList takeOut(QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    QString rest;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append(match.captured(1));
        rest += QStringView(text).sliced(from, match.capturedStart() - from);
        rest += kCut;
        from = match.capturedEnd();
    }
    rest += QStringView(text).sliced(from);
    text = rest;
    return found;
}

QStringList takeAddresses(QString& text)
{
    static const QRegularExpression kAddress(
        QStringLiteral("(?:\\b(?:e-?mail|mail|courriel|m[ée]l|adresse|mailto)\\s*:?\\s*)?"
                       "<?([^\\s;,|/<>()\\[\\]:@]+@[^\\s;,|/<>()\\[\\]:@]+[^\\s;,|/<>()\\[\\]:@.])>?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return takeOut(text, kAddress);
}

QStringList takePhones(QString& text)
{
    static const QRegularExpression kPhone(
        QStringLiteral("(?:\\b(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mobile|gsm)\\b\\s*\\.?\\s*:?\\s*)?"
                       "(?<![\\w+])((?:\\+\\d{1,3}[ .-]?(?:\\(0\\)[ .]?)?\\d|0\\d)(?:[ .\\-]{0,2}\\d){7,12})(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return takeOut(text, kPhone);
}

/// What stands between two separators.
struct Part {
    QString text;
    bool afterComma = false; ///< of one phrase with the part before it: "Déléguée territoriale, DREAL"
};

QString withoutEdges(QStringView text)
{
    constexpr QStringView kEdges(u",;:/|-\u2013\u2014()[]<>");
    const auto isEdge = [=](QChar c) { return c.isSpace() || kEdges.contains(c); };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text.toString();
}

std::vector<Part> partsOf(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;/|()\\[\\]<>\\n]|\\s?:\\s|\\s[-\u2013\u2014]\\s"));
    std::vector<Part> parts;
    qsizetype from = 0;
    bool comma = false;
    const auto close = [&](qsizetype to) {
        if (QString part = withoutEdges(QStringView(text).sliced(from, to - from)); !part.isEmpty())
            parts.push_back({std::move(part), comma && !parts.empty()});
    };
    for (auto matches = kBetween.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const std::size_t before = parts.size();
        close(match.capturedStart());
        const bool isComma = match.capturedView() == u",";
        comma = parts.size() > before ? isComma : comma && isComma;
        from = match.capturedEnd();
    }
    close(text.size());
    return parts;
}

bool isNoName(const QString& text)
{
    return letter::isJob(text) || letter::isOrganisation(text);
}

/// "Maire, Zoé Martin": the first, but where it is a job and another is a name.
std::size_t nameAt(const std::vector<Part>& parts)
{
    if (!isNoName(parts.front().text))
        return 0;
    const auto named = std::ranges::find_if(parts, isPersonName, &Part::text);
    return named == parts.end() ? 0 : std::size_t(named - parts.begin());
}

/// "MARTIN, Zoé": a family name and, behind a comma, the given one.
bool isCutName(const std::vector<Part>& parts, std::size_t at)
{
    return at + 1 < parts.size() && parts[at + 1].afterComma && letter::isGivenName(parts[at + 1].text)
        && !isPersonName(parts[at].text);
}

void append(QString& to, const QString& text)
{
    to += to.isEmpty() ? text : QStringLiteral(", ") + text;
}

/// A part with those behind its commas is one phrase.
void takePhrase(PersonCell& person, const QString& phrase)
{
    const bool organisation = letter::isOrganisation(phrase) && !letter::isJob(phrase); // "Présidente de l'association"
    person.sure = person.sure && (organisation || letter::isJob(phrase));
    if (!letter::isToCome(phrase))
        append(organisation ? person.organisation : person.jobTitle, phrase);
}

void takeRest(PersonCell& person, const std::vector<Part>& parts, std::size_t from, std::size_t to)
{
    QString phrase;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i >= from && i < to)
            continue;
        const bool goesOn = parts[i].afterComma && i != to && !phrase.isEmpty();
        if (!goesOn && !phrase.isEmpty())
            takePhrase(person, std::exchange(phrase, {}));
        append(phrase, parts[i].text);
    }
    if (!phrase.isEmpty())
        takePhrase(person, phrase);
}

PersonCell severalIn(const QString& text)
{
    PersonCell person;
    person.name = text;
    person.several = true;
    return person;
}

} // namespace

bool isPersonName(QStringView text)
{
    if (text.size() > kLongestName || isNoName(text.toString()))
        return false;
    const auto names = letter::namesIn(text, {0, text.size()});
    if (names.size() != 1 || names.front().whole.from != 0 || names.front().whole.to != text.size())
        return false;
    const letter::NameMention& name = names.front();
    return name.strong || (!name.given.isEmpty() && !name.family.isEmpty() && splitName(text, {}).certain);
}

PersonCell personCell(const QString& text)
{
    PersonCell person;
    person.name = text;
    if (isPlain(text) || text.size() > kLongestCell) {
        person.several = holdsTwoNames(text);
        return person;
    }
    QString rest = text;
    const QStringList addresses = takeAddresses(rest);
    const QStringList phones = takePhones(rest);
    const std::vector<Part> parts = partsOf(rest);
    const std::size_t at = parts.empty() ? 0 : nameAt(parts);
    const std::size_t end = parts.empty() ? 0 : at + (isCutName(parts, at) ? 2 : 1);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (holdsTwoNames(parts[i].text) && i == at)
            return severalIn(text);
        if ((i < at || i >= end) && isPersonName(parts[i].text))
            return severalIn(text);
    }
    if (addresses.size() > 1)
        return severalIn(text);
    person.name.clear();
    for (std::size_t i = at; i < end; ++i)
        append(person.name, parts[i].text);
    person.email = addresses.value(0);
    for (const QString& phone : phones)
        append(person.phone, repairedPhone(phone));
    takeRest(person, parts, at, end);
    return person;
}

std::vector<PersonCell> peopleIn(const QString& text)
{
    constexpr qsizetype kMostPeople = 8;
    static const QRegularExpression kBetween(QStringLiteral("\\s*[;\\n]\\s*|\\s+(?:et|&|/)\\s+"));
    if (text.size() > kLongestCell)
        return {};
    const QStringList parts = text.split(kBetween, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > kMostPeople)
        return {};
    std::vector<PersonCell> people;
    for (const QString& part : parts) {
        people.push_back(personCell(part));
        if (people.back().several || !isPersonName(people.back().name))
            return {};
    }
    return people;
}

} // namespace quatuor
