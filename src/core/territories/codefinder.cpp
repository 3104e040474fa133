// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/codefinder.h"

#include "core/territories/kindwords.h"
#include "core/text.h"

#include <algorithm>

namespace quatuor::territories {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A spreadsheet takes the zero of "01001" and of "01" away, of no other code.
bool mayLackZero(QStringView code)
{
    return (code.size() == 4 || code.size() == 1) && std::ranges::all_of(code, isDigit);
}

QLatin1StringView reasonOf(const Found& found, CodeIndex::Source source)
{
    if (source == CodeIndex::Source::Former)
        return QLatin1StringView("former-code");
    return found.isPart() ? QLatin1StringView("delegated-commune") : QLatin1StringView("code");
}

/// A commune of today, whose row comes first, hides the part that kept its code. Two parts do not hide each other: the
/// reference itself gives the code 55273 to two communes.
void addUnit(const UnitTable& table, CodeAnswer& answer, const CodeIndex::Entry& entry)
{
    const Found found{table.today(entry.row), entry.row, Tier::Name};
    const auto hidesIt = [&](const Found& other) {
        return other.row == found.row || (!other.isPart() && table[other.row].kind == table[found.row].kind);
    };
    if (std::ranges::any_of(answer.found, hidesIt))
        return;
    if (answer.found.isEmpty())
        answer.reason = reasonOf(found, entry.source);
    answer.found.push_back(found);
}

CodeAnswer lookUp(const UnitTable& table, QStringView code)
{
    CodeAnswer answer;
    for (const CodeIndex::Entry& entry : table.codes.find(packedCode(code)))
        addUnit(table, answer, entry);
    return answer;
}

/// "SIREN 243100633", "code INSEE : 26113".
bool isWordForCode(QStringView before)
{
    constexpr QStringView kWords[]
        = {u"siren", u"n siren", u"numero siren", u"siret", u"insee", u"code insee", u"code"};
    return std::ranges::find(kWords, before) != std::end(kWords);
}

/// The kinds in the order of their enumeration: a département before the région that shares its code.
void sortByKind(const UnitTable& table, FoundList& list)
{
    std::ranges::stable_sort(list, {}, [&](const Found& f) { return table[f.row].kind; });
}

} // namespace

void narrowToKind(const UnitTable& table, CodeAnswer& answer, TerritoryKind kind)
{
    FoundList ofKind;
    const auto fits = [&](const Found& f) { return kindFits(table[f.row].kind, kind); };
    std::ranges::copy_if(answer.found, std::back_inserter(ofKind), fits);
    answer.kindConflict = ofKind.isEmpty();
    if (!answer.kindConflict)
        answer.found = ofKind;
}

CodeAnswer findCodeInName(const UnitTable& table, QStringView name, std::optional<TerritoryKind> kind)
{
    // A written code with its kind word is short; a name without any digit, nearly every one, ends here.
    constexpr qsizetype kLongest = 60;
    const auto digit = std::ranges::find_if(name, isDigit);
    if (digit == name.end() || name.size() > kLongest)
        return {};
    const qsizetype at = digit - name.begin();
    const QString before = text::foldKey(name.left(at));
    if (isWordForCode(before))
        return findByCode(table, name.mid(at), kind);
    const auto prefix = kindPrefix(before);
    if (!prefix || prefix->length != before.size())
        return findByCode(table, name, kind);
    CodeAnswer answer = findByCode(table, name.mid(at), prefix->kind);
    return answer.kindConflict ? CodeAnswer{} : answer;
}

CodeAnswer findByCode(const UnitTable& table, QStringView text, std::optional<TerritoryKind> kind)
{
    const QString code = cleanedCode(text);
    if (std::ranges::none_of(code, isDigit))
        return {};
    CodeAnswer answer = lookUp(table, code);
    if (answer.found.isEmpty() && mayLackZero(code)) {
        answer = lookUp(table, u'0' + code);
        answer.reason = QLatin1StringView("code-zero-restored");
    }
    sortByKind(table, answer.found);
    if (kind && !answer.found.isEmpty())
        narrowToKind(table, answer, *kind);
    return answer;
}

} // namespace quatuor::territories
