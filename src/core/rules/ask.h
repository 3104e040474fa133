// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the questions share: names of arguments, kinds of fixes, subjects, and small counts of a delegation.
#pragma once

#include "core/rules/context.h"

namespace quatuor::rules {

/// Names of arguments, as docs/rules.md lists them.
namespace arg {
inline constexpr QLatin1StringView capacityDelegations("capacityDelegations"), capacityPeople("capacityPeople"),
    closes("closes"), code("code"), count("count"), covered("covered"), date("date"), day("day"), delegate("delegate"),
    delegationsLeft("delegationsLeft"), department("department"), email("email"), excess("excess"),
    expected("expected"), familyName("familyName"), field("field"), givenName("givenName"), into("into"),
    jobTitle("jobTitle"), kind("kind"), label("label"), least("least"), missing("missing"), most("most"), name("name"),
    opens("opens"), organisation("organisation"), other("other"), otherName("otherName"), otherRole("otherRole"),
    people("people"), peopleLeft("peopleLeft"), present("present"), reason("reason"), recommended("recommended"),
    role("role"), state("state"), territory("territory"), text("text"), until("until"), value("value"), with("with");
}

/// Kinds of fixes, as finding.h lists them.
namespace fix {
inline constexpr QLatin1StringView changeRole("change-role"), useSubstitute("use-substitute"),
    invitePrevious("invite-previous"), requestCompletion("request-completion"), chooseRole("choose-role"),
    chooseTerritory("choose-territory"), chooseContact("choose-contact"), editDelegate("edit-delegate"),
    editRegistration("edit-registration"), removeDelegate("remove-delegate"), mergeRegistrations("merge-registrations"),
    move("move"), waitlist("waitlist"), draftNotice("draft-notice"), replaceDelegate("replace-delegate"),
    releaseHold("release-hold"), waive("waive"), dismiss("dismiss");
}

[[nodiscard]] Subject about(const Delegate& delegate);
[[nodiscard]] Subject aboutRole(const QString& code);
[[nodiscard]] inline Subject aboutRegistration()
{
    return {Subject::Kind::Registration, {}};
}
[[nodiscard]] inline Subject aboutTerritory()
{
    return {Subject::Kind::Territory, {}};
}
[[nodiscard]] inline Subject aboutSession()
{
    return {Subject::Kind::Session, {}};
}

/// Adds a finding; its id and severity come from the rulebook's row.
void add(Findings& findings, Subject subject, Arguments args, Fix fix);

/// Given name and family name as they are; empty for a place to come.
[[nodiscard]] QString fullName(const Delegate& delegate);
[[nodiscard]] QString isoDate(QDate date);

/// How many count towards a role's least number.
[[nodiscard]] int present(const Registration& registration, QStringView role);
/// The role of `delegate` keeps its least number without them; so does a role that the policy does not know.
[[nodiscard]] bool staysCoveredWithout(const RuleContext& context, const Delegate& delegate);
/// Somebody who could come: named, and not prevented.
[[nodiscard]] bool canCome(const Delegate& delegate);

/// A fix that changes one field of one delegate.
[[nodiscard]] Fix editField(const Delegate& delegate, QLatin1StringView field);
[[nodiscard]] Fix changeRole(const Delegate& delegate, const QString& role);

} // namespace quatuor::rules
