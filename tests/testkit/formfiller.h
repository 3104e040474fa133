// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody fills in a workbook: texts into cells that are there, everything else as it was.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace quatuor::testkit {

/// `cells`: by their names in the first sheet ("B5"). Fails the process when one is not there.
[[nodiscard]] QByteArray filled(const QByteArray& workbook, const QMap<QString, QString>& cells);

} // namespace quatuor::testkit
