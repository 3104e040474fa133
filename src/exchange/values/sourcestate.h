// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form service or a ticket office says has become of an answer.
#pragma once

#include <QStringView>

namespace quatuor {

enum class SourceState {
    Stands, ///< or nothing is known against it
    Cancelled, ///< "Annulé", "canceled", "Withdrawn", "Not Attending", "Remboursé", "Ne participe pas", "denied"
    Unfinished, ///< "Brouillon", "draft": begun, and never sent
};

[[nodiscard]] SourceState sourceState(QStringView written);

} // namespace quatuor
