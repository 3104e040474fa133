// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/importdesk.h"

#include "core/codetable.h"
#include "desk/import/profiles.h"
#include "desk/import/registrationwriter.h"
#include "desk/import/rowfeed.h"
#include "desk/import/roworder.h"
#include "exchange/missingcolumns.h"
#include "store/recorder.h"
#include "store/territorystore.h"
#include "store/workspacefile.h"

#include <QFileInfo>

#include <algorithm>

namespace quatuor {

QString RowOutcome::place() const
{
    const QString at = QString::number(number());
    return sheet.isEmpty() ? at : at + QStringLiteral(" (") + sheet + u')';
}

namespace {

constexpr CodeTable<RowFate, 7> kFates{{
    {RowFate::Created, QLatin1StringView("created")},
    {RowFate::Merged, QLatin1StringView("merged")},
    {RowFate::Updated, QLatin1StringView("updated")},
    {RowFate::Proposed, QLatin1StringView("proposed")},
    {RowFate::Unchanged, QLatin1StringView("unchanged")},
    {RowFate::Kept, QLatin1StringView("kept")},
    {RowFate::Rejected, QLatin1StringView("rejected")},
}};

/// What a session that somebody chose goes before.
bool isUnlabelledDay(const RowMessage& told)
{
    return told.code == QLatin1StringView("sheet.day") || told.code == QLatin1StringView("title.day");
}

ImportReport describe(const RegistrationFile& file, const ImportRequest& request)
{
    ImportReport report;
    report.format = file.format();
    report.encoding = file.encoding();
    if (file.delimiter() != '\0')
        report.delimiter = QChar::fromLatin1(file.delimiter());
    report.sheet = file.sheet();
    report.notes = file.notes();
    if (!request.session.isNull())
        std::erase_if(report.notes, isUnlabelledDay);
    const bool isBlankDocument = file.rowCount() == 0 && file.format() == QLatin1StringView("json"); // without columns
    for (RowMessage& one : isBlankDocument ? std::vector<RowMessage>() : missingColumns(file)) {
        if (request.session.isNull() || one.code != QLatin1StringView("column.no-date"))
            report.notes.push_back(std::move(one));
    }
    report.rows = file.rowCount();
    for (const RegistrationColumn& column : file.columns()) {
        if (!column.field && !column.heading.isEmpty())
            report.ignoredColumns.append(column.heading);
    }
    return report;
}

/// Writes rows registration by registration, and keeps what became of each.
class Run {
public:
    Run(RegistrationWriter& writer, ImportReport& report)
        : m_writer(writer)
        , m_report(report)
    {
        m_outcomes.reserve(std::size_t(report.rows));
    }

    void write(std::span<IncomingRow> rows)
    {
        while (!rows.empty()) {
            const auto another = std::ranges::adjacent_find(rows, std::not_fn(isSameRegistration));
            const std::size_t together = another == rows.end() ? rows.size() : std::size_t(another - rows.begin()) + 1;
            writeOne(rows.first(together));
            rows = rows.subspan(together);
        }
    }

    [[nodiscard]] std::vector<RowOutcome> takeOutcomes() { return std::move(m_outcomes); }

private:
    void writeOne(std::span<IncomingRow> rows)
    {
        if (!rows.front().rejected)
            return m_writer.write(rows, m_outcomes, m_report);
        ++m_report.rejected;
        m_outcomes.push_back({rows.front().row, RowFate::Rejected, {}, std::move(rows.front().messages),
            rows.front().line, rows.front().sheet});
    }

    RegistrationWriter& m_writer;
    ImportReport& m_report;
    std::vector<RowOutcome> m_outcomes;
};

QJsonObject journalled(const ImportRequest& request, const ImportReport& report)
{
    return {{QStringLiteral("file"), QFileInfo(request.path).fileName()}, {QStringLiteral("rows"), report.rows},
        {QStringLiteral("created"), report.created}, {QStringLiteral("updated"), report.updated},
        {QStringLiteral("proposed"), report.proposed}, {QStringLiteral("rejected"), report.rejected}};
}

struct Attempt {
    ImportReport report;
    std::vector<RowOutcome> outcomes;
    bool scattered = false;
};

enum class Reading { AsItComes, ByRegistration };

Outcome<Attempt> attempt(
    Desk& desk, const ImportRequest& request, const OpenedFile& opened, Reading reading, const Progress& progress)
{
    const RegistrationFile& file = opened.file;
    Attempt done{describe(file, request), {}, false};
    Recorder recorder(desk.file(), desk.sign());
    recorder.beginBulkInserts();
    if (!request.profile.isEmpty())
        rememberProfile(recorder, request.profile, file.fingerprint(), opened.mapping);
    rememberChoices(recorder, request.choices);
    TerritoryBook territories(recorder, WriteMode::Bulk);
    RowInterpreter interpreter(desk, file, opened.mapping, request.session, request.choices);
    RegistrationWriter writer(desk, recorder, territories, interpreter.present());
    Run run(writer, done.report);
    const bool sorted = reading == Reading::ByRegistration;
    RowFeed feed(interpreter, file, sorted ? byRegistration(interpreter, file) : std::vector<qsizetype>());
    qsizetype read = 0;
    for (auto rows = feed.next(); !rows.empty() && !done.scattered; rows = feed.next()) {
        if (progress && !progress(read, file.rowCount()))
            return refuse(RefusalKind::No, QLatin1StringView("work.cancelled"));
        read += qsizetype(rows.size());
        run.write(rows);
        done.scattered = !sorted && writer.isScattered();
    }
    if (done.scattered)
        return done; // what was written goes with the recorder
    writer.finish();
    territories.finish();
    if (!request.dryRun)
        done.report.change
            = recorder.commit({QLatin1StringView("import"), journalled(request, done.report)}).value_or(ChangeId());
    done.outcomes = run.takeOutcomes();
    return done;
}

/// Nearly every file has the rows of a registration together: only those that have not are read twice.
Outcome<Attempt> attempt(Desk& desk, const ImportRequest& request, const OpenedFile& opened, const Progress& progress)
{
    Outcome<Attempt> done = attempt(desk, request, opened, Reading::AsItComes, progress);
    if (done && done->scattered) {
        done = attempt(desk, request, opened, Reading::ByRegistration, progress);
        if (done)
            std::ranges::sort(done->outcomes, {}, &RowOutcome::row);
    }
    return done;
}

} // namespace

QLatin1StringView code(RowFate fate)
{
    return codeOf(kFates, fate);
}

Outcome<ImportReport> ImportDesk::run(
    const ImportRequest& request, const std::function<void(const RowOutcome&)>& each, const Progress& progress)
{
    const Outcome<OpenedFile> opened = openWithProfile(m_desk, request);
    if (!opened)
        return Unexpected{opened.error()};
    const Outcome<Attempt> done = attempt(m_desk, request, *opened, progress);
    if (!done)
        return Unexpected{done.error()};
    for (const RowOutcome& outcome : done->outcomes)
        each(outcome);
    return done->report;
}

Outcome<ImportPreview> ImportDesk::preview(const ImportRequest& request, const Progress& progress)
{
    ImportRequest asked = request;
    asked.dryRun = true;
    Outcome<OpenedFile> opened = openWithProfile(m_desk, asked);
    if (!opened)
        return Unexpected{opened.error()};
    Outcome<Attempt> done = attempt(m_desk, asked, *opened, progress);
    if (!done)
        return Unexpected{done.error()};
    return ImportPreview{std::make_shared<const RegistrationFile>(std::move(opened->file)), std::move(opened->mapping),
        std::move(opened->profile), std::move(done->report), std::move(done->outcomes)};
}

QStringList ImportDesk::profiles()
{
    return profileNames(m_desk);
}

} // namespace quatuor
