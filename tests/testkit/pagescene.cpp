// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/pagescene.h"

#include "desk/entrydesk.h"
#include "desk/sessiondesk.h"

#include <catch2/catch.hpp>

namespace quatuor::testkit {

using namespace Qt::Literals::StringLiterals;

PageScene::PageScene()
{
    qputenv("XDG_STATE_HOME", m_directory.filePath(u"state"_s).toUtf8());
    const Clock clock = Clock::fixed(QDateTime::fromString(u"2026-08-31T09:00:00Z"_s, Qt::ISODate));
    auto made = Desk::create(path(u"test.quatuor"_s), {clock, u"Zoé"_s});
    REQUIRE(made);
    m_workspace = std::make_unique<Workspace>(std::move(*made));
    QObject::connect(m_workspace.get(), &Workspace::noticed, m_workspace.get(),
        [this](const Notice& notice) { m_notices.push_back(notice); });
}

SessionId PageScene::addSession(const QString& date, std::optional<int> capacity)
{
    SessionEdit edit;
    edit.date = QDate::fromString(date, Qt::ISODate);
    edit.capacityDelegations = capacity;
    SessionId id;
    REQUIRE(workspace().perform<SessionId>([&] { return SessionDesk(workspace().desk()).add(edit, false); }, &id));
    return id;
}

RegistrationId PageScene::addWhole(SessionId session, const QString& code, bool accepted)
{
    RegistrationEntry entry;
    entry.session = session;
    entry.territory.code = code;
    entry.noticeAcknowledged = true;
    for (const QString& role : {u"elu"_s, u"agent"_s, u"agent_etat"_s, u"acteur_socio_eco"_s}) {
        DelegateEdit edit;
        edit.role = role;
        edit.givenName = u"Inès"_s;
        edit.familyName = role.section(u'_', -1) + code;
        edit.email = role + code + (role == u"agent_etat"_s ? u"@etat.example.org"_s : u"@ville.example.org"_s);
        entry.delegates.push_back(edit);
    }
    RegistrationId id;
    REQUIRE(workspace().perform<RegistrationId>([&] { return EntryDesk(workspace().desk()).enter(entry); }, &id));
    if (accepted)
        REQUIRE(workspace().perform<Done>([&] { return RegistrationDesk(workspace().desk()).accept(id); }));
    return id;
}

std::vector<RegistrationSummary> PageScene::registrations()
{
    std::vector<RegistrationSummary> all;
    RegistrationDesk(workspace().desk()).list({}, [&](const RegistrationSummary& one) { all.push_back(one); });
    return all;
}

RegistrationDetail PageScene::show(RegistrationId id)
{
    auto shown = RegistrationDesk(workspace().desk()).show(id);
    REQUIRE(shown);
    return *std::move(shown);
}

} // namespace quatuor::testkit
