// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue and the open registration, without a window.
#include "pages/reviewpage.h"

#include "desk/delegatedesk.h"
#include "desk/territorydesk.h"
#include "pages/importpage.h"
#include "pages/searchpage.h"
#include "testkit/pagescene.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quatuor;
using namespace quatuor::testkit;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kLeTeil = "07319";
constexpr const char* kFaucigny = "200000172";

const DecisionChoice& choice(ReviewPage& page, DecisionKind kind)
{
    const auto& all = page.registration().decisions();
    const auto found = std::ranges::find_if(all, [kind](const DecisionChoice& one) { return one.kind == kind; });
    REQUIRE(found != all.end());
    return *found;
}

/// A delegation that lost its state officer.
RegistrationId addIncomplete(PageScene& scene, SessionId session)
{
    const RegistrationId id = scene.addWhole(session, QLatin1String(kFaucigny));
    const Registration registration = scene.show(id).registration;
    const auto officer
        = std::ranges::find(registration.delegates, u"agent_etat"_s, [](const Delegate& one) { return one.role; });
    REQUIRE(DelegateDesk(scene.workspace().desk()).remove(officer->id));
    return id;
}

} // namespace

SCENARIO("a ready registration is accepted, the next one opens, and one undo brings it back")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    const RegistrationId first = scene.addWhole(session, QLatin1String(kLeTeil));
    const RegistrationId second = scene.addWhole(session, QLatin1String(kFaucigny));
    ReviewPage page(scene.workspace());
    const QAbstractItemModelTester tester(&page.queue(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(page.session() == session);
    REQUIRE(page.queue().rowCount() == 2);
    CHECK(page.registration().id() == first);
    CHECK(page.queue().line(0).status == QueueStatus::Ready);
    CHECK(choice(page, DecisionKind::Accept).primary);
    CHECK_FALSE(choice(page, DecisionKind::Waitlist).enabled);
    CHECK_FALSE(choice(page, DecisionKind::Waitlist).reason.isEmpty());

    REQUIRE(page.registration().decide(DecisionKind::Accept));
    CHECK(scene.show(first).registration.state == RegistrationState::Accepted);
    CHECK(page.queue().rowCount() == 1);
    CHECK(page.registration().id() == second);
    CHECK(page.counts().accepted == 1);

    REQUIRE(scene.workspace().undo());
    CHECK(scene.show(first).registration.state == RegistrationState::Submitted);
    CHECK(page.queue().rowCount() == 2);
    CHECK(page.registration().id() == first);
    CHECK(scene.workspace().canRedo());
    REQUIRE(scene.workspace().redo());
    CHECK(scene.show(first).registration.state == RegistrationState::Accepted);
}

SCENARIO("what blocks is said, the missing role has its card, and a complement keeps the seat")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    const RegistrationId id = addIncomplete(scene, session);
    ReviewPage page(scene.workspace());
    RegistrationPage& registration = page.registration();
    REQUIRE(registration.id() == id);
    CHECK(page.queue().line(0).status == QueueStatus::Incomplete);
    CHECK_FALSE(choice(page, DecisionKind::Accept).enabled);
    CHECK_FALSE(choice(page, DecisionKind::Accept).reason.isEmpty());
    CHECK_FALSE(registration.decide(DecisionKind::Accept));
    CHECK(scene.show(id).registration.state == RegistrationState::Submitted);
    REQUIRE(registration.cards().size() == 4);
    CHECK(registration.cards()[2].role == u"agent_etat"_s);
    CHECK(registration.cards()[2].missing);
    CHECK_FALSE(registration.cards()[0].missing);
    CHECK(choice(page, DecisionKind::Complete).primary);

    const QDate until(2026, 9, 10);
    const Letter letter = registration.draftLetter(until, until);
    CHECK(letter.subject.contains(registration.territoryName()));
    CHECK_FALSE(letter.subject.contains(u'\n'));
    REQUIRE(registration.requestCompletion(letter.body, until, until));
    CHECK(scene.show(id).registration.state == RegistrationState::CorrectionRequested);
    CHECK(scene.show(id).holdUntil == until);
    CHECK(page.queue().line(0).due == until);
    REQUIRE(scene.workspace().undo());
    CHECK(scene.show(id).holdUntil.isNull());
}

SCENARIO("all that are ready are accepted in one change")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    (void)scene.addWhole(session, QLatin1String(kLeTeil));
    const RegistrationId incomplete = addIncomplete(scene, session);
    ReviewPage page(scene.workspace());
    int accepted = -1;
    QObject::connect(&page, &ReviewPage::acceptedReady, &page, [&](int count) { accepted = count; });
    REQUIRE(page.acceptReady());
    // It is written beside the window: nothing else writes meanwhile, and who tries is told.
    CHECK_FALSE(page.acceptReady());
    CHECK_FALSE(page.registration().decide(DecisionKind::Accept));
    CHECK_FALSE(scene.workspace().undo());
    REQUIRE_FALSE(scene.notices().empty());
    CHECK(scene.notices().back().kind == Notice::Kind::Problem);
    REQUIRE(QTest::qWaitFor([&] { return accepted >= 0; }));
    CHECK(accepted == 1);
    CHECK_FALSE(scene.workspace().isBusy());
    CHECK(page.registration().id() == incomplete);
    REQUIRE(scene.workspace().undo());
    CHECK(page.counts().accepted == 0);
}

SCENARIO("a long change is undone and redone beside the window")
{
    PageScene scene;
    scene.addSession(u"2026-09-16"_s, 3);
    ReviewPage page(scene.workspace());
    QByteArray rows = "session_date,territory_name,territory_code,role,given_name,family_name,registration_ref\r\n";
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "2026-09-16,Le Teil,07319,elu,Inès,Roux" + number + ",R" + number + "\r\n";
    }
    QFile file(scene.path(u"many.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    ImportPage import(scene.workspace());
    REQUIRE(import.open(file.fileName()));
    REQUIRE(QTest::qWaitFor([&] { return !import.isBusy(); }, 20000));
    import.run();
    REQUIRE(QTest::qWaitFor([&] { return !import.isOpen(); }, 20000));
    REQUIRE(page.counts().all == 300);
    REQUIRE(scene.workspace().undo());
    CHECK(scene.workspace().isBusy());
    REQUIRE(QTest::qWaitFor([&] { return !scene.workspace().isBusy(); }));
    CHECK(page.counts().all == 0);
    REQUIRE(scene.workspace().redo());
    REQUIRE(QTest::qWaitFor([&] { return !scene.workspace().isBusy(); }));
    CHECK(page.counts().all == 300);
}

SCENARIO("search finds by the beginning of a word, and says nothing of what is not there")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    const RegistrationId id = scene.addWhole(session, QLatin1String(kFaucigny));
    (void)scene.addWhole(session, QLatin1String(kLeTeil));
    ReviewPage page(scene.workspace());
    page.search(u"fauci"_s);
    REQUIRE(page.queue().rowCount() == 1);
    CHECK(page.registration().id() == id);
    page.search(u"zzzz"_s);
    CHECK(page.queue().rowCount() == 0);
    CHECK_FALSE(page.registration().isOpen());

    SearchPage everything(scene.workspace(), {{u"export"_s, u"Export a list…"_s, u"Ctrl+E"_s}});
    const QAbstractItemModelTester tester(&everything, QAbstractItemModelTester::FailureReportingMode::Fatal);
    everything.search(u"fauci"_s);
    REQUIRE(everything.rowCount() == 2); // the registration, and its territory after it
    CHECK(everything.hit(0).registration == id);
    CHECK(everything.hit(1).territory.code == QLatin1String(kFaucigny));
    everything.search(u"export"_s);
    REQUIRE(everything.rowCount() == 1);
    CHECK(everything.hit(0).command == u"export"_s);
    everything.search(u"<b>zzzz"_s);
    REQUIRE(everything.rowCount() == 1);
    CHECK(everything.index(0).data().toString().contains(u"<b>zzzz"_s));
    CHECK_FALSE(everything.index(0).flags().testFlag(Qt::ItemIsEnabled));
}

SCENARIO("a search that finds too many shows the first, and says so; without words the queue is whole")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    (void)scene.addWhole(session, QLatin1String(kLeTeil));
    (void)scene.addWhole(session, QLatin1String(kFaucigny));
    QueueModel queue(scene.workspace());
    const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::Fatal);
    queue.setQuery({session, QueueFilter::All, u"ines"_s, 1});
    CHECK(queue.rowCount() == 1);
    CHECK(queue.isCut());
    queue.setQuery({session, QueueFilter::All, u"ines"_s, 2});
    CHECK(queue.rowCount() == 2);
    CHECK_FALSE(queue.isCut());
    queue.setQuery({session, QueueFilter::All, {}});
    CHECK(queue.rowCount() == 2);
    CHECK_FALSE(queue.isCut());
}

SCENARIO("a filter keeps what is searched and what is open, and its counts follow what is done")
{
    PageScene scene;
    const SessionId session = scene.addSession(u"2026-09-16"_s, 3);
    const RegistrationId first = scene.addWhole(session, QLatin1String(kLeTeil));
    const RegistrationId second = scene.addWhole(session, QLatin1String(kFaucigny));
    ReviewPage page(scene.workspace());
    page.search(u"fauci"_s);
    page.setFilter(QueueFilter::All);
    REQUIRE(page.queue().rowCount() == 1);
    CHECK(page.registration().id() == second);
    page.search({});
    page.setFilter(QueueFilter::ToDecide);
    CHECK(page.queue().rowCount() == 2);
    REQUIRE(page.registration().decide(DecisionKind::Accept));
    page.setFilter(QueueFilter::Accepted);
    CHECK(page.queue().rowCount() == 1);
    CHECK(page.registration().id() == first);
    CHECK(page.counts().accepted == 1);
    CHECK(page.counts().toDecide == 1);
    CHECK(page.waiting() == 1);
    page.setSession({});
    CHECK(page.counts().all == 2);
}
