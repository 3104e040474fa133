// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/deskfixture.h"

#include "store/loggedtables.h"
#include "store/recorder.h"
#include "store/sessionstore.h"
#include "store/tables/sessiontable.h"
#include "store/workspacefile.h"

#include <QFile>
#include <QSet>

#include <algorithm>

#include <catch2/catch.hpp>

namespace quatuor::testkit {

namespace {

QString readable(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const bool plain
        = text.toUtf8() == bytes && std::ranges::all_of(text, [](QChar c) { return c.isPrint() && c != u'|'; });
    return plain ? text : QStringLiteral("x'") + QString::fromLatin1(bytes.toHex()) + u'\'';
}

} // namespace

DeskFixture::DeskFixture()
    : m_clock(Clock::fixed(QDateTime::fromString(QStringLiteral("2026-08-31T09:00:00Z"), Qt::ISODate)))
{
    qputenv("XDG_STATE_HOME", m_directory.filePath(QStringLiteral("state")).toUtf8());
    auto made = Desk::create(path(QStringLiteral("test.quatuor")), {m_clock, QStringLiteral("Zoé")});
    REQUIRE(made);
    m_desk = std::move(*made);
}

DeskFixture::~DeskFixture() = default;

QString DeskFixture::file(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

void DeskFixture::setNow(const QString& iso)
{
    m_clock = Clock::fixed(QDateTime::fromString(iso, Qt::ISODate));
    reopen();
}

void DeskFixture::reopen()
{
    m_desk.reset();
    auto opened = Desk::open(path(QStringLiteral("test.quatuor")), {m_clock, QStringLiteral("Zoé")});
    REQUIRE(opened);
    m_desk = std::move(*opened);
}

SessionId DeskFixture::addSession(const QString& date, std::optional<int> capacity)
{
    Recorder recorder(m_desk->file(), m_desk->sign());
    Session session;
    session.id = recorder.newId<SessionId>();
    session.date = QDate::fromString(date, Qt::ISODate);
    session.capacityDelegations = capacity;
    session.policy = SessionStore(m_desk->database()).firstPolicy();
    table::insert<SessionTable>(recorder, session);
    REQUIRE(recorder.commit({QLatin1StringView("session.add")}));
    return session.id;
}

QString DeskFixture::dump()
{
    QString text;
    for (const LoggedTable& table : loggedTables()) {
        Statement rows(m_desk->database(), QByteArray("SELECT * FROM ") + table.name + " ORDER BY id");
        while (rows.step()) {
            text += QLatin1StringView(table.name);
            for (int column = 0; column < rows.columnCount(); ++column)
                text += u'|' + (rows.isNull(column) ? QStringLiteral("NULL") : readable(rows.blob(column)));
            text += u'\n';
        }
    }
    return text;
}

QString DeskFixture::changedSince(const QString& before)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = dump().split(u'\n');
    const QSet<QString> wasThere(old.begin(), old.end());
    const QSet<QString> isThere(now.begin(), now.end());
    QString changes;
    for (const QString& line : old)
        changes += isThere.contains(line) ? QString() : u'-' + line + u'\n';
    for (const QString& line : now)
        changes += wasThere.contains(line) ? QString() : u'+' + line + u'\n';
    return changes;
}

} // namespace quatuor::testkit
