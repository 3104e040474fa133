// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of tests/data, and no other file: commas, quoted cells with commas, quotes and newlines in them.
#pragma once

#include <QStringList>

namespace quatuor::testkit {

[[nodiscard]] QList<QStringList> csvRecords(const QString& text);

} // namespace quatuor::testkit
