// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who stands in one cell with all that is known of them, as secretaries write it: "MARTIN Zoé, maire /
// zoe@a.example.org", "Zoé Martin (maire) – 06 39 98 00 01".
#pragma once

#include <QString>

#include <vector>

namespace quatuor {

struct PersonCell {
    QString name; ///< the whole cell where it holds several people
    QString email;
    QString phone;
    QString jobTitle;
    QString organisation;
    bool several = false; ///< two people at least: nothing was taken apart
    bool sure = true; ///< every part was understood
};

/// Takes the cell apart: addresses and telephone numbers, then the name, then what is left between separators, which is
/// a job or an organisation. What is neither is taken for a job, and the cell is not sure.
[[nodiscard]] PersonCell personCell(const QString& text);

/// The people of a cell that holds two or more, each with a name beyond doubt: "Zoé MARTIN et Yves LE GALL", or a line
/// each. Empty: one person, or a part that is nobody's name.
[[nodiscard]] std::vector<PersonCell> peopleIn(const QString& text);

/// Is the text a person's name and nothing else, beyond doubt? By a frequent given name, or a family name in capitals.
[[nodiscard]] bool isPersonName(QStringView text);

} // namespace quatuor
