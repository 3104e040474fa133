// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registrationfile.h"

#include "exchange/inputfile.h"
#include "exchange/json/registrationsreader.h"
#include "exchange/meetingreport.h"
#include "exchange/membersheet.h"
#include "exchange/rowkind.h"
#include "exchange/sheetchoice.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr int kLeastScore = 2;
constexpr qsizetype kLongestSeen = 200;

using Headings = std::vector<QString>;

Unexpected<Refusal> unreadable(const char* refusal, const QString& subject, Arguments args)
{
    args.insert(args.begin(), {QLatin1StringView("file"), subject});
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal), std::move(args));
}

QString seenText(const Headings& headings)
{
    const QString all = QStringList(headings.begin(), headings.end()).join(QStringLiteral(" | "));
    return all.size() <= kLongestSeen ? all : all.first(kLongestSeen) + QChar(0x2026);
}

/// The row that has this number, or the one before it: a record of several lines has those between too.
qsizetype rowAtLine(const Table& table, qsizetype line)
{
    qsizetype row = 1;
    while (row < table.rowCount() && table.number(row) <= line)
        ++row;
    return row;
}

/// Rows of separators and dashes say nothing.
bool saysAnything(const std::vector<HeaderCandidate>& candidates)
{
    const auto hasText
        = [](const QString& text) { return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); }); };
    return std::ranges::any_of(
        candidates, [&](const HeaderCandidate& one) { return std::ranges::any_of(one.headings, hasText); });
}

/// Before the headings are read: those of a hostile file would take long.
std::optional<Unexpected<Refusal>> refusalOf(
    const Table& table, const std::vector<HeaderCandidate>& candidates, const QString& subject)
{
    if (std::size_t(table.rowCount()) == candidates.size() && !saysAnything(candidates))
        return unreadable("file.empty", subject, {});
    for (const HeaderCandidate& one : candidates) {
        if (const QLatin1StringView looks = meetingReport(one.headings); !looks.isEmpty())
            return unreadable("file.looks-like", subject, {{QLatin1StringView("looks"), looks}});
        if (one.headings.size() > Table::kMostColumns) {
            return unreadable("file.too-many-columns", subject,
                {{QLatin1StringView("row"), QString::number(table.number(one.row))},
                    {QLatin1StringView("expected"), QString::number(Table::kMostColumns)}});
        }
    }
    return std::nullopt;
}

std::optional<Unexpected<Refusal>> refusalOf(const Header& header, const ReadOptions& options, const QString& subject)
{
    const int least = options.mapping.isEmpty() ? kLeastScore : 1;
    if (options.anyHeader)
        return std::nullopt;
    if (header.layout.score() >= least && header.layout.namesPeople())
        return std::nullopt;
    return unreadable("file.not-registrations", subject,
        {{QLatin1StringView("expected"), QStringLiteral("territory_name, role, given_name, family_name, email")},
            {QLatin1StringView("seen"), seenText(header.from.headings)}});
}

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
    for (const LabelledValue& one : values)
        labels.append(one.label);
    return labels.join(QStringLiteral(", "));
}

/// Of such a row nobody knows which cell is which: it does not even name a territory for those below. One that was
/// cancelled does.
bool isShifted(const RegistrationRow& row)
{
    return std::ranges::find(row.messages, QLatin1StringView("row.shifted"), &RowMessage::code) != row.messages.end();
}

RowMessage note(const char* code, const char* name, const QString& value)
{
    return {QLatin1StringView(code), {}, {{QLatin1StringView(name), value}}};
}

} // namespace

Outcome<RegistrationFile> RegistrationFile::open(const QString& path, const ReadOptions& options)
{
    Outcome<QByteArray> bytes = readInputFile(path, CsvDocument::kLargestFile);
    if (!bytes)
        return Unexpected{bytes.error()};
    return fromBytes(std::move(bytes.value()), options, path);
}

Outcome<RegistrationFile> RegistrationFile::fromBytes(
    QByteArray bytes, const ReadOptions& options, const QString& subject)
{
    if (isProtectedWorkbook(bytes))
        return unreadable("file.protected", subject, {});
    if (isSheetBook(bytes))
        return fromBook(std::move(bytes), options, subject);
    if (looksLike(bytes) == QLatin1StringView("json"))
        return fromJson(bytes, options, subject);
    return fromText(std::move(bytes), options, subject);
}

Outcome<RegistrationFile> RegistrationFile::fromJson(
    const QByteArray& bytes, const ReadOptions& options, const QString& subject)
{
    Outcome<RegistrationsTable> read = readRegistrationsJson(bytes, subject);
    if (!read)
        return Unexpected{read.error()};
    if (!options.sheet.isEmpty())
        return noSuchSheet(subject, options.sheet, {});
    Outcome<RegistrationFile> file = fromTable(Table(std::move(read->table)), options, subject);
    if (file)
        std::ranges::copy(read->notes, std::back_inserter(file->m_notes));
    return file;
}

Outcome<RegistrationFile> RegistrationFile::fromText(
    QByteArray bytes, const ReadOptions& options, const QString& subject)
{
    if (looksLikeMail(bytes))
        return unreadable("file.looks-like", subject, {{QLatin1StringView("looks"), QLatin1StringView("email")}});
    Outcome<CsvDocument> document
        = CsvDocument::fromBytes(std::move(bytes), {options.encoding, options.delimiter}, subject);
    if (!document)
        return Unexpected{document.error()};
    if (!options.sheet.isEmpty())
        return noSuchSheet(subject, options.sheet, {});
    return fromTable(Table(std::move(document.value())), options, subject);
}

Outcome<RegistrationFile> RegistrationFile::fromBook(
    QByteArray bytes, const ReadOptions& options, const QString& subject)
{
    const Outcome<std::unique_ptr<SheetBook>> opened = openSheetBook(std::move(bytes), subject);
    if (!opened)
        return Unexpected{opened.error()};
    SheetBook& book = **opened;
    const Outcome<std::vector<std::size_t>> sheets = sheetsToTry(book, options.sheet, subject);
    if (!sheets)
        return Unexpected{sheets.error()};
    Outcome<RegistrationFile> file = fromSheets(book, *sheets, options, subject);
    if (!file)
        return file;
    file->m_sheets = sheetNames(book);
    file->m_bookFormat = book.format();
    sayChoice(file->m_notes, book, file->m_sheetsRead, options.sheet);
    return file;
}

/// The first sheet that names people; else, where any header will do, the first that holds anything.
Outcome<RegistrationFile> RegistrationFile::fromSheets(
    SheetBook& book, std::span<const std::size_t> sheets, const ReadOptions& options, const QString& subject)
{
    ReadOptions strict = options;
    strict.anyHeader = false;
    std::optional<Unexpected<Refusal>> refusal;
    std::optional<Table> firstFilled;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        Outcome<SheetTable> sheet = book.read(sheets[i]);
        if (!sheet)
            return Unexpected{sheet.error()};
        if (sheet->rowCount() == 0)
            continue;
        Table table(std::move(*sheet));
        if (options.anyHeader && !firstFilled)
            firstFilled = table;
        Outcome<RegistrationFile> file = fromTable(std::move(table), strict, subject);
        if (file)
            return joined(book, sheets.subspan(i + 1), std::move(*file), options, subject);
        refusal = refusal ? refusal : Unexpected{file.error()};
    }
    if (firstFilled)
        return fromTable(*firstFilled, options, subject);
    return refusal ? *refusal : unreadable("file.empty", subject, {});
}

/// The members of requests may stand in sheets after theirs.
Outcome<RegistrationFile> RegistrationFile::joined(SheetBook& book, std::span<const std::size_t> after,
    RegistrationFile requests, const ReadOptions& options, const QString& subject)
{
    if (!requestColumn(requests.layout()))
        return requests;
    std::vector<Table> members;
    for (const std::size_t at : after) {
        Outcome<SheetTable> other = book.read(at);
        if (!other)
            return Unexpected{other.error()};
        Table sheet(std::move(*other));
        if (isMemberSheet(sheet))
            members.push_back(std::move(sheet));
    }
    if (members.empty())
        return requests;
    const Header header{{requests.m_headerRow - 1, {}, false}, requests.layout()};
    ReadOptions again = options; // the headings are now in the first row
    again.headerRow.reset();
    again.headerLine.reset();
    Outcome<RegistrationFile> file = fromTable(Table(joinMembers(requests.m_table, header, members)), again, subject);
    for (const Table& sheet : members) {
        if (!file)
            break;
        file->m_notes.push_back(note("sheet.members", "sheet", sheet.sheet()->name()));
        file->m_sheetsRead.append(sheet.sheet()->name());
    }
    return file;
}

Outcome<RegistrationFile> RegistrationFile::fromTable(Table table, const ReadOptions& options, const QString& subject)
{
    const std::vector<HeaderCandidate> candidates = headerCandidates(table);
    if (const auto refusal = refusalOf(table, candidates, subject))
        return *refusal;
    const std::optional<qsizetype> named
        = options.headerLine ? rowAtLine(table, *options.headerLine) : options.headerRow;
    Header header = bestHeader(table, candidates, options.mapping, options.shape, named);
    if (const auto refusal = refusalOf(header, options, subject))
        return *refusal;
    const qsizetype rival = named ? -1 : rivalHeader(candidates, options.mapping, header).value_or(-1);
    const LabelBlock block = labelBlockAbove(table, header.from.row - (header.from.belowGroups ? 1 : 0));
    RegistrationFile file(std::move(table), std::move(header), block);
    if (rival >= 0)
        file.tellRival(rival);
    if (block.labels > 0 && file.rowCount() == 0)
        return unreadable("form.empty", subject, {});
    return file;
}

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
    if (m_headerRow > 1)
        m_notes.push_back(note("header.offset", "row", QString::number(m_table.number(header.from.row))));
    if (!shared().empty())
        m_notes.push_back(note("labels.read", "labels", labelsOf(shared())));
    std::ranges::copy(block.doubts, std::back_inserter(m_notes));
    dropTotals();
    leaveOut(block.labels > 0);
    if (m_rowCount == 0)
        m_notes.push_back({QLatin1StringView("rows.none"), {}, {}});
    if (m_table.csv() && m_table.csv()->encoding() == TextEncoding::Windows1252)
        m_notes.push_back(note("encoding.guessed", "encoding", encoding()));
    if (m_table.csv() && m_table.csv()->oddLines() > 0) {
        m_notes.push_back({QLatin1StringView("encoding.mixed"), {},
            {{QLatin1StringView("count"), QString::number(m_table.csv()->oddLines())},
                {QLatin1StringView("row"), QString::number(m_table.csv()->firstOddLine())}}});
    }
    if (m_table.sheet() && !m_table.sheet()->firstUnvalued().isEmpty())
        m_notes.push_back(note("formula.unvalued", "seen", m_table.sheet()->firstUnvalued()));
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
    static constexpr std::array kCodes{"", "row.role", "row.remark", "row.total"};
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

void RegistrationFile::read(qsizetype index, RegistrationRow& out) const
{
    TableRow& cells = out.storage.cells();
    const qsizetype row = tableRow(index);
    m_table.row(row, cells, columns().size());
    m_reader.read(cells, out);
    out.row = int(index + 1);
    out.line = line(row);
    if (row == m_rival && !out.rejected) {
        out.messages.push_back({QLatin1StringView("row.heading"), {}, {}});
        out.rejected = true;
    }
    checkBytes(row, cells, out);
    if (!out.rejected)
        speakFromAbove(row, out);
}

/// A file for programs has no lines that a person counts.
qint64 RegistrationFile::line(qsizetype tableRow) const
{
    return m_table.sheet() && m_bookFormat.isEmpty() ? 0 : m_table.number(tableRow);
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
    const auto above = m_above.above(tableRow);
    if (!above)
        return;
    TableRow cells;
    m_table.row(*above, cells, columns().size());
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
    if (!csv)
        return;
    if (csv->hasUnclosedQuote(row))
        out.messages.push_back({QLatin1StringView("quote.unclosed"), {}, {}});
    if (!csv->holdsNul())
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
