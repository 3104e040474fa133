// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/phone.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kNationalSize = 10;
/// Country codes whose numbers are dialled from France with a 0 in their place.
constexpr std::array kCountryCodes{
    QLatin1StringView("33"),
    QLatin1StringView("262"),
    QLatin1StringView("590"),
    QLatin1StringView("594"),
    QLatin1StringView("596"),
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// Digits and a leading +; nothing if there is anything else than what people put between the digits.
QString compact(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c) || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!c.isSpace() && !QStringView(u".-/()").contains(c))
            return {};
    }
    return digits;
}

bool isNational(QStringView digits)
{
    return digits.size() == kNationalSize && digits[0] == u'0' && digits[1] != u'0';
}

/// The ten digits dialled in France, or nothing.
QString national(QString digits)
{
    if (digits.startsWith(QLatin1StringView("00")))
        digits = u'+' + digits.sliced(2);
    for (const QLatin1StringView country : kCountryCodes) {
        if (!digits.startsWith(u'+') || !QStringView(digits).sliced(1).startsWith(country))
            continue;
        QStringView rest = QStringView(digits).sliced(1 + country.size());
        rest = rest.startsWith(u'0') ? rest.sliced(1) : rest; // +33 (0)6…
        digits = u'0' + rest.toString();
        break;
    }
    return isNational(digits) ? digits : QString();
}

} // namespace

QString withoutDecimals(const QString& text)
{
    const bool decimal = text.endsWith(QLatin1StringView(".0")) || text.endsWith(QLatin1StringView(",0"));
    const QStringView whole = QStringView(text).chopped(decimal ? 2 : 0);
    return decimal && isAllDigits(whole.sliced(whole.startsWith(u'+') ? 1 : 0)) ? whole.toString() : text;
}

QString repairedPhone(const QString& written)
{
    const QString text = withoutDecimals(written);
    if (!isAllDigits(text))
        return text;
    if (text.size() == kNationalSize + 1 && text.startsWith(QLatin1StringView("33")) && text[2] != u'0')
        return u'+' + text;
    if (text.size() == kNationalSize - 1 && text[0] != u'0')
        return u'0' + text;
    return text;
}

QString frenchPhone(const QString& text)
{
    const QString digits = national(compact(text));
    if (digits.isEmpty())
        return text;
    QString written;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            written += u' ';
        written += digits[i];
    }
    return written;
}

} // namespace quatuor
