// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importrun.h"

#include "desk/importdesk.h"
#include "words/rowmessagetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace quatuor {

namespace {

constexpr qsizetype kMostTold = 8;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};

/// What a row's messages say, the rejected ones first told.
struct Told {
    ImportReport report;
    QStringList rejected;
};

Notice noticeOf(const QString& file, const Told& told)
{
    const ImportReport& report = told.report;
    Notice notice;
    notice.text = ImportWords::tr("“%1”: %n row(s) read.", nullptr, int(report.rows)).arg(file);
    notice.text += u' ' + ImportWords::tr("%n new registration(s).", nullptr, int(report.created));
    if (report.updated > 0)
        notice.text += u' ' + ImportWords::tr("%n updated.", nullptr, int(report.updated));
    if (report.proposed > 0)
        notice.text += u' ' + ImportWords::tr("%n change(s) proposed.", nullptr, int(report.proposed));
    if (report.rejected > 0)
        notice.text += u' ' + ImportWords::tr("%n row(s) rejected.", nullptr, int(report.rejected));
    if (!report.change.isNull())
        notice.text += u' ' + ImportWords::tr("Ctrl+Z takes the whole import back.");
    notice.kind = report.rejected > 0 ? Notice::Kind::Problem : Notice::Kind::Information;
    notice.details = told.rejected;
    return notice;
}

} // namespace

ImportRun::ImportRun(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_work(workspace)
{
}

void ImportRun::start(const QString& path)
{
    m_work.start([this, path](Desk& desk, const Progress& progress) -> Background::Finish {
        ImportRequest request;
        request.path = path;
        Told told;
        const Outcome<ImportReport> report = ImportDesk(desk).run(
            request,
            [&told](const RowOutcome& row) {
                if (row.fate != RowFate::Rejected || told.rejected.size() >= kMostTold || row.messages.empty())
                    return;
                const RowMessage& message = row.messages.front();
                told.rejected.append(
                    ImportWords::tr("Row %1: %2")
                        .arg(QString::number(row.row), rowMessageText(message.code, message.column, message.args)));
            },
            progress);
        if (!report)
            return [this, refusal = report.error()] { (void)m_workspace.report(refusal); };
        told.report = *report;
        return [this, told, name = QFileInfo(path).fileName()] {
            m_workspace.refresh();
            emit m_workspace.noticed(noticeOf(name, told));
        };
    });
}

} // namespace quatuor
