// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importreport.h"

#include "words/rowmessagetext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

struct ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportReportWords)
};

} // namespace

QString rejectedRowText(const RowOutcome& row)
{
    const RowMessage& message = row.messages.front();
    return ImportReportWords::tr("Row %1: %2")
        .arg(row.place(), rowMessageText(message.code, message.column, message.args));
}

Notice importNotice(const QString& file, const ImportReport& report, const QStringList& rejected)
{
    Notice notice;
    notice.text = ImportReportWords::tr("“%1”: %n row(s) read.", nullptr, int(report.rows)).arg(file);
    notice.text += u' ' + ImportReportWords::tr("%n new registration(s).", nullptr, int(report.created));
    if (report.updated > 0)
        notice.text += u' ' + ImportReportWords::tr("%n updated.", nullptr, int(report.updated));
    if (report.proposed > 0)
        notice.text += u' ' + ImportReportWords::tr("%n change(s) proposed.", nullptr, int(report.proposed));
    if (report.rejected > 0)
        notice.text += u' ' + ImportReportWords::tr("%n row(s) rejected.", nullptr, int(report.rejected));
    if (!report.change.isNull()) {
        notice.command = QStringLiteral("undo");
        notice.commandText = ImportReportWords::tr("Take the import back");
    }
    notice.kind = report.rejected > 0 ? Notice::Kind::Problem : Notice::Kind::Information;
    notice.details = rejected;
    return notice;
}

} // namespace quatuor
