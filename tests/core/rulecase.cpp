// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON to rule contexts and back.
#include "rulecase.h"

#include <QFile>

#include <stdexcept>

namespace quatuor::test {

using nlohmann::json;

namespace {

QString text(const json& object, const char* name)
{
    return QString::fromStdString(object.value(name, std::string()));
}

QDate date(const json& object, const char* name)
{
    return QDate::fromString(text(object, name), Qt::ISODate);
}

QDateTime moment(const json& object, const char* name)
{
    return QDateTime::fromString(text(object, name), Qt::ISODate).toUTC();
}

template <class IdType>
IdType id(const json& object, const char* name)
{
    return IdType(object.value(name, qint64(0)));
}

std::optional<int> number(const json& object, const char* name)
{
    return object.contains(name) ? std::optional(object.at(name).get<int>()) : std::nullopt;
}

json part(const json& object, const char* name)
{
    return object.value(name, json::object());
}

template <class Value>
std::vector<Value> each(const json& object, const char* name, Value (*read)(const json&))
{
    std::vector<Value> values;
    for (const json& one : object.value(name, json::array()))
        values.push_back(read(one));
    return values;
}

template <class Value>
Value known(const std::optional<Value>& value)
{
    return value ? *value : throw std::runtime_error("unknown code in a rule's test case");
}

Person person(const json& one)
{
    return {id<PersonId>(one, "person"), text(one, "givenName"), text(one, "familyName"), text(one, "email"),
        text(one, "phone")};
}

Delegate delegate(const std::string& key, const json& one)
{
    Delegate result;
    result.id = known(DelegateId::parse(QString::fromStdString(key)));
    result.person = person(one);
    result.role = text(one, "role");
    result.roleText = text(one, "roleText");
    result.organisation = text(one, "organisation");
    result.jobTitle = text(one, "jobTitle");
    result.substitute = one.value("substitute", false);
    result.contact = one.value("contact", false);
    result.unavailable = one.value("unavailable", false);
    result.toCome = one.value("toCome", false);
    result.position = int(result.id.value());
    return result;
}

Registration registration(const json& one, const json& delegates)
{
    Registration result;
    result.id = RegistrationId(1000);
    result.state = known(registrationState(text(one, "state")));
    result.territoryText = {text(one, "territoryName"), text(one, "territoryCode"), text(one, "territoryKind")};
    result.ref = text(one, "ref");
    result.submittedAt = moment(one, "submittedAt");
    result.projectTitle = text(one, "projectTitle");
    result.projectSummary = text(one, "projectSummary");
    result.expectations = text(one, "expectations");
    result.note = text(one, "note");
    result.noticeAcknowledged = one.value("noticeAcknowledged", false);
    result.mergedInto = id<RegistrationId>(one, "mergedInto");
    for (const auto& [key, value] : delegates.items())
        result.delegates.push_back(delegate(key, value));
    return result;
}

CompositionPolicy policy(const json& one)
{
    CompositionPolicy result = seedPolicy();
    result.most = number(one, "most");
    result.recommended = number(one, "recommended");
    for (RoleBounds& bounds : result.roles) {
        const json role = part(part(one, "roles"), bounds.role.code.toStdString().c_str());
        bounds.least = role.value("least", bounds.least);
        bounds.most = number(role, "most");
    }
    return result;
}

Session session(const json& one)
{
    Session result;
    result.id = SessionId(1);
    result.date = date(one, "date");
    result.state = known(sessionState(text(one, "state")));
    result.opens = date(one, "opens");
    result.closes = date(one, "closes");
    return result;
}

Territory territory(const json& one)
{
    Territory result;
    result.id = TerritoryId(1);
    result.name = text(one, "name");
    result.code = text(one, "code");
    return result;
}

Seats seats(const json& one)
{
    return {number(one, "capacityDelegations"), number(one, "capacityPeople"), one.value("acceptedDelegations", 0),
        one.value("acceptedPeople", 0), one.value("heldDelegations", 0), one.value("heldPeople", 0)};
}

TerritoryCandidate candidate(const json& one)
{
    return {text(one, "code"), known(territoryKind(text(one, "kind"))), text(one, "name"), text(one, "department"), 0.5,
        {}};
}

TerritoryMatch match(const json& one)
{
    constexpr std::pair<const char*, MatchVerdict> kVerdicts[] = {{"exact", MatchVerdict::Exact},
        {"confident", MatchVerdict::Confident}, {"ambiguous", MatchVerdict::Ambiguous}, {"none", MatchVerdict::None}};
    TerritoryMatch result;
    for (const auto& [code, verdict] : kVerdicts) {
        if (one.value("verdict", "none") == code)
            result.verdict = verdict;
    }
    result.candidates = each<TerritoryCandidate>(one, "candidates", candidate);
    return result;
}

OfficialUnit unit(const json& one)
{
    OfficialUnit result;
    result.code = text(one, "code");
    result.name = text(one, "name");
    result.kind = known(territoryKind(text(one, "kind")));
    result.department = text(one, "department");
    return result;
}

RelatedRegistration related(const json& one)
{
    return {id<RegistrationId>(one, "id"), id<SessionId>(one, "session"), date(one, "date"), text(one, "territoryName"),
        known(registrationState(text(one, "state")))};
}

SharedPerson shared(const json& one)
{
    return {id<DelegateId>(one, "delegate"), related(one.at("other"))};
}

PreviousHolder holder(const json& one)
{
    return {text(one, "role"), text(one, "givenName"), text(one, "familyName"), text(one, "email"),
        text(one, "organisation"), date(one, "date")};
}

Settlement settlement(const json& one)
{
    return {text(one, "finding"), text(one, "subject"), text(one, "author"), moment(one, "at"), text(one, "reason")};
}

template <class Value>
std::optional<Value> unlessNull(const json& object, const char* name, Value (*read)(const json&))
{
    return object.contains(name) ? std::optional(read(object.at(name))) : std::nullopt;
}

json toJson(const Arguments& args)
{
    json result = json::object();
    for (const Argument& one : args)
        result[one.name.latin1()] = one.value.toStdString();
    return result;
}

json toJson(const Finding& finding)
{
    json result{{"id", finding.id.latin1()}, {"severity", code(finding.severity).latin1()},
        {"subject", finding.subject.toString().toStdString()}, {"args", toJson(finding.args)},
        {"fix", {{"kind", finding.fix.kind.latin1()}, {"args", toJson(finding.fix.args)}}}};
    if (finding.settled)
        result["settled"] = true;
    return result;
}

} // namespace

RuleCase::RuleCase(const json& source)
    : registration(test::registration(part(source, "registration"), part(source, "delegates")))
    , policy(test::policy(part(source, "policy")))
    , session(unlessNull(source, "session", test::session))
    , territory(unlessNull(source, "territory", test::territory))
    , context{registration, policy, session ? &*session : nullptr, territory ? &*territory : nullptr,
          match(part(source, "match")), seats(part(source, "seats")), date(source, "holdUntil"), date(source, "today"),
          each(source, "sameSession", related), each(source, "otherSessions", related),
          each(source, "initiated", related), each(source, "overlapping", related),
          each(source, "sharedPeople", shared), each(source, "previousHolders", holder),
          each(source, "settlements", settlement), unlessNull(source, "successor", unit)}
{
}

json onBase(const json& patch)
{
    json result = readJson(QStringLiteral(QUATUOR_TEST_DATA "/rules/base.json"));
    result.merge_patch(patch);
    return result;
}

json toJson(const Findings& findings)
{
    json result = json::array();
    for (const Finding& one : findings)
        result.push_back(toJson(one));
    return result;
}

json readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return json::parse(file.readAll().toStdString());
}

} // namespace quatuor::test
