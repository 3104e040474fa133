// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mail that asks a delegation to complete itself: drafted here, agreed by a person, sent elsewhere.
#pragma once

#include <QDate>
#include <QStringList>

namespace quatuor {

struct CorrectionLetterFacts {
    QString contactName; ///< empty: nobody is named
    QString territory;
    QDate sessionDate; ///< null: not known
    QStringList missing; ///< one sentence each
    QDate due; ///< null: no date asked for
    QDate holdUntil; ///< null: no seat is kept
    QString author;
};

struct Letter {
    QString subject;
    QString body; ///< plain text, lines end with \n
};

[[nodiscard]] Letter correctionLetter(const CorrectionLetterFacts& facts);

} // namespace quatuor
