// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language to speak, known before anything else is, so that every complaint is in it.
#pragma once

#include "words/language.h"

#include <QStringList>

namespace quatuor::cli {

/// Of --lang, else of LANGUAGE, LC_ALL, LC_MESSAGES and LANG in this order, else French. Needs no valid command line.
[[nodiscard]] Language languageAsked(const QStringList& words);

} // namespace quatuor::cli
