// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportdesk.h"

#include "desk/exportcolumns.h"
#include "desk/printlayout.h"
#include "exchange/csv/tabbedrow.h"
#include "exchange/pdf/pdflistwriter.h"
#include "exchange/pdf/unknownletters.h"
#include "store/recorder.h"
#include "store/sessionstore.h"
#include "store/workspacefile.h"
#include "words/columntext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace quatuor {

namespace {

constexpr QLatin1StringView kStandardOutput("-");
constexpr QLatin1StringView kCsv("csv");
constexpr QLatin1StringView kPdf("pdf");

QString formatOf(const ExportRequest& request)
{
    if (!request.format.isEmpty())
        return request.format.toLower();
    const QString ending = request.path == kStandardOutput ? QString() : QFileInfo(request.path).suffix().toLower();
    return ending.isEmpty() ? QString(kCsv) : ending;
}

Unexpected<Refusal> refuseUsage(const char* code, const char* name, const QString& value)
{
    return refuse(RefusalKind::Usage, QLatin1StringView(code), {{QLatin1StringView(name), value}});
}

Outcome<std::vector<const ExportColumn*>> chosenColumns(const ExportTable& table, const QStringList& codes)
{
    std::vector<const ExportColumn*> columns;
    for (const QString& code : codes) {
        columns.push_back(findColumn(table, code.trimmed()));
        if (columns.back() == nullptr)
            return refuseUsage("export.column", "column", code.trimmed());
    }
    for (std::size_t i = 0; codes.isEmpty() && i < table.columns.size(); ++i)
        columns.push_back(&table.columns[i]);
    return columns;
}

/// JSON has registrations alone, and needs all that tells them apart.
bool isWritable(const ExportRequest& request, ListFormat format)
{
    return format != ListFormat::Json
        || (request.list == QLatin1StringView("registrations") && request.columns.isEmpty());
}

/// A workbook has one sheet, named after the list.
ListStyle styleOf(const ExportRequest& request, ListFormat format, const QDateTime& now)
{
    const bool forMachines = request.style == ExportStyle::Machine;
    return {format, forMachines ? Audience::Machine : Audience::Excel,
        forMachines ? request.list : listHeading(request.list), now};
}

QJsonObject journalled(const ExportRequest& request, const std::vector<const ExportColumn*>& columns, qint64 rows)
{
    QJsonArray codes;
    for (const ExportColumn* column : columns)
        codes.append(QString(column->code));
    QJsonObject args{
        {QStringLiteral("list"), request.list}, {QStringLiteral("columns"), codes}, {QStringLiteral("rows"), rows}};
    if (!request.session.isNull())
        args.insert(QStringLiteral("session"), request.session.toString());
    return args;
}

/// Says how far it is now and then; false once it is asked to stop.
class Teller {
public:
    Teller(const Progress& progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }
    [[nodiscard]] bool goesOn(qint64 done)
    {
        constexpr qint64 kTellEvery = 4096;
        if (m_progress && done % kTellEvery == 0)
            m_stopped = !m_progress(std::min(done, m_total), m_total);
        return !m_stopped;
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    const Progress& m_progress;
    qint64 m_total;
    bool m_stopped = false;
};

/// Where rows come from, and who hears how far they are.
struct Source {
    const ExportTable& table;
    ListStore& store;
    const Progress& progress;
};

/// All the rows through a writer of them; gives how many there were.
template <class Writer>
Outcome<qint64> written(Writer&& writer, const Source& source)
{
    Teller teller(source.progress, source.store.memberCount());
    (source.store.*source.table.source)([&](const ListRow& row) {
        writer.row(row);
        return teller.goesOn(writer.rows());
    });
    if (teller.stopped())
        return refuse(RefusalKind::No, QLatin1StringView("work.cancelled"));
    if (const Outcome<Done> whole = writer.finish(); !whole)
        return Unexpected{whole.error()};
    return writer.rows();
}

QStringList headingsOf(const std::vector<const ExportColumn*>& columns)
{
    QStringList headings;
    for (const ExportColumn* column : columns)
        headings.append(columnHeading(column->code));
    return headings;
}

/// What of a list is asked for.
struct Chosen {
    const ExportTable* table;
    std::vector<const ExportColumn*> columns;
};

Outcome<Chosen> chosenOf(const ExportRequest& request)
{
    const ExportTable* table = findExportTable(request.list);
    if (table == nullptr)
        return refuseUsage("export.list", "list", request.list);
    auto columns = chosenColumns(*table, request.columns);
    if (!columns)
        return Unexpected{columns.error()};
    return Chosen{table, std::move(columns.value())};
}

PrintLayout layoutFor(
    Desk& desk, const ExportRequest& request, const ExportTable& table, const std::vector<const ExportColumn*>& columns)
{
    SessionStore sessions(desk.database());
    const auto session = request.session.isNull() ? std::nullopt : sessions.find(request.session);
    return {table, columns, session, desk.clock().now(), sessions.roleLabels()};
}

void journal(Desk& desk, const ExportRequest& request, const std::vector<const ExportColumn*>& columns, qint64 rows,
    const QString& way)
{
    ActionName action{QLatin1StringView("export"), journalled(request, columns, rows)};
    action.args.insert(QStringLiteral("way"), way);
    action.undoable = false;
    Recorder(desk.file(), desk.sign()).commitEmpty(action);
}

} // namespace

Outcome<ExportReport> ExportDesk::read(const ExportRequest& request, HandOver way,
    const std::function<bool(const QStringList& cells)>& each, const Progress& progress)
{
    const Outcome<Chosen> chosen = chosenOf(request);
    if (!chosen)
        return Unexpected{chosen.error()};
    const auto& [table, columns] = *chosen;
    const QHash<QString, QString> roleLabels = SessionStore(m_desk.database()).roleLabels();
    ListStore store(m_desk.database(), request.session);
    Teller teller(progress, store.memberCount());
    qint64 rows = 0;
    if (each(headingsOf(columns))) {
        (store.*table->source)([&](const ListRow& row) {
            QStringList cells;
            for (const ExportColumn* column : columns)
                cells.append(cellText(*column, row[column->field], roleLabels));
            ++rows;
            return each(cells) && teller.goesOn(rows);
        });
    }
    if (teller.stopped())
        return refuse(RefusalKind::No, QLatin1StringView("work.cancelled"));
    if (way == HandOver::Clipboard)
        journal(m_desk, request, columns, rows, QStringLiteral("clipboard"));
    return ExportReport{rows};
}

Outcome<QString> ExportDesk::tabbed(const ExportRequest& request, const Progress& progress)
{
    QString text;
    const auto append = [&](const QStringList& cells) {
        text += tabbedRow(cells);
        return true;
    };
    const Outcome<ExportReport> report = read(request, HandOver::Clipboard, append, progress);
    if (!report)
        return Unexpected{report.error()};
    return text;
}

Outcome<PrintedList> ExportDesk::printed(const ExportRequest& request, const Progress& progress)
{
    const Outcome<Chosen> chosen = chosenOf(request);
    if (!chosen)
        return Unexpected{chosen.error()};
    const auto& [table, columns] = *chosen;
    ListStore store(m_desk.database(), request.session);
    PrintLayout layout = layoutFor(m_desk, request, *table, columns);
    const Outcome<qint64> rows = written(layout, {*table, store, progress});
    if (!rows)
        return Unexpected{rows.error()};
    journal(m_desk, request, columns, *rows, QStringLiteral("paper"));
    return layout.list();
}

void ExportDesk::draw(const PrintedList& list, QPagedPaintDevice& printer)
{
    drawPages(list, printer);
}

qint64 ExportDesk::unknownLetters(const PrintedList& list)
{
    return rowsWithUnknownLetters(list);
}

Outcome<Done> ExportDesk::mayWriteTo(const QString& path)
{
    const Outcome<SafeFile> file = SafeFile::open(path);
    return file ? Outcome<Done>(Done{}) : Unexpected{file.error()};
}

Outcome<ExportReport> ExportDesk::write(const ExportRequest& request, const Progress& progress)
{
    const Outcome<Chosen> chosen = chosenOf(request);
    if (!chosen)
        return Unexpected{chosen.error()};
    const auto& [table, columns] = *chosen;
    const QString format = formatOf(request);
    const auto tableFormat = listFormat(format);
    if (!tableFormat && format != kPdf)
        return refuseUsage("export.format", "format", format);
    if (tableFormat && !isWritable(request, *tableFormat))
        return refuseUsage("export.json", "list", request.list);
    Outcome<SafeFile> target = SafeFile::open(request.path);
    if (!target)
        return Unexpected{target.error()};
    SafeFile& file = *target;

    // The list is read inside the change that journals it: what is written down is what went out.
    Recorder recorder(m_desk.file(), m_desk.sign());
    ListStore store(m_desk.database(), request.session);
    SessionStore sessions(m_desk.database());
    const QDateTime now = m_desk.clock().now();
    const Source source{*table, store, progress};
    ExportReport report;
    const Outcome<qint64> rows = [&]() -> Outcome<qint64> {
        if (tableFormat) {
            return written(
                ExportWriter(file, columns, styleOf(request, *tableFormat, now), sessions.roleLabels()), source);
        }
        PrintLayout layout = layoutFor(m_desk, request, *table, columns);
        Outcome<qint64> laidOut = written(layout, source);
        if (const Outcome<Done> drawn = laidOut ? writePdfList(layout.list(), file) : Done{}; !drawn)
            return Unexpected{drawn.error()};
        report.unknownLetters = unknownLetters(layout.list());
        return laidOut;
    }();
    if (!rows)
        return Unexpected{rows.error()};
    ActionName action{QLatin1StringView("export"), journalled(request, columns, *rows)};
    action.undoable = false;
    recorder.commitEmpty(action, [&](ChangeId) { file.commit(); });
    report.rows = *rows;
    return report;
}

} // namespace quatuor
