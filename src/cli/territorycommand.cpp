// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `territory search|match|info|add|edit|update`. Without a workspace, the official reference answers alone.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/territoryanswer.h"
#include "cli/territorylookup.h"
#include "desk/territoryupdate.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kText[] = {{"TEXT"_L1}};
constexpr Positional kMaybeText[] = {{"TEXT"_L1, ValueKind::Text, Presence::Optional}};
constexpr Positional kCode[] = {{"CODE"_L1}};
constexpr Positional kFile[] = {{"FILE"_L1}};

constexpr const char* kOwnKinds = "petr|pnr|syndicat|groupement|other";

constexpr Option kSearchOptions[] = {
    {"most"_L1, ValueKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "at most so many; else 20")},
};
constexpr Option kMatchOptions[] = {
    {"department"_L1, ValueKind::Text, "D", QT_TRANSLATE_NOOP("Cli", "in this département, by code or name")},
    {"kind"_L1, ValueKind::Text, "K", QT_TRANSLATE_NOOP("Cli", "what it is: commune, epci, departement…")},
    {"batch"_L1, ValueKind::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "instead of TEXT: every row of a CSV file")},
    {"name-column"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "with --batch: the heading of the names")},
    {"department-column"_L1, ValueKind::Text, "D",
        QT_TRANSLATE_NOOP("Cli", "with --batch: the heading of the départements")},
    {"kind-column"_L1, ValueKind::Text, "K", QT_TRANSLATE_NOOP("Cli", "with --batch: the heading of the kinds")},
    {"o"_L1, ValueKind::Text, "OUT", QT_TRANSLATE_NOOP("Cli", "with --batch: the file to write; - is standard output")},
};
constexpr Option kAddOptions[] = {
    {"name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "its name"), Presence::Required},
    {"kind"_L1, ValueKind::Choice, kOwnKinds,
        QT_TRANSLATE_NOOP("Cli", "what it is; other kinds are in the official reference"), Presence::Required},
    {"members"_L1, ValueKind::Text, "C,…", QT_TRANSLATE_NOOP("Cli", "the codes of the territories it is made of")},
};

constexpr Option kEditOptions[] = {
    {"ally"_L1, ValueKind::DateOrNone, "DATE|none",
        QT_TRANSLATE_NOOP("Cli", "the day it signed the charter of the alliance")},
    {"accompanied"_L1, ValueKind::YesNo, "yes|no",
        QT_TRANSLATE_NOOP("Cli", "whether somebody goes along with it beyond the day")},
};

constexpr int kMostFound = 20;

Outcome<Exit> search(Invocation& in)
{
    const std::vector<Territory> found = searchTerritories(
        in.deskIfThere(), in.given().text("TEXT"_L1), in.given().count("most"_L1).value_or(kMostFound));
    if (in.json()) {
        writeTerritories(in.toJson(), found);
        in.toJson().finish();
    } else {
        writeTerritories(in.toText(), found);
    }
    return Exit::Done;
}

Outcome<Exit> matchOne(Invocation& in)
{
    const Given& given = in.given();
    const TerritoryText written{given.text("TEXT"_L1), {}, given.text("kind"_L1)};
    const TerritoryMatch match = matchTerritory(in.deskIfThere(), written, given.text("department"_L1));
    if (in.json()) {
        writeMatch(in.toJson(), written.name, match);
        in.toJson().finish();
    } else {
        writeMatch(in.toText(), match);
    }
    return Exit::Done;
}

void writeReport(Invocation& in, const TerritoryBatchRequest& request, const TerritoryBatchReport& report)
{
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("file"_L1, request.output);
    json.member("rows"_L1, report.rows);
    json.member("exact"_L1, report.exact);
    json.member("confident"_L1, report.confident);
    json.member("ambiguous"_L1, report.ambiguous);
    json.member("none"_L1, report.none);
    json.endObject();
    json.finish();
}

void tellReport(Invocation& in, const TerritoryBatchReport& report)
{
    const QString text
        = Cli::tr("%1 rows: %2 exact, %3 confident, %4 ambiguous, %5 without a match")
              .arg(QString::number(report.rows), QString::number(report.exact), QString::number(report.confident),
                  QString::number(report.ambiguous), QString::number(report.none));
    if (in.given().text("o"_L1) == "-"_L1)
        in.messages().say(text);
    else
        in.toText().line(text);
}

Outcome<Exit> matchBatch(Invocation& in)
{
    const Given& given = in.given();
    if (!given.has("name-column"_L1) || !given.has("o"_L1))
        return misuse(Cli::tr("“--batch” needs “--name-column” and “-o”."));
    if (in.json() && given.text("o"_L1) == "-"_L1)
        return misuse(Cli::tr("“--json” and “-o -” cannot both have standard output: write to a file."));
    const TerritoryBatchRequest request{given.text("batch"_L1), given.text("name-column"_L1),
        given.text("department-column"_L1), given.text("kind-column"_L1), given.text("o"_L1)};
    ProgressBar bar(in.messages());
    return then(matchTerritoryFile(in.deskIfThere(), request, bar.progress()),
        [&](const TerritoryBatchReport& report) -> Outcome<Exit> {
            in.json() ? writeReport(in, request, report) : tellReport(in, report);
            return Exit::Done;
        });
}

Outcome<Exit> match(Invocation& in)
{
    if (in.given().has("TEXT"_L1) == in.given().has("batch"_L1))
        return misuse(Cli::tr("Say which name, or “--batch” with a file of names."));
    return in.given().has("batch"_L1) ? matchBatch(in) : matchOne(in);
}

Outcome<Exit> info(Invocation& in)
{
    return then(
        territoryInfo(in.deskIfThere(), in.given().text("CODE"_L1)), [&](const TerritoryInfo& found) -> Outcome<Exit> {
            if (in.json()) {
                writeInfo(in.toJson(), found);
                in.toJson().finish();
            } else {
                writeInfo(in.toText(), found);
            }
            return Exit::Done;
        });
}

Outcome<Exit> add(Invocation& in)
{
    const Given& given = in.given();
    const TerritoryKind kind = territoryKind(given.text("kind"_L1)).value_or(TerritoryKind::Other);
    const QStringList members = given.text("members"_L1).split(u',', Qt::SkipEmptyParts);
    return then(TerritoryDesk(in.desk()).add(given.text("name"_L1), kind, members),
        [&](TerritoryId id) -> Outcome<Exit> { return answerChange(in, id.toString()); });
}

Outcome<Exit> updateReference(Invocation& in, const QString& path)
{
    return then(installReference(path), [&](const ReferenceUpdate& done) -> Outcome<Exit> {
        if (in.json()) {
            in.toJson().beginObject();
            in.toJson().member("version"_L1, done.version);
            in.toJson().member("before"_L1, done.before);
            in.toJson().endObject();
            in.toJson().finish();
        } else {
            in.toText().line(Cli::tr("Reference of territories: version %1 in the place of %2, from the next start.")
                                 .arg(done.version, done.before));
        }
        return Exit::Done;
    });
}

void writeBodies(Invocation& in, const BodiesUpdate& done)
{
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("added"_L1, done.added);
    json.member("updated"_L1, done.updated);
    json.member("unchanged"_L1, done.unchanged);
    json.key("problems"_L1);
    json.beginArray();
    for (const BodyProblem& one : done.problems) {
        json.beginObject();
        json.member("row"_L1, one.row);
        json.member("name"_L1, one.name);
        json.member("code"_L1, one.code);
        json.member("seen"_L1, one.seen);
        json.endObject();
    }
    json.endArray();
    json.memberOrNull("change"_L1, done.change.isNull() ? QString() : done.change.toString());
    json.endObject();
    json.finish();
}

QString problemText(const BodyProblem& problem)
{
    const QString where = Cli::tr("row %1, “%2”").arg(QString::number(problem.row), problem.name);
    if (problem.code == "body.official"_L1)
        return Cli::tr("%1: the official reference has bodies of this kind; left out").arg(where);
    if (problem.code == "body.several"_L1)
        return Cli::tr("%1: several territories have this name; left out").arg(where);
    if (problem.code == "body.no-members"_L1)
        return Cli::tr("%1: none of its members is known; left out").arg(where);
    return Cli::tr("%1: no territory has the code “%2”; that member was left out").arg(where, problem.seen);
}

Outcome<Exit> updateFromBodies(Invocation& in, const QString& path)
{
    if (in.deskIfThere() == nullptr)
        return refuse(RefusalKind::Workspace, "workspace.missing"_L1, {{"file"_L1, in.workspace()}});
    return then(updateBodies(in.desk(), path), [&](const BodiesUpdate& done) -> Outcome<Exit> {
        if (in.json()) {
            writeBodies(in, done);
        } else {
            in.toText().line(
                Cli::tr("%1 added, %2 updated, %3 unchanged")
                    .arg(QString::number(done.added), QString::number(done.updated), QString::number(done.unchanged)));
            for (const BodyProblem& one : done.problems)
                in.toText().line(problemText(one));
        }
        return done.problems.empty() ? Exit::Done : Exit::No;
    });
}

Outcome<Exit> update(Invocation& in)
{
    const QString path = in.given().text("FILE"_L1);
    return then(isReferenceFile(path), [&](bool reference) -> Outcome<Exit> {
        return reference ? updateReference(in, path) : updateFromBodies(in, path);
    });
}

Outcome<Exit> edit(Invocation& in)
{
    const Given& given = in.given();
    const TerritoryEdit asked{given.date("ally"_L1), given.yesNo("accompanied"_L1)};
    TerritoryDesk desk(in.desk());
    return then(desk.info(given.text("CODE"_L1)), [&](const TerritoryInfo& found) {
        return then(desk.edit(found.territory, asked), [&](TerritoryId id) -> Outcome<Exit> {
            return answerChange(in, id.isNull() ? given.text("CODE"_L1) : id.toString());
        });
    });
}

constexpr Verb kVerbs[] = {
    {"territory"_L1, "search"_L1, kText, kSearchOptions,
        QT_TRANSLATE_NOOP("Cli", "Territories by the beginnings of words, or by code."), search,
        Needs::WorkspaceIfThere},
    {"territory"_L1, "match"_L1, kMaybeText, kMatchOptions,
        QT_TRANSLATE_NOOP("Cli", "Which territory a name means, and how surely."), match, Needs::WorkspaceIfThere},
    {"territory"_L1, "info"_L1, kCode, {},
        QT_TRANSLATE_NOOP("Cli", "One territory, by code or id: what it is, what it is part of."), info,
        Needs::WorkspaceIfThere},
    {"territory"_L1, "add"_L1, {}, kAddOptions,
        QT_TRANSLATE_NOOP("Cli", "A territory that has no official code: a PETR, a park, a grouping…"), add},
    {"territory"_L1, "update"_L1, kFile, {},
        QT_TRANSLATE_NOOP(
            "Cli", "A newer official reference (npm package, .qtr), or a CSV list of bodies with their members."),
        update, Needs::WorkspaceIfThere},
    {"territory"_L1, "edit"_L1, kCode, kEditOptions,
        QT_TRANSLATE_NOOP("Cli", "Records that a territory is an ally, or accompanied."), edit},
};

} // namespace

std::span<const Verb> territoryVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
