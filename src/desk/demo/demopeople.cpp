// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demopeople.h"

#include "core/text.h"
#include "desk/demo/demonames.h"

#include <algorithm>

namespace quatuor {

namespace {

/// A prime that does not divide the number of pairs: every pair comes before one comes again.
constexpr qint64 kStride = 3571;
constexpr qsizetype kLongestDomain = 40;

QString string(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QString slug(const QString& text)
{
    return text::foldKey(text).replace(u' ', u'-');
}

qint64 givenNames()
{
    return qint64(demo::womensNames().size() + demo::mensNames().size());
}
qint64 pairsOfNames()
{
    return givenNames() * qint64(demo::familyNames().size());
}

/// The territory's own domain, or the State's in its département.
QString domainOf(const OfficialUnit& unit, QStringView role)
{
    if (role == u"agent_etat")
        return QStringLiteral("dep%1.etat.example.org").arg(unit.department.toLower());
    QString name = slug(unit.name).left(kLongestDomain);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name
        + (role == u"acteur_socio_eco" ? QStringLiteral("-avenir.example.org") : QStringLiteral(".example.org"));
}

std::span<const demo::Gendered> jobsOf(QStringView role)
{
    return std::ranges::find_if(demo::roleJobs(), [&](const demo::RoleJobs& one) { return role == one.role; })->jobs;
}

} // namespace

DemoPeople::DemoPeople(DemoRandom& random)
    : m_random(random)
    , m_first(random.below(int(pairsOfNames())))
{
}

DemoPeople::Name DemoPeople::nextName()
{
    const qint64 serial = m_count++;
    const qint64 pair = (m_first + serial * kStride) % pairsOfNames();
    const auto given = std::size_t(pair % givenNames());
    const demo::Words women = demo::womensNames();
    Name name;
    name.feminine = given < women.size();
    name.given = string(name.feminine ? women[given] : demo::mensNames()[given - women.size()]);
    name.family = string(demo::familyNames()[std::size_t(pair / givenNames())]);
    name.namesake = int(serial / pairsOfNames());
    return name;
}

QString DemoPeople::phone()
{
    const QString prefix = m_random.below(2) == 0 ? QStringLiteral("01 99 00") : QStringLiteral("06 39 98");
    const auto pair = [this] { return QStringLiteral("%1").arg(m_random.below(100), 2, 10, QLatin1Char('0')); };
    const QString third = pair();
    return QStringLiteral("%1 %2 %3").arg(prefix, third, pair());
}

Delegate DemoPeople::member(const OfficialUnit& unit, const QString& role)
{
    const Name name = nextName();
    const demo::Gendered& job = m_random.of(jobsOf(role));
    Delegate delegate;
    delegate.role = role;
    delegate.jobTitle = string(name.feminine ? job.feminine : job.masculine);
    delegate.organisation = role == u"agent_etat" ? QStringLiteral("Services de l'État (%1)").arg(unit.department)
        : role == u"acteur_socio_eco"             ? string(m_random.of(demo::organisations()))
                                                  : unit.name;
    const QString number = name.namesake == 0 ? QString() : QString::number(name.namesake + 1);
    delegate.person.givenName = name.given;
    delegate.person.familyName = name.family;
    delegate.person.email
        = QStringLiteral("%1.%2%3@%4").arg(slug(name.given), slug(name.family), number, domainOf(unit, role));
    if (m_random.below(4) != 0)
        delegate.person.phone = phone();
    return delegate;
}

void DemoPeople::spoil(std::vector<Delegate>& members, DemoShape shape, const OfficialUnit& unit)
{
    constexpr std::size_t kOfficer = 1;
    constexpr std::size_t kStateOfficer = 2;
    if (shape == DemoShape::RoleMissing) {
        members.erase(members.begin() + kOfficer + m_random.below(2));
    } else if (shape == DemoShape::Warned) {
        // An address that is not the State's.
        QString& email = members[kStateOfficer].person.email;
        email = email.section(u'@', 0, 0) + u'@' + domainOf(unit, QStringView());
    } else if (shape == DemoShape::RoleUnknown) {
        members[kOfficer].roleText = string(m_random.of(demo::unknownRoles()));
        members[kOfficer].role.clear();
    }
}

std::vector<Delegate> DemoPeople::delegation(const OfficialUnit& unit, DemoShape shape)
{
    std::vector<Delegate> members;
    for (const demo::RoleJobs& role : demo::roleJobs())
        members.push_back(member(unit, string(role.role)));
    if (m_random.below(5) == 0) {
        members.push_back(member(unit, string(demo::roleJobs().back().role)));
        members.back().substitute = m_random.below(2) == 0;
    }
    spoil(members, shape, unit);
    members.front().contact = true;
    for (std::size_t i = 0; i < members.size(); ++i)
        members[i].position = int(i);
    return members;
}

} // namespace quatuor
