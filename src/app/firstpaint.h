// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits until the window is seen: a frame at once, and then what is in it.
#pragma once

#include <functional>

class QWidget;

namespace quatuor::app {

/// Once, when all of the window was painted the next time.
void oncePainted(QWidget& window, std::function<void()> act);
/// Prints the moment, in seconds of the system's steady clock, for whoever measures a start.
void printMoment();

} // namespace quatuor::app
