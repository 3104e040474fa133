// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions that every verb asks.
#include "cli/invocation.h"

#include "cli/openedworkspace.h"
#include "desk/changedesk.h"
#include "desk/sessiondesk.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kMisuse = "usage"_L1;

ChangeId newestChange(Desk* desk)
{
    if (desk == nullptr)
        return {};
    const std::vector<ChangeEntry> newest = ChangeDesk(*desk).list(1);
    return newest.empty() ? ChangeId() : newest.front().id;
}

} // namespace

Invocation::Invocation(const CommandLine& line, Desk* desk, Outputs outputs)
    : m_line(line)
    , m_desk(desk)
    , m_outputs(outputs)
    , m_newestBefore(newestChange(desk))
{
}

QString Invocation::workspace() const
{
    return workspacePath(m_line.globals);
}

Outcome<SessionId> Invocation::session(QLatin1StringView name) const
{
    return given().has(name) ? SessionDesk(*m_desk).find(given().text(name)) : SessionId();
}

ChangeId Invocation::change() const
{
    const ChangeId newest = newestChange(m_desk);
    return newest == m_newestBefore ? ChangeId() : newest;
}

Unexpected<Refusal> misuse(const QString& text)
{
    return {Refusal{RefusalKind::Usage, kMisuse, {{"text"_L1, text}}, {}}};
}

bool isMisuse(const Refusal& refusal)
{
    return refusal.code == kMisuse;
}

QString misuseText(const Refusal& refusal)
{
    return argument(refusal.args, "text"_L1);
}

} // namespace quatuor::cli
