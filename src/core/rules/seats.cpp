// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session: still open, still planned, still with room; and the seat that was kept.
#include "core/rules/ask.h"
#include "core/rules/questions.h"

namespace quatuor::rules {

namespace {

bool takesPlace(const Session* session)
{
    return session && (session->state == SessionState::Planned || session->state == SessionState::Postponed);
}

bool isWithin(const Session& session, QDate day)
{
    return (!session.opens.isValid() || day >= session.opens) && (!session.closes.isValid() || day <= session.closes);
}

/// The organiser's day on which the territory sent it; today for one that was not.
QDate dayOfSubmission(const RuleContext& context)
{
    const QDateTime& sent = context.registration.submittedAt;
    return sent.isValid() ? sent.toLocalTime().date() : context.today;
}

/// True without converting time zones, which costs more than all the rest: in time by a day on either side.
bool isSurelyWithin(const RuleContext& context)
{
    const QDate day = context.registration.submittedAt.date();
    return day.isValid() && isWithin(*context.session, day.addDays(-1)) && isWithin(*context.session, day.addDays(1));
}

Arguments sessionDate(const Session& session)
{
    return {{arg::date, isoDate(session.date)}};
}

void addIfLimited(Arguments& args, QLatin1StringView name, const std::optional<int>& number)
{
    if (number)
        args.push_back({name, QString::number(*number)});
}

} // namespace

void registrationClosed(const RuleContext& context, Findings& findings)
{
    if (!takesPlace(context.session) || isSurelyWithin(context))
        return;
    const Session& session = *context.session;
    const QDate day = dayOfSubmission(context);
    if (isWithin(session, day))
        return;
    const bool early = session.opens.isValid() && day < session.opens;
    Arguments args = sessionDate(session);
    args.push_back({arg::day, isoDate(day)});
    args.push_back({arg::reason, early ? QStringLiteral("not-open") : QStringLiteral("closed")});
    args.push_back(
        early ? Argument{arg::opens, isoDate(session.opens)} : Argument{arg::closes, isoDate(session.closes)});
    add(findings, aboutSession(), args, {context.today <= session.date ? fix::waive : fix::move, {}});
}

void sessionCancelled(const RuleContext& context, Findings& findings)
{
    if (context.session && context.session->state == SessionState::Cancelled)
        add(findings, aboutSession(), sessionDate(*context.session), {fix::move, {}});
}

void sessionPast(const RuleContext& context, Findings& findings)
{
    const Session* session = context.session;
    const bool over
        = session && (session->state == SessionState::Done || (takesPlace(session) && session->date < context.today));
    if (over)
        add(findings, aboutSession(), sessionDate(*session), {fix::move, {}});
}

void sessionFull(const RuleContext& context, Findings& findings)
{
    const int people = context.registration.people();
    if (!takesPlace(context.session) || context.seats.fits(people))
        return;
    Arguments args = sessionDate(*context.session);
    args.push_back({arg::people, QString::number(people)});
    addIfLimited(args, arg::capacityDelegations, context.seats.capacityDelegations);
    addIfLimited(args, arg::delegationsLeft, context.seats.delegationsLeft());
    addIfLimited(args, arg::capacityPeople, context.seats.capacityPeople);
    addIfLimited(args, arg::peopleLeft, context.seats.peopleLeft());
    const bool waiting = context.registration.state == RegistrationState::Waitlisted;
    add(findings, aboutSession(), args, {waiting ? fix::move : fix::waitlist, {}});
}

void holdLapsed(const RuleContext& context, Findings& findings)
{
    if (context.holdUntil.isValid() && context.holdUntil < context.today)
        add(findings, aboutRegistration(), {{arg::until, isoDate(context.holdUntil)}}, {fix::releaseHold, {}});
}

} // namespace quatuor::rules
