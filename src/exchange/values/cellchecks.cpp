// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/cellchecks.h"

#include "exchange/values/boolean.h"
#include "exchange/values/datereading.h"
#include "exchange/values/noname.h"
#include "exchange/values/personname.h"

#include <array>

namespace quatuor {

namespace {

bool isReadableDate(QStringView value)
{
    return readDate(value).isReadable();
}
/// Which session a day without its year means, or which of two days, the sessions tell.
bool isReadableSession(QStringView value)
{
    return isReadableDate(value) || !datesIn(value).empty() || !daysIn(value).empty();
}
bool isBoolean(QStringView value)
{
    return parseBoolean(value).has_value();
}
/// "N/A" names nobody, and not two people.
bool isOneName(QStringView value)
{
    return !holdsTwoNames(value) || nameSays(value) != NameSays::Somebody;
}
bool isOneEmail(QStringView value)
{
    return !holdsTwoEmails(value);
}

struct Check {
    bool (*holds)(QStringView) = nullptr;
    QLatin1StringView otherwise;
};

constexpr auto kChecks = [] {
    std::array<Check, kFieldCount> checks{};
    const auto set = [&checks](Field field, bool (*holds)(QStringView), const char* otherwise) {
        checks[std::size_t(field)] = {holds, QLatin1StringView(otherwise)};
    };
    set(Field::SessionDate, isReadableSession, "date.unreadable");
    set(Field::SubmittedAt, isReadableDate, "date.unreadable");
    set(Field::IsContact, isBoolean, "boolean.unreadable");
    set(Field::IsSubstitute, isBoolean, "boolean.unreadable");
    set(Field::NoticeAcknowledged, isBoolean, "boolean.unreadable");
    set(Field::GivenName, isOneName, "cell.two-people");
    set(Field::FamilyName, isOneName, "cell.two-people");
    set(Field::FullName, isOneName, "cell.two-people");
    set(Field::Email, isOneEmail, "cell.two-people");
    return checks;
}();

} // namespace

QLatin1StringView doubtAbout(Field field, const QString& value)
{
    const Check& check = kChecks[std::size_t(field)];
    if (!check.holds || value.isEmpty() || check.holds(value))
        return {};
    return check.otherwise;
}

} // namespace quatuor
