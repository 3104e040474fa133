// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/spreadsheetguard.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kMostDigits = 11;
constexpr QByteArrayView kDangerous("=+-@\t\r\n");
/// Full-width = + - @, and the mathematical minus.
constexpr std::array kDangerousForms{
    QByteArrayView("\uFF1D"),
    QByteArrayView("\uFF0B"),
    QByteArrayView("\uFF0D"),
    QByteArrayView("\uFF20"),
    QByteArrayView("\u2212"),
};

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsAtStart(QByteArrayView bytes)
{
    return std::ranges::find_if_not(bytes, isDigit) - bytes.begin();
}

bool runsAsFormula(QByteArrayView bytes)
{
    if (kDangerous.contains(bytes.front()))
        return true;
    return std::ranges::any_of(kDangerousForms, [bytes](QByteArrayView form) { return bytes.startsWith(form); });
}

/// What follows the first digits of a number in scientific writing: "E5", ",5e-3".
bool isExponent(QByteArrayView rest)
{
    if (!rest.isEmpty() && (rest.front() == '.' || rest.front() == ','))
        rest = rest.sliced(1 + digitsAtStart(rest.sliced(1)));
    if (rest.isEmpty() || (rest.front() | 0x20) != 'e')
        return false;
    rest = rest.sliced(1);
    if (!rest.isEmpty() && (rest.front() == '+' || rest.front() == '-'))
        rest = rest.sliced(1);
    return !rest.isEmpty() && digitsAtStart(rest) == rest.size();
}

bool isMangledNumber(QByteArrayView bytes)
{
    const qsizetype digits = digitsAtStart(bytes);
    if (digits == 0)
        return false;
    if (digits == bytes.size())
        return digits > kMostDigits || (digits > 1 && bytes.front() == '0');
    return isExponent(bytes.sliced(digits));
}

} // namespace

bool needsGuard(QByteArrayView utf8)
{
    if (utf8.isEmpty() || isAsciiLetter(utf8.front())) // nearly every cell
        return false;
    while (!utf8.isEmpty() && (utf8.front() == '\'' || utf8.front() == ' '))
        utf8 = utf8.sliced(1);
    return !utf8.isEmpty() && (runsAsFormula(utf8) || isMangledNumber(utf8));
}

QByteArrayView unguarded(QByteArrayView utf8)
{
    const bool isGuarded = utf8.startsWith('\'') && needsGuard(utf8.sliced(1));
    return isGuarded ? utf8.sliced(1) : utf8;
}

} // namespace quatuor
