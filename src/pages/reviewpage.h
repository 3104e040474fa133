// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inscriptions: the queue, the registration that is open, and how one follows the other.
#pragma once

#include "desk/sessiondesk.h"
#include "desk/waitinglistdesk.h"
#include "pages/queuemodel.h"
#include "pages/registrationpage.h"

namespace quatuor {

class ReviewPage : public QObject {
    Q_OBJECT

public:
    explicit ReviewPage(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QueueModel& queue() { return m_queue; }
    [[nodiscard]] RegistrationPage& registration() { return m_registration; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }

    [[nodiscard]] const std::vector<SessionSummary>& sessions() const { return m_sessions; }
    [[nodiscard]] const QueueCounts& counts() const { return m_totals.session; }
    /// In all sessions: how many wait for a decision.
    [[nodiscard]] int waiting() const { return m_totals.all.toDecide; }
    [[nodiscard]] QueueFilter filter() const { return m_queue.query().filter; }
    [[nodiscard]] SessionId session() const { return m_queue.query().session; }
    void setFilter(QueueFilter filter);
    void setSession(SessionId session); ///< null: all
    /// The new one is then in sight. False: refused, and told as a notice.
    bool addSession(const SessionEdit& edit);
    /// A month after the last session that is planned, or from today: where the next one is likely.
    [[nodiscard]] QDate nextFreeDay() const;
    void search(const QString& text);

    /// Opens what stands at this row; -1: nothing.
    void select(int row);
    /// Shows one wherever it is: leaves the filter that hides it.
    void show(RegistrationId id);
    [[nodiscard]] int currentRow() const { return m_row; }

    /// Accepts every ready one of the chosen session, in one change, beside the window; `acceptedReady` tells how many.
    /// False: refused, or no session is chosen.
    bool acceptReady();
    /// What promoting from the waiting list of the chosen session would do, or does.
    std::optional<Promotion> promote(PromotionPolicy policy, bool dryRun);

signals:
    void changed(); ///< counts, sessions, filter
    void selected(int row);
    void acceptedReady(int count);

private:
    void chooseFirstSession();
    void refresh();
    void setQuery(const QueueQuery& query);
    void readTotals();
    void openSame();

    Workspace& m_workspace;
    QueueModel m_queue;
    RegistrationPage m_registration;
    std::vector<SessionSummary> m_sessions;
    QueueTotals m_totals;
    int m_row = -1;
};

} // namespace quatuor
