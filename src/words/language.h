// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the sentences: French unless English is asked for.
#pragma once

#include <QLocale>

#include <optional>

namespace quatuor {

enum class Language { French, English };

/// "fr", "en"; nothing for others.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// English for the English locales, French for all others.
[[nodiscard]] Language languageOf(const QLocale& locale);

/// Makes every sentence come in `language`, replacing the one before, until the program ends. From the thread of the
/// QCoreApplication, which must exist. False if the translations are not in this program.
bool installLanguage(Language language);

/// What is installed; English, the language of the source, before any is.
[[nodiscard]] Language currentLanguage();
/// Its dates and numbers.
[[nodiscard]] QLocale currentLocale();

} // namespace quatuor
