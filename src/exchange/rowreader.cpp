// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreader.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/celltext.h"
#include "exchange/csv/spreadsheetguard.h"
#include "exchange/exampleline.h"
#include "exchange/optionheading.h"
#include "exchange/personcell.h"
#include "exchange/rowkind.h"
#include "exchange/values/cellchecks.h"
#include "exchange/values/contactcells.h"
#include "exchange/values/phone.h"
#include "exchange/values/sourcestate.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor {

namespace {

Arguments expectedAndSeen(std::size_t expected, std::size_t seen)
{
    return {
        {QLatin1StringView("expected"), QString::number(expected)}, {QLatin1StringView("seen"), QString::number(seen)}};
}

std::size_t filledSize(const TableRow& cells)
{
    const auto isFilled = [](const TableCell& cell) { return !cell.isBlank(); };
    return std::size_t(cells.rend() - std::find_if(cells.rbegin(), cells.rend(), isFilled));
}

constexpr bool isNeverQuoted(Field field)
{
    return field == Field::TerritoryCode || field == Field::Phone;
}

/// Not what is somebody's own: to look for it in the memo would be in vain.
constexpr bool isSaidAgain(Field field)
{
    return field != Field::Email && field != Field::Phone && field != Field::ExportedId && field != Field::ResponseId;
}

/// Codes and telephone numbers never begin with an apostrophe: all of theirs go, so that a file written of what was
/// read is read as the same.
QByteArrayView meant(QByteArrayView cell, Field field)
{
    QByteArrayView plain = unguarded(cell);
    for (QByteArrayView next = unguarded(plain); isNeverQuoted(field) && next.size() < plain.size();
         next = unguarded(plain))
        plain = next;
    return plain;
}

/// What is written in sentences, where a link belongs to what it says.
constexpr bool isProse(Field field)
{
    return field == Field::ProjectTitle || field == Field::ProjectSummary || field == Field::Expectations;
}

/// Notion writes what a cell points at behind its text: "Die (https://www.notion.so/Die-8d1f0c)".
QString withoutLink(const QString& value)
{
    static const QRegularExpression kLink(
        QStringLiteral("\\s*\\(https?://(?:[\\w.-]+\\.)?notion\\.(?:so|site)/[^()\\s]+\\)$"));
    const qsizetype link = value.lastIndexOf(QLatin1StringView("(http"));
    return link > 0 ? QString(value).remove(kLink) : value;
}

/// The value of a cell; returns the doubt about it.
QLatin1StringView readCell(QString& value, const CellKey& key)
{
    QByteArray plain;
    QByteArrayView bytes = key.bytes();
    if (key.isEscaped()) {
        TableCell{bytes, true}.unescapeInto(plain);
        bytes = plain;
    }
    assignCleaned(value, key.isGuarded() ? meant(bytes, key.field()) : bytes);
    if (key.isGuarded() && value.endsWith(u')') && !isProse(key.field()))
        value = withoutLink(value);
    if (key.field() == Field::Phone)
        value = repairedPhone(value);
    if (key.field() == Field::TerritoryCode)
        value = withoutDecimals(value);
    return doubtAbout(key.field(), value);
}

/// The same, from memory where it can be.
QLatin1StringView assignRemembered(QString& value, const CellKey& key, CellMemo& memo)
{
    if (key.bytes().size() > CellMemo::kLongest)
        return readCell(value, key);
    const CellReading& known = memo.reading(key, [&key](QString& text) { return readCell(text, key); });
    if (value.constData() != known.value.constData()) // the same text as in the last row costs nothing
        value = known.value;
    return known.doubt;
}

/// Other fields say the same in many ways: a date, a role, a territory.
constexpr bool isComparable(Field field)
{
    return field == Field::Email || field == Field::Phone || field == Field::Organisation || field == Field::JobTitle;
}

/// A cell that was asked for an address or a telephone number: "06 39 98 00 01", "zoe@example.org / 06 39 98 00 01".
void takeApart(PersonCells& person)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s;,|/]+"));
    QString& email = person[Field::Email];
    QStringList addresses;
    QStringList digits;
    for (const QString& word : email.split(kBetween, Qt::SkipEmptyParts)) {
        const bool isNumber = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        if (word.contains(u'@'))
            addresses.append(word);
        else if (isNumber)
            digits.append(word);
    }
    if (digits.isEmpty())
        return;
    email = addresses.join(QStringLiteral(", "));
    if (person[Field::Phone].isEmpty())
        person[Field::Phone] = repairedPhone(digits.join(u' '));
}

} // namespace

RowReader::RowReader(HeaderLayout layout, RowRules rules, const LabelBlock& shared)
    : m_layout(std::move(layout))
    , m_rules(rules)
{
    for (const LabelledValue& one : shared.values) {
        if (std::ranges::find(m_layout.columns, std::optional(one.field), &RegistrationColumn::field)
            == m_layout.columns.end())
            m_shared.push_back(one);
    }
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
        m_headed = m_layout.columns[i].heading.isEmpty() ? m_headed : i + 1;
    chooseColumns();
}

void RowReader::chooseColumns()
{
    std::array<bool, kFieldCount> isSaid{};
    bool anyChosen = false;
    bool mayFillTwo = false;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& column = m_layout.columns[i];
        if (!column.field)
            continue;
        const Field field = *column.field;
        isSaid[std::size_t(field)] = true;
        const bool guarded = !m_rules.verbatim || isNeverQuoted(field);
        const bool chosen = !column.option.isEmpty() || column.onlyRoles;
        if (field == Field::FullName)
            m_fullNames.push_back(i);
        anyChosen = anyChosen || chosen;
        m_read.push_back({i, column.group, field, CellKey::ofColumn(field, guarded), !chosen && isSaidAgain(field),
            chosen, column.second, column.section, column.apart});
        mayFillTwo = mayFillTwo || column.second || column.orPhone || column.apart;
    }
    m_isOurs = isSaid[std::size_t(Field::ExportedId)];
    std::stable_partition(
        m_read.begin(), m_read.end(), [](const ReadColumn& one) { return !one.second && !one.apart; });
    m_clearsAll = mayFillTwo || anyChosen || !m_layout.groups.empty() || isSaid[std::size_t(Field::FullName)];
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (m_clearsAll || !isSaid[i])
            m_clearedFirst.push_back(Field(i));
    }
}

void RowReader::read(const TableRow& cells, RegistrationRow& out) const
{
    out.messages.clear();
    out.contact.reset();
    out.cut = m_rules.counted && cells.size() < m_headed;
    out.rejected = !isData(cells, out);
    if (out.rejected) {
        out.people.assign(1, {});
        return;
    }
    clear(out);
    out.rejected = m_rules.counted && !fits(cells, out);
    fill(cells, out);
    if (!m_rules.verbatim && !m_isOurs) {
        for (std::size_t i = 0; i < out.people.size(); ++i)
            settle(out.people[i], i + 1 == out.people.size() ? -1 : int(i), out);
    }
    splitFullNames(out); // with their addresses, which may stand in a later column
    for (const LabelledValue& one : m_shared)
        out.people.back()[one.field] = one.value;
    out.rejected = out.rejected || !stands(out);
    if (m_layout.shape == RowShape::Delegation)
        settleGroups(out);
    else if (!m_layout.groups.empty())
        settleOrder(out);
}

bool RowReader::isData(const TableRow& cells, RegistrationRow& out) const
{
    if (!m_rules.verbatim && !m_isOurs && isExampleLine(cells, m_layout.columns)) {
        out.messages.push_back({QLatin1StringView("row.example"), {}, {}});
        return false;
    }
    if (!mayBeNoData(cells, m_layout.columns))
        return true;
    const bool total = isTotal(cells, m_layout.columns);
    if (!total && !isHeadingAgain(cells, m_layout.columns))
        return true;
    out.messages.push_back({QLatin1StringView(total ? "row.total" : "row.heading"), {}, {}});
    return false;
}

/// A list that this program wrote tells its own states, which the import leaves alone.
bool RowReader::stands(RegistrationRow& out) const
{
    const PersonCells& head = out.people.back();
    if (!head[Field::ExportedId].isEmpty())
        return true;
    const QString& written = head[Field::State];
    const SourceState state = written.isEmpty() ? SourceState::Stands : sourceState(written);
    if (state == SourceState::Cancelled)
        out.messages.push_back({QLatin1StringView("row.cancelled"), {}, {{QLatin1StringView("seen"), written}}});
    const bool unsent = m_layout.datesTheSent && head[Field::SubmittedAt].isEmpty();
    if (state == SourceState::Unfinished || unsent)
        out.messages.push_back({QLatin1StringView("row.unfinished"), {}, {}});
    return state == SourceState::Stands && !unsent;
}

/// But what the row is to say: it is often what the last row has said.
void RowReader::clear(RegistrationRow& out) const
{
    out.people.resize(m_layout.groups.size() + 1);
    for (PersonCells& person : out.people) {
        for (const Field field : m_clearedFirst)
            clearText(person[field]);
    }
}

bool RowReader::isUnfilled(const TableRow& cells) const
{
    for (std::size_t i = 0; i < std::min(cells.size(), m_layout.columns.size()); ++i) {
        const auto field = m_layout.columns[i].field;
        const bool isDrawn
            = !field || field == Field::Role || field == Field::IsContact || field == Field::IsSubstitute;
        if (!isDrawn && !cells[i].isBlank())
            return false;
    }
    return true;
}

/// A short row lacks its last cells. In a long one, something moved the cells: none can be trusted.
bool RowReader::fits(const TableRow& cells, RegistrationRow& out) const
{
    if (out.cut) {
        out.messages.push_back({QLatin1StringView("row.ragged"), {}, expectedAndSeen(m_headed, cells.size())});
        return true;
    }
    if (cells.size() <= m_layout.columns.size())
        return true;
    const std::size_t filled = filledSize(cells);
    if (filled <= m_layout.columns.size())
        return true;
    out.messages.push_back({QLatin1StringView("row.shifted"), {}, expectedAndSeen(m_layout.columns.size(), filled)});
    return false;
}

void RowReader::fill(const TableRow& cells, RegistrationRow& out) const
{
    CellMemo& memo = out.storage.memo();
    const std::size_t count = cells.size();
    Section section;
    for (const ReadColumn& one : m_read) {
        PersonCells& person = one.group < 0 ? out.people.back() : out.people[std::size_t(one.group)];
        QString& value = person[one.field];
        if (one.column >= count || cells[one.column].bytes.isEmpty()) {
            if (!m_clearsAll)
                clearText(value);
            continue;
        }
        const CellKey key(cells[one.column], one.key);
        if (one.chosen) {
            choose(value, key, m_layout.columns[one.column]);
            continue;
        }
        if (one.second) {
            if (one.section != section.number)
                section = enter(one.section, cells, person);
            fillIn(value, one, key, section.ofAnother, out);
            continue;
        }
        if (one.apart) {
            readApart(one, key, person, out);
            continue;
        }
        const QLatin1StringView doubt = one.remembered ? assignRemembered(value, key, memo) : readCell(value, key);
        if (m_layout.columns[one.column].orPhone)
            takeApart(person);
        const bool named = one.field == Field::IsContact && one.group < 0 && m_layout.shape == RowShape::Delegation;
        if (!doubt.isEmpty() && !named)
            say(one, doubt, person, out);
    }
}

/// Of a question that has a column an answer, or of a ticket whose kind may be a role.
void RowReader::choose(QString& value, const CellKey& key, const RegistrationColumn& column) const
{
    QString text;
    (void)readCell(text, key);
    if (column.onlyRoles) {
        const bool free = value.isEmpty() || (column.instead && !roleFromWords(value));
        if (free && roleFromWords(text))
            value = text;
    } else if (isTicked(text, column.option)) {
        value += (value.isEmpty() ? QString() : QStringLiteral("; ")) + column.option;
    }
}

/// Of a column that is headed by a role alone. What columns of their own say of the person is read before.
void RowReader::readApart(const ReadColumn& one, const CellKey& key, PersonCells& person, RegistrationRow& out) const
{
    QString text;
    (void)readCell(text, key);
    if (saysNothing(text))
        return;
    const PersonCell cell = personCell(text);
    const RegistrationColumn& column = m_layout.columns[one.column];
    const Arguments seen{{QLatin1StringView("seen"), text}};
    bool differs = false;
    const auto give = [&](Field field, const QString& value) {
        differs = differs || (!value.isEmpty() && !person[field].isEmpty() && person[field] != value);
        if (person[field].isEmpty())
            person[field] = value;
    };
    give(Field::FullName, cell.name);
    give(Field::Email, cell.email);
    give(Field::Phone, cell.phone);
    give(Field::JobTitle, cell.jobTitle);
    give(Field::Organisation, cell.organisation);
    if (cell.several)
        out.messages.push_back({QLatin1StringView("cell.two-people"), column.heading, seen});
    else if (!cell.sure || differs)
        out.messages.push_back({QLatin1StringView("cell.apart"), column.heading, seen});
    if (cell.several && !person.isNamed())
        person[Field::FamilyName] = cell.name;
    splitFullName(person, column, out);
}

/// The halves of a name are of one section: where another person was named before, nothing of this one is theirs.
RowReader::Section RowReader::enter(int section, const TableRow& cells, const PersonCells& person) const
{
    const bool isNamed = person.isNamed() || !person[Field::FullName].isEmpty();
    if (section == 0 || !isNamed)
        return {section, false};
    const auto names = [&](const ReadColumn& one) {
        const bool isName
            = one.field == Field::GivenName || one.field == Field::FamilyName || one.field == Field::FullName;
        if (one.section != section || !isName || one.column >= cells.size() || cells[one.column].isBlank())
            return false;
        QString text;
        (void)readCell(text, CellKey(cells[one.column], one.key));
        return text::foldKey(text) != text::foldKey(person[one.field]);
    };
    return {section, std::ranges::any_of(m_read, names)};
}

/// Of a column that says again what another says. What differs is told: nobody can keep both.
void RowReader::fillIn(
    QString& value, const ReadColumn& one, const CellKey& key, bool ofAnother, RegistrationRow& out) const
{
    QString text;
    const QLatin1StringView doubt = readCell(text, key);
    const QString& heading = m_layout.columns[one.column].heading;
    const Arguments seen{{QLatin1StringView("seen"), text}};
    const bool says = m_layout.columns[one.column].instead;
    if (ofAnother) {
        out.messages.push_back({QLatin1StringView("cell.second"), heading, seen});
    } else if (value.isEmpty() || (says && isOtherAnswer(value))) {
        value = text;
        if (!doubt.isEmpty())
            out.messages.push_back({doubt, heading, seen});
    } else if ((says || isComparable(one.field)) && text::foldKey(text) != text::foldKey(value)) {
        out.messages.push_back({QLatin1StringView("cell.second"), heading, seen});
    }
}

void RowReader::say(
    const ReadColumn& one, QLatin1StringView doubt, const PersonCells& person, RegistrationRow& out) const
{
    const RegistrationColumn& column = m_layout.columns[one.column];
    out.messages.push_back({doubt, column.heading, {{QLatin1StringView("seen"), person[one.field]}}});
}

} // namespace quatuor
