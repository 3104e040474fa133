// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `delegate …`: members of a delegation.
#include "cli/changeanswer.h"
#include "cli/cli.h"
#include "cli/commands.h"
#include "desk/delegatedesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Positional kRegistration[] = {{"R"_L1, ValueKind::Id}};
constexpr Positional kDelegate[] = {{"D"_L1, ValueKind::Id}};

// One table for two verbs: "add" takes all but the last three, "edit" all but the first.
constexpr Option kOptions[] = {
    {"role"_L1, ValueKind::Text, "X",
        QT_TRANSLATE_NOOP("Cli", "elu, agent, agent_etat, acteur_socio_eco, or words for one of them"),
        Presence::Required},
    {"given-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "given name")},
    {"family-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "family name")},
    {"to-come"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "a place without a name yet, which does not count")},
    {"by"_L1, ValueKind::Date, "D", QT_TRANSLATE_NOOP("Cli", "when the name is expected")},
    {"email"_L1, ValueKind::Text, "E", QT_TRANSLATE_NOOP("Cli", "e-mail address")},
    {"phone"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "telephone")},
    {"organisation"_L1, ValueKind::Text, "O", QT_TRANSLATE_NOOP("Cli", "organisation")},
    {"job-title"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "job title")},
    {"substitute"_L1, ValueKind::Flag, "",
        QT_TRANSLATE_NOOP("Cli", "replaces a member who cannot come, and takes no place")},
    {"contact"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "is written to on behalf of the delegation")},
    {"role"_L1, ValueKind::Text, "X", QT_TRANSLATE_NOOP("Cli", "another role")},
    {"titular"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "is no substitute any more")},
    {"no-contact"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "is not the contact any more")},
};
constexpr std::span<const Option> kAddOptions = std::span<const Option>(kOptions).first(std::size(kOptions) - 3);
constexpr std::span<const Option> kEditOptions = std::span<const Option>(kOptions).subspan(1);

constexpr Option kReplaceOptions[] = {
    {"with-given-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "somebody new: given name")},
    {"with-family-name"_L1, ValueKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "family name")},
    {"with-email"_L1, ValueKind::Text, "E", QT_TRANSLATE_NOOP("Cli", "e-mail address")},
    {"with-phone"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "telephone")},
    {"with-organisation"_L1, ValueKind::Text, "O", QT_TRANSLATE_NOOP("Cli", "organisation")},
    {"with-job-title"_L1, ValueKind::Text, "T", QT_TRANSLATE_NOOP("Cli", "job title")},
    {"with-substitute"_L1, ValueKind::Id, "D2", QT_TRANSLATE_NOOP("Cli", "or a substitute of the same delegation")},
};
constexpr Option kTransferOptions[] = {
    {"to"_L1, ValueKind::Id, "R", QT_TRANSLATE_NOOP("Cli", "the other registration"), Presence::Required},
};
constexpr Option kUnavailableOptions[] = {
    {"available-again"_L1, ValueKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "can come after all")},
};

/// Two options of which one says yes and the other no.
std::optional<bool> either(const Given& given, QLatin1StringView yes, QLatin1StringView no)
{
    if (given.has(yes))
        return true;
    return given.has(no) ? std::optional(false) : std::nullopt;
}

/// Who it is, by options that begin with `prefix`.
DelegateEdit personOf(const Given& given, const QString& prefix)
{
    const auto text
        = [&](QLatin1StringView name) { return given.maybeText(QLatin1StringView((prefix + name).toLatin1())); };
    DelegateEdit edit;
    edit.givenName = text("given-name"_L1);
    edit.familyName = text("family-name"_L1);
    edit.email = text("email"_L1);
    edit.phone = text("phone"_L1);
    edit.organisation = text("organisation"_L1);
    edit.jobTitle = text("job-title"_L1);
    return edit;
}

DelegateEdit editOf(const Given& given)
{
    DelegateEdit edit = personOf(given, {});
    edit.role = given.maybeText("role"_L1);
    edit.substitute = either(given, "substitute"_L1, "titular"_L1);
    edit.contact = either(given, "contact"_L1, "no-contact"_L1);
    const bool named = edit.givenName || edit.familyName;
    if (given.has("to-come"_L1) || named)
        edit.toCome = given.has("to-come"_L1);
    edit.toComeBy = given.date("by"_L1);
    return edit;
}

bool contradicts(const Given& given)
{
    const bool named = given.has("given-name"_L1) || given.has("family-name"_L1);
    return (given.has("to-come"_L1) && named) || (given.has("substitute"_L1) && given.has("titular"_L1))
        || (given.has("contact"_L1) && given.has("no-contact"_L1));
}

Unexpected<Refusal> contradiction()
{
    return misuse(Cli::tr("These options contradict each other."));
}

DelegateDesk deskOf(Invocation& in)
{
    return DelegateDesk(in.desk());
}

Outcome<Exit> add(Invocation& in)
{
    if (contradicts(in.given()))
        return contradiction();
    return then(deskOf(in).add(in.given().id<RegistrationId>("R"_L1), editOf(in.given())),
        [&](DelegateId id) -> Outcome<Exit> { return answerChange(in, id.toString()); });
}

/// Does something to the member that the argument names, and tells it.
template <class Act>
Outcome<Exit> onDelegate(Invocation& in, Act act)
{
    const auto id = in.given().id<DelegateId>("D"_L1);
    DelegateDesk desk = deskOf(in);
    return then(act(desk, id), [&](Done) -> Outcome<Exit> { return answerChange(in, id.toString()); });
}

Outcome<Exit> edit(Invocation& in)
{
    if (contradicts(in.given()))
        return contradiction();
    return onDelegate(in, [&](DelegateDesk& desk, DelegateId id) { return desk.edit(id, editOf(in.given())); });
}

Outcome<Exit> remove(Invocation& in)
{
    return onDelegate(in, [](DelegateDesk& desk, DelegateId id) { return desk.remove(id); });
}

Outcome<Exit> replace(Invocation& in)
{
    const Given& given = in.given();
    const bool named = given.has("with-given-name"_L1) || given.has("with-family-name"_L1);
    const bool substitute = given.has("with-substitute"_L1);
    if (named == substitute)
        return misuse(Cli::tr("Give the name of somebody new, or “--with-substitute”."));
    const auto id = given.id<DelegateId>("D"_L1);
    const Outcome<DelegateId> replaced = substitute
        ? deskOf(in).replaceWithSubstitute(id, given.id<DelegateId>("with-substitute"_L1))
        : deskOf(in).replaceWithNew(id, personOf(given, u"with-"_s));
    return then(
        replaced, [&](DelegateId successor) -> Outcome<Exit> { return answerChange(in, successor.toString()); });
}

Outcome<Exit> transfer(Invocation& in)
{
    return onDelegate(in,
        [&](DelegateDesk& desk, DelegateId id) { return desk.transfer(id, in.given().id<RegistrationId>("to"_L1)); });
}

Outcome<Exit> unavailable(Invocation& in)
{
    return onDelegate(in, [&](DelegateDesk& desk, DelegateId id) {
        return desk.setUnavailable(id, !in.given().has("available-again"_L1));
    });
}

constexpr Verb kVerbs[] = {
    {"delegate"_L1, "add"_L1, kRegistration, kAddOptions,
        QT_TRANSLATE_NOOP("Cli", "Adds a member, by name, or a place whose name is to come."), add},
    {"delegate"_L1, "edit"_L1, kDelegate, kEditOptions, QT_TRANSLATE_NOOP("Cli", "Changes a member."), edit},
    {"delegate"_L1, "remove"_L1, kDelegate, {}, QT_TRANSLATE_NOOP("Cli", "Takes a member out."), remove},
    {"delegate"_L1, "replace"_L1, kDelegate, kReplaceOptions,
        QT_TRANSLATE_NOOP("Cli", "Somebody else takes the place, and the role."), replace},
    {"delegate"_L1, "transfer"_L1, kDelegate, kTransferOptions,
        QT_TRANSLATE_NOOP("Cli", "Moves a member to another registration."), transfer},
    {"delegate"_L1, "unavailable"_L1, kDelegate, kUnavailableOptions,
        QT_TRANSLATE_NOOP("Cli", "Cannot come on the day: it changes nothing of the composition."), unavailable},
};

} // namespace

std::span<const Verb> delegateVerbs()
{
    return kVerbs;
}

} // namespace quatuor::cli
