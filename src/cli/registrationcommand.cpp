// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `registration list|show|check`.
#include "cli/cli.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/registrationanswer.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kRegistration[] = {{"R"_L1, ValueKind::Id}};
constexpr Positional kMaybeRegistration[] = {{"R"_L1, ValueKind::Id, Presence::Optional}};

constexpr const char* kStates = "draft|submitted|correction_requested|accepted|waitlisted|refused|withdrawn|recorded";

// "check" takes the first only.
constexpr Option kListOptions[] = {
    {"session"_L1, ValueKind::Text, "S", QT_TRANSLATE_NOOP("Cli", "of this session, by id or date")},
    {"state"_L1, ValueKind::Choice, kStates, QT_TRANSLATE_NOOP("Cli", "in this state")},
    {"search"_L1, ValueKind::Text, "TEXT",
        QT_TRANSLATE_NOOP("Cli", "beginnings of words of a name, an e-mail address or the territory")},
};
constexpr std::span<const Option> kCheckOptions = std::span<const Option>(kListOptions).first(1);

Outcome<RegistrationFilter> filterOf(Invocation& in)
{
    return then(in.session("session"_L1), [&](SessionId session) -> Outcome<RegistrationFilter> {
        return RegistrationFilter{
            session, registrationState(in.given().text("state"_L1)), in.given().text("search"_L1)};
    });
}

Exit listAsJson(Invocation& in, const RegistrationFilter& filter)
{
    JsonWriter& json = in.toJson();
    json.beginArray();
    RegistrationDesk(in.desk()).list(filter, [&](const RegistrationSummary& one) { writeSummary(json, one); });
    json.endArray();
    json.finish();
    return Exit::Done;
}

Exit listAsText(Invocation& in, const RegistrationFilter& filter)
{
    Table table(in.toText(), summaryColumns());
    RegistrationDesk(in.desk()).list(filter, [&](const RegistrationSummary& one) { table.row(summaryCells(one)); });
    table.finish();
    if (table.rows() == 0)
        in.toText().line(Cli::tr("No registration."));
    else
        in.messages().say(Cli::tr("%n registration(s)", nullptr, int(table.rows())));
    return Exit::Done;
}

Outcome<Exit> list(Invocation& in)
{
    return then(filterOf(in), [&](const RegistrationFilter& filter) -> Outcome<Exit> {
        return in.json() ? listAsJson(in, filter) : listAsText(in, filter);
    });
}

Outcome<Exit> show(Invocation& in)
{
    return then(RegistrationDesk(in.desk()).show(in.given().id<RegistrationId>("R"_L1)),
        [&](const RegistrationDetail& detail) -> Outcome<Exit> {
            if (in.json()) {
                writeDetail(in.toJson(), detail);
                in.toJson().finish();
            } else {
                writeDetail(in.toText(), detail);
            }
            return Exit::Done;
        });
}

/// Checks go by one at a time, and are counted.
class CheckAnswer {
public:
    explicit CheckAnswer(Invocation& in)
        : m_in(in)
    {
        if (m_in.json())
            m_in.toJson().beginArray();
    }

    void take(const RegistrationCheck& check)
    {
        count(check);
        if (m_in.json())
            writeCheck(m_in.toJson(), check);
        else if (!check.findings.empty())
            show(check);
    }

    Exit finish()
    {
        if (m_in.json()) {
            m_in.toJson().endArray();
            m_in.toJson().finish();
        } else {
            sumUp();
        }
        return m_blocked > 0 ? Exit::No : Exit::Done;
    }

private:
    void count(const RegistrationCheck& check)
    {
        ++m_all;
        const bool warned = std::any_of(check.findings.begin(), check.findings.end(),
            [](const Finding& one) { return one.severity == Severity::Warning && !one.settled; });
        if (anyBlocks(check.findings))
            ++m_blocked;
        else if (warned)
            ++m_warned;
    }

    void show(const RegistrationCheck& check)
    {
        writeCheck(m_in.toText(), check);
        m_in.toText().blank();
    }

    void sumUp()
    {
        TextOutput& text = m_in.toText();
        if (m_all == 0)
            return text.line(Cli::tr("Nothing to check."));
        const int ready = m_all - m_blocked;
        text.line(Cli::tr("%n registration(s) checked", nullptr, m_all), Style::Heading);
        text.line(u"  "_s + Cli::tr("%n blocked", nullptr, m_blocked), m_blocked > 0 ? Style::Bad : Style::Plain);
        text.line(u"  "_s + Cli::tr("%n ready", nullptr, ready), Style::Good);
        if (m_warned > 0)
            text.line(
                u"      "_s + Cli::tr("of which %n with something to look at", nullptr, m_warned), Style::Doubtful);
    }

    Invocation& m_in;
    int m_all = 0;
    int m_blocked = 0;
    int m_warned = 0; ///< and not blocked
};

Outcome<Exit> checkOne(Invocation& in, RegistrationId id)
{
    return then(RegistrationDesk(in.desk()).check(id), [&](const RegistrationCheck& check) -> Outcome<Exit> {
        CheckAnswer answer(in);
        answer.take(check);
        return answer.finish();
    });
}

Outcome<Exit> check(Invocation& in)
{
    if (in.given().has("R"_L1))
        return checkOne(in, in.given().id<RegistrationId>("R"_L1));
    return then(filterOf(in), [&](const RegistrationFilter& filter) -> Outcome<Exit> {
        CheckAnswer answer(in);
        RegistrationDesk(in.desk()).check(filter, [&](const RegistrationCheck& one) { answer.take(one); });
        return answer.finish();
    });
}

constexpr Verb kVerbs[] = {
    {"registration"_L1, "list"_L1, {}, kListOptions,
        QT_TRANSLATE_NOOP("Cli", "Registrations, by session and territory."), list},
    {"registration"_L1, "show"_L1, kRegistration, {},
        QT_TRANSLATE_NOOP("Cli", "Everything about one registration, its delegation and what is to check."), show},
    {"registration"_L1, "check"_L1, kMaybeRegistration, kCheckOptions,
        QT_TRANSLATE_NOOP(
            "Cli", "What is to check, with the smallest fix of each; of one registration, a session, or all."),
        check},
};

} // namespace

std::span<const Verb> registrationReadingVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
