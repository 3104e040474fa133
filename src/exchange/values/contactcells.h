// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses and telephone numbers where people and programs put them: one in the other's cell, both in one, and what
// stands for neither.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace quatuor {

/// The address of "Zoé Martin <zoe@a.example.org>" and of "mailto:zoe@a.example.org"; any other text as it is.
[[nodiscard]] QString addressIn(const QString& text);

/// The different addresses of "zoe@a.example.org ; accueil@a.example.org". Empty: none, or something else stands there.
[[nodiscard]] QStringList addressesIn(const QString& email);

/// "nan", "N/A", "-", "néant": a cell that says that there is nothing.
[[nodiscard]] bool saysNothing(QStringView text);

/// True of nearly all: there is nothing that addressIn() or settleContact() would change or doubt.
[[nodiscard]] bool isSettled(QStringView email, QStringView phone);

/// Puts an address that stands among the telephone numbers where it belongs if nothing stands there, and the other way
/// round. Returns the doubt that is left about the telephone number: "phone.email", where it is an address and there is
/// another; "phone.damaged", where a spreadsheet left too few of its digits ("6,12E+08"): it is then empty.
[[nodiscard]] QLatin1StringView settleContact(QString& email, QString& phone);

} // namespace quatuor
