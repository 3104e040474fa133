// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter or an e-mail read for this workspace: who would come, from where, to which session. Writes nothing.
#pragma once

#include "core/id.h"
#include "core/territory.h"
#include "desk/desk.h"
#include "exchange/letter/letterreader.h"

namespace quatuor {

/// A letter as it is shown and read.
struct LetterText {
    QString text;
    QDate written; ///< invalid: not known
    bool cut = false; ///< its end is left out: it is longer than is read
};

struct LetterReading {
    LetterDraft draft; ///< spans are those of the text
    SessionId session; ///< planned on the day that the letter names, and to come; null: none, or it names no day
    bool twoSessions = false; ///< on that day: the first was taken
    TerritoryText territory; ///< with code and kind when it settles on one; else as written
};

class LetterDesk {
public:
    explicit LetterDesk(Desk& desk)
        : m_desk(desk)
    {
    }

    /// The text of an e-mail kept as a file, sender, date and subject above it. Refused: readMail's, "mail.too-large"
    /// and those of readInputFile.
    [[nodiscard]] static Outcome<LetterText> open(const QString& path);
    /// As much as is read.
    [[nodiscard]] static LetterText bounded(QString text, QDate written = {});

    [[nodiscard]] LetterReading read(const LetterText& letter);

private:
    void findSession(LetterReading& reading);
    void findTerritory(LetterReading& reading);

    Desk& m_desk;
};

} // namespace quatuor
