// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/contactcells.h"

#include "core/email.h"
#include "core/text.h"
#include "exchange/values/phone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kFewestDigits = 9;
constexpr std::array kNothing{
    QLatin1StringView("nan"),
    QLatin1StringView("n/a"),
    QLatin1StringView("na"),
    QLatin1StringView("nc"),
    QLatin1StringView("none"),
    QLatin1StringView("null"),
    QLatin1StringView("n\xe9"
                      "ant"),
    QLatin1StringView("neant"),
    QLatin1StringView("anonymous"), // Microsoft Forms, where nobody signs in
    QLatin1StringView("anonyme"),
    QLatin1StringView("aucun"),
    QLatin1StringView("aucune"),
    QLatin1StringView("sans objet"),
    QLatin1StringView("anonymous"), // where a form did not ask who answers
    QLatin1StringView("anonyme"),
    QLatin1StringView("-"),
    QLatin1StringView("--"),
    QLatin1StringView("/"),
    QLatin1StringView("."),
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool looksLikePhone(QStringView text)
{
    const auto mayStandInPhone
        = [](QChar c) { return isDigit(c) || c.isSpace() || QStringView(u"+.-/()").contains(c); };
    return std::ranges::count_if(text, isDigit) >= kFewestDigits && std::ranges::all_of(text, mayStandInPhone);
}

/// A cell told apart: its only address, and what else stands in it but separators.
struct Parted {
    QString address; ///< empty: none, or more than one
    QString rest;
};

Parted parted(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s;,|]+"));
    Parted cell;
    QStringList rest;
    for (const QString& word : text.split(kBetween, Qt::SkipEmptyParts)) {
        const bool isAddress = word.contains(u'@');
        if (isAddress && !cell.address.isEmpty())
            return {};
        if (isAddress)
            cell.address = addressIn(word);
        else if (word != u"/" && word != u"-" && word != u"ou" && word != u"et")
            rest.append(word);
    }
    cell.rest = rest.join(u' ');
    return Email::isValid(cell.address) ? cell : Parted();
}

/// Out of the telephone's cell; false: another address stands in its place.
bool moveAddress(QString& email, QString& phone)
{
    const Parted cell = parted(phone);
    if (cell.address.isEmpty() || (!email.isEmpty() && text::emailKey(email) != text::emailKey(cell.address)))
        return false;
    email = cell.address;
    phone = looksLikePhone(cell.rest) ? cell.rest : QString();
    return true;
}

void movePhone(QString& email, QString& phone)
{
    if (!phone.isEmpty())
        return;
    if (looksLikePhone(email))
        phone = std::exchange(email, QString());
    if (const Parted cell = parted(email); looksLikePhone(cell.rest)) {
        email = cell.address;
        phone = cell.rest;
    }
}

/// "6,12345678E+08" whole again; empty: digits are lost. Nothing: it is not written so.
std::optional<QString> withoutExponent(const QString& text)
{
    static const QRegularExpression kWriting(QStringLiteral("^([0-9])(?:[.,]([0-9]+))?[eE]\\+?([0-9]{1,2})$"));
    const QRegularExpressionMatch match = kWriting.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(1) + match.captured(2);
    return digits.size() == match.capturedView(3).toInt() + 1 ? repairedPhone(digits) : QString();
}

bool isPlainPhone(QStringView phone)
{
    return std::ranges::none_of(phone, [](QChar c) { return c == u'@' || c.isLetter(); });
}

} // namespace

QString addressIn(const QString& text)
{
    static const QString kScheme = QStringLiteral("mailto:");
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open);
    const bool framed = open >= 0 && close > open;
    QString inner = framed ? text.sliced(open + 1, close - open - 1) : text;
    if (inner.startsWith(kScheme, Qt::CaseInsensitive))
        inner = inner.sliced(kScheme.size());
    return inner.size() < text.size() && Email::isValid(inner) ? inner : text;
}

QStringList addressesIn(const QString& email)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s;,|/]+"));
    QStringList addresses;
    for (const QString& word : email.split(kBetween, Qt::SkipEmptyParts)) {
        if (Email::isValid(word))
            addresses.append(word);
        else if (word != u"ou" && word != u"et" && word != u"-")
            return {};
    }
    addresses.removeDuplicates();
    return addresses;
}

bool isSettled(QStringView email, QStringView phone)
{
    qsizetype ats = 0;
    for (const QChar c : email) {
        if (c == u' ' || c == u'<' || c == u':')
            return false;
        ats += c == u'@' ? 1 : 0;
    }
    return ats == (email.isEmpty() ? 0 : 1) && isPlainPhone(phone);
}

bool saysNothing(QStringView text)
{
    constexpr qsizetype kLongest = 10;
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    return std::ranges::any_of(
        kNothing, [text](QLatin1StringView one) { return text.compare(one, Qt::CaseInsensitive) == 0; });
}

QLatin1StringView settleContact(QString& email, QString& phone)
{
    if (!email.isEmpty() && (!email.contains(u'@') || email.contains(u' ')))
        movePhone(email, phone);
    if (isPlainPhone(phone))
        return {};
    if (phone.contains(u'@'))
        return moveAddress(email, phone) ? QLatin1StringView() : QLatin1StringView("phone.email");
    const auto whole = withoutExponent(phone);
    if (!whole)
        return {};
    phone = *whole;
    return phone.isEmpty() ? QLatin1StringView("phone.damaged") : QLatin1StringView();
}

} // namespace quatuor
