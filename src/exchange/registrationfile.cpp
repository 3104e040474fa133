// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registrationfile.h"

#include "exchange/celltext.h"
#include "exchange/rowkind.h"
#include "exchange/sheetchoice.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

using Headings = std::vector<QString>;

/// A file that this program wrote for machines.
bool isVerbatim(const Table& table, const Headings& headings)
{
    if (!std::ranges::all_of(headings, [](const QString& one) { return fieldFromCode(one).has_value(); }))
        return false;
    const CsvDocument* csv = table.csv();
    return !csv || (csv->delimiter() == ',' && csv->encoding() == TextEncoding::Utf8 && !csv->hasByteOrderMark());
}

RowRules rulesOf(const Table& table, const Headings& headings)
{
    return {isVerbatim(table, headings), table.csv() != nullptr};
}

QString labelsOf(const std::vector<LabelledValue>& values)
{
    QStringList labels;
    for (const LabelledValue& one : values) {
        if (!one.label.isEmpty())
            labels.append(one.label);
    }
    return labels.join(QStringLiteral(", "));
}

/// Of such a row nobody knows which cell is which: it does not even name a territory for those below. One that was
/// cancelled does.
bool isShifted(const RegistrationRow& row)
{
    return std::ranges::find(row.messages, QLatin1StringView("row.shifted"), &RowMessage::code) != row.messages.end();
}

} // namespace

RegistrationFile::RegistrationFile(Table table, Header header, const LabelBlock& block)
    : m_table(std::move(table))
    , m_headerRow(header.from.row + 1)
    , m_rowCount(m_table.rowCount() - m_headerRow)
    , m_reader(std::move(header.layout), rulesOf(m_table, header.from.headings), block)
    , m_above(RowsAbove::of(m_table, m_reader.layout(), m_headerRow, block.labels > 0))
    , m_fingerprint(headerFingerprint(header.from.headings))
    , m_notes(m_reader.layout().notes)
    , m_sheetsRead(sheet())
{
    m_isOneDelegation = block.asksTerritory && std::ranges::none_of(columns(), [](const RegistrationColumn& one) {
        return one.field == Field::TerritoryName || one.field == Field::TerritoryCode;
    });
    if (m_headerRow > 1)
        m_notes.push_back(note("header.offset", "row", QString::number(m_table.number(header.from.row))));
    if (const QString labels = labelsOf(shared()); !labels.isEmpty())
        m_notes.push_back(note("labels.read", "labels", labels));
    tellTitles();
    std::ranges::copy(block.doubts, std::back_inserter(m_notes));
    dropTotals();
    leaveOut(block.labels > 0);
    if (m_rowCount == 0)
        m_notes.push_back({QLatin1StringView("rows.none"), {}, {}});
    if (m_table.csv())
        tellEncoding(*m_table.csv());
    if (m_table.sheet() && !m_table.sheet()->firstUnvalued().isEmpty())
        m_notes.push_back(note("formula.unvalued", "seen", m_table.sheet()->firstUnvalued()));
}

void RegistrationFile::tellEncoding(const CsvDocument& text)
{
    const auto tellLines = [this](const char* code, qsizetype count, qsizetype first) {
        if (count > 0) {
            m_notes.push_back({QLatin1StringView(code), {},
                {{QLatin1StringView("count"), QString::number(count)},
                    {QLatin1StringView("row"), QString::number(first)}}});
        }
    };
    const TextEncoding is = text.encoding();
    if (is == TextEncoding::Windows1252 || is == TextEncoding::MacRoman || is == TextEncoding::Dos850)
        m_notes.push_back(note("encoding.guessed", "encoding", encoding()));
    tellLines("encoding.mixed", text.oddLines(), text.firstOddLine());
    tellLines("encoding.twice", text.twiceEncoded().lines, text.twiceEncoded().first);
}

/// What is read above the rows, and repeated from row to row, where no column says it.
void RegistrationFile::tellTitles()
{
    const auto isOfAll = [this](Field field) {
        return std::ranges::none_of(m_above.titles(), [=](const BlockTitle& one) {
            return std::ranges::find(one.values, field, &LabelledValue::field) != one.values.end();
        });
    };
    if (const LabelledValue* day = unlabelled(Field::SessionDate); day && isOfAll(Field::SessionDate)) {
        const bool ofSheet = day->value == dayOfSheet(sheet());
        m_notes.push_back(ofSheet ? note("sheet.day", "sheet", sheet()) : note("title.day", "seen", day->value));
    }
    if (const LabelledValue* territory = unlabelled(Field::TerritoryName); territory && isOfAll(Field::TerritoryName))
        m_notes.push_back(note("title.territory", "seen", territory->value));
    if (const auto dittos = m_above.dittos().size(); dittos > 0)
        m_notes.push_back(note("dittos.read", "count", QString::number(dittos)));
}

void RegistrationFile::tellRival(qsizetype row)
{
    m_rival = row;
    m_notes.push_back({QLatin1StringView("header.rival"), {},
        {{QLatin1StringView("row"), QString::number(m_table.number(m_headerRow - 1))},
            {QLatin1StringView("other"), QString::number(m_table.number(row))}}});
}

void RegistrationFile::dropTotals()
{
    constexpr qsizetype kMostTotals = 20; // more are no sums of a table above them
    TableRow cells;
    const qsizetype least = std::max<qsizetype>(m_rowCount - kMostTotals, 0);
    for (; m_rowCount > least; --m_rowCount) {
        const qsizetype last = m_headerRow + m_rowCount - 1;
        m_table.row(last, cells, columns().size());
        if (!isTotal(cells, columns()))
            return;
        m_notes.push_back(note("row.total", "row", QString::number(m_table.number(last))));
    }
}

/// A form has lines to fill in; those that were not are no rows. Titles and remarks between people are none either.
void RegistrationFile::leaveOut(bool unfilled)
{
    if (!unfilled && m_above.asides().empty())
        return;
    TableRow cells;
    std::vector<qsizetype> kept;
    qsizetype drawn = 0;
    auto aside = m_above.asides().begin();
    for (qsizetype row = m_headerRow; row < m_headerRow + m_rowCount; ++row) {
        if (aside != m_above.asides().end() && aside->row == row) {
            tellAside(*aside++);
            continue;
        }
        m_table.row(row, cells, columns().size());
        if (unfilled && m_reader.isUnfilled(cells))
            ++drawn;
        else
            kept.push_back(row);
    }
    if (drawn > 0)
        m_notes.push_back(note("rows.unfilled", "count", QString::number(drawn)));
    m_rowCount = qsizetype(kept.size());
    m_filled = std::move(kept);
}

void RegistrationFile::tellAside(const RowsAbove::Aside& aside)
{
    static constexpr std::array kCodes{"", "row.role", "row.remark", "row.total", "row.territory", "row.day",
        "row.example", "row.headings", "row.remark", ""};
    if (aside.text.kind == LoneText::Kind::Rule)
        return;
    RowMessage told = note(kCodes[std::size_t(aside.text.kind)], "row", QString::number(m_table.number(aside.row)));
    if (!aside.text.text.isEmpty())
        told.args.push_back({QLatin1StringView("seen"), aside.text.text});
    m_notes.push_back(std::move(told));
}

QLatin1StringView RegistrationFile::format() const
{
    if (m_table.sheet())
        return m_sheets.isEmpty() ? QLatin1StringView("json") : m_bookFormat;
    return delimiter() == '\t' ? QLatin1StringView("tsv") : QLatin1StringView("csv");
}

QLatin1StringView RegistrationFile::encoding() const
{
    return code(m_table.csv() ? m_table.csv()->encoding() : TextEncoding::Utf8);
}

char RegistrationFile::delimiter() const
{
    return m_table.csv() ? m_table.csv()->delimiter() : '\0';
}

QString RegistrationFile::sheet() const
{
    return m_table.sheet() ? m_table.sheet()->name() : QString();
}

QStringList RegistrationFile::fingerprints() const
{
    QStringList all{m_fingerprint};
    for (const HeaderCandidate& one : headerCandidates(m_table))
        all.append(headerFingerprint(one.headings));
    all.removeDuplicates();
    return all;
}

std::vector<QStringList> RegistrationFile::firstRows(qsizetype most) const
{
    std::vector<QStringList> rows;
    for (qsizetype row = 0; row < std::min(most, m_table.rowCount()); ++row)
        rows.push_back(m_table.headings(row));
    return rows;
}

QStringList RegistrationFile::cells(qsizetype index) const
{
    return m_table.texts(tableRow(index));
}

void RegistrationFile::readCells(qsizetype row, TableRow& cells) const
{
    m_table.row(row, cells, columns().size());
    m_above.fillDittos(m_table, row, cells);
}

void RegistrationFile::read(qsizetype index, RegistrationRow& out) const
{
    TableRow& cells = out.storage.cells();
    const qsizetype row = tableRow(index);
    readCells(row, cells);
    m_reader.read(cells, out);
    out.row = int(index + 1);
    out.line = line(row);
    out.sheet = m_table.sheetOf(row);
    if (row == m_rival && !out.rejected) {
        out.messages.push_back({QLatin1StringView("row.heading"), {}, {}});
        out.rejected = true;
    }
    checkBytes(row, cells, out);
    if (m_table.isStruck(row) && !out.rejected) {
        out.messages.push_back({QLatin1StringView("row.struck"), {}, {}});
        out.rejected = true;
    }
    if (!out.rejected)
        speakFromAbove(row, out);
}

/// A file for programs has no lines that a person counts.
qint64 RegistrationFile::line(qsizetype tableRow) const
{
    return m_table.sheet() && m_bookFormat.isEmpty() ? 0 : m_table.number(tableRow);
}

const LabelledValue* RegistrationFile::unlabelled(Field field) const
{
    const auto found = std::ranges::find_if(
        shared(), [=](const LabelledValue& one) { return one.field == field && one.label.isEmpty(); });
    return found == shared().end() ? nullptr : &*found;
}

bool RegistrationFile::saysAbove(Field field) const
{
    const auto isOf = [=](const LabelledValue& one) { return one.field == field; };
    return std::ranges::any_of(shared(), isOf) || std::ranges::any_of(m_above.titles(), [&](const BlockTitle& one) {
        return std::ranges::any_of(one.values, isOf);
    });
}

/// What the title of a block says goes before what stands above the whole table, and after what the row says.
void RegistrationFile::nameBlock(const BlockTitle& title, RegistrationRow& out) const
{
    constexpr std::array kTerritory{
        Field::TerritoryName, Field::TerritoryCode, Field::TerritoryKind, Field::Department};
    const auto hasColumn = [this](Field field) {
        return std::ranges::any_of(columns(), [=](const RegistrationColumn& one) { return one.field == field; });
    };
    for (PersonCells& person : out.people) {
        for (const Field field : kTerritory) {
            if (!hasColumn(field))
                clearText(person[field]);
        }
        const bool named = !person[Field::TerritoryName].isEmpty() || !person[Field::TerritoryCode].isEmpty();
        for (const LabelledValue& one : title.values) {
            const bool says = hasColumn(one.field) && !person[one.field].isEmpty();
            const bool ofTerritory = std::ranges::find(kTerritory, one.field) != kTerritory.end();
            if (!says && !(named && ofTerritory))
                person[one.field] = one.value;
        }
    }
}

/// What the first row of a delegation says of it holds for those below, and so does a role that stands above them.
void RegistrationFile::speakFromAbove(qsizetype tableRow, RegistrationRow& out) const
{
    if (const QString role = m_above.roleAbove(tableRow); !role.isEmpty()) {
        for (PersonCells& person : out.people) {
            if (person[Field::Role].isEmpty())
                person[Field::Role] = role;
        }
    }
    if (const BlockTitle* title = m_above.titleAbove(tableRow))
        nameBlock(*title, out);
    const auto above = m_above.above(tableRow);
    if (!above)
        return;
    TableRow cells;
    readCells(*above, cells);
    RegistrationRow speaker;
    m_reader.read(cells, speaker);
    const PersonCells& head = speaker.people.front();
    const QString& name
        = head[Field::TerritoryName].isEmpty() ? head[Field::TerritoryCode] : head[Field::TerritoryName];
    if (name.isEmpty() || isShifted(speaker))
        return;
    for (PersonCells& person : out.people) {
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            if (!isOfPerson(Field(i)) && Field(i) != Field::State && person.values[i].isEmpty())
                person.values[i] = head.values[i];
        }
    }
    out.messages.push_back({QLatin1StringView("row.from-above"), {}, {{QLatin1StringView("seen"), name}}});
}

void RegistrationFile::checkBytes(qsizetype row, const TableRow& cells, RegistrationRow& out) const
{
    const CsvDocument* csv = m_table.csv();
    if (csv && csv->hasUnclosedQuote(row))
        out.messages.push_back({QLatin1StringView("quote.unclosed"), {}, {}});
    if (csv ? !csv->holdsNul() : format() != QLatin1StringView("json"))
        return;
    const auto withNul = std::ranges::find_if(cells, [](const TableCell& cell) { return cell.bytes.contains('\0'); });
    if (withNul == cells.end())
        return;
    const auto column = std::size_t(withNul - cells.begin());
    const QString heading = column < columns().size() ? columns()[column].heading : QString::number(column + 1);
    out.messages.push_back({QLatin1StringView("text.nul"), heading, {}});
    out.rejected = true;
}

} // namespace quatuor
