// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportpage.h"

#include "desk/formdesk.h"
#include "desk/sessiondesk.h"
#include "words/argumenttext.h"
#include "words/refusaltext.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace quatuor {

namespace {

const QString kFolder = QStringLiteral("export/folder");
const QString kStyle = QStringLiteral("export/style");
const QString kMachine = QStringLiteral("machine");
const QString kXlsx = QStringLiteral("xlsx");

QString listText(QStringView code)
{
    return code == QLatin1StringView("attendees")    ? ExportPage::tr("Attendees")
        : code == QLatin1StringView("registrations") ? ExportPage::tr("Registrations")
        : code == QLatin1StringView("waiting-list")  ? ExportPage::tr("Waiting list")
        : code == QLatin1StringView("sign-in")       ? ExportPage::tr("Sign-in sheet")
        : code == FormDesk::kCode                    ? ExportPage::tr("Blank registration form")
                                                     : code.toString();
}

/// What a file chooser offers, the likeliest first.
QString fileKinds(const ExportRequest& request)
{
    const QString workbook = ExportPage::tr("Excel workbook (%1)").arg(QStringLiteral("*.xlsx"));
    if (request.list == FormDesk::kCode)
        return workbook;
    const QString csv = ExportPage::tr("CSV table (%1)").arg(QStringLiteral("*.csv"));
    const QString pages = ExportPage::tr("PDF to print (%1)").arg(QStringLiteral("*.pdf"));
    const bool forMachines = request.style == ExportStyle::Machine;
    return (forMachines ? QStringList{csv, workbook} : QStringList{workbook, pages, csv}).join(QStringLiteral(";;"));
}

/// By the name that a person gave the file, which any other ending leaves a table of text.
QString formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == kXlsx || ending == QLatin1StringView("pdf") ? ending : QStringLiteral("csv");
}

} // namespace

ExportPage::ExportPage(Workspace& workspace, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_looking(workspace)
    , m_work(workspace)
{
    for (const ExportList& one : ExportDesk::lists())
        m_lists.push_back({QString(one.code), listText(QString(one.code))});
    m_lists.push_back({QString(FormDesk::kCode), listText(QString(FormDesk::kCode))});
    if (QSettings().value(kStyle).toString() == kMachine)
        m_request.style = ExportStyle::Machine;
    connect(&m_columns, &ExportColumnsModel::chosenChanged, this, [this] {
        startPreview();
        emit reset();
    });
    connect(&m_work, &Background::progressed, this,
        [this](qint64 done, qint64 total) { emit progressed(total > 0 ? int(100 * done / total) : 0); });
    connect(&m_work, &Background::finished, this, [this] {
        m_busy = false;
        emit busyChanged();
    });
    connect(&m_looking, &Background::finished, this, &ExportPage::previewed);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_busy)
            return; // its own line in the journal: the lists are what they were
        readSessions();
        startPreview();
        emit reset();
    });
    readSessions();
    setList(m_lists.front().code);
}

void ExportPage::readSessions()
{
    m_sessions = {{{}, tr("All sessions")}};
    m_workspace.read([&] {
        for (const SessionSummary& one : SessionDesk(m_workspace.desk()).overview({}))
            m_sessions.push_back({one.session.id.toString(), dateText(one.session.date)});
    });
}

void ExportPage::setList(const QString& code)
{
    if (code == m_request.list)
        return;
    if (std::ranges::find(m_lists, code, &Choice::code) == m_lists.end())
        return;
    m_request.list = code;
    QStringList codes; // the form always asks the same
    for (const ExportList& one : ExportDesk::lists()) {
        if (one.code == code)
            codes = QStringList(one.columns.begin(), one.columns.end());
    }
    m_columns.show(code, codes);
}

void ExportPage::setSession(SessionId session)
{
    if (session == m_request.session)
        return;
    m_request.session = session;
    startPreview();
    emit reset();
}

void ExportPage::setStyle(ExportStyle style)
{
    m_request.style = style;
    QSettings().setValue(kStyle, style == ExportStyle::Machine ? kMachine : QStringLiteral("excel"));
    emit reset();
}

ExportRequest ExportPage::request() const
{
    ExportRequest request = m_request;
    request.columns = m_columns.chosen();
    return request;
}

QString ExportPage::title() const
{
    QString text = listText(m_request.list);
    const auto session = std::ranges::find(m_sessions, m_request.session.toString(), &Choice::code);
    if (!m_request.session.isNull() && session != m_sessions.end())
        text += u' ' + session->text;
    return text;
}

QString ExportPage::proposedName() const
{
    const bool isText = m_request.style == ExportStyle::Machine && !isForm();
    return title() + QLatin1StringView(isText ? ".csv" : ".xlsx");
}

QString ExportPage::obstacle() const
{
    return m_columns.chosen().isEmpty() && !isForm() ? tr("Choose a column at least.") : QString();
}

bool ExportPage::isForm() const
{
    return m_request.list == FormDesk::kCode;
}

void ExportPage::startPreview()
{
    if (isForm() || !obstacle().isEmpty()) {
        m_preview.show({}, {});
        emit previewed();
        return;
    }
    m_looking.start([this, request = request()](Desk& desk, const Progress& progress) -> Background::Finish {
        std::vector<QStringList> rows;
        const auto keep = [&](const QStringList& cells) {
            rows.push_back(cells);
            return rows.size() <= kPreviewRows && progress(0, 0);
        };
        const Outcome<ExportReport> report = ExportDesk(desk).read(request, HandOver::Preview, keep);
        if (!report || rows.empty())
            return [] {};
        QStringList headings = rows.front();
        rows.erase(rows.begin());
        return [this, headings, rows] { m_preview.show(headings, rows); };
    });
}

void ExportPage::begin(Background::Work work)
{
    if (m_busy || !obstacle().isEmpty())
        return;
    m_busy = true;
    m_result = {};
    emit busyChanged();
    emit resultChanged();
    m_work.start(std::move(work));
}

void ExportPage::tell(Notice::Kind kind, const QString& text)
{
    m_result = {kind, text, {}};
    emit resultChanged();
}

/// What was done, and what paper cannot show of it.
void ExportPage::tellPrinted(const QString& done, qint64 unknownLetters)
{
    if (unknownLetters == 0)
        return tell(Notice::Kind::Information, done);
    const QString boxes = tr("%n row(s) hold letters that no font of this computer has: they are empty boxes on paper. "
                             "Install a font that has them, or export to a spreadsheet.",
        nullptr, int(unknownLetters));
    tell(Notice::Kind::Problem, done.isEmpty() ? boxes : done + u' ' + boxes);
}

template <class T>
bool ExportPage::accepted(const Outcome<T>& outcome)
{
    if (!outcome) {
        tell(Notice::Kind::Problem, refusalText(outcome.error()));
        return false;
    }
    m_workspace.refresh(); // the journal has one line more
    return true;
}

void ExportPage::write(const QString& path)
{
    if (m_busy || !obstacle().isEmpty())
        return;
    ExportRequest asked = request();
    asked.path = path;
    if (path.isEmpty()) {
        const QDir folder(QSettings().value(kFolder, QDir::homePath()).toString());
        asked.path = m_prompts.saveFile(tr("Export a list"), folder.filePath(proposedName()), fileKinds(asked));
        if (asked.path.isEmpty())
            return;
        QSettings().setValue(kFolder, QFileInfo(asked.path).absolutePath());
    }
    if (isForm())
        return writeForm(asked);
    asked.format = formatOf(asked.path);
    begin([this, asked](Desk& desk, const Progress& progress) -> Background::Finish {
        const Outcome<ExportReport> report = ExportDesk(desk).write(asked, progress);
        return [this, report, asked] {
            if (!accepted(report))
                return;
            const QString done = tr("%n row(s) written to “%1”.", nullptr, int(report->rows))
                                     .arg(QDir::toNativeSeparators(asked.path));
            tellPrinted(done, report->unknownLetters);
        };
    });
}

void ExportPage::writeForm(const ExportRequest& asked)
{
    begin([this, asked](Desk& desk, const Progress&) -> Background::Finish {
        const Outcome<FormReport> report = FormDesk(desk).write(asked.session, asked.path);
        return [this, report, asked] {
            if (accepted(report))
                tell(Notice::Kind::Information,
                    tr("A form for %n session(s) was written to “%1”: send it, and import what comes back.", nullptr,
                        report->sessions)
                        .arg(QDir::toNativeSeparators(asked.path)));
        };
    });
}

void ExportPage::copy()
{
    if (isForm())
        return;
    begin([this, asked = request()](Desk& desk, const Progress& progress) -> Background::Finish {
        const Outcome<QString> text = ExportDesk(desk).tabbed(asked, progress);
        return [this, text] {
            if (!accepted(text))
                return;
            emit copied(*text);
            tell(Notice::Kind::Information, tr("Copied: paste it into a spreadsheet or a message."));
        };
    });
}

void ExportPage::print(const QString& toFile)
{
    if (isForm())
        return;
    if (const Outcome<Done> may = toFile.isEmpty() ? Done{} : ExportDesk::mayWriteTo(toFile); !may)
        return tell(Notice::Kind::Problem, refusalText(may.error()));
    begin([this, asked = request()](Desk& desk, const Progress& progress) -> Background::Finish {
        const Outcome<PrintedList> list = ExportDesk(desk).printed(asked, progress);
        return [this, list] {
            if (!accepted(list))
                return;
            m_printed = *list;
            if (const qint64 rows = ExportDesk::unknownLetters(m_printed); rows > 0)
                tellPrinted({}, rows);
            emit printable();
        };
    });
}

} // namespace quatuor
