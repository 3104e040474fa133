// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every window owes to whoever does not use a mouse or does not see: asked of a real one.
#pragma once

#include <QStringList>

class QWidget;

namespace quatuor::testkit {

/// Object names of the visible widgets that take the focus and have no accessible name, as a screen reader asks.
[[nodiscard]] QStringList namelessIn(const QWidget& window);
/// Access keys (Alt and a letter) that two visible widgets share.
[[nodiscard]] QStringList doubledKeysIn(const QWidget& window);
/// What a widget would read as markup: texts, tool tips and cells that hold data must be plain.
[[nodiscard]] QStringList markupIn(const QWidget& window);
/// Visible labels and buttons whose text does not fit in them, or that stand outside what shows them.
[[nodiscard]] QStringList clippedIn(const QWidget& window);

} // namespace quatuor::testkit
