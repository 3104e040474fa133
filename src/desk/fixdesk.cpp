// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table: a kind of fix, the arguments it must have, the use case that does it.
#include "desk/fixdesk.h"

#include "desk/delegatedesk.h"
#include "desk/registrationdesk.h"

#include <algorithm>

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Question {
    Desk& desk;
    RegistrationId registration;
    const Finding& finding;

    [[nodiscard]] QString arg(QLatin1StringView name) const { return argument(finding.fix.args, name); }
    [[nodiscard]] DelegateId delegate(QLatin1StringView name = "delegate"_L1) const
    {
        return DelegateId::parse(arg(name)).value_or(DelegateId());
    }
};

using Verb = Outcome<Done> (*)(const Question& question);

Outcome<Done> giveRole(const Question& question)
{
    DelegateEdit edit;
    edit.role = question.arg("role"_L1);
    return DelegateDesk(question.desk).edit(question.delegate(), edit);
}

Outcome<Done> callUpSubstitute(const Question& question)
{
    DelegateEdit edit;
    edit.substitute = false;
    return DelegateDesk(question.desk).edit(question.delegate(), edit);
}

Outcome<Done> chooseContact(const Question& question)
{
    DelegateEdit edit;
    edit.contact = true;
    return DelegateDesk(question.desk).edit(question.delegate(), edit);
}

Outcome<Done> makeSubstitute(const Question& question)
{
    DelegateEdit edit;
    edit.substitute = true;
    return DelegateDesk(question.desk).edit(question.delegate(), edit);
}

Outcome<Done> writeEmail(const Question& question)
{
    DelegateEdit edit;
    edit.email = question.arg("value"_L1);
    return DelegateDesk(question.desk).edit(question.delegate(), edit);
}

Outcome<Done> chooseTerritory(const Question& question)
{
    RegistrationEdit edit;
    edit.territory = TerritoryText{question.arg("name"_L1), question.arg("code"_L1), question.arg("kind"_L1)};
    return RegistrationDesk(question.desk).edit(question.registration, edit);
}

Outcome<Done> removeDelegate(const Question& question)
{
    return DelegateDesk(question.desk).remove(question.delegate());
}

Outcome<Done> replaceDelegate(const Question& question)
{
    const Outcome<DelegateId> replaced
        = DelegateDesk(question.desk).replaceWithSubstitute(question.delegate(), question.delegate("with"_L1));
    return replaced ? Outcome<Done>(Done{}) : Unexpected{replaced.error()};
}

Outcome<Done> waitlist(const Question& question)
{
    return RegistrationDesk(question.desk).waitlist(question.registration);
}

Outcome<Done> releaseHold(const Question& question)
{
    return RegistrationDesk(question.desk).releaseHold(question.registration);
}

Outcome<Done> dismiss(const Question& question)
{
    return RegistrationDesk(question.desk).dismiss(question.registration, question.finding.key());
}

struct Step {
    QLatin1StringView kind;
    QLatin1StringView needs; ///< names of arguments, separated by spaces
    QLatin1StringView field; ///< only for this value of the argument "field"; empty: any
    Verb verb;
};

constexpr Step kSteps[] = {
    {"change-role"_L1, "delegate role"_L1, {}, giveRole},
    {"choose-role"_L1, "delegate role"_L1, {}, giveRole},
    {"use-substitute"_L1, "delegate"_L1, {}, callUpSubstitute},
    {"choose-contact"_L1, "delegate"_L1, {}, chooseContact},
    {"edit-delegate"_L1, "delegate"_L1, "substitute"_L1, makeSubstitute},
    {"edit-delegate"_L1, "delegate value"_L1, "email"_L1, writeEmail},
    {"choose-territory"_L1, "code name"_L1, {}, chooseTerritory},
    {"remove-delegate"_L1, "delegate"_L1, {}, removeDelegate},
    {"replace-delegate"_L1, "delegate with"_L1, {}, replaceDelegate},
    {"waitlist"_L1, {}, {}, waitlist},
    {"release-hold"_L1, {}, {}, releaseHold},
    {"dismiss"_L1, {}, {}, dismiss},
};

bool serves(const Step& step, const Fix& fix)
{
    if (step.kind != fix.kind || (!step.field.isEmpty() && argument(fix.args, "field"_L1) != step.field))
        return false;
    const QStringList needed = QString(step.needs).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(needed, [&](const QString& name) {
        return std::ranges::any_of(
            fix.args, [&](const Argument& one) { return one.name == name && !one.value.isEmpty(); });
    });
}

const Step* stepFor(const Fix& fix)
{
    const auto found = std::ranges::find_if(kSteps, [&](const Step& step) { return serves(step, fix); });
    return found == std::end(kSteps) ? nullptr : &*found;
}

} // namespace

bool FixDesk::isOneStep(const Fix& fix)
{
    return stepFor(fix) != nullptr;
}

Outcome<Done> FixDesk::apply(RegistrationId registration, const Finding& finding)
{
    const Step* step = stepFor(finding.fix);
    if (step == nullptr)
        return refuse(RefusalKind::Usage, "fix.needs-more"_L1);
    return step->verb({m_desk, registration, finding});
}

} // namespace quatuor
