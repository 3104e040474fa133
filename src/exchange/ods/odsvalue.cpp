// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ods/odsvalue.h"

#include "exchange/archive/xmlpart.h"
#include "exchange/xlsx/numberformat.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor {

namespace {

/// "01001", "06 12 34 56 78" → digits without their spaces; empty when something else is shown.
QByteArray shownDigits(const QByteArray& shown)
{
    QString digits;
    for (const QChar c : QString::fromUtf8(shown)) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9')
            return {};
        digits += c;
    }
    return digits.toLatin1();
}

QByteArray withoutZeros(const QByteArray& digits)
{
    const auto first = std::ranges::find_if(digits, [](char c) { return c != '0'; });
    return digits.sliced(first - digits.begin());
}

/// The number in full, never rounded as it is shown, but with the zeros that are shown.
QByteArray numberOf(const QByteArray& value, const QByteArray& shown)
{
    if (shown.startsWith('#') || shown.startsWith("Err:"))
        return shown; // the error of a formula
    const QByteArray number = numberText(QString::fromUtf8(value), {}, DateSystem::From1900).toUtf8();
    const QByteArray digits = shownDigits(shown);
    const bool hasZeros = digits.size() > number.size() && withoutZeros(digits) == withoutZeros(number);
    return hasZeros ? digits : number;
}

/// "2026-09-16T00:00:00" → the day; parts of a second are left out.
QByteArray dateOf(const QByteArray& value)
{
    const QByteArray seconds = value.left(value.indexOf('.') < 0 ? value.size() : value.indexOf('.'));
    return seconds.endsWith("T00:00:00") ? seconds.chopped(9) : seconds;
}

/// "PT14H25M00S" → "14:25:00".
QByteArray timeOf(const QByteArray& value, const QByteArray& shown)
{
    static const QRegularExpression kDuration(QStringLiteral("^PT(\\d{1,4})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d*)?S$"));
    const QRegularExpressionMatch match = kDuration.match(QString::fromUtf8(value));
    if (!match.hasMatch())
        return shown;
    const auto two = [&](int part) { return match.captured(part).rightJustified(2, u'0'); };
    return (two(1) + u':' + two(2) + u':' + two(3)).toUtf8();
}

} // namespace

OdsValue odsValueOf(const XmlPart& cell)
{
    OdsValue value{cell.attribute("value-type").toUtf8(), {}};
    const QByteArray& type = value.type;
    const bool isNumber = type == "float" || type == "percentage" || type == "currency";
    const QByteArray attribute = isNumber ? QByteArray("value") : type + "-value";
    if (!type.isEmpty())
        value.value = cell.attribute(attribute).toUtf8();
    return value;
}

QByteArray odsText(const OdsValue& value, const QByteArray& shown)
{
    if (value.value.isEmpty() || value.type == "string")
        return shown.isEmpty() && value.type == "string" ? value.value : shown;
    if (value.type == "date")
        return dateOf(value.value);
    if (value.type == "time")
        return timeOf(value.value, shown);
    if (value.type == "boolean")
        return value.value == "true" ? "true" : "false";
    return numberOf(value.value, shown);
}

} // namespace quatuor
