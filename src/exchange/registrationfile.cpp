// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registrationfile.h"

#include "core/text.h"
#include "exchange/meetingreport.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kHeaderSearched = 20;
constexpr int kLeastScore = 2;
constexpr qsizetype kLongestSeen = 200;

using Headings = std::vector<QString>;

struct Header {
    qsizetype row = 0; // in the document, from 0
    Headings headings;
    HeaderLayout layout;
};

Unexpected<Refusal> unreadable(const char* refusal, const QString& subject, Arguments args)
{
    args.insert(args.begin(), {QLatin1StringView("file"), subject});
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal), std::move(args));
}

QStringList textsOf(const CsvDocument& document, qsizetype row)
{
    CsvRow cells;
    document.row(row, cells);
    QStringList texts;
    for (const CsvCell& cell : cells)
        texts.append(text::cleaned(cell.text()));
    return texts;
}

std::vector<Headings> headerCandidates(const CsvDocument& document)
{
    std::vector<Headings> rows;
    for (qsizetype i = 0; i < std::min(document.rowCount(), kHeaderSearched); ++i) {
        const QStringList texts = textsOf(document, i);
        rows.emplace_back(texts.begin(), texts.end());
    }
    return rows;
}

/// The row that a person named, else the one with the most known headings, the first of equals.
Header bestHeader(const std::vector<Headings>& rows, const ReadOptions& options)
{
    if (options.headerRow) {
        const auto row = std::size_t(std::clamp(*options.headerRow, qsizetype(1), qsizetype(rows.size())) - 1);
        return {qsizetype(row), rows[row], layoutOf(rows[row], options.mapping, options.shape)};
    }
    Header best;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        HeaderLayout layout = layoutOf(rows[i], options.mapping, options.shape);
        if (i == 0 || layout.score() > best.layout.score())
            best = {qsizetype(i), rows[i], std::move(layout)};
    }
    return best;
}

QString seenText(const Headings& headings)
{
    const QString all = QStringList(headings.begin(), headings.end()).join(QStringLiteral(" | "));
    return all.size() <= kLongestSeen ? all : all.first(kLongestSeen) + QChar(0x2026);
}

std::optional<Unexpected<Refusal>> refusalOf(
    const std::vector<Headings>& rows, const Header& header, const ReadOptions& options, const QString& subject)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const QLatin1StringView looks = meetingReport(rows[i]); !looks.isEmpty())
            return unreadable("file.looks-like", subject, {{QLatin1StringView("looks"), looks}});
        if (rows[i].size() > CsvScanner::kMostColumns) {
            return unreadable("file.too-many-columns", subject,
                {{QLatin1StringView("row"), QString::number(i + 1)},
                    {QLatin1StringView("expected"), QString::number(CsvScanner::kMostColumns)}});
        }
    }
    const int least = options.mapping.isEmpty() ? kLeastScore : 1;
    if (options.anyHeader)
        return std::nullopt;
    if (header.layout.score() >= least && header.layout.namesPeople())
        return std::nullopt;
    return unreadable("file.not-registrations", subject,
        {{QLatin1StringView("expected"), QStringLiteral("territory_name, role, given_name, family_name, email")},
            {QLatin1StringView("seen"), seenText(header.headings)}});
}

/// A file that this program wrote for machines.
bool isVerbatim(const CsvDocument& document, const Headings& headings)
{
    const bool coded = std::ranges::all_of(headings, [](const QString& one) { return fieldFromCode(one).has_value(); });
    return coded && document.delimiter() == ',' && document.encoding() == TextEncoding::Utf8
        && !document.hasByteOrderMark();
}

} // namespace

Outcome<RegistrationFile> RegistrationFile::open(const QString& path, const ReadOptions& options)
{
    Outcome<CsvDocument> document = CsvDocument::open(path, {options.encoding, options.delimiter});
    if (!document)
        return Unexpected{document.error()};
    return fromDocument(std::move(document.value()), options, path);
}

Outcome<RegistrationFile> RegistrationFile::fromBytes(
    QByteArray bytes, const ReadOptions& options, const QString& subject)
{
    Outcome<CsvDocument> document
        = CsvDocument::fromBytes(std::move(bytes), {options.encoding, options.delimiter}, subject);
    if (!document)
        return Unexpected{document.error()};
    return fromDocument(std::move(document.value()), options, subject);
}

Outcome<RegistrationFile> RegistrationFile::fromDocument(
    CsvDocument document, const ReadOptions& options, const QString& subject)
{
    const std::vector<Headings> rows = headerCandidates(document);
    Header header = bestHeader(rows, options);
    if (const auto refusal = refusalOf(rows, header, options, subject))
        return *refusal;
    return RegistrationFile(std::move(document), header.row + 1, std::move(header.layout), header.headings);
}

RegistrationFile::RegistrationFile(
    CsvDocument document, qsizetype headerRow, HeaderLayout layout, std::span<const QString> headings)
    : m_document(std::move(document))
    , m_headerRow(headerRow)
    , m_reader(std::move(layout), isVerbatim(m_document, Headings(headings.begin(), headings.end())))
    , m_fingerprint(headerFingerprint(headings))
    , m_notes(m_reader.layout().notes)
{
    if (m_headerRow > 1)
        m_notes.push_back(
            {QLatin1StringView("header.offset"), {}, {{QLatin1StringView("row"), QString::number(m_headerRow)}}});
    if (m_document.encoding() == TextEncoding::Windows1252)
        m_notes.push_back({QLatin1StringView("encoding.guessed"), {}, {{QLatin1StringView("encoding"), encoding()}}});
}

QLatin1StringView RegistrationFile::format() const
{
    return delimiter() == '\t' ? QLatin1StringView("tsv") : QLatin1StringView("csv");
}

QLatin1StringView RegistrationFile::encoding() const
{
    return code(m_document.encoding());
}

std::vector<QStringList> RegistrationFile::firstRows(qsizetype most) const
{
    std::vector<QStringList> rows;
    for (qsizetype row = 0; row < std::min(most, m_document.rowCount()); ++row)
        rows.push_back(textsOf(m_document, row));
    return rows;
}

QStringList RegistrationFile::cells(qsizetype index) const
{
    return textsOf(m_document, m_headerRow + index);
}

void RegistrationFile::read(qsizetype index, RegistrationRow& out) const
{
    thread_local CsvRow cells;
    const qsizetype documentRow = m_headerRow + index;
    m_document.row(documentRow, cells);
    m_reader.read(cells, out);
    out.row = int(index + 1);
    checkBytes(documentRow, cells, out);
}

void RegistrationFile::checkBytes(qsizetype documentRow, const CsvRow& cells, RegistrationRow& out) const
{
    if (m_document.hasUnclosedQuote(documentRow))
        out.messages.push_back({QLatin1StringView("quote.unclosed"), {}, {}});
    if (!m_document.holdsNul())
        return;
    const auto withNul = std::ranges::find_if(cells, [](const CsvCell& cell) { return cell.bytes.contains('\0'); });
    if (withNul == cells.end())
        return;
    const auto column = std::size_t(withNul - cells.begin());
    const QString heading = column < columns().size() ? columns()[column].heading : QString::number(column + 1);
    out.messages.push_back({QLatin1StringView("text.nul"), heading, {}});
    out.rejected = true;
}

} // namespace quatuor
