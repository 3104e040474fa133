// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headingrules.h"

#include "core/text.h"
#include "exchange/fieldaliases.h"
#include "exchange/headingwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// Longer ones are texts to read, not questions to answer.
constexpr qsizetype kLongestHeading = 200;
constexpr int kHead = 3;
constexpr int kHalf = 2;
constexpr int kHint = 1;
/// So many words that nobody knows may stand in a question whose answers prove themselves.
constexpr int kMostUnknown = 3;
/// The same of what stands behind the word « territoire » at the beginning.
constexpr int kMostOfName = 2;

/// Words, and beginnings of words.
class WordSet {
public:
    explicit WordSet(QLatin1StringView words)
    {
        for (const QString& word : QString(words).split(u' ', Qt::SkipEmptyParts)) {
            if (word.endsWith(u'*'))
                m_beginnings.append(word.chopped(1));
            else
                m_words.insert(word);
        }
    }
    [[nodiscard]] bool contains(const QString& word) const
    {
        return m_words.contains(word)
            || std::ranges::any_of(m_beginnings, [&](const QString& one) { return word.startsWith(one); });
    }

private:
    QSet<QString> m_words;
    QStringList m_beginnings;
};

/// What each word is worth to each field; a word that a field does not have is not in its row.
struct Vocabulary {
    struct Row {
        Field field;
        WordSet heads, halves, hints, companions;
    };
    std::vector<Row> rows;
    WordSet neutral{questionWords()};
    WordSet small{headingSmallWords()};
    WordSet answerer{answererWords()};
    WordSet strangers{strangerWords()};

    Vocabulary()
    {
        for (const FieldWords& one : fieldWords())
            rows.push_back(
                {one.field, WordSet(one.heads), WordSet(one.halves), WordSet(one.hints), WordSet(one.companions)});
    }
    [[nodiscard]] bool isNeutral(const QString& word) const
    {
        const bool number = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        return number || neutral.contains(word) || small.contains(word);
    }
};

const Vocabulary& vocabulary()
{
    static const Vocabulary all;
    return all;
}

struct Score {
    int weight = 0;
    int unknown = 0;
    bool hasHead = false;
};

int weightOf(const Vocabulary::Row& row, const QString& word)
{
    if (row.heads.contains(word))
        return kHead;
    if (row.halves.contains(word))
        return kHalf;
    return row.hints.contains(word) ? kHint : 0;
}

Score scoreOf(const Vocabulary::Row& row, const QStringList& words)
{
    Score score;
    for (const QString& word : words) {
        const int weight = weightOf(row, word);
        score.weight += weight;
        score.hasHead = score.hasHead || weight == kHead;
        if (weight == 0 && !row.companions.contains(word) && !vocabulary().isNeutral(word))
            ++score.unknown;
    }
    return score;
}

/// Fields whose cells cannot be taken for anything else.
constexpr bool provesItself(Field field)
{
    return field == Field::Email || field == Field::Phone || field == Field::Role;
}

QStringList wordsOf(QStringView heading)
{
    QString folded = text::foldKey(heading);
    // One of the kinds of territories, and nothing about a project.
    folded.replace(QLatin1StringView("territoire de projet"), QLatin1StringView("territoire"));
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// "Contact (mail ou tél.)", "Courriel / téléphone": both words, and no third thing.
bool asksAddressOrPhone(const QStringList& words)
{
    const auto& rows = vocabulary().rows;
    const auto email = std::ranges::find(rows, Field::Email, &Vocabulary::Row::field);
    const auto phone = std::ranges::find(rows, Field::Phone, &Vocabulary::Row::field);
    bool asksEmail = false;
    bool asksPhone = false;
    for (const QString& word : words) {
        const bool ofEmail = email->heads.contains(word);
        const bool ofPhone = phone->heads.contains(word);
        asksEmail = asksEmail || ofEmail;
        asksPhone = asksPhone || ofPhone;
        const bool beside = weightOf(*email, word) > 0 || weightOf(*phone, word) > 0 || email->companions.contains(word)
            || phone->companions.contains(word) || vocabulary().isNeutral(word);
        if (!beside)
            return false;
    }
    return asksEmail && asksPhone;
}

std::vector<HeadingGuess> guessWords(const QStringList& words)
{
    if (std::ranges::any_of(words, [](const QString& word) { return vocabulary().strangers.contains(word); }))
        return {};
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, HeadingGuess>> sure;
    std::vector<std::pair<int, HeadingGuess>> unproven;
    for (const Vocabulary::Row& row : vocabulary().rows) {
        const Score score = scoreOf(row, words);
        if (score.unknown == 0 && score.weight >= kHead)
            sure.push_back({score.weight, {row.field, true}});
        else if (score.unknown == 0 && score.weight >= kHalf)
            unproven.push_back({score.weight, {row.field, false}});
        else if (row.field == Field::TerritoryName && saysTerritory(words.front()) && score.unknown <= kMostOfName)
            unproven.push_back({kHalf, {row.field, false}}); // "Territoire 4F"
        else if (provesItself(row.field) && score.hasHead && score.unknown <= kMostUnknown)
            unproven.push_back({score.weight - score.unknown, {row.field, false}});
    }
    const auto heavier = [](const auto& a, const auto& b) { return a.first > b.first; };
    std::ranges::stable_sort(sure, heavier);
    std::ranges::stable_sort(unproven, heavier);
    std::vector<HeadingGuess> guesses;
    if (sure.size() == 1 || (sure.size() > 1 && sure[0].first > sure[1].first))
        guesses.push_back(sure.front().second);
    else if (sure.size() > 1)
        return {};
    std::ranges::transform(unproven, std::back_inserter(guesses), [](const auto& one) { return one.second; });
    return guesses;
}

struct Parts {
    QStringView question;
    QStringView part; ///< empty: the heading has none
};

/// "Vos coordonnées [Nom]": what stands in the last square brackets, at the end. "identite/nom": Kobo's groups.
Parts partsOf(QStringView heading)
{
    const QStringView text = heading.trimmed();
    const qsizetype stroke = text.lastIndexOf(u'/');
    if (stroke > 0 && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); }))
        return {text.first(stroke), text.sliced(stroke + 1)};
    const qsizetype begin = text.lastIndexOf(u'[');
    if (begin <= 0 || !text.endsWith(u']'))
        return {text, {}};
    return {text.first(begin).trimmed(), text.sliced(begin + 1).chopped(1).trimmed()};
}

bool isOfAnswerer(const QString& word)
{
    return vocabulary().answerer.contains(word) || vocabulary().isNeutral(word);
}

/// "q3", "g01q02": the code of a question, which says nothing.
bool isQuestionCode(const QString& word)
{
    static const QRegularExpression kCode(QStringLiteral("^(?:g\\d{1,3})?(?:q|sq)\\d{1,4}$"));
    return kCode.match(word).hasMatch();
}

/// What a question asks as a whole, of which a part asks the name.
bool isNamedThing(Field field)
{
    return field == Field::TerritoryName || field == Field::Organisation || field == Field::ProjectTitle;
}

} // namespace

QString withoutRemarks(QStringView heading)
{
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)"));
    static const QRegularExpression additional(
        QStringLiteral("^\\s*champs?\\s+(?:compl\u00e9mentaires?|additionnels?|personnalis\u00e9s?)\\s*\\d*\\s*:?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = withoutNumbering(heading).toString();
    // "Prénom(s)" and "suppléant(e)" are words, "(oui/non)" is a remark.
    static const QRegularExpression inWord(
        QStringLiteral("(?<=\\w)\\((\\w{1,4})\\)"), QRegularExpression::UseUnicodePropertiesOption);
    text.replace(inWord, QStringLiteral("\u00b7\\1"));
    text.remove(remark);
    text.remove(additional);
    return text.trimmed();
}

std::vector<HeadingGuess> guessHeading(QStringView heading)
{
    if (heading.trimmed() == u"@")
        return {{Field::Email, true}};
    if (heading.size() > kLongestHeading || heading.contains(u'['))
        return {};
    const QStringList all = wordsOf(heading);
    if (all.contains(QLatin1StringView("coordonnees")) && all.size() <= kHead)
        return {{Field::Email, false, true}};
    if (asksAddressOrPhone(all))
        return {{Field::Email, true, true}};
    const QString plain = withoutRemarks(heading);
    if (const auto field = fieldFromHeading(plain))
        return {{*field, true}};
    return guessWords(wordsOf(plain));
}

std::optional<HeadingGuess> sureGuess(QStringView heading)
{
    const std::vector<HeadingGuess> guesses = guessHeading(heading);
    const auto found = std::ranges::find(guesses, true, &HeadingGuess::sure);
    return found == guesses.end() ? std::nullopt : std::optional(*found);
}

namespace {

bool namesHead(const QStringList& words, Field field)
{
    const auto row = std::ranges::find(vocabulary().rows, field, &Vocabulary::Row::field);
    return std::ranges::any_of(words, [&](const QString& word) { return row->heads.contains(word); });
}

} // namespace

bool namesAddress(QStringView heading)
{
    return namesHead(wordsOf(heading), Field::Email);
}

bool namesAddressAndPhone(QStringView heading)
{
    const QStringList words = wordsOf(heading);
    return namesHead(words, Field::Email) && namesHead(words, Field::Phone);
}

std::optional<Field> fieldOfPart(QStringView heading)
{
    if (heading.size() > kLongestHeading)
        return std::nullopt;
    const Parts parts = partsOf(heading);
    if (parts.part.isEmpty())
        return std::nullopt;
    const QStringView coded = withoutQuestionCode(parts.question);
    const QStringView question = coded.isEmpty() ? parts.question : coded;
    auto field = fieldFromHeading(parts.part);
    if (const auto guess = field ? std::nullopt : sureGuess(parts.part))
        field = guess->field;
    if (!field)
        return std::nullopt;
    const auto asked = fieldFromHeading(question);
    if (asked && isNamedThing(*asked))
        return field == Field::FamilyName ? asked : std::nullopt;
    const QStringList words = wordsOf(question);
    const auto isBeside = [](const QString& word) { return isOfAnswerer(word) || isQuestionCode(word); };
    return std::ranges::all_of(words, isBeside) ? field : std::nullopt;
}

bool asksOfAnswerer(QStringView question)
{
    if (question.size() > kLongestHeading)
        return false;
    const QStringList words = wordsOf(question);
    const auto says = [](const QString& word) { return vocabulary().answerer.contains(word); };
    return std::ranges::any_of(words, says) && std::ranges::all_of(words, isOfAnswerer);
}

std::optional<Field> fieldOfTranslations(QStringView heading)
{
    static const QRegularExpression kBetween(QStringLiteral(" [/|] "));
    if (heading.size() > kLongestHeading || !heading.contains(kBetween))
        return std::nullopt;
    if (std::ranges::any_of(wordsOf(heading), [](const QString& one) { return vocabulary().strangers.contains(one); }))
        return std::nullopt;
    std::optional<Field> found;
    for (const QString& part : heading.toString().split(kBetween)) {
        auto field = fieldFromHeading(part);
        if (const auto guess = field ? std::nullopt : sureGuess(part))
            field = guess->field;
        // "Name" is a family name in German, and a whole one in English.
        const bool isNameAgain = found == Field::FamilyName && field == Field::FullName;
        if (!field || isNameAgain)
            continue;
        if (found && found != field)
            return std::nullopt;
        found = field;
    }
    return found;
}

QString wordsOfVariable(QStringView heading)
{
    constexpr qsizetype kLongestVariable = 60;
    QString words;
    for (const QChar c : heading.first(std::min(heading.size(), kLongestVariable))) {
        if (!c.isLetterOrNumber() && c != u'_')
            return {};
        if (c.isUpper() && !words.isEmpty() && words.back().isLower())
            words += u' ';
        words += c;
    }
    return words.contains(u' ') ? words : QString();
}

NameKind nameKind(QStringView heading)
{
    static const WordSet kOfBirth(QLatin1StringView("naissance patronymique fille birth maiden"));
    static const WordSet kInUse(QLatin1StringView("usage usuel marital epouse married"));
    NameKind kind = NameKind::Plain;
    for (const QString& word : wordsOf(heading)) {
        if (kOfBirth.contains(word))
            return NameKind::OfBirth;
        kind = kInUse.contains(word) ? NameKind::InUse : kind;
    }
    return kind;
}

bool saysTerritory(QStringView heading)
{
    static const WordSet kWords(QLatin1StringView("territoire territoires territory"));
    return std::ranges::any_of(wordsOf(heading), [](const QString& word) { return kWords.contains(word); });
}

} // namespace quatuor
