// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspacedesk.h"

#include "core/fault.h"
#include "desk/demo/demowriter.h"
#include "desk/importdesk.h"
#include "exchange/safefile.h"
#include "store/recorder.h"
#include "store/sessionstore.h"
#include "store/snapshot.h"
#include "store/tables/sessiontable.h"
#include "store/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

namespace quatuor {

namespace {

/// The days that the sample's registrations are for, as the file writes them.
constexpr std::array kSampleDays{QLatin1StringView("2026-09-16"), QLatin1StringView("2026-11-18")};
constexpr int kSampleCapacity = 15;
constexpr qint64 kDaysAhead = 42;
constexpr qint64 kWeek = 7;

QDate sampleDay(std::size_t n)
{
    return QDate::fromString(QString(kSampleDays[n]), Qt::ISODate);
}

/// Whole weeks by which the sample moves so that its days are to come: what is past cannot be accepted.
qint64 sampleShift(QDate today)
{
    const QDate first = sampleDay(0);
    return first > today ? 0 : (first.daysTo(today.addDays(kDaysAhead)) + kWeek - 1) / kWeek * kWeek;
}

/// Every date of the file, moved alike.
QByteArray shifted(const QByteArray& csv, qint64 days)
{
    static const QRegularExpression date(QStringLiteral("\\b(\\d{2}/\\d{2}/\\d{4})\\b"));
    const QString format = QStringLiteral("dd/MM/yyyy");
    const QString text = QString::fromUtf8(csv);
    QString result;
    qsizetype from = 0;
    for (auto found = date.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QDate::fromString(match.captured(1), format).addDays(days).toString(format);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result.toUtf8();
}

void addSampleSessions(Desk& desk, qint64 shift)
{
    Recorder recorder(desk.file(), desk.sign());
    for (std::size_t n = 0; n < kSampleDays.size(); ++n) {
        Session session;
        session.id = recorder.newId<SessionId>();
        session.date = sampleDay(n).addDays(shift);
        session.capacityDelegations = kSampleCapacity;
        session.policy = SessionStore(desk.database()).firstPolicy();
        table::insert<SessionTable>(recorder, session);
    }
    (void)recorder.commit({QLatin1StringView("sample")});
}

/// The sample as a file of today, in `folder`.
Outcome<QString> writeSample(const QTemporaryDir& folder, qint64 shift)
{
    QFile sample(QStringLiteral(":/samples/inscriptions.csv"));
    const QString path = folder.filePath(QStringLiteral("inscriptions.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Internal, path, QStringLiteral("the sample is not in this program"));
    Outcome<SafeFile> file = SafeFile::open(path);
    if (!file)
        return Unexpected{file.error()};
    file->append(shifted(sample.readAll(), shift));
    file->commit();
    return path;
}

} // namespace

QString WorkspaceDesk::path() const
{
    return m_desk.file().path();
}

std::vector<Problem> WorkspaceDesk::check(bool deep)
{
    return checkIntegrity(m_desk.file(), deep);
}

Outcome<Done> WorkspaceDesk::copy(const QString& path)
{
    const Arguments file{{QLatin1StringView("file"), path}};
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return refuse(RefusalKind::Usage, QLatin1StringView("copy.exists"), file);
    if (!QFileInfo(path).absoluteDir().exists())
        return refuse(RefusalKind::Usage, QLatin1StringView("copy.no-folder"), file);
    takeSnapshot(m_desk.database(), path);
    return Done{};
}

Outcome<Done> WorkspaceDesk::fillWithSample()
{
    const qint64 shift = sampleShift(m_desk.clock().today());
    const QTemporaryDir folder;
    const Outcome<QString> path = writeSample(folder, shift);
    if (!path)
        return Unexpected{path.error()};
    addSampleSessions(m_desk, shift);
    ImportRequest request;
    request.path = *path;
    const Outcome<ImportReport> imported = ImportDesk(m_desk).run(request, [](const RowOutcome&) {});
    return imported ? Outcome<Done>(Done{}) : Unexpected{imported.error()};
}

Outcome<Done> WorkspaceDesk::fillWithDemo(const DemoOptions& options, const Progress& progress)
{
    return DemoWriter(m_desk, options).write(progress);
}

} // namespace quatuor
