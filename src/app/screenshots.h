// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One picture a page, for the documentation and for who has no display.
#pragma once

#include <QString>

namespace quatuor {
class MainWindow;
}

namespace quatuor::app {

/// Writes NN-page.png into `folder`, and says where each is. The exit code: 0, or 3 when a picture cannot be written.
int takeScreenshots(MainWindow& window, const QString& folder);

} // namespace quatuor::app
