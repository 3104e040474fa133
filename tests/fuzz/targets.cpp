// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include "core/territories/reference.h"
#include "core/text.h"
#include "exchange/csv/delimiter.h"
#include "exchange/inputfile.h"
#include "exchange/letter/letterreader.h"
#include "exchange/mail/mailreader.h"
#include "exchange/registrationfile.h"
#include "exchange/sheetchoice.h"

#include <algorithm>

namespace quatuor::fuzz {

namespace {

/// More rows than that only take the time in which other files could be tried.
constexpr qsizetype kMostRows = 100;
constexpr qsizetype kMostSheetRows = 1'048'576;

void promise(bool kept, const char* what)
{
    if (!kept)
        throw BrokenPromise(what);
}

void checkRefusal(const Refusal& refusal)
{
    promise(!refusal.code.isEmpty(), "a refusal has a code");
    promise(refusal.kind == RefusalKind::Unreadable, "what is in a file is never a wrong usage");
}

bool isSame(const RegistrationRow& a, const RegistrationRow& b)
{
    const auto samePerson = [](const PersonCells& one, const PersonCells& other) { return one.values == other.values; };
    const auto sameMessage = [](const RowMessage& one, const RowMessage& other) {
        return one.code == other.code && one.column == other.column && one.args == other.args;
    };
    return a.row == b.row && a.cut == b.cut && a.rejected == b.rejected
        && std::ranges::equal(a.people, b.people, samePerson)
        && std::ranges::equal(a.messages, b.messages, sameMessage);
}

/// A message names a heading, or the number of a column without one, or nothing.
void checkMessages(const RegistrationFile& file, const RegistrationRow& row)
{
    for (const RowMessage& message : row.messages) {
        promise(!message.code.isEmpty(), "a message has a code");
        const auto bears = [&message](const RegistrationColumn& one) { return one.heading == message.column; };
        bool isNumber = false;
        const int number = message.column.toInt(&isNumber);
        promise(message.column.isEmpty() || (isNumber && number > 0) || std::ranges::any_of(file.columns(), bears),
            "a message names a column that is there");
    }
    promise(!row.rejected || !row.messages.empty(), "a rejected row says why");
}

void checkValues(const RegistrationFile& file, const RegistrationRow& row)
{
    promise(row.people.size() <= file.groups().size() + 1, "one person, or one a group");
    for (const PersonCells& person : row.people) {
        for (const QString& value : person.values)
            promise(value == text::cleaned(value), "values are cleaned");
    }
}

void readRows(const RegistrationFile& file, qsizetype mostRows)
{
    promise(file.rowCount() >= 0 && file.rowCount() <= mostRows, "no more rows than the file can hold");
    promise(file.columns().size() <= Table::kMostColumns, "no more columns than are read");
    promise(file.headerRow() >= 1 && file.fingerprint().size() == 16, "a header, and its fingerprint");
    const qsizetype rows = std::min(file.rowCount(), kMostRows);
    RegistrationRow kept;
    RegistrationRow other; // which has another row to remember
    for (qsizetype i = 0; i < rows; ++i) {
        file.read(i, kept);
        file.read(rows - 1 - i, other);
        file.read(i, other);
        promise(kept.row == i + 1, "rows are numbered from 1");
        promise(isSame(kept, other), "a row reads the same, whatever was read before it");
        checkMessages(file, kept);
        checkValues(file, kept);
        (void)file.cells(i);
    }
    (void)file.firstRows(20);
}

/// One file in four as by somebody who is about to say what its columns are: any header will do.
void readTable(const QByteArray& bytes, qsizetype mostRows)
{
    ReadOptions options;
    options.anyHeader = text::stableHash(QString::fromLatin1(bytes)) % 4 == 0;
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, options, QStringLiteral("file"));
    if (file)
        readRows(*file, mostRows);
    else
        checkRefusal(file.error());
}

using Cells = std::vector<std::vector<QByteArray>>;

Cells cellsOf(const CsvDocument& document)
{
    Cells rows;
    TableRow row;
    for (qsizetype i = 0; i < document.rowCount(); ++i) {
        document.row(i, row);
        auto& cells = rows.emplace_back();
        for (const TableCell& cell : row)
            cell.unescapeInto(cells.emplace_back());
    }
    return rows;
}

/// Every cell in quotes, which is RFC 4180 at its plainest.
QByteArray written(const Cells& rows)
{
    QByteArray bytes;
    for (const auto& row : rows) {
        for (const QByteArray& cell : row)
            bytes += '"' + QByteArray(cell).replace("\"", "\"\"") + "\",";
        bytes.chop(1);
        bytes += "\r\n";
    }
    return bytes;
}

bool isWidest(const std::vector<QByteArray>& row)
{
    return row.size() > Table::kMostColumns;
}

/// What was read, written and read again, is the same.
void checkRoundTrip(const CsvDocument& document)
{
    const Cells cells = cellsOf(document);
    if (std::ranges::any_of(cells, isWidest)) // its end was not read
        return;
    const QByteArray bytes = written(cells);
    if (separatorLine(bytes)) // one cell "sep=;" alone in the first row says how the file is written, however quoted
        return;
    const Outcome<CsvDocument> again
        = CsvDocument::fromBytes(bytes, {QStringLiteral("utf-8"), ','}, QStringLiteral("file"));
    // A long record, and one that is no text, may be refused once it is written otherwise.
    if (again)
        promise(cellsOf(*again) == cells, "the cells that were written are read");
}

void checkSpan(const FoundText& found, qsizetype size)
{
    promise(found.source.from >= 0 && found.source.length >= 0 && found.source.from + found.source.length <= size,
        "what is found stands in the letter");
}

void checkLetter(const Mail& mail, int depth)
{
    promise(depth < 20, "messages in messages end somewhere");
    promise(!mail.text.contains(QChar(u'\0')), "a text has no NUL");
    // The reference is large: one letter in eight is looked up in it.
    const bool looksUp = text::stableHash(mail.text) % 8 == 0;
    const LetterContext context{
        mail.date, looksUp ? &OfficialReference::shipped() : nullptr, {QStringLiteral("organisers.example.org")}};
    const LetterDraft draft = readLetter(mail.text, context);
    const qsizetype size = std::min(mail.text.size(), kLongestLetter);
    for (const FoundText* found :
        {&draft.territory, &draft.territoryCode, &draft.sessionDate, &draft.projectTitle, &draft.expectations})
        checkSpan(*found, size);
    for (const FoundPerson& person : draft.people) {
        for (const FoundText* found : {&person.givenName, &person.familyName, &person.role, &person.email,
                 &person.phone, &person.jobTitle, &person.organisation})
            checkSpan(*found, size);
    }
    for (const Mail& forwarded : mail.forwarded)
        checkLetter(forwarded, depth + 1);
}

} // namespace

void readCsv(const QByteArray& bytes)
{
    readTable(bytes, bytes.size() + 1);
    if (const Outcome<CsvDocument> document = CsvDocument::fromBytes(bytes, {}, QStringLiteral("file")))
        checkRoundTrip(*document);
    else
        checkRefusal(document.error());
}

void readXlsx(const QByteArray& bytes)
{
    if (isSheetBook(bytes))
        readTable(bytes, kMostSheetRows);
}

void readJson(const QByteArray& bytes)
{
    if (looksLike(bytes) == QLatin1StringView("json"))
        readTable(bytes, bytes.size() + 1);
}

void readMailAndLetters(const QByteArray& bytes)
{
    const Outcome<Mail> mail = readMail(bytes);
    if (!mail)
        return checkRefusal(mail.error());
    promise(!mail->isBlank(), "a mail without text is refused");
    checkLetter(*mail, 0);
}

void matchTerritories(const QByteArray& bytes)
{
    const OfficialReference& reference = OfficialReference::shipped();
    const QString asked = QString::fromUtf8(bytes);
    const TerritoryText written{asked.section(u'\n', 0, 0), asked.section(u'\n', 2, 2), {}};
    const TerritoryMatch match = reference.match(written, asked.section(u'\n', 1, 1));
    promise(match.candidates.size() <= 5, "at most five candidates");
    promise(match.candidates.empty() == (match.verdict == MatchVerdict::None), "none has no candidate, and only none");
    promise(match.verdict != MatchVerdict::None || !match.reason.isEmpty(), "none has a reason");
    promise(!match.settled() || match.candidates.size() == 1
            || match.candidates[0].confidence >= match.candidates[1].confidence,
        "what is settled comes first");
    for (const TerritoryCandidate& one : match.candidates) {
        promise(one.confidence > 0 && one.confidence <= 1, "confidence is a share");
        promise(!one.reason.isEmpty(), "a candidate has a reason");
        promise(reference.find(one.code, one.kind).has_value(), "a candidate is a unit of the reference");
    }
    // A search reads every name of the reference: one text in thirty-two is looked for.
    if (text::stableHash(asked) % 32 == 0)
        promise(reference.search(asked, 8).size() <= 8, "a search gives no more than is asked");
}

Target target(const QByteArray& name)
{
    if (name == "csv")
        return readCsv;
    if (name == "xlsx")
        return readXlsx;
    if (name == "json")
        return readJson;
    if (name == "mail")
        return readMailAndLetters;
    return name == "territories" ? matchTerritories : nullptr;
}

} // namespace quatuor::fuzz
