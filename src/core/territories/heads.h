// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people write before the name of their territory: who they are in it ("Adjointe au maire de"), a whole sentence
// ("Je suis de la com com de"), the programme that it is about ("PCAET de la CC").
#pragma once

#include <QString>

namespace quatuor::territories {

/// The key of what follows; empty when nothing of the kind stands before it. `key` is folded.
[[nodiscard]] QString withoutHead(QStringView key);

} // namespace quatuor::territories
