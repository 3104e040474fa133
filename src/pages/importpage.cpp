// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importpage.h"

#include "core/text.h"
#include "desk/sessiondesk.h"
#include "desk/territorydesk.h"
#include "pages/importreport.h"
#include "pages/territorychoices.h"
#include "words/argumenttext.h"
#include "words/matchtext.h"
#include "words/rowmessagetext.h"
#include "words/statetext.h"

#include <QFileInfo>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRejectedTold = 8;
const QString kTogether = QStringLiteral("together:");

/// The texts that became columns are remembered too: the next export of the form need not be recognised again.
ColumnMapping wholeMapping(const ImportPreview& preview)
{
    ColumnMapping mapping = preview.mapping;
    for (const RegistrationColumn& column : preview.file->columns()) {
        const bool told = column.group >= 0 && preview.file->groups()[std::size_t(column.group)].role.isEmpty();
        const bool chosen = !column.option.isEmpty() || column.onlyRoles;
        if (column.heading.isEmpty() || told || chosen || mapping.column(column.heading) != nullptr)
            continue;
        const QString role = column.group < 0 ? QString() : preview.file->groups()[std::size_t(column.group)].role;
        mapping.setColumn(column.heading, {column.field, role});
    }
    return mapping;
}

/// As a choice is remembered.
QString choiceOf(TerritoryId own, TerritoryKind kind, const QString& unit)
{
    return own.isNull() ? QString(code(kind)) + u':' + unit : QStringLiteral("id:") + own.toString();
}

} // namespace

ImportPage::ImportPage(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_work(workspace)
{
    connect(&m_columns, &ImportColumnsModel::chosen, this, &ImportPage::setMapping);
    connect(&m_work, &Background::progressed, this,
        [this](qint64 done, qint64 total) { emit progressed(total > 0 ? int(100 * done / total) : 0); });
    connect(&m_work, &Background::finished, this, [this] {
        if (std::exchange(m_closing, false))
            return close();
        if (m_state == State::Reading && std::exchange(m_again, false))
            return startReading();
        if (m_state == State::Reading || m_state == State::Importing) // a fault, told as a notice
            m_state = m_preview ? State::Ready : State::Unreadable;
        emit changed();
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_state == State::Ready || m_state == State::Reading)
            read(); // what the rows are compared with is no longer the same
    });
}

QString ImportPage::fileName() const
{
    return QFileInfo(m_request.path).fileName();
}

bool ImportPage::open(const QString& path)
{
    if (m_state == State::Importing)
        return false;
    m_rows.show(nullptr, {});
    m_columns.show(nullptr);
    m_interpreter.reset();
    m_preview.reset();
    m_problem = {};
    m_profileName.clear();
    m_request = {};
    m_request.path = path;
    m_request.read.anyHeader = true;
    readSessions();
    read();
    return true;
}

void ImportPage::close()
{
    if (m_work.isRunning()) {
        m_closing = true;
        return cancel();
    }
    m_rows.show(nullptr, {});
    m_columns.show(nullptr);
    m_interpreter.reset();
    m_preview.reset();
    m_again = false;
    m_state = State::Closed;
    emit changed();
}

/// Sessions to come. One alone is where a file without dates goes.
void ImportPage::readSessions()
{
    m_sessions = {{{}, tr("No session: drafts"), true}};
    m_workspace.read([&] {
        m_profiles = ImportDesk(m_workspace.desk()).profiles();
        const QDate today = m_workspace.desk().clock().today();
        for (const SessionSummary& one : SessionDesk(m_workspace.desk()).overview({})) {
            if (one.session.state == SessionState::Planned && one.session.date >= today)
                m_sessions.push_back({one.session.id.toString(), dateText(one.session.date), false});
        }
    });
    m_isOffered = m_sessions.size() == 2;
    if (m_isOffered)
        m_request.session = SessionId::parse(m_sessions.back().code).value_or(SessionId());
}

void ImportPage::read()
{
    m_state = State::Reading;
    if (m_work.isRunning()) {
        m_again = true; // waiting for the thread here would stop the window
        m_work.cancel();
    } else {
        startReading();
    }
    emit changed();
}

void ImportPage::startReading()
{
    m_state = State::Reading;
    m_work.start([this, request = m_request](Desk& desk, const Progress& progress) -> Background::Finish {
        auto preview = std::make_shared<Outcome<ImportPreview>>(ImportDesk(desk).preview(request, progress));
        return [this, preview] {
            if (!m_again && !m_closing)
                show(*preview);
        };
    });
}

void ImportPage::show(Outcome<ImportPreview>& preview)
{
    m_problem = {};
    if (!preview && preview.error().code == QLatin1StringView("work.cancelled")) {
        m_state = State::Ready;
        m_closing = !m_preview; // stopped before anything was seen
        return;
    }
    if (!preview) {
        m_state = State::Unreadable;
        m_problem = noticeOf(preview.error());
        m_rows.show(nullptr, {});
        return;
    }
    // A day above the headings is not that of the one session only because there is no other.
    if (std::exchange(m_isOffered, false) && preview->file->unlabelled(Field::SessionDate)) {
        m_request.session = {};
        m_state = State::Reading;
        m_again = true;
        return;
    }
    m_state = State::Ready;
    m_preview = std::make_shared<const ImportPreview>(std::move(preview).value());
    m_columns.show(m_preview);
    startLooking();
}

/// Rows in sight are read again one by one, with what was settled.
void ImportPage::startLooking()
{
    m_rows.show(nullptr, {}); // lets go of the reader before what it reads
    m_workspace.read([&] {
        m_interpreter = std::make_unique<RowInterpreter>(
            m_workspace.desk(), *m_preview->file, m_preview->mapping, m_request.session, m_request.choices);
    });
    m_rows.show(m_preview, [this](qsizetype place) -> const IncomingRow* {
        const bool understood = m_interpreter && m_workspace.read([&] {
            m_preview->file->read(place, m_cells);
            m_interpreter->interpret(m_cells, m_read);
        });
        return understood ? &m_read : nullptr;
    });
}

void ImportPage::setMapping(const QString& heading, const ColumnTarget& target)
{
    ColumnMapping mapping = wholeMapping(*m_preview);
    mapping.setColumn(heading, target);
    m_request.read.mapping = std::move(mapping);
    read();
}

std::vector<ImportPage::Figure> ImportPage::figures() const
{
    if (!m_preview)
        return {};
    const ImportReport& report = m_preview->report;
    const auto rows = [this](ImportResult result) { return qint64(m_rows.count(result)); };
    std::vector<Figure> figures;
    figures.push_back({report.rows, tr("row(s) read", nullptr, int(report.rows)), {}, true});
    figures.push_back({report.created, tr("new registration(s)", nullptr, int(report.created)), ImportResult::New,
        rows(ImportResult::New) > 0});
    if (report.updated > 0)
        figures.push_back({report.updated, tr("updated registration(s)", nullptr, int(report.updated)),
            ImportResult::Updated, rows(ImportResult::Updated) > 0});
    figures.push_back({report.proposed, tr("proposed change(s)", nullptr, int(report.proposed)), ImportResult::Proposed,
        rows(ImportResult::Proposed) > 0});
    const qint64 toChoose = rows(ImportResult::ToChoose);
    figures.push_back({toChoose, tr("row(s) to choose", nullptr, int(toChoose)), ImportResult::ToChoose, toChoose > 0});
    figures.push_back({report.rejected, tr("rejected row(s)", nullptr, int(report.rejected)), ImportResult::Rejected,
        report.rejected > 0});
    return figures;
}

int ImportPage::rowsTaken() const
{
    return m_preview ? int(m_preview->report.rows - m_preview->report.rejected) : 0;
}

QStringList ImportPage::notes() const
{
    if (!m_preview || m_state == State::Unreadable)
        return {};
    QStringList notes;
    for (const RowMessage& one : m_preview->report.notes) {
        if (one.code != QLatin1StringView("column.ignored")) // the columns are shown one by one
            notes.append(rowMessageText(one.code, one.column, one.args));
    }
    return notes;
}

QString ImportPage::obstacle() const
{
    if (m_state == State::Reading || m_state == State::Importing || m_state == State::Closed)
        return {};
    if (m_state == State::Unreadable || !m_preview)
        return tr("The file cannot be read so: change how it is read, or choose another file.");
    const std::vector<RegistrationColumn>& columns = m_preview->file->columns();
    const bool somebody = std::ranges::any_of(columns, [](const RegistrationColumn& one) {
        return one.field == Field::FamilyName || one.field == Field::GivenName || one.field == Field::FullName
            || one.field == Field::Email;
    });
    if (!somebody)
        return tr("No column says who comes: under Columns, choose the one with the names or the addresses.");
    if (m_preview->report.rows == 0)
        return tr("The file has no rows under its headings.");
    if (m_preview->report.rejected == m_preview->report.rows)
        return tr("Every row is rejected: press one to read why.");
    return {};
}

ImportPage::Source ImportPage::sourceOf(int row)
{
    Source source;
    m_preview->file->read(m_rows.placeOf(row), m_cells);
    if (m_cells.people.empty())
        return source;
    const PersonCells& cells = m_cells.people.front();
    source.text = {cells[Field::TerritoryName], cells[Field::TerritoryCode], cells[Field::TerritoryKind]};
    source.department = cells[Field::Department];
    return source;
}

QString ImportPage::territoryWritten(int row)
{
    const TerritoryText text = sourceOf(row).text;
    return text.name.isEmpty() ? text.code : text.name;
}

std::vector<ImportPage::Choice> ImportPage::territoryChoices(int row)
{
    std::vector<Choice> choices;
    m_workspace.read([&] {
        m_preview->file->read(m_rows.placeOf(row), m_cells);
        m_interpreter->interpret(m_cells, m_read);
        if (m_read.match == nullptr)
            return;
        QStringList codes;
        for (const TerritoryCandidate& one : m_read.match->candidates) {
            const QString detail = territoryDetail(one.kind, one.department, one.code);
            choices.push_back({choiceOf(one.own, one.kind, one.code),
                QStringLiteral("%1 — %2 — %3").arg(one.name, detail, matchReasonText(one)), false});
            codes.append(one.code);
        }
        if (m_read.match->together)
            choices.push_back({kTogether + codes.join(u'+'), tr("All of them together, as one grouping"), false});
    });
    return choices;
}

/// The grouping is a territory of this workspace from then on, whatever becomes of the import.
QString ImportPage::madeTogether(const QString& name, const QStringList& codes)
{
    TerritoryId made;
    const bool done = m_workspace.perform<TerritoryId>(
        [&] { return TerritoryDesk(m_workspace.desk()).add(name, TerritoryKind::Groupement, codes); }, &made);
    return done ? QStringLiteral("id:") + made.toString() : QString();
}

void ImportPage::settleTerritory(int row, const QString& chosen)
{
    const Source source = sourceOf(row);
    QString choice = chosen;
    if (chosen.startsWith(kTogether))
        choice = madeTogether(source.text.name, chosen.mid(kTogether.size()).split(u'+'));
    if (choice.isEmpty())
        return;
    m_request.choices.territories.insert(territoryTextKey(source.text, source.department), choice);
    read();
}

void ImportPage::settleTerritory(int row, const Territory& territory)
{
    settleTerritory(
        row, choiceOf(territory.code.isEmpty() ? territory.id : TerritoryId(), territory.kind, territory.code));
}

std::vector<ImportPage::Choice> ImportPage::roleChoices() const
{
    std::vector<Choice> choices;
    for (const RoleBounds& bounds : seedPolicy().roles)
        choices.push_back({bounds.role.code, roleText(bounds.role.code), false});
    return choices;
}

void ImportPage::settleRole(const QString& words, const QString& role)
{
    m_request.choices.roles.insert(text::foldKey(words), role);
    read();
}

int ImportPage::settled() const
{
    return int(m_request.choices.roles.size() + m_request.choices.territories.size());
}

void ImportPage::forgetSettled()
{
    m_request.choices = {};
    read();
}

ImportRequest ImportPage::finalRequest() const
{
    ImportRequest request = m_request;
    request.read.anyHeader = false;
    request.profile = m_profileName;
    request.read.mapping = m_profileName.isEmpty() ? m_preview->mapping : wholeMapping(*m_preview);
    return request;
}

void ImportPage::run()
{
    if (m_state != State::Ready || !obstacle().isEmpty())
        return;
    m_state = State::Importing;
    emit changed();
    m_work.start([this, request = finalRequest()](Desk& desk, const Progress& progress) -> Background::Finish {
        QStringList rejected;
        const auto keep = [&rejected](const RowOutcome& row) {
            if (row.fate == RowFate::Rejected && rejected.size() < kMostRejectedTold && !row.messages.empty())
                rejected.append(rejectedRowText(row));
        };
        const Outcome<ImportReport> report = ImportDesk(desk).run(request, keep, progress);
        return [this, report, rejected] { finishImport(report, rejected); };
    });
}

void ImportPage::finishImport(const Outcome<ImportReport>& report, const QStringList& rejected)
{
    m_state = State::Ready;
    if (!report) {
        if (report.error().code == QLatin1StringView("work.cancelled"))
            emit m_workspace.noticed({Notice::Kind::Information,
                tr("The import of “%1” was stopped: nothing was written.").arg(fileName()), {}});
        else
            (void)m_workspace.report(report.error());
        return;
    }
    const Notice notice = importNotice(fileName(), *report, rejected);
    close(); // before everybody looks at the workspace again
    m_workspace.refresh();
    emit m_workspace.noticed(notice);
    emit imported();
}

void ImportPage::cancel()
{
    m_work.cancel();
}

} // namespace quatuor
