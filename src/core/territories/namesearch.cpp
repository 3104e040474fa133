// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/namesearch.h"

#include "core/territories/codefinder.h"
#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"

#include <QList>

#include <algorithm>
#include <tuple>

namespace quatuor::territories {

namespace {

constexpr qsizetype kLongestText = 200;

struct Query {
    QString key;
    QList<QStringView> words;
    std::optional<TerritoryKind> kind;
};

struct Answer {
    int distance = 0; ///< 0: the whole name, 1: its beginning, 2: words anywhere
    Row row = kNoRow;
};

Query queryOf(const QString& key, std::optional<TerritoryKind> kind)
{
    Query query{key, {}, kind};
    query.words = QStringView(query.key).split(u' ', Qt::SkipEmptyParts);
    return query;
}

bool hasWordBeginningWith(QStringView name, QStringView word)
{
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0 || name[at - 1] == u' ')
            return true;
    }
    return false;
}

int distance(QStringView name, const Query& query)
{
    if (!name.startsWith(query.key))
        return 2;
    return name.size() == query.key.size() ? 0 : 1;
}

std::vector<Answer> ask(const UnitTable& table, const Query& query)
{
    std::vector<Answer> answers;
    table.keys.forEachName([&](Row row, QStringView name) {
        if (query.kind && !kindFits(table[row].kind, *query.kind))
            return;
        if (std::ranges::all_of(query.words, [&](QStringView word) { return hasWordBeginningWith(name, word); }))
            answers.push_back({distance(name, query), row});
    });
    return answers;
}

/// Beginnings of one or two letters would bring up half of the past.
std::vector<Answer> askPast(const UnitTable& table, const Query& query)
{
    constexpr qsizetype kLeast = 3;
    std::vector<Answer> answers;
    if (query.key.size() < kLeast)
        return answers;
    table.past.forEachName([&](const PastName& past, QStringView name) {
        if (std::ranges::all_of(query.words, [&](QStringView word) { return hasWordBeginningWith(name, word); }))
            answers.push_back({distance(name, query), past.today});
    });
    return answers;
}

void addOnce(std::vector<Row>& rows, Row row, std::size_t most)
{
    if (rows.size() < most && std::ranges::find(rows, row) == rows.end())
        rows.push_back(row);
}

void addRanked(const UnitTable& table, std::vector<Answer> answers, std::vector<Row>& rows, std::size_t most)
{
    std::ranges::sort(answers, {}, [&](const Answer& answer) {
        return std::tuple(answer.distance, -qint64(table[answer.row].population), answer.row);
    });
    for (const Answer& answer : answers)
        addOnce(rows, table.today(answer.row), most);
}

/// "Communauté de communes du Triè": the official names abbreviate the kind word.
std::vector<Answer> askAfterKindWord(const UnitTable& table, const QString& key)
{
    const auto prefix = kindPrefix(key);
    if (!prefix || !isOfficial(prefix->kind))
        return {};
    const QString bare = looseKey(withoutLink(QStringView(key).mid(prefix->length)));
    return bare.isEmpty() ? std::vector<Answer>() : ask(table, queryOf(bare, prefix->kind));
}

} // namespace

std::vector<Row> searchNames(const UnitTable& table, QStringView text, std::size_t most)
{
    std::vector<Row> rows;
    if (text.size() > kLongestText)
        return rows;
    for (const Found& found : findByCode(table, text, {}).found)
        addOnce(rows, found.row, most);
    const QString key = strictKey(text);
    if (key.isEmpty())
        return rows;
    std::vector<Answer> answers = ask(table, queryOf(key, {}));
    if (answers.empty())
        answers = askAfterKindWord(table, key);
    addRanked(table, std::move(answers), rows, most);
    addRanked(table, askPast(table, queryOf(key, {})), rows, most);
    return rows;
}

} // namespace quatuor::territories
