// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvdocument.h"

#include "exchange/csv/delimiter.h"
#include "exchange/inputfile.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Each one costs a search through up to a whole record's length; a file with more is not CSV.
constexpr std::size_t kMostUnclosedQuotes = 100;

Unexpected<Refusal> unreadable(const char* refusal, const QString& subject, Arguments args = {})
{
    args.insert(args.begin(), {QLatin1StringView("file"), subject});
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal), std::move(args));
}

Argument rowArgument(std::size_t recordsBefore)
{
    return {QLatin1StringView("row"), QString::number(recordsBefore + 1)};
}

std::optional<Unexpected<Refusal>> notText(const DecodedText& text, const QString& subject)
{
    if (const QLatin1StringView looks = looksLike(text.utf8); !looks.isEmpty())
        return unreadable("file.looks-like", subject, {{QLatin1StringView("looks"), looks}});
    if (looksBinary(text.utf8))
        return unreadable("file.binary", subject);
    return std::nullopt;
}

Outcome<DecodedText> decoded(QByteArray bytes, const QString& encodingName, const QString& subject)
{
    const auto forced = textEncoding(encodingName);
    if (!encodingName.isEmpty() && !forced) {
        return refuse(
            RefusalKind::Usage, QLatin1StringView("encoding.unknown"), {{QLatin1StringView("seen"), encodingName}});
    }
    Outcome<DecodedText> text = decodeText(std::move(bytes), forced);
    if (text)
        return text;
    Refusal refusal = text.error();
    refusal.args.insert(refusal.args.begin(), {QLatin1StringView("file"), subject});
    return Unexpected{std::move(refusal)};
}

} // namespace

Outcome<CsvDocument> CsvDocument::open(const QString& path, const CsvOptions& options)
{
    Outcome<QByteArray> bytes = readInputFile(path, kLargestFile);
    if (!bytes)
        return Unexpected{bytes.error()};
    return fromBytes(std::move(bytes.value()), options, path);
}

Outcome<CsvDocument> CsvDocument::fromBytes(QByteArray bytes, const CsvOptions& options, const QString& subject)
{
    if (const QLatin1StringView looks = looksLike(bytes); !looks.isEmpty())
        return unreadable("file.looks-like", subject, {{QLatin1StringView("looks"), looks}});
    Outcome<DecodedText> text = decoded(std::move(bytes), options.encoding, subject);
    if (!text)
        return Unexpected{text.error()};
    if (const auto refusal = notText(*text, subject))
        return *refusal;

    const QByteArrayView utf8 = text->utf8;
    const auto line = separatorLine(utf8);
    const QByteArrayView body = utf8.sliced(line ? line->size : 0);
    const char stated = line ? line->delimiter : '\0';
    const char delimiter = options.delimiter ? *options.delimiter : stated ? stated : detectDelimiter(body);
    const qsizetype from = utf8.size() - body.size();
    CsvDocument document(std::move(text.value()), delimiter);
    const Outcome<Done> indexed = document.index(from, subject);
    return indexed ? Outcome<CsvDocument>(std::move(document)) : Unexpected{indexed.error()};
}

Outcome<Done> CsvDocument::index(qsizetype from, const QString& subject)
{
    const char* begin = m_text.utf8.constData();
    const char* end = begin + m_text.utf8.size();
    quint32 line = 1 + countLineEnds({begin, from});
    for (const char* p = begin + from; p != end && m_records.size() <= kMostRows;) {
        const auto record = m_scanner.record(p, end);
        if (!record) {
            const QString expected = QString::number(CsvScanner::kLongestRecord);
            return unreadable("file.line-too-long", subject,
                {rowArgument(m_records.size()), {QLatin1StringView("expected"), expected}});
        }
        if (m_unclosed.size() > kMostUnclosedQuotes)
            return unreadable("file.unclosed-quotes", subject, {rowArgument(std::size_t(m_unclosed.front()))});
        if (record->unclosedQuote)
            m_unclosed.push_back(rowCount());
        m_holdsNul = m_holdsNul || record->bytes.contains('\0');
        if (!m_scanner.isBlank(record->bytes))
            m_records.push_back({quint32(p - begin), quint32(record->bytes.size()), line});
        line += record->lineEnds + 1;
        p = record->next;
    }
    if (m_records.size() > kMostRows)
        return unreadable("file.too-many-rows", subject, {{QLatin1StringView("expected"), QString::number(kMostRows)}});
    return m_records.empty() ? Outcome<Done>(unreadable("file.empty", subject)) : Outcome<Done>(Done{});
}

QByteArrayView CsvDocument::record(qsizetype index) const
{
    const Span span = m_records[std::size_t(index)];
    return QByteArrayView(m_text.utf8).sliced(qsizetype(span.begin), qsizetype(span.size));
}

bool CsvDocument::hasUnclosedQuote(qsizetype index) const
{
    return std::ranges::binary_search(m_unclosed, index);
}

} // namespace quatuor
