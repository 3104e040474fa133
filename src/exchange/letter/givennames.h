// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Given names that are frequent in France, to tell a name from other words in capitals.
#pragma once

#include <QStringView>

namespace quatuor::letter {

/// True for a frequent given name, whatever its case and accents, or one made of several ("Jean-Luc").
[[nodiscard]] bool isGivenName(QStringView word);

} // namespace quatuor::letter
