// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Icons of our own, drawn as vectors, in the colour of the text they stand beside.
#pragma once

#include <QIcon>

namespace quatuor {

/// The program's own, in its four colours.
[[nodiscard]] QIcon programIcon();
/// A drawing of resources/icons by its name, in the theme's quiet ink; null when there is none.
[[nodiscard]] QIcon lineIcon(const QString& name);

} // namespace quatuor
