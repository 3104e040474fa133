// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/atoms.h"

#include "core/email.h"
#include "exchange/values/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

constexpr qsizetype kFewestDigits = 9;
constexpr qsizetype kMostDigits = 14;

bool isOurs(const QString& email, const QStringList& ours)
{
    return std::ranges::any_of(ours, [&](const QString& one) {
        return email.compare(one, Qt::CaseInsensitive) == 0 || email.endsWith(u'@' + one, Qt::CaseInsensitive)
            || email.endsWith(u'.' + one, Qt::CaseInsensitive);
    });
}

void addEmails(const PlainLetter& letter, const QStringList& ours, std::vector<Atom>& atoms)
{
    static const QRegularExpression address(
        QStringLiteral(
            "(?<![\\w.%+-])([\\w.%+'-]{1,64}+)(?:@| ?[\\[({<](?:at|arobase|@)[\\])}>] ?| AT | (?:arobase|arobas) )"
            "((?:[\\w-]{1,63}+(?:\\.| ?[\\[({](?:dot|point)[\\])}] ?)){1,8}[\\p{L}]{2,24})(?![\\w@])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dot(QStringLiteral(" ?[\\[({](?:dot|point)[\\])}] ?"));
    for (auto matches = address.globalMatch(letter.text()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString domain = match.captured(2).replace(dot, QStringLiteral("."));
        const QString email = (match.captured(1) + u'@' + domain).toLower();
        qsizetype from = match.capturedStart();
        qsizetype to = match.capturedEnd();
        const Span place = letter.span(from, to);
        if (from > 0 && to < letter.text().size() && letter.text()[from - 1] == u'<' && letter.text()[to] == u'>') {
            --from;
            ++to;
        }
        const bool usable = Email::isValid(email) && !isOurs(email, ours);
        atoms.push_back({AtomKind::Email, from, to, usable ? FoundText{email, place} : FoundText{}});
    }
}

void addPhones(const PlainLetter& letter, std::vector<Atom>& atoms)
{
    static const QRegularExpression number(QStringLiteral(
        "(?<![\\w+.@-])(?:\\+\\d{1,3}[ .-]?(?:\\(0\\)[ .]?)?\\d|0\\d)(?:[ .\\-/]{0,2}\\d){7,12}(?![\\w@])"));
    for (auto matches = number.globalMatch(letter.text()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured().simplified();
        const auto digits = std::ranges::count_if(written, [](QChar c) { return c.isDigit(); });
        const bool national = written.startsWith(u'0');
        if (national ? digits != 10 : digits < kFewestDigits || digits > kMostDigits)
            continue;
        const FoundText found = letter.found(match.capturedStart(), match.capturedEnd());
        atoms.push_back(
            {AtomKind::Phone, match.capturedStart(), match.capturedEnd(), {frenchPhone(written), found.source}});
    }
}

} // namespace

std::vector<Atom> atomsOf(const PlainLetter& letter, const QStringList& ours)
{
    std::vector<Atom> atoms;
    addEmails(letter, ours, atoms);
    addPhones(letter, atoms);
    std::ranges::sort(atoms, {}, &Atom::from);
    return atoms;
}

} // namespace quatuor::letter
