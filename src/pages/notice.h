// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something to tell the organiser, in the banner: never a modal box.
#pragma once

#include <QMetaType>
#include <QStringList>

namespace quatuor {

struct Notice {
    enum class Kind { Information, Problem };
    Kind kind = Kind::Information;
    QString text; ///< what happened, why, and what to do next; plain text
    QStringList details; ///< what blocks, one sentence each
    QString command = {}; ///< of the window, by its code, that goes on from here; empty: none
    QString commandText = {}; ///< a verb: "Open another file…"

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

} // namespace quatuor

Q_DECLARE_METATYPE(quatuor::Notice)
