// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions in the real window with real keys: a complement, a merge, a promotion; each taken back with Ctrl+Z.
#include "testkit/registrationfiles.h"
#include "widgets/desktop.h"
#include "widgets/importview.h"
#include "widgets/openviews.h"
#include "widgets/reviewview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No file of this process grows beyond `most` bytes: a full disk, as a program meets it.
class FullDisk {
public:
    explicit FullDisk(rlim_t most)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

SCENARIO("a complement is asked for with the keyboard, the mail drafted and the seat kept")
{
    Desktop desktop(Desktop::Opens::Empty);
    const SessionId session = desktop.addSession(u"2026-09-16"_s, 5);
    const RegistrationId id = desktop.addDelegation(session, u"07319"_s, false);
    desktop.review().show(id);
    desktop.window.views()->reviewView().setFocus();
    desktop.window.showReview();
    Desktop::press(Qt::Key_A); // off: somebody is missing
    CHECK(desktop.stateOf(id) == RegistrationState::Submitted);
    Desktop::press(Qt::Key_C);
    auto* letter = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(letter != nullptr);
    CHECK(letter->toPlainText().contains(u"Le Teil"_s));
    QTest::keyClicks(letter, u"Merci"_s);
    Desktop::pressButton(desktop.window, u"Ask to complete"_s);
    CHECK(desktop.stateOf(id) == RegistrationState::CorrectionRequested);
    const auto detail = RegistrationDesk(desktop.workspace().desk()).show(id);
    REQUIRE(detail);
    CHECK(detail->holdUntil.isValid());
    REQUIRE(detail->corrections.size() == 1);
    CHECK(detail->corrections.front().message.contains(u"Merci"_s));
    Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desktop.stateOf(id) == RegistrationState::Submitted);
}

SCENARIO("two registrations of one territory are merged side by side, and one undo parts them")
{
    Desktop desktop(Desktop::Opens::Empty);
    const SessionId session = desktop.addSession(u"2026-09-16"_s);
    desktop.addDelegation(session, u"07319"_s);
    const RegistrationId second = desktop.addDelegation(session, u"07319"_s, false);
    CHECK(desktop.review().counts().all == 2);
    desktop.review().show(second);
    desktop.window.showReview();
    desktop.answer([&] { Desktop::pressButton(desktop.window, u"Merge"_s); }, u"Merge"_s);
    CHECK(desktop.review().counts().all == 1);
    desktop.window.showReview();
    Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desktop.review().counts().all == 2);
}

SCENARIO("a seat that comes free goes to whoever waits, after a look at who it would be")
{
    Desktop desktop(Desktop::Opens::Empty);
    const SessionId session = desktop.addSession(u"2026-09-16"_s, 1);
    const RegistrationId first = desktop.addDelegation(session, u"07319"_s);
    const RegistrationId second = desktop.addDelegation(session, u"07019"_s);
    desktop.review().setSession(session);
    desktop.review().show(first);
    desktop.window.showReview();
    Desktop::press(Qt::Key_A);
    desktop.review().show(second);
    desktop.window.showReview();
    Desktop::press(Qt::Key_L);
    REQUIRE(desktop.stateOf(second) == RegistrationState::Waitlisted);
    REQUIRE(desktop.workspace().perform<Done>(
        [&] { return RegistrationDesk(desktop.workspace().desk()).withdraw(first, u"Le Teil"_s); }));
    desktop.review().setFilter(QueueFilter::Waitlisted);
    QApplication::processEvents();
    desktop.answer([&] { Desktop::pressButton(desktop.window, u"waiting list"_s); }, u"Promote"_s);
    CHECK(desktop.stateOf(second) == RegistrationState::Accepted);
    desktop.window.showReview();
    Desktop::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desktop.stateOf(second) == RegistrationState::Waitlisted);
}

SCENARIO("a double click, or a key held down, decides about one registration")
{
    Desktop desktop;
    const auto accept = [&] { return desktop.window.findChild<QWidget*>(u"decisionA"_s); };
    const QPointF place(10, 10);
    QTest::mouseClick(accept(), Qt::LeftButton, {}, place.toPoint());
    QApplication::processEvents();
    CHECK(desktop.review().counts().accepted == 1);
    QWidget* next = accept();
    for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, place, next->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(next, &event);
    }
    CHECK(desktop.review().counts().accepted == 1);
    desktop.window.showReview();
    QTest::sendKeyEvent(QTest::Press, QApplication::focusWidget(), Qt::Key_A, u"a"_s, Qt::NoModifier);
    CHECK(desktop.review().counts().accepted == 2);
    for (int repeat = 0; repeat < 3; ++repeat) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
        if (!qt_sendShortcutOverrideEvent(QApplication::focusWidget(), 0, Qt::Key_A, Qt::NoModifier, u"a"_s, true))
            QApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    CHECK(desktop.review().counts().accepted == 2);
}

SCENARIO("the disk is full at a decision: it is told, nothing is half done, and the decision is there to take again")
{
    Desktop desktop(Desktop::Opens::Empty);
    const SessionId session = desktop.addSession(u"2026-09-16"_s, 5);
    const RegistrationId id = desktop.addDelegation(session, u"07319"_s);
    desktop.review().show(id);
    desktop.window.showReview();
    {
        const FullDisk full(1);
        Desktop::press(Qt::Key_A);
    }
    REQUIRE_FALSE(desktop.notices.empty());
    CHECK(desktop.notices.back().kind == Notice::Kind::Problem);
    CHECK(desktop.stateOf(id) == RegistrationState::Submitted);
    CHECK(desktop.review().counts().accepted == 0);
    desktop.window.showReview();
    Desktop::press(Qt::Key_A);
    CHECK(desktop.stateOf(id) == RegistrationState::Accepted);
}

SCENARIO("a file that is dropped on the window is looked at, imported with Enter, and taken back from the banner")
{
    Desktop desktop(Desktop::Opens::Empty);
    desktop.addSession(u"2026-09-16"_s, 15);
    desktop.window.take(marchFile());
    ImportPage& page = desktop.window.views()->importPage();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    CHECK(desktop.window.views()->importView().isVisible());
    CHECK(desktop.registrations() == 0);
    Desktop::press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !page.isOpen(); }));
    CHECK(desktop.window.views()->reviewView().isVisible());
    CHECK(desktop.registrations() == 6);
    Desktop::pressButton(desktop.window, u"Take the import back"_s);
    CHECK(desktop.registrations() == 0);
}

SCENARIO("the banner's way to take an import back goes when something else is done")
{
    Desktop desktop(Desktop::Opens::Empty);
    const SessionId session = desktop.addSession(u"2026-09-16"_s, 15);
    desktop.window.take(marchFile());
    ImportPage& page = desktop.window.views()->importPage();
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }));
    Desktop::press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !page.isOpen(); }));
    auto* button = desktop.window.findChild<QWidget*>(u"bannerCommand"_s);
    CHECK(button->isVisible());
    desktop.addDelegation(session, u"26362"_s);
    CHECK_FALSE(button->isVisible());
}

SCENARIO("what is typed in a form is shown before it is given up")
{
    Desktop desktop(Desktop::Opens::Empty);
    desktop.addSession(u"2026-09-16"_s);
    desktop.window.views()->enter();
    EntryPage& entry = desktop.window.views()->entryPage();
    EntryMember member = entry.draft().members.front();
    member.givenName = u"Inès"_s;
    entry.setMember(0, member);
    CHECK_FALSE(desktop.window.close());
    CHECK(desktop.window.isVisible());
    CHECK(entry.draft().members.front().givenName == u"Inès"_s);
    desktop.addDelegation(desktop.addSession(u"2026-10-14"_s), u"07319"_s); // work goes on
    CHECK_FALSE(desktop.window.close());
    CHECK(desktop.window.close());
}

SCENARIO("a workspace of a newer program, or a damaged one, is not opened; the banner says so and leads on")
{
    Desktop desktop;
    desktop.shell.closeFile();
    const QString path = desktop.folder.filePath(u"exemple.quatuor"_s);
    const QByteArray whole = bytesOf(path);
    const auto attempt = [&](const QByteArray& bytes) {
        writeFile(path, bytes);
        CHECK_FALSE(desktop.shell.openFile(path));
        CHECK(desktop.notices.back().kind == Notice::Kind::Problem);
        CHECK(desktop.notices.back().command == u"open"_s);
        CHECK(desktop.window.findChild<QWidget*>(u"bannerCommand"_s)->isVisible());
        CHECK(bytesOf(path) == bytes);
    };
    QByteArray newer = whole;
    newer[62] = '\x27'; // user_version, big-endian at byte 60
    attempt(newer);
    QByteArray damaged = whole;
    damaged.replace(4096, 8192, QByteArray(8192, '\x5a'));
    attempt(damaged);
    writeFile(path, whole);
    CHECK(desktop.shell.openFile(path));
}
