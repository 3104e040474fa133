// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrationaction.h"

#include "desk/reviewer.h"
#include "store/personstore.h"
#include "store/registrationstore.h"
#include "store/statement.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

void setState(Database& database, RegistrationId id, RegistrationState state)
{
    Statement(database, "UPDATE registration SET state = ? WHERE id = ?").with(code(state), id).run();
}

bool isIn(const Findings& findings, const Finding& one)
{
    return std::ranges::any_of(findings,
        [&](const Finding& other) { return other.blocks() && other.id == one.id && other.subject == one.subject; });
}

Findings gained(const Findings& before, const Findings& after)
{
    Findings result;
    std::ranges::copy_if(after, std::back_inserter(result),
        [&](const Finding& finding) { return finding.blocks() && !isIn(before, finding); });
    return result;
}

struct Aside {
    RegistrationId id;
    Findings before;
};

} // namespace

Unexpected<Refusal> refuseMissing(QLatin1StringView code, const QString& id)
{
    return refuse(RefusalKind::Usage, code, {{QLatin1StringView("id"), id}});
}

std::vector<RegistrationId> withOthersOf(Desk& desk, RegistrationId first, PersonId person)
{
    std::vector<RegistrationId> all{first};
    if (person.isNull())
        return all;
    std::ranges::copy_if(PersonStore(desk.database()).registrationsOf(person), std::back_inserter(all),
        [first](RegistrationId other) { return other != first; });
    return all;
}

QJsonObject registrationArgs(Desk& desk, RegistrationId id)
{
    Statement row(desk.database(),
        "SELECT coalesce(t.name, r.territory_name), coalesce(s.date, '') FROM registration r "
        "LEFT JOIN territory t ON t.id = r.territory_id LEFT JOIN session s ON s.id = r.session_id WHERE r.id = ?");
    QJsonObject args{{QStringLiteral("registration"), id.toString()}};
    if (row.with(id).step()) {
        args.insert(QStringLiteral("territory"), row.text(0));
        args.insert(QStringLiteral("session"), row.text(1));
    }
    return args;
}

Outcome<Done> runOnRegistrations(Desk& desk, const std::vector<RegistrationId>& ids, const ActionName& name,
    const std::function<Outcome<Done>(Recorder&)>& edit)
{
    Recorder recorder(desk.file(), desk.sign());
    RegistrationStore store(desk.database());
    std::vector<Aside> aside;
    for (const RegistrationId id : ids) {
        const std::optional<Registration> registration = store.find(id);
        if (!registration)
            return refuseMissing(QLatin1StringView("registration.not-found"), id.toString());
        if (registration->state != RegistrationState::Accepted)
            continue;
        aside.push_back({id, Reviewer(desk, id).check(*registration)});
        setState(desk.database(), id, RegistrationState::CorrectionRequested);
    }

    const Outcome<Done> edited = edit(recorder);
    if (!edited)
        return edited;

    for (const Aside& one : aside) {
        std::optional<Registration> registration = store.find(one.id);
        if (registration->state != RegistrationState::CorrectionRequested)
            continue; // the edit itself decided otherwise
        registration->state = RegistrationState::Accepted;
        const Findings blocking = gained(one.before, Reviewer(desk, one.id).check(*registration));
        if (!blocking.empty()) {
            return Unexpected{Refusal{RefusalKind::No, QLatin1StringView("registration.blocked"),
                {{QLatin1StringView("id"), one.id.toString()}}, blocking}};
        }
        setState(desk.database(), one.id, RegistrationState::Accepted);
    }
    (void)recorder.commit(name);
    return Done{};
}

} // namespace quatuor
