// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A registration from a letter: its text, what was found where, and the form that a person corrects and agrees to.
// Nothing is written before the form is saved.
#pragma once

#include "pages/background.h"
#include "pages/entrypage.h"
#include "pages/letterdraft.h"
#include "pages/prompts.h"

#include <QTimer>

namespace quatuor {

class LetterPage : public QObject {
    Q_OBJECT

public:
    /// Characters of a letter that are shown and read.
    static constexpr qsizetype kLongest = kLongestLetter;

    LetterPage(Workspace& workspace, Prompts& prompts, QObject* parent = nullptr);

    /// The form, of this page only: what is typed in another one stays there.
    [[nodiscard]] EntryPage& entry() { return m_entry; }
    [[nodiscard]] const QString& letter() const { return m_letter.text; }
    /// As typed or pasted, longer ones cut; read a moment later. `cut`: it was cut before. A letter in the place of
    /// none fills the form; one that changes fills it too, unless somebody corrected the form since.
    void setLetter(const QString& text, bool cut = false);
    /// Asks for a file.
    void open();
    /// An e-mail kept as a file, or a text. What stood in the form can be brought back.
    void open(const QString& path);

    /// Fills the form with what was read, once more.
    void fillAgain();
    /// The form is not what was read: somebody corrected it.
    [[nodiscard]] bool canFillAgain() const { return m_found && !isUntouched(); }

    [[nodiscard]] bool isReading() const { return m_pause.isActive() || m_work.isRunning(); }
    /// Of the letter as it stands, for what was read last.
    [[nodiscard]] const std::vector<Passage>& passages() const { return m_passages; }
    /// What the letter leaves to a person, one sentence each.
    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }
    /// Why a file was not read; empty: nothing went wrong.
    [[nodiscard]] const QString& problem() const { return m_problem; }

signals:
    void letterChanged(); ///< by a file, or emptied after it was saved: to be shown
    void stateChanged(); ///< passages, remarks, problem, reading or not
    void saved(quatuor::RegistrationId id);

private:
    void replaceLetter(LetterText letter);
    void startReading();
    void take(const LetterReading& reading, const LetterText& letter);
    void takeNothing();
    void forget();
    [[nodiscard]] bool isUntouched() const { return m_filled && *m_filled == m_entry.draft(); }

    Prompts& m_prompts;
    EntryPage m_entry;
    LetterText m_letter;
    std::optional<EntryDraft> m_found; ///< what was read last
    std::optional<EntryDraft> m_filled; ///< the form as it was filled with it
    bool m_insists = false; ///< the next reading fills the form whatever stands there
    std::vector<Passage> m_passages;
    QStringList m_remarks;
    QString m_problem;
    QTimer m_pause;
    Background m_work;
};

} // namespace quatuor
