// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `waiting-list show|promote`.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "desk/waitinglistdesk.h"
#include "words/argumenttext.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kSession[] = {{"S"_L1}};

constexpr Option kPromoteOptions[] = {
    {"policy"_L1, ValueKind::Choice, "strict|first-fit",
        QT_TRANSLATE_NOOP("Cli",
            "strict (the default) stops at the first that does not fit or is blocked; first-fit passes over it")},
    {"dry-run"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "shows who would be promoted, and changes nothing")},
};

void writeEntries(JsonWriter& json, const std::vector<WaitingEntry>& entries)
{
    json.beginArray();
    for (const WaitingEntry& one : entries) {
        json.beginObject();
        json.member("id"_L1, one.id);
        json.member("rank"_L1, one.rank);
        json.member("territory"_L1, one.territoryName);
        json.member("enteredAt"_L1, one.enteredAt);
        json.member("people"_L1, one.people);
        json.member("fits"_L1, one.fits);
        json.member("blocked"_L1, one.blocked);
        json.endObject();
    }
    json.endArray();
}

QString chances(const WaitingEntry& entry)
{
    if (entry.blocked)
        return Cli::tr("something blocks it");
    return entry.fits ? Cli::tr("there is room") : Cli::tr("no room");
}

void showEntries(TextOutput& text, const std::vector<WaitingEntry>& entries)
{
    Table table(text,
        {{Cli::tr("Rank"), true}, {Cli::tr("Territory")}, {Cli::tr("People"), true}, {Cli::tr("Since")},
            {Cli::tr("Now")}, {Cli::tr("Id")}},
        2);
    for (const WaitingEntry& one : entries) {
        table.row({QString::number(one.rank), one.territoryName, QString::number(one.people),
            dateText(one.enteredAt.toLocalTime().date()), chances(one), one.id.toString()});
    }
}

Outcome<Exit> show(Invocation& in)
{
    return then(in.session("S"_L1), [&](SessionId session) {
        return then(
            WaitingListDesk(in.desk()).show(session), [&](const std::vector<WaitingEntry>& entries) -> Outcome<Exit> {
                if (in.json()) {
                    writeEntries(in.toJson(), entries);
                    in.toJson().finish();
                } else if (entries.empty()) {
                    in.toText().line(Cli::tr("Nobody is waiting."));
                } else {
                    showEntries(in.toText(), entries);
                }
                return Exit::Done;
            });
    });
}

void showPart(TextOutput& text, const QString& heading, const std::vector<WaitingEntry>& entries)
{
    if (entries.empty())
        return;
    text.heading(heading);
    showEntries(text, entries);
}

void showPromotion(Invocation& in, const Promotion& promotion)
{
    TextOutput& text = in.toText();
    if (promotion.promoted.empty())
        text.line(Cli::tr("Nobody can be promoted now."));
    else if (promotion.applied)
        tellChange(in);
    showPart(text, promotion.applied ? Cli::tr("Promoted") : Cli::tr("Would be promoted"), promotion.promoted);
    showPart(text, Cli::tr("Still waiting"), promotion.left);
}

void writePromotion(Invocation& in, SessionId session, const Promotion& promotion)
{
    JsonWriter& json = in.toJson();
    json.beginObject();
    json.member("id"_L1, session);
    json.key("promoted"_L1);
    writeEntries(json, promotion.promoted);
    json.key("left"_L1);
    writeEntries(json, promotion.left);
    json.member("applied"_L1, promotion.applied);
    json.member("change"_L1, in.change());
    json.endObject();
    json.finish();
}

Outcome<Exit> promote(Invocation& in)
{
    const bool firstFit = in.given().text("policy"_L1) == "first-fit"_L1;
    const PromotionPolicy policy = firstFit ? PromotionPolicy::FirstFit : PromotionPolicy::Strict;
    return then(in.session("S"_L1), [&](SessionId session) {
        return then(WaitingListDesk(in.desk()).promote(session, policy, in.given().has("dry-run"_L1)),
            [&](const Promotion& promotion) -> Outcome<Exit> {
                in.json() ? writePromotion(in, session, promotion) : showPromotion(in, promotion);
                return Exit::Done;
            });
    });
}

constexpr Verb kVerbs[] = {
    {"waiting-list"_L1, "show"_L1, kSession, {}, QT_TRANSLATE_NOOP("Cli", "Who waits, in order of entry."), show},
    {"waiting-list"_L1, "promote"_L1, kSession, kPromoteOptions,
        QT_TRANSLATE_NOOP("Cli", "Accepts those for whom there is room."), promote},
};

} // namespace

std::span<const Verb> waitingListVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
