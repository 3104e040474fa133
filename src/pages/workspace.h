// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open workspace as the screens share it: use cases run at its edge, and everybody hears what changed.
#pragma once

#include "desk/changedesk.h"
#include "desk/desk.h"
#include "pages/notice.h"

#include <QObject>

namespace quatuor {

class Background;

class Workspace : public QObject {
    Q_OBJECT

public:
    /// What was done last, and whether Ctrl+Z takes it back.
    struct LastAction {
        QString text; ///< "Inscription acceptée : Le Teil"; empty: nothing yet
        QDateTime at;
        bool undoable = false;
    };

    explicit Workspace(std::unique_ptr<Desk> desk);
    ~Workspace() override;

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] QString path() const;
    /// The file's name without its ending.
    [[nodiscard]] QString name() const;

    /// Runs a use case that writes. A refusal or a fault becomes a notice and false; else `changed` is emitted, after
    /// the commit. `value`, when given, takes what the use case answers.
    template <class T>
    bool perform(const std::function<Outcome<T>()>& useCase, T* value = nullptr)
    {
        return attempt(
            [&] {
                Outcome<T> outcome = useCase();
                if (!outcome)
                    return report(outcome.error());
                if (value != nullptr)
                    *value = std::move(*outcome);
                return true;
            },
            true);
    }
    /// The same for what takes a while: in a thread with a desk of its own. `done` has what it answers, after
    /// `changed`. Until then whatever else writes is refused with a notice; so is this, with false, while another one
    /// runs.
    template <class T>
    bool performBeside(const std::function<Outcome<T>(Desk&)>& useCase, const std::function<void(const T&)>& done)
    {
        return startBeside([this, useCase, done](Desk& desk) -> std::function<void()> {
            const Outcome<T> outcome = useCase(desk);
            return [this, outcome, done] {
                if (!outcome)
                    return void(report(outcome.error()));
                refresh();
                done(*outcome);
            };
        });
    }
    [[nodiscard]] bool isBusy() const;
    /// The same for what only reads: nobody is told of a change.
    bool read(const std::function<void()>& useCase);
    /// Tells a refusal as a notice; false, for `return report(…)`.
    bool report(const Refusal& refusal);

    [[nodiscard]] const LastAction& lastAction() const { return m_last; }
    [[nodiscard]] bool canUndo() const { return !m_undo.isNull(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isNull(); }
    /// True: done, or begun beside the window when it takes a while.
    bool undo();
    bool redo();
    /// After something else wrote to the file (a worker): looks again, and tells everybody.
    void refresh();

signals:
    void changed();
    /// After `changed`: an action on this registration was undone or redone.
    void reversed(quatuor::RegistrationId registration);
    void noticed(const quatuor::Notice& notice);

private:
    bool attempt(const std::function<bool()>& work, bool writes);
    bool startBeside(std::function<std::function<void()>(Desk&)> work);
    bool refuseBusy();
    bool reverse(ChangeId id, Outcome<ChangeId> (ChangeDesk::*how)(ChangeId));
    void findReversible();

    std::unique_ptr<Desk> m_desk;
    LastAction m_last;
    ChangeId m_undo; ///< what Ctrl+Z would undo; null: nothing
    ChangeId m_redo;
    std::unique_ptr<Background> m_beside; ///< last: it goes before what it works on
};

/// A refusal as the banner tells it: its sentence, and what blocks.
[[nodiscard]] Notice noticeOf(const Refusal& refusal);

} // namespace quatuor
