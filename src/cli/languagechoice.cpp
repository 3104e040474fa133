// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same order as gettext's, so that whoever set a variable gets what it gives elsewhere.
#include "cli/languagechoice.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QString> valueOfLang(const QStringList& words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == "--lang"_L1)
            return words.value(at + 1);
        if (words[at].startsWith("--lang="_L1))
            return words[at].mid(7);
    }
    return std::nullopt;
}

/// "fr_FR.UTF-8", "en:fr"; nothing for "C" and for languages that this program does not speak.
std::optional<Language> languageOfVariable(const char* name)
{
    return languageFromCode(QString::fromLocal8Bit(qgetenv(name)).left(2));
}

} // namespace

Language languageAsked(const QStringList& words)
{
    if (const std::optional<QString> asked = valueOfLang(words); asked) {
        if (const std::optional<Language> language = languageFromCode(*asked))
            return *language;
    }
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::optional<Language> language = languageOfVariable(variable))
            return *language;
    }
    return Language::French;
}

} // namespace quatuor::cli
