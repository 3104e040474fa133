// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Streams rows through the matcher.
#include "desk/territorybatch.h"

#include "core/text.h"
#include "desk/territorydesk.h"
#include "exchange/csv/csvdocument.h"
#include "exchange/csv/csvwriter.h"

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kAbsent = -1;
constexpr QLatin1StringView kAdded[]
    = {"match_code"_L1, "match_name"_L1, "match_kind"_L1, "match_confidence"_L1, "match_verdict"_L1};

struct Columns {
    qsizetype name = kAbsent;
    qsizetype department = kAbsent;
    qsizetype kind = kAbsent;
    qsizetype count = 0;
};

QStringList texts(const TableRow& row)
{
    QStringList result;
    for (const TableCell& cell : row)
        result += cell.text();
    return result;
}

Outcome<qsizetype> find(const QStringList& headings, const QString& wanted)
{
    const QString key = text::foldKey(wanted);
    for (qsizetype at = 0; at < headings.size(); ++at) {
        if (headings[at] == wanted || text::foldKey(headings[at]) == key)
            return at;
    }
    return refuse(
        RefusalKind::Usage, "territory.no-column"_L1, {{"column"_L1, wanted}, {"seen"_L1, headings.join(", "_L1)}});
}

Outcome<Columns> columnsOf(const QStringList& headings, const TerritoryBatchRequest& request)
{
    Columns columns;
    columns.count = headings.size();
    const struct {
        const QString& wanted;
        qsizetype& at;
    } all[] = {{request.nameColumn, columns.name}, {request.departmentColumn, columns.department},
        {request.kindColumn, columns.kind}};
    for (const auto& [wanted, at] : all) {
        if (wanted.isEmpty())
            continue;
        const Outcome<qsizetype> found = find(headings, wanted);
        if (!found)
            return Unexpected{found.error()};
        at = *found;
    }
    return columns;
}

void count(TerritoryBatchReport& report, MatchVerdict verdict)
{
    ++report.rows;
    switch (verdict) {
    case MatchVerdict::Exact:
        ++report.exact;
        break;
    case MatchVerdict::Confident:
        ++report.confident;
        break;
    case MatchVerdict::Ambiguous:
        ++report.ambiguous;
        break;
    case MatchVerdict::None:
        ++report.none;
        break;
    }
}

QStringList cellsOf(const TerritoryMatch& match)
{
    if (match.candidates.empty())
        return {{}, {}, {}, {}, code(match.verdict)};
    const TerritoryCandidate& best = match.candidates.front();
    return {best.code, best.name, code(best.kind), QString::number(best.confidence, 'f', 3), code(match.verdict)};
}

class Batch {
public:
    Batch(Desk* desk, Columns columns, SafeFile& file)
        : m_desk(desk)
        , m_columns(columns)
        , m_writer(file, CsvStyle::machine())
    {
    }

    void writeHeader(QStringList headings)
    {
        for (const QLatin1StringView name : kAdded)
            headings += name;
        m_writer.row(headings);
    }

    void writeRow(QStringList cells)
    {
        const TerritoryMatch found
            = match({cells.value(m_columns.name), {}, cells.value(m_columns.kind)}, cells.value(m_columns.department));
        count(m_report, found.verdict);
        // A ragged row must not push the five columns out of theirs.
        while (cells.size() < m_columns.count)
            cells += QString();
        m_writer.row(cells + cellsOf(found));
    }

    [[nodiscard]] const TerritoryBatchReport& report() const { return m_report; }

private:
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text, const QString& department) const
    {
        return m_desk != nullptr ? TerritoryDesk(*m_desk).match(text, department)
                                 : OfficialReference::shipped().match(text, department);
    }

    Desk* m_desk;
    Columns m_columns;
    CsvWriter m_writer;
    TerritoryBatchReport m_report;
};

Outcome<TerritoryBatchReport> run(
    Desk* desk, const CsvDocument& document, const TerritoryBatchRequest& request, const Progress& progress)
{
    TableRow row;
    document.row(0, row);
    const QStringList headings = texts(row);
    const Outcome<Columns> columns = columnsOf(headings, request);
    if (!columns)
        return Unexpected{columns.error()};
    Outcome<SafeFile> file = SafeFile::open(request.output);
    if (!file)
        return Unexpected{file.error()};
    Batch batch(desk, *columns, *file);
    batch.writeHeader(headings);
    constexpr qsizetype kTellEvery = 512;
    for (qsizetype at = 1; at < document.rowCount(); ++at) {
        if (progress && at % kTellEvery == 0 && !progress(at, document.rowCount()))
            return refuse(RefusalKind::No, "work.cancelled"_L1);
        document.row(at, row);
        batch.writeRow(texts(row));
    }
    file->commit();
    return batch.report();
}

} // namespace

Outcome<TerritoryBatchReport> matchTerritoryFile(
    Desk* desk, const TerritoryBatchRequest& request, const Progress& progress)
{
    const Outcome<CsvDocument> document = CsvDocument::open(request.path);
    if (!document)
        return Unexpected{document.error()};
    return run(desk, *document, request, progress);
}

} // namespace quatuor
