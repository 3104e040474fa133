// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list as it stands on paper, as values: what is at its head, its columns, its rows in their groups. Every text is
// plain text, whatever it holds.
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace quatuor {

struct PrintedColumn {
    QString heading;
    int share = 1; ///< of the width, among those of all columns
    bool isBox = false; ///< a square to tick, and no text
    bool isSmall = false; ///< set in smaller letters: addresses are long words
    bool isWhole = false; ///< as many lines as it takes: names and addresses are of no use cut
};

/// What stands there whatever the rows are.
struct PrintedHead {
    QString title; ///< "Participants"
    QString subtitle; ///< "mercredi 16 septembre 2026 · Auvergne", or empty
    QString issued; ///< at the foot of each page: "Édité le 14 septembre 2026"
    QString page; ///< the same: "page %1 / %2"
    QString nobody; ///< what a list without rows says
    QString continued; ///< after the name of a group that goes on: "(suite)"
    QDateTime now; ///< the date that the file bears
    std::vector<PrintedColumn> columns;
};

/// A text, and what is said below it in smaller letters. Both may be empty.
struct PrintedCell {
    QString text;
    QString note;
};

struct PrintedRow {
    QString section; ///< a heading above groups, told where it changes; empty: none
    PrintedCell group; ///< told where a group begins; its note may have several lines
    bool beginsGroup = false;
    std::vector<PrintedCell> cells; ///< one a column
};

struct PrintedList {
    static constexpr std::size_t kMostRows = 20'000; ///< some 1,250 pages

    PrintedHead head;
    std::vector<PrintedRow> rows;
};

} // namespace quatuor
