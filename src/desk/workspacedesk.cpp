// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workspacedesk.h"

#include "desk/demo/demowriter.h"
#include "desk/importdesk.h"
#include "store/recorder.h"
#include "store/sessionstore.h"
#include "store/snapshot.h"
#include "store/tables/sessiontable.h"
#include "store/workspacefile.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace quatuor {

namespace {

/// The days that the sample's registrations are for.
constexpr std::array kSampleDays{QLatin1StringView("2026-09-16"), QLatin1StringView("2026-11-18")};
constexpr int kSampleCapacity = 15;

void addSampleSessions(Desk& desk)
{
    Recorder recorder(desk.file(), desk.sign());
    for (const QLatin1StringView day : kSampleDays) {
        Session session;
        session.id = recorder.newId<SessionId>();
        session.date = QDate::fromString(QString(day), Qt::ISODate);
        session.capacityDelegations = kSampleCapacity;
        session.policy = SessionStore(desk.database()).firstPolicy();
        table::insert<SessionTable>(recorder, session);
    }
    (void)recorder.commit({QLatin1StringView("sample")});
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
    addSampleSessions(m_desk);
    ImportRequest request;
    request.path = QStringLiteral(":/samples/inscriptions.csv");
    const Outcome<ImportReport> imported = ImportDesk(m_desk).run(request, [](const RowOutcome&) {});
    return imported ? Outcome<Done>(Done{}) : Unexpected{imported.error()};
}

Outcome<Done> WorkspaceDesk::fillWithDemo(const DemoOptions& options, const Progress& progress)
{
    return DemoWriter(m_desk, options).write(progress);
}

} // namespace quatuor
