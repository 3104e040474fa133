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

/// Before the headings are read: those of a hostile file would take long.
std::optional<Unexpected<Refusal>> refusalOf(
    const Table& table, const std::vector<HeaderCandidate>& candidates, const QString& subject)
{
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

/// The members of requests may stand in a sheet after theirs.
Outcome<RegistrationFile> RegistrationFile::joined(SheetBook& book, std::span<const std::size_t> after,
    RegistrationFile requests, const ReadOptions& options, const QString& subject)
{
    if (!requestColumn(requests.layout()))
        return requests;
    for (const std::size_t at : after) {
        Outcome<SheetTable> other = book.read(at);
        if (!other)
            return Unexpected{other.error()};
        const Table members(std::move(*other));
        if (!isMemberSheet(members))
            continue;
        const Header header{{requests.m_headerRow - 1, {}, false}, requests.layout()};
        Outcome<RegistrationFile> file
            = fromTable(Table(joinMembers(requests.m_table, header, members)), options, subject);
        if (file) {
            file->m_notes.push_back(note("sheet.members", "sheet", members.sheet()->name()));
            file->m_sheetsRead.append(members.sheet()->name());
        }
        return file;
    }
    return requests;
}

Outcome<RegistrationFile> RegistrationFile::fromTable(Table table, const ReadOptions& options, const QString& subject)
{
    const std::vector<HeaderCandidate> candidates = headerCandidates(table);
    if (const auto refusal = refusalOf(table, candidates, subject))
        return *refusal;
    Header header = bestHeader(table, candidates, options.mapping, options.shape, options.headerRow);
    if (const auto refusal = refusalOf(header, options, subject))
        return *refusal;
    const qsizetype rival = options.headerRow ? -1 : rivalHeader(candidates, options.mapping, header).value_or(-1);
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
    , m_above(RowsAbove::of(m_table, m_reader.layout(), m_headerRow))
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
    if (block.labels > 0)
        leaveOutUnfilled();
    if (m_table.csv() && m_table.csv()->encoding() == TextEncoding::Windows1252)
        m_notes.push_back(note("encoding.guessed", "encoding", encoding()));
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
        if (!isTotal(cells))
            return;
        m_notes.push_back(note("row.total", "row", QString::number(m_table.number(last))));
    }
}

/// A form has lines to fill in; those that were not are no rows.
void RegistrationFile::leaveOutUnfilled()
{
    TableRow cells;
    std::vector<qsizetype> filled;
    for (qsizetype row = m_headerRow; row < m_headerRow + m_rowCount; ++row) {
        m_table.row(row, cells, columns().size());
        if (!m_reader.isUnfilled(cells))
            filled.push_back(row);
    }
    const qsizetype left = m_rowCount - qsizetype(filled.size());
    if (left == 0)
        return;
    m_notes.push_back(note("rows.unfilled", "count", QString::number(left)));
    m_rowCount = qsizetype(filled.size());
    m_filled = std::move(filled);
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
    if (row == m_rival && !out.rejected) {
        out.messages.push_back({QLatin1StringView("row.heading"), {}, {}});
        out.rejected = true;
    }
    checkBytes(row, cells, out);
    if (!out.rejected)
        speakFromAbove(row, out);
}

/// What the first row of a delegation says of it holds for those below.
void RegistrationFile::speakFromAbove(qsizetype tableRow, RegistrationRow& out) const
{
    const auto above = m_above.above(tableRow);
    if (!above)
        return;
    TableRow cells;
    m_table.row(*above, cells, columns().size());
    RegistrationRow speaker;
    m_reader.read(cells, speaker);
    const PersonCells& head = speaker.people.front();
    for (PersonCells& person : out.people) {
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            if (!isOfPerson(Field(i)) && Field(i) != Field::State && person.values[i].isEmpty())
                person.values[i] = head.values[i];
        }
    }
    const QString& name
        = head[Field::TerritoryName].isEmpty() ? head[Field::TerritoryCode] : head[Field::TerritoryName];
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
