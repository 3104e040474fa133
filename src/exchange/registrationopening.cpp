// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first half of RegistrationFile: bytes of whatever kind to a table whose header is found, or the reason why not.
#include "exchange/registrationfile.h"

#include "exchange/inputfile.h"
#include "exchange/json/registrationsreader.h"
#include "exchange/meetingreport.h"
#include "exchange/membersheet.h"
#include "exchange/sheetchoice.h"
#include "exchange/sheetsalike.h"
#include "exchange/tablesbeside.h"
#include "exchange/titleterritory.h"
#include "exchange/turnedtable.h"

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

bool hasLine(const Table& table, qsizetype line)
{
    return line >= 1 && table.rowCount() > 0 && line <= table.number(table.rowCount() - 1);
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

/// For a table that was made of another: its headings are in the first row.
ReadOptions headingsFirst(ReadOptions options)
{
    options.headerRow.reset();
    options.headerLine.reset();
    return options;
}

/// What no label says, the name of the sheet may, or a title above the headings.
void readTitles(const Table& table, const Header& header, LabelBlock& block)
{
    const qsizetype end = header.from.row - (header.from.belowGroups ? 1 : 0);
    const QString ofSheet = table.sheet() ? dayOfSheet(table.sheet()->name()) : QString();
    const QString day = ofSheet.isEmpty() ? dayOfTitle(table, end) : ofSheet;
    if (!day.isEmpty() && !block.find(Field::SessionDate)) {
        block.values.push_back({{}, Field::SessionDate, day});
        std::erase_if(
            block.doubts, [](const RowMessage& one) { return one.code == QLatin1StringView("date.unreadable"); });
    }
    const auto isTerritory = [](const RegistrationColumn& one) {
        return one.field == Field::TerritoryName || one.field == Field::TerritoryCode;
    };
    if (block.find(Field::TerritoryName) || block.find(Field::TerritoryCode)
        || std::ranges::any_of(header.layout.columns, isTerritory))
        return;
    if (const QString name = territoryOfTitle(table, end); !name.isEmpty())
        block.values.push_back({{}, Field::TerritoryName, name});
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
    if (const auto json = jsonText(bytes))
        return fromJson(*json, options, subject);
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
    if (!file)
        return file;
    if (file->rowCount() == 0) // it has no headings to speak of
        file->m_notes = {{QLatin1StringView("registrations.none"), {}, {}}};
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

/// Of tables that stand side by side.
Outcome<RegistrationFile> RegistrationFile::fromTables(const Table& table, qsizetype headingRow,
    const std::vector<ColumnRange>& tables, const ReadOptions& options, const QString& subject)
{
    Outcome<RegistrationFile> file
        = fromTable(Table(stacked(table, headingRow, tables)), headingsFirst(options), subject);
    if (file)
        file->m_notes.push_back(note("tables.beside", "count", QString::number(tables.size())));
    return file;
}

/// Where the columns leave something open that each of several sheets says of its rows.
Outcome<RegistrationFile> RegistrationFile::withSheetsAlike(SheetBook& book, std::span<const std::size_t> after,
    RegistrationFile first, const ReadOptions& options, const QString& subject)
{
    constexpr std::size_t kMostSheets = 100;
    constexpr qsizetype kMostRows = 100'000; // nobody types more, and the sheets are copied
    const std::vector<Field> left = fieldsLeft(first.layout());
    if (left.empty() || after.empty() || after.size() > kMostSheets)
        return first;
    std::vector<HeadedSheet> sheets;
    const auto take = [&](Table table) {
        std::vector<HeaderCandidate> candidates = headerCandidates(table);
        const auto same = std::ranges::find(candidates, first.m_fingerprint,
            [](const HeaderCandidate& one) { return headerFingerprint(one.headings); });
        if (same != candidates.end())
            sheets.push_back({std::move(table), std::move(*same)});
    };
    take(first.m_table);
    qsizetype rows = first.m_table.rowCount();
    for (const std::size_t at : after) {
        Outcome<SheetTable> other = rows <= kMostRows ? book.read(at) : SheetTable();
        if (!other)
            return Unexpected{other.error()};
        rows += other->rowCount();
        take(Table(std::move(*other)));
    }
    if (rows > kMostRows)
        return first;
    const std::vector<Field> said = saidBySheets(sheets, left);
    if (sheets.size() < 2 || said.empty())
        return first;
    Outcome<RegistrationFile> file = fromTable(Table(stacked(sheets, said)), headingsFirst(options), subject);
    if (!file)
        return file;
    file->m_sheetsRead.clear();
    for (const HeadedSheet& one : sheets)
        file->m_sheetsRead.append(one.table.sheet()->name());
    file->m_notes.push_back(note("sheets.alike", "sheets", file->m_sheetsRead.join(QStringLiteral(", "))));
    return file;
}

/// Of a sheet that had its labels down the side.
Outcome<RegistrationFile> RegistrationFile::fromTurned(
    SheetTable people, const ReadOptions& options, const QString& subject)
{
    Outcome<RegistrationFile> file = fromTable(Table(std::move(people)), headingsFirst(options), subject);
    if (file)
        file->m_notes.push_back({QLatin1StringView("table.turned"), {}, {}});
    return file;
}

/// The members of requests may stand in sheets after theirs.
Outcome<RegistrationFile> RegistrationFile::joined(SheetBook& book, std::span<const std::size_t> after,
    RegistrationFile requests, const ReadOptions& options, const QString& subject)
{
    if (!requestColumn(requests.layout()))
        return withSheetsAlike(book, after, std::move(requests), options, subject);
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
    Outcome<RegistrationFile> file
        = fromTable(Table(joinMembers(requests.m_table, header, members)), headingsFirst(options), subject);
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
    if (options.headerLine && !hasLine(table, *options.headerLine)) {
        return refuse(RefusalKind::Usage, QLatin1StringView("import.header-row"),
            {{QLatin1StringView("file"), subject}, {QLatin1StringView("seen"), QString::number(*options.headerLine)},
                {QLatin1StringView("expected"), QString::number(table.number(table.rowCount() - 1))}});
    }
    const std::optional<qsizetype> named
        = options.headerLine ? rowAtLine(table, *options.headerLine) : options.headerRow;
    Header header = bestHeader(table, candidates, options.mapping, options.shape, named);
    if (const auto refusal = refusalOf(header, options, subject)) {
        std::optional<SheetTable> people = turned(table);
        return people ? fromTurned(std::move(*people), options, subject) : *refusal;
    }
    if (const auto beside = tablesBeside(table.headings(header.from.row)); table.sheet() && !beside.empty())
        return fromTables(table, header.from.row, beside, options, subject);
    const qsizetype rival = named ? -1 : rivalHeader(candidates, options.mapping, header).value_or(-1);
    LabelBlock block = labelBlockAbove(table, header.from.row - (header.from.belowGroups ? 1 : 0));
    readTitles(table, header, block);
    RegistrationFile file(std::move(table), std::move(header), block);
    if (rival >= 0)
        file.tellRival(rival);
    if (block.labels > 0 && file.rowCount() == 0)
        return unreadable("form.empty", subject, {});
    return file;
}

} // namespace quatuor
