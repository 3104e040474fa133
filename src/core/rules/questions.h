// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions of the rulebook, by topic. Each asks one thing and adds its findings; docs/rules.md has a row for each.
#pragma once

#include "core/rules/context.h"

namespace quatuor::rules {

// rolemissing.cpp
void roleMissing(const RuleContext& context, Findings& findings);

// composition.cpp
void roleUnknown(const RuleContext& context, Findings& findings);
void roleExcess(const RuleContext& context, Findings& findings);
void delegationTooLarge(const RuleContext& context, Findings& findings);
void delegationAboveRecommended(const RuleContext& context, Findings& findings);

// members.cpp
void duplicatePerson(const RuleContext& context, Findings& findings);
void nameMissing(const RuleContext& context, Findings& findings);
void emailShared(const RuleContext& context, Findings& findings);
void personInOtherDelegation(const RuleContext& context, Findings& findings);
void delegateUnavailable(const RuleContext& context, Findings& findings);

// contact.cpp
void contactMissing(const RuleContext& context, Findings& findings);
void contactEmailMissing(const RuleContext& context, Findings& findings);
void emailInvalid(const RuleContext& context, Findings& findings);
void noticeNotAcknowledged(const RuleContext& context, Findings& findings);

// plausibility.cpp
void roleEmailImplausible(const RuleContext& context, Findings& findings);
void roleJobImplausible(const RuleContext& context, Findings& findings);

// suspicioustext.cpp
void textSuspicious(const RuleContext& context, Findings& findings);

// whichterritory.cpp
void territoryUnknown(const RuleContext& context, Findings& findings);
void territoryAmbiguous(const RuleContext& context, Findings& findings);
void territoryMerged(const RuleContext& context, Findings& findings);
void territoryAlreadyRegistered(const RuleContext& context, Findings& findings);
void territoryOverlap(const RuleContext& context, Findings& findings);
void territoryAlreadyInitiated(const RuleContext& context, Findings& findings);
void territoryOtherSession(const RuleContext& context, Findings& findings);

// seats.cpp
void registrationClosed(const RuleContext& context, Findings& findings);
void sessionCancelled(const RuleContext& context, Findings& findings);
void sessionPast(const RuleContext& context, Findings& findings);
void sessionFull(const RuleContext& context, Findings& findings);
void holdLapsed(const RuleContext& context, Findings& findings);

} // namespace quatuor::rules
