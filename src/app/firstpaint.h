// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of a start: the window is painted. For whoever measures it.
#pragma once

class QWidget;

namespace quatuor::app {

/// When all of the window was painted for the first time: prints the moment, in seconds of the system's steady clock,
/// and ends the program.
void leaveOncePainted(QWidget& window);

} // namespace quatuor::app
