// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Official units and territories of the workspace, told alike.
#include "cli/territoryanswer.h"

#include "cli/cli.h"
#include "cli/table.h"
#include "words/argumenttext.h"
#include "words/language.h"
#include "words/matchtext.h"
#include "words/statetext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeMembers(JsonWriter& json, const Territory& territory)
{
    json.member("id"_L1, territory.id.isNull() ? territory.code : territory.id.toString());
    json.memberOrNull("code"_L1, territory.code);
    json.member("name"_L1, territory.name);
    json.member("kind"_L1, code(territory.kind));
    json.memberOrNull("department"_L1, territory.department);
    json.member("population"_L1, territory.population);
}

void writeUnits(JsonWriter& json, QLatin1StringView name, const std::vector<OfficialUnit>& units)
{
    json.key(name);
    json.beginArray();
    for (const OfficialUnit& unit : units) {
        json.beginObject();
        json.member("code"_L1, unit.code);
        json.member("name"_L1, unit.name);
        json.member("kind"_L1, code(unit.kind));
        json.endObject();
    }
    json.endArray();
}

void writeOfficial(JsonWriter& json, const std::optional<OfficialUnit>& unit)
{
    json.memberOrNull("siren"_L1, unit ? unit->siren : QString());
    json.memberOrNull("region"_L1, unit ? unit->region : QString());
    json.memberOrNull("type"_L1, unit ? unit->type : QString());
    json.memberOrNull("parent"_L1, unit ? unit->parent : QString());
}

void writeCandidate(JsonWriter& json, const TerritoryCandidate& candidate)
{
    json.beginObject();
    json.memberOrNull("code"_L1, candidate.code);
    json.member("kind"_L1, code(candidate.kind));
    json.member("name"_L1, candidate.name);
    json.memberOrNull("department"_L1, candidate.department);
    json.member("confidence"_L1, candidate.confidence);
    json.member("reason"_L1, candidate.reason);
    json.member("id"_L1, candidate.own);
    json.endObject();
}

QString verdictText(const TerritoryMatch& match)
{
    switch (match.verdict) {
    case MatchVerdict::Exact:
        return Cli::tr("This one:");
    case MatchVerdict::Confident:
        return Cli::tr("Very probably this one:");
    case MatchVerdict::Ambiguous:
        return match.candidates.size() == 1
            ? Cli::tr("Perhaps this one; see whether it is, or give its département or kind:")
            : Cli::tr("Several are possible; choose one, or give its département or kind:");
    case MatchVerdict::None:
        break;
    }
    return noMatchText(match.reason);
}

QString people(qint64 population)
{
    return population > 0 ? currentLocale().toString(population) : QString();
}

void rowUnlessEmpty(Table& table, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        table.row({label, value});
}

QString names(const std::vector<OfficialUnit>& units)
{
    QStringList result;
    for (const OfficialUnit& unit : units)
        result += Cli::tr("%1 (%2)").arg(unit.name, unit.code);
    return result.join(", "_L1);
}

std::vector<PastUnit> pastOf(const TerritoryInfo& info)
{
    return info.unit ? OfficialReference::shipped().past(*info.unit) : std::vector<PastUnit>();
}

} // namespace

void writeTerritories(JsonWriter& json, const std::vector<Territory>& territories)
{
    json.beginArray();
    for (const Territory& territory : territories) {
        json.beginObject();
        writeMembers(json, territory);
        json.endObject();
    }
    json.endArray();
}

void writeTerritories(TextOutput& text, const std::vector<Territory>& territories)
{
    if (territories.empty())
        return text.line(Cli::tr("No territory."));
    Table table(text,
        {{Cli::tr("Code")}, {Cli::tr("Name")}, {Cli::tr("Kind")}, {Cli::tr("Département")},
            {Cli::tr("Population"), true}});
    for (const Territory& one : territories) {
        table.row({one.code.isEmpty() ? one.id.toString() : one.code, one.name, kindText(one.kind), one.department,
            people(one.population)});
    }
}

void writeMatch(JsonWriter& json, const QString& written, const TerritoryMatch& match)
{
    json.beginObject();
    json.member("text"_L1, written);
    json.member("verdict"_L1, code(match.verdict));
    json.key("candidates"_L1);
    json.beginArray();
    for (const TerritoryCandidate& candidate : match.candidates)
        writeCandidate(json, candidate);
    json.endArray();
    json.endObject();
}

void writeMatch(TextOutput& text, const TerritoryMatch& match)
{
    text.line(verdictText(match));
    Table table(text, {Column{}, Column{}, Column{}, Column{}, Column{{}, true}, Column{}}, 2);
    for (const TerritoryCandidate& one : match.candidates) {
        //: A share of certainty.
        table.row({one.code.isEmpty() ? one.own.toString() : one.code, one.name, kindText(one.kind), one.department,
            Cli::tr("%1%").arg(QString::number(qRound(100 * one.confidence))), matchReasonText(one)});
    }
}

void writeInfo(JsonWriter& json, const TerritoryInfo& info)
{
    json.beginObject();
    writeMembers(json, info.territory);
    json.member("timeZone"_L1, info.territory.timeZone);
    json.memberOrNull("alliedOn"_L1, info.territory.alliedOn.toString(Qt::ISODate));
    json.member("accompanied"_L1, info.territory.accompanied);
    writeOfficial(json, info.unit);
    writeUnits(json, "containers"_L1, info.containers);
    writeUnits(json, "members"_L1, info.members);
    json.key("past"_L1);
    json.beginArray();
    for (const PastUnit& one : pastOf(info)) {
        json.beginObject();
        json.member("name"_L1, one.name);
        json.member("code"_L1, one.code);
        json.member("until"_L1, one.until);
        json.member("merged"_L1, one.merged);
        json.endObject();
    }
    json.endArray();
    json.key("otherMembers"_L1);
    json.beginArray();
    for (const QString& member : info.otherMembers)
        json.value(member);
    json.endArray();
    json.endObject();
}

void writeInfo(TextOutput& text, const TerritoryInfo& info)
{
    const Territory& territory = info.territory;
    text.line(territory.name, Style::Heading);
    Table table(text, {Column{}, Column{}}, 2);
    table.row({Cli::tr("Kind"), kindText(territory.kind)});
    rowUnlessEmpty(table, Cli::tr("Code"), territory.code);
    rowUnlessEmpty(table, Cli::tr("SIREN"), info.unit ? info.unit->siren : QString());
    rowUnlessEmpty(table, Cli::tr("Département"), territory.department);
    rowUnlessEmpty(table, Cli::tr("Population"), people(territory.population));
    rowUnlessEmpty(table, Cli::tr("Time zone"), territory.timeZone);
    rowUnlessEmpty(table, Cli::tr("Ally since"), dateText(territory.alliedOn));
    rowUnlessEmpty(table, Cli::tr("Accompanied"), territory.accompanied ? Cli::tr("yes") : QString());
    rowUnlessEmpty(table, Cli::tr("Part of"), names(info.containers));
    for (const PastUnit& one : pastOf(info)) {
        //: %1: a year.
        const QString since = one.merged ? Cli::tr("Merged or divided, until %1") : Cli::tr("Name until %1");
        table.row({since.arg(one.until), one.name});
    }
    rowUnlessEmpty(
        table, Cli::tr("Members"), info.members.empty() ? info.otherMembers.join(", "_L1) : names(info.members));
}

} // namespace quatuor::cli
