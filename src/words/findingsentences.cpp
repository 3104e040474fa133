// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each rule found, its short title, and what each fix does. The first sentence that can be said wins.
#include "words/findingsentences.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr Sentence kFindings[] = {
    Sentence("role.missing", QT_TRANSLATE_NOOP("Finding", "The elected representative is missing."))
        .when("sole", "elu"),
    Sentence("role.missing", QT_TRANSLATE_NOOP("Finding", "The officer of the local authority is missing."))
        .when("sole", "agent"),
    Sentence("role.missing", QT_TRANSLATE_NOOP("Finding", "The State officer is missing.")).when("sole", "agent_etat"),
    Sentence("role.missing", QT_TRANSLATE_NOOP("Finding", "The socio-economic actor is missing."))
        .when("sole", "acteur_socio_eco"),
    Sentence("role.missing", QT_TRANSLATE_N_NOOP("Finding", "Role “{role}”: %n missing ({present} of {least})."))
        .counting("missing"),
    {"role.unknown", QT_TRANSLATE_NOOP("Finding", "{name}: “{text}” is not a role of this programme.")},
    {"role.unknown", QT_TRANSLATE_NOOP("Finding", "{name} has no role yet.")},
    {"role.excess",
        QT_TRANSLATE_NOOP("Finding",
            "Role “{role}”: {present} people, and the composition policy allows {most} "
            "at most.")},
    {"delegation.too-large",
        QT_TRANSLATE_NOOP("Finding",
            "The delegation has {people} people, and the composition policy allows "
            "{most} at most.")},
    Sentence("delegate.duplicate-person", QT_TRANSLATE_NOOP("Finding", "{name} is in the delegation twice."))
        .when("sameRole", "yes"),
    {"delegate.duplicate-person",
        QT_TRANSLATE_NOOP("Finding", "{name} is in the delegation twice: as “{otherRole}” and as “{role}”.")},
    {"delegate.duplicate-person", QT_TRANSLATE_NOOP("Finding", "{name} is in the delegation twice.")},
    {"delegate.name-missing", QT_TRANSLATE_NOOP("Finding", "The member whose address is {email} has no name.")},
    {"delegate.name-missing", QT_TRANSLATE_NOOP("Finding", "A member of the delegation has no name.")},
    {"contact.missing", QT_TRANSLATE_NOOP("Finding", "The delegation has no contact to write to.")},
    {"contact.email-missing", QT_TRANSLATE_NOOP("Finding", "{name} is the contact and has no e-mail address.")},
    {"email.invalid", QT_TRANSLATE_NOOP("Finding", "“{email}” ({name}) is not a valid e-mail address.")},
    {"territory.unknown", QT_TRANSLATE_NOOP("Finding", "“{text}” is not in the official reference of territories.")},
    {"territory.unknown", QT_TRANSLATE_NOOP("Finding", "No territory is given.")},
    Sentence("territory.ambiguous",
        QT_TRANSLATE_N_NOOP("Finding", "“{text}” resembles %n known territory: it remains to be confirmed."))
        .counting("count"),
    {"territory.already-registered",
        QT_TRANSLATE_NOOP("Finding", "{territory} already has a registration for this session ({state}).")},
    {"territory.already-registered",
        QT_TRANSLATE_NOOP("Finding", "This territory already has a registration for this session.")},
    Sentence("session.registration-closed",
        QT_TRANSLATE_NOOP("Finding", "Sent on {day}, before registration opens on {opens}."))
        .when("reason", "not-open"),
    {"session.registration-closed",
        QT_TRANSLATE_NOOP("Finding", "Sent on {day}, after registration closed on {closes}.")},
    {"session.cancelled", QT_TRANSLATE_NOOP("Finding", "The session of {date} is cancelled.")},
    {"session.past", QT_TRANSLATE_NOOP("Finding", "The session of {date} is over.")},
    Sentence("session.full",
        QT_TRANSLATE_NOOP("Finding",
            "The session of {date} is full: its {capacityDelegations} places for "
            "delegations are taken."))
        .when("delegationsLeft", "0"),
    Sentence("session.full",
        QT_TRANSLATE_NOOP("Finding", "The session of {date} is full: its {capacityPeople} seats are taken."))
        .when("peopleLeft", "0"),
    Sentence("session.full",
        QT_TRANSLATE_N_NOOP("Finding",
            "The session of {date} has %n seats left, and the delegation has {people} "
            "people."))
        .counting("peopleLeft"),
    {"person.in-other-delegation",
        QT_TRANSLATE_NOOP("Finding", "{name} is also in the delegation “{territory}” for this session.")},
    {"person.in-other-delegation",
        QT_TRANSLATE_NOOP("Finding", "{name} is also in another delegation for this session.")},
    {"email.shared", QT_TRANSLATE_NOOP("Finding", "{name} and {otherName} have the same e-mail address, {email}.")},
    Sentence("role.email-implausible",
        QT_TRANSLATE_NOOP("Finding",
            "{name} writes from an address of the State ({email}) and is registered as "
            "“{role}”."))
        .when("expected", "agent_etat"),
    {"role.email-implausible",
        QT_TRANSLATE_NOOP("Finding",
            "{name} is registered as “{role}” with an address that is not one of the "
            "State ({email}).")},
    {"role.job-implausible",
        QT_TRANSLATE_NOOP("Finding", "{name}: “{jobTitle}” suggests the role “{expected}” rather than “{role}”.")},
    {"territory.overlap",
        QT_TRANSLATE_NOOP("Finding",
            "“{territory}”, which overlaps this territory, also has a registration for "
            "this session ({state}).")},
    {"territory.overlap",
        QT_TRANSLATE_NOOP("Finding",
            "A territory that overlaps this one also has a registration for this "
            "session.")},
    {"territory.merged",
        QT_TRANSLATE_NOOP("Finding", "“{territory}” is no longer a unit of its own: today it is “{name}”.")},
    Sentence("territory.already-initiated",
        QT_TRANSLATE_N_NOOP("Finding", "This territory has taken part %n times already, last on {date}."))
        .counting("count"),
    Sentence("territory.other-session",
        QT_TRANSLATE_N_NOOP("Finding",
            "This territory also has %n registrations for other sessions, the first on {date} "
            "({state})."))
        .counting("count"),
    Sentence("text.suspicious", QT_TRANSLATE_NOOP("Finding", "Invisible control character: {field}, {name}."))
        .when("kind", "control"),
    Sentence("text.suspicious", QT_TRANSLATE_NOOP("Finding", "Invisible control character: {field}."))
        .when("kind", "control"),
    Sentence("text.suspicious",
        QT_TRANSLATE_NOOP("Finding", "A hidden character turns the direction of the text round: {field}, {name}."))
        .when("kind", "bidirectional"),
    Sentence("text.suspicious",
        QT_TRANSLATE_NOOP("Finding", "A hidden character turns the direction of the text round: {field}."))
        .when("kind", "bidirectional"),
    Sentence("text.suspicious", QT_TRANSLATE_NOOP("Finding", "Hidden character without width: {field}, {name}."))
        .when("kind", "zero-width"),
    Sentence("text.suspicious", QT_TRANSLATE_NOOP("Finding", "Hidden character without width: {field}."))
        .when("kind", "zero-width"),
    Sentence(
        "text.suspicious", QT_TRANSLATE_NOOP("Finding", "Letters of two alphabets that look alike: {field}, {name}."))
        .when("kind", "mixed-script"),
    Sentence("text.suspicious", QT_TRANSLATE_NOOP("Finding", "Letters of two alphabets that look alike: {field}."))
        .when("kind", "mixed-script"),
    Sentence(
        "text.suspicious", QT_TRANSLATE_NOOP("Finding", "Unusual letters in an e-mail address, to be checked: {name}."))
        .when("kind", "non-ascii"),
    {"notice.not-acknowledged",
        QT_TRANSLATE_NOOP("Finding",
            "Nothing says that the members have read the information notice on their "
            "data.")},
    Sentence("delegate.unavailable",
        QT_TRANSLATE_NOOP("Finding", "{name} cannot come on the day, and nobody else holds the role “{role}”."))
        .when("covered", "no"),
    Sentence("delegate.unavailable",
        QT_TRANSLATE_NOOP("Finding", "{name} cannot come on the day; somebody else holds the role “{role}”."))
        .when("covered", "yes"),
    {"delegate.unavailable", QT_TRANSLATE_NOOP("Finding", "{name} cannot come on the day.")},
    {"delegation.above-recommended",
        QT_TRANSLATE_NOOP("Finding", "The delegation has {people} people; {recommended} at most are recommended.")},
    {"seat.hold-lapsed", QT_TRANSLATE_NOOP("Finding", "The seat was kept until {until}, which has passed.")},
};

constexpr Sentence kTitles[] = {
    {"role.missing", QT_TRANSLATE_NOOP("FindingTitle", "Role missing")},
    {"role.unknown", QT_TRANSLATE_NOOP("FindingTitle", "Role not understood")},
    {"role.excess", QT_TRANSLATE_NOOP("FindingTitle", "Too many in one role")},
    {"delegation.too-large", QT_TRANSLATE_NOOP("FindingTitle", "Delegation too large")},
    {"delegate.duplicate-person", QT_TRANSLATE_NOOP("FindingTitle", "Same person twice")},
    {"delegate.name-missing", QT_TRANSLATE_NOOP("FindingTitle", "Name missing")},
    {"contact.missing", QT_TRANSLATE_NOOP("FindingTitle", "No contact")},
    {"contact.email-missing", QT_TRANSLATE_NOOP("FindingTitle", "Contact without an address")},
    {"email.invalid", QT_TRANSLATE_NOOP("FindingTitle", "Invalid e-mail address")},
    {"territory.unknown", QT_TRANSLATE_NOOP("FindingTitle", "Unknown territory")},
    {"territory.ambiguous", QT_TRANSLATE_NOOP("FindingTitle", "Territory to be confirmed")},
    {"territory.already-registered", QT_TRANSLATE_NOOP("FindingTitle", "Territory already registered")},
    {"session.registration-closed", QT_TRANSLATE_NOOP("FindingTitle", "Registration closed")},
    {"session.cancelled", QT_TRANSLATE_NOOP("FindingTitle", "Session cancelled")},
    {"session.past", QT_TRANSLATE_NOOP("FindingTitle", "Session over")},
    {"session.full", QT_TRANSLATE_NOOP("FindingTitle", "Session full")},
    {"person.in-other-delegation", QT_TRANSLATE_NOOP("FindingTitle", "In two delegations")},
    {"email.shared", QT_TRANSLATE_NOOP("FindingTitle", "Shared e-mail address")},
    {"role.email-implausible", QT_TRANSLATE_NOOP("FindingTitle", "Role and address disagree")},
    {"role.job-implausible", QT_TRANSLATE_NOOP("FindingTitle", "Role and job title disagree")},
    {"territory.merged", QT_TRANSLATE_NOOP("FindingTitle", "Territory merged since")},
    {"territory.overlap", QT_TRANSLATE_NOOP("FindingTitle", "Overlapping territories")},
    {"territory.already-initiated", QT_TRANSLATE_NOOP("FindingTitle", "Territory already initiated")},
    {"territory.other-session", QT_TRANSLATE_NOOP("FindingTitle", "Registered for another session")},
    {"text.suspicious", QT_TRANSLATE_NOOP("FindingTitle", "Suspicious text")},
    {"notice.not-acknowledged", QT_TRANSLATE_NOOP("FindingTitle", "Information notice not read")},
    {"delegate.unavailable", QT_TRANSLATE_NOOP("FindingTitle", "Member unable to come")},
    {"delegation.above-recommended", QT_TRANSLATE_NOOP("FindingTitle", "Large delegation")},
    {"seat.hold-lapsed", QT_TRANSLATE_NOOP("FindingTitle", "Kept seat lapsed")},
};

constexpr Sentence kFixes[] = {
    {"change-role", QT_TRANSLATE_NOOP("Fix", "Give {name} the role “{role}”")},
    {"use-substitute", QT_TRANSLATE_NOOP("Fix", "Call up {name}, substitute")},
    {"invite-previous",
        QT_TRANSLATE_NOOP("Fix", "Invite {givenName} {familyName} ({organisation}), who came on {date}")},
    {"invite-previous", QT_TRANSLATE_NOOP("Fix", "Invite {givenName} {familyName}, who came on {date}")},
    {"request-completion", QT_TRANSLATE_NOOP("Fix", "Ask the delegation to complete: {role}")},
    {"choose-role", QT_TRANSLATE_NOOP("Fix", "Choose the role “{role}”")},
    {"choose-role", QT_TRANSLATE_NOOP("Fix", "Choose a role")},
    {"choose-territory", QT_TRANSLATE_NOOP("Fix", "Choose {name} ({code})")},
    {"choose-territory", QT_TRANSLATE_NOOP("Fix", "Choose a territory")},
    {"choose-contact", QT_TRANSLATE_NOOP("Fix", "Make {name} the contact")},
    {"choose-contact", QT_TRANSLATE_NOOP("Fix", "Choose a contact")},
    Sentence("edit-delegate", QT_TRANSLATE_NOOP("Fix", "Make this member a substitute")).when("field", "substitute"),
    {"edit-delegate", QT_TRANSLATE_NOOP("Fix", "Write “{value}”")},
    {"edit-delegate", QT_TRANSLATE_NOOP("Fix", "Correct: {field}")},
    {"edit-registration", QT_TRANSLATE_NOOP("Fix", "Correct: {field}")},
    {"remove-delegate", QT_TRANSLATE_NOOP("Fix", "Remove the second entry")},
    {"merge-registrations", QT_TRANSLATE_NOOP("Fix", "Merge the two registrations")},
    {"move", QT_TRANSLATE_NOOP("Fix", "Offer another date")},
    {"waitlist", QT_TRANSLATE_NOOP("Fix", "Put on the waiting list")},
    {"draft-notice", QT_TRANSLATE_NOOP("Fix", "Draft the information notice")},
    {"replace-delegate", QT_TRANSLATE_NOOP("Fix", "Call up {name}, substitute")},
    {"replace-delegate", QT_TRANSLATE_NOOP("Fix", "Look for a replacement")},
    {"release-hold", QT_TRANSLATE_NOOP("Fix", "Release the kept seat")},
    {"waive", QT_TRANSLATE_NOOP("Fix", "Waive, saying why")},
    {"dismiss", QT_TRANSLATE_NOOP("Fix", "This is as it should be")},
};

} // namespace

std::span<const Sentence> findingSentences()
{
    return kFindings;
}

std::span<const Sentence> findingTitles()
{
    return kTitles;
}

std::span<const Sentence> fixSentences()
{
    return kFixes;
}

} // namespace quatuor
