// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which role a person's own words mean: a form's role column, a job title.
#pragma once

#include <QString>

#include <optional>

namespace quatuor {

/// The role of the seed programme that `text` means: a code ("agent_etat"), a label, or words in either gender and
/// inside longer phrases ("représentante de la préfecture", "chef de service à la DDT", "conseiller·ère"). Nothing when
/// it is nobody's, or when it says two roles at once ("élu et chef d'entreprise"): a person chooses. Thread-safe.
[[nodiscard]] std::optional<QString> roleFromWords(QStringView text);

} // namespace quatuor
