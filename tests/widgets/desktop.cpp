// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktop.h"

#include "desk/entrydesk.h"
#include "desk/sessiondesk.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>

namespace quatuor::testkit {

using namespace Qt::Literals::StringLiterals;

Desktop::Desktop(Opens opens)
    : settings(folder.filePath(u"settings"_s), QSettings::IniFormat)
    , shell(settings, {Clock::fixed(QDateTime::fromString(u"2026-08-31T09:00:00Z"_s, Qt::ISODate)), u"Essai"_s})
    , window(shell)
{
    QObject::connect(&shell, &Shell::noticed, [this](const Notice& notice) { notices.push_back(notice); });
    if (opens == Opens::Sample)
        REQUIRE(shell.openSample(folder.filePath(u"exemple.quatuor"_s)));
    else
        REQUIRE(shell.createFile(folder.filePath(u"journees.quatuor"_s)));
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

SessionId Desktop::addSession(const QString& date, std::optional<int> capacity)
{
    SessionEdit edit;
    edit.date = QDate::fromString(date, Qt::ISODate);
    edit.capacityDelegations = capacity;
    SessionId id;
    REQUIRE(workspace().perform<SessionId>([&] { return SessionDesk(workspace().desk()).add(edit, false); }, &id));
    return id;
}

RegistrationId Desktop::addDelegation(SessionId session, const QString& code, bool whole)
{
    RegistrationEntry entry;
    entry.session = session;
    entry.territory = {{}, code, {}};
    const QStringList roles{u"elu"_s, u"agent"_s, u"agent_etat"_s, u"acteur_socio_eco"_s};
    for (const QString& role : whole ? roles : roles.first(3)) {
        DelegateEdit member;
        member.role = role;
        member.givenName = u"Camille"_s;
        member.familyName = role + code;
        member.email = u"%1.%2@example.org"_s.arg(role, code);
        entry.delegates.push_back(member);
    }
    RegistrationId id;
    REQUIRE(workspace().perform<RegistrationId>([&] { return EntryDesk(workspace().desk()).enter(entry); }, &id));
    return id;
}

RegistrationState Desktop::stateOf(RegistrationId id)
{
    const auto detail = RegistrationDesk(workspace().desk()).show(id);
    REQUIRE(detail);
    return detail->registration.state;
}

std::size_t Desktop::registrations()
{
    std::size_t count = 0;
    RegistrationDesk(workspace().desk()).list({}, [&count](const RegistrationSummary&) { ++count; });
    return count;
}

void Desktop::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

void Desktop::pressButton(const QWidget& window, const QString& words)
{
    QApplication::processEvents();
    const auto buttons = window.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton* one) {
        return one->isVisible() && one->isEnabled() && one->text().remove(u'&').contains(words);
    });
    QStringList there;
    for (const QPushButton* one : buttons) {
        if (one->isVisible() && one->isEnabled())
            there.append(one->text());
    }
    INFO(words.toStdString() << ", among " << there.join(QStringLiteral(" | ")).toStdString());
    REQUIRE(found != buttons.end());
    (*found)->setFocus();
    QTest::keyClick(*found, Qt::Key_Space);
    QApplication::processEvents();
}

void Desktop::answer(const std::function<void()>& opening, const QString& words)
{
    bool answered = false;
    QTimer::singleShot(200, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        answered = true;
        pressButton(*dialog, words);
        if (dialog->isVisible())
            dialog->close();
    });
    opening();
    CHECK(answered);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

} // namespace quatuor::testkit
