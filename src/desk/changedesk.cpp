// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/changedesk.h"

#include "store/undoer.h"
#include "store/workspacefile.h"

namespace quatuor {

namespace {
constexpr int kMostCells = 200;
}

std::vector<ChangeEntry> ChangeDesk::list(int most)
{
    return changelog::list(m_desk.database(), most);
}

std::vector<ChangeEntry> ChangeDesk::about(RegistrationId registration, int most)
{
    return changelog::about(m_desk.database(), registration, most);
}

Outcome<ChangeDetail> ChangeDesk::show(ChangeId id)
{
    std::optional<ChangeEntry> entry = changelog::find(m_desk.database(), id);
    if (!entry)
        return refuse(
            RefusalKind::Usage, QLatin1StringView("change.not-found"), {{QLatin1StringView("change"), id.toString()}});
    return ChangeDetail{
        *entry, changelog::cells(m_desk.database(), id, kMostCells), changelog::ranges(m_desk.database(), id)};
}

bool ChangeDesk::isLong(ChangeId id)
{
    return changelog::isLong(m_desk.database(), id);
}

Outcome<ChangeId> ChangeDesk::undo(ChangeId id)
{
    const Outcome<Undone> undone = Undoer(m_desk.file(), m_desk.sign()).undo(id);
    if (!undone)
        return Unexpected{undone.error()};
    return undone->change;
}

Outcome<ChangeId> ChangeDesk::redo(ChangeId id)
{
    const Outcome<Undone> redone = Undoer(m_desk.file(), m_desk.sign()).redo(id);
    if (!redone)
        return Unexpected{redone.error()};
    return redone->change;
}

} // namespace quatuor
