// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/decisions.h"

#include "words/findingtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quatuor {

namespace {

struct DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

DecisionChoice choice(DecisionKind kind, const QString& text, const char* key)
{
    DecisionChoice result;
    result.kind = kind;
    result.text = text;
    result.key = QLatin1String(key);
    result.enabled = true;
    return result;
}

void turnOff(DecisionChoice& one, const QString& reason)
{
    one.enabled = false;
    one.reason = reason;
}

/// The first thing that blocks, and how many more.
QString blockingReason(const Findings& findings)
{
    QString first;
    int others = -1;
    for (const Finding& finding : findings) {
        if (!finding.blocks())
            continue;
        ++others;
        if (first.isEmpty())
            first = findingText(finding);
    }
    return others <= 0 ? first : first + u' ' + DecisionWords::tr("And %n more.", nullptr, others);
}

QString roomReason(const Seats& seats)
{
    if (const auto left = seats.delegationsLeft())
        return DecisionWords::tr("%n place(s) left.", nullptr, *left);
    if (const auto people = seats.peopleLeft())
        return DecisionWords::tr("Room for %n more person(s).", nullptr, *people);
    return DecisionWords::tr("The session has no limit.");
}

DecisionChoice acceptChoice(const RegistrationDetail& detail)
{
    DecisionChoice accept = choice(DecisionKind::Accept, DecisionWords::tr("Accept"), "A");
    if (detail.registration.session.isNull())
        turnOff(accept, DecisionWords::tr("No session is chosen yet."));
    else if (anyBlocks(detail.findings))
        turnOff(accept, blockingReason(detail.findings));
    return accept;
}

DecisionChoice waitlistChoice(const RegistrationDetail& detail)
{
    DecisionChoice waitlist = choice(DecisionKind::Waitlist, DecisionWords::tr("Waiting list"), "L");
    if (detail.seats.fits(detail.registration.people()))
        turnOff(waitlist, roomReason(detail.seats));
    return waitlist;
}

void add(std::vector<DecisionChoice>& choices, const RegistrationDetail& detail, RegistrationAction action,
    DecisionChoice one)
{
    if (target(detail.registration.state, action))
        choices.push_back(std::move(one));
}

void choosePrimary(std::vector<DecisionChoice>& choices)
{
    for (const DecisionKind kind : {DecisionKind::Submit, DecisionKind::Accept, DecisionKind::Waitlist,
             DecisionKind::Complete, DecisionKind::Reopen}) {
        const auto found = std::ranges::find_if(
            choices, [kind](const DecisionChoice& one) { return one.kind == kind && one.enabled; });
        if (found == choices.end())
            continue;
        found->primary = true;
        return;
    }
}

} // namespace

std::vector<DecisionChoice> decisionChoices(const RegistrationDetail& detail, bool hasOtherDates)
{
    std::vector<DecisionChoice> choices;
    const RegistrationState state = detail.registration.state;
    if (!detail.registration.mergedInto.isNull() || state == RegistrationState::Recorded)
        return choices;
    if (state == RegistrationState::Draft)
        choices.push_back(choice(DecisionKind::Submit, DecisionWords::tr("Submit for review"), "S"));
    add(choices, detail, RegistrationAction::Accept, acceptChoice(detail));
    add(choices, detail, RegistrationAction::RequestCorrection,
        choice(DecisionKind::Complete, DecisionWords::tr("Ask to complete…"), "C"));
    add(choices, detail, RegistrationAction::Waitlist, waitlistChoice(detail));
    if (isActive(state)) {
        DecisionChoice move = choice(DecisionKind::Move, DecisionWords::tr("Offer another date…"), "M");
        if (!hasOtherDates)
            turnOff(move, DecisionWords::tr("There is no other coming session."));
        choices.push_back(move);
    }
    add(choices, detail, RegistrationAction::Refuse, choice(DecisionKind::Refuse, DecisionWords::tr("Refuse…"), "R"));
    if (state == RegistrationState::Accepted)
        choices.push_back(choice(DecisionKind::Withdraw, DecisionWords::tr("Withdraw…"), "W"));
    add(choices, detail, RegistrationAction::Reopen, choice(DecisionKind::Reopen, DecisionWords::tr("Reopen…"), "O"));
    choosePrimary(choices);
    return choices;
}

} // namespace quatuor
