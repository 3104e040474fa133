// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form that a territory fills in and sends back, as values: its words, its questions, its lines.
#pragma once

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace quatuor {

/// What a cell may be answered with.
enum class FormAnswer { Text, Session, Role, Kind, YesNo };

/// A question of the whole registration: a label, and a cell beside it.
struct FormQuestion {
    QString label;
    FormAnswer answer = FormAnswer::Text;
    QString filled; ///< what stands there already
    QString help; ///< shown where the cell is chosen, at most 255 characters
    int lines = 1; ///< how high the cell is
};

/// A column of the table of people.
struct FormColumn {
    QString heading;
    FormAnswer answer = FormAnswer::Text;
    int width = 14; ///< in characters
    QString help;
};

struct RegistrationForm {
    QString sheet; ///< the name of the sheet
    QString title;
    QStringList instructions; ///< a line each
    std::vector<FormQuestion> questions;
    QString peopleTitle;
    QStringList composition; ///< what makes a delegation whole, a line each
    std::vector<FormColumn> columns;
    std::vector<QStringList> lines; ///< to fill in; what stands there already, a cell a column; empty: a space
    QString listsSheet; ///< the name of the hidden sheet that holds what may be chosen
    QStringList sessions, roles, kinds, yesNo; ///< what may be chosen
    QString wrongTitle, wrongText; ///< shown when something else is typed where one has to choose
    QDateTime now; ///< the date that the file bears
};

} // namespace quatuor
