// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `workspace create|check|copy` and `demo`: the file itself.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/findinganswer.h"
#include "desk/workspacedesk.h"
#include "words/problemtext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kFile[] = {{"FILE"_L1}};

constexpr Option kCreateOptions[] = {
    {"sample"_L1, ValueKind::Flag, "",
        QT_TRANSLATE_NOOP("Cli", "filled with the sample: two sessions and their registrations")},
};
constexpr Option kCheckOptions[] = {
    {"deep"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "reads every page and every recorded action too")},
};
constexpr Option kDemoOptions[] = {
    {"registrations"_L1, ValueKind::Count, "N", QT_TRANSLATE_NOOP("Cli", "how many; else 120")},
    {"seed"_L1, ValueKind::Count, "S", QT_TRANSLATE_NOOP("Cli", "the same number gives the same people; else 1")},
};

Exit answerFile(Invocation& in, const QString& file, const QString& sentence)
{
    if (!in.json()) {
        in.toText().line(sentence);
        return Exit::Done;
    }
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("file"_L1, file);
    json.member("change"_L1, in.change());
    json.endObject();
    json.finish();
    return Exit::Done;
}

Outcome<Exit> create(Invocation& in)
{
    const Outcome<Done> filled
        = in.given().has("sample"_L1) ? WorkspaceDesk(in.desk()).fillWithSample() : Outcome<Done>(Done{});
    return then(filled, [&](Done) -> Outcome<Exit> {
        return answerFile(in, in.workspace(), Cli::tr("New workspace: %1").arg(in.workspace()));
    });
}

Outcome<Exit> demo(Invocation& in)
{
    DemoOptions options;
    options.registrations = in.given().count("registrations"_L1).value_or(options.registrations);
    options.seed = quint32(in.given().count("seed"_L1).value_or(int(options.seed)));
    ProgressBar bar(in.messages());
    return then(WorkspaceDesk(in.desk()).fillWithDemo(options, bar.progress()), [&](Done) -> Outcome<Exit> {
        return answerFile(in, in.workspace(),
            Cli::tr("New workspace with %n fictive registration(s): %1", nullptr, options.registrations)
                .arg(in.workspace()));
    });
}

void writeProblems(JsonWriter& json, const std::vector<Problem>& problems)
{
    json.beginObject();
    json.member("ok"_L1, problems.empty());
    json.key("problems"_L1);
    json.beginArray();
    for (const Problem& problem : problems) {
        json.beginObject();
        json.member("code"_L1, problem.code);
        json.key("args"_L1);
        writeArguments(json, problem.args);
        json.member("text"_L1, problemText(problem.code, problem.args));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
}

void showProblems(TextOutput& text, const std::vector<Problem>& problems)
{
    if (problems.empty())
        return text.line(Cli::tr("The workspace is sound."), Style::Good);
    text.line(Cli::tr("%n problem(s)", nullptr, int(problems.size())), Style::Heading);
    for (const Problem& problem : problems)
        text.line(u"  ✗ "_s + problemText(problem.code, problem.args), Style::Bad);
}

Outcome<Exit> check(Invocation& in)
{
    const std::vector<Problem> problems = WorkspaceDesk(in.desk()).check(in.given().has("deep"_L1));
    in.json() ? writeProblems(in.toJson(), problems) : showProblems(in.toText(), problems);
    return problems.empty() ? Exit::Done : Exit::No;
}

Outcome<Exit> copy(Invocation& in)
{
    const QString file = in.given().text("FILE"_L1);
    return then(WorkspaceDesk(in.desk()).copy(file),
        [&](Done) -> Outcome<Exit> { return answerFile(in, file, Cli::tr("Copied and verified: %1").arg(file)); });
}

constexpr Verb kVerbs[] = {
    {"workspace"_L1, "create"_L1, {}, kCreateOptions, QT_TRANSLATE_NOOP("Cli", "Makes a new file."), create,
        Needs::NewWorkspace},
    {"workspace"_L1, "check"_L1, {}, kCheckOptions,
        QT_TRANSLATE_NOOP("Cli", "Verifies the file, what it holds and what must always be true of it."), check},
    {"workspace"_L1, "copy"_L1, kFile, {}, QT_TRANSLATE_NOOP("Cli", "One verified file to hand over."), copy},
    {"demo"_L1, {}, {}, kDemoOptions,
        QT_TRANSLATE_NOOP("Cli", "A new workspace of fictive people, with past and coming sessions."), demo,
        Needs::NewWorkspace},
};

} // namespace

std::span<const Verb> workspaceVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
