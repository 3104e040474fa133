// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Installing a translation. The translation itself says which language it is, so that nothing else has to remember.
#include "words/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace quatuor {

namespace {

QString translationFile(Language language)
{
    return language == Language::French ? QStringLiteral(":/translations/quatuor_fr.qm")
                                        : QStringLiteral(":/translations/quatuor_en.qm");
}

/// The application owns it: translators must go before it does.
QTranslator& translator()
{
    static const QString name = QStringLiteral("quatuor-translator");
    if (auto* known = QCoreApplication::instance()->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly))
        return *known;
    auto* fresh = new QTranslator(QCoreApplication::instance());
    fresh->setObjectName(name);
    return *fresh;
}

} // namespace

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == QLatin1StringView("fr"))
        return Language::French;
    return code == QLatin1StringView("en") ? std::optional(Language::English) : std::nullopt;
}

Language languageOf(const QLocale& locale)
{
    return locale.language() == QLocale::English ? Language::English : Language::French;
}

bool installLanguage(Language language)
{
    QTranslator& current = translator();
    QCoreApplication::removeTranslator(&current);
    return current.load(translationFile(language)) && QCoreApplication::installTranslator(&current);
}

Language currentLanguage()
{
    //: Translate as the code of the language: "fr" for French.
    const QString code = QCoreApplication::translate("Language", "en");
    return languageFromCode(code).value_or(Language::English);
}

QLocale currentLocale()
{
    return currentLanguage() == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace quatuor
