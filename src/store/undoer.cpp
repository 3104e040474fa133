// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undoer.h"

#include "store/reverter.h"
#include "store/statement.h"
#include "store/workspacefile.h"

namespace quatuor {

namespace {

Unexpected<Refusal> refuseChange(RefusalKind kind, QLatin1StringView code, ChangeId id)
{
    return refuse(kind, code, {{QLatin1StringView("change"), id.toString()}});
}

/// A change too large to index row by row.
bool isBulk(Database& database, ChangeId id)
{
    return !changelog::ranges(database, id).empty() || ChangesetReader::partCount(database, id) > 1;
}

/// Undoing an undo makes the first change stand again; undoing that takes it away again, and so on.
void mark(Database& database, const ChangeEntry& reverted, ChangeId by)
{
    Statement set(database, "UPDATE change SET undone = ? WHERE id = ?");
    bool stands = false;
    for (std::optional<ChangeEntry> entry = reverted; entry; entry = changelog::find(database, entry->undoes)) {
        set.with(stands ? ChangeId() : by, entry->id).run();
        stands = !stands;
    }
}

constexpr QLatin1StringView kUndo("undo");
constexpr QLatin1StringView kRedo("redo");

} // namespace

Undoer::Undoer(WorkspaceFile& workspace, Signature signature)
    : m_workspace(workspace)
    , m_signature(std::move(signature))
{
}

Outcome<Undone> Undoer::undo(ChangeId id)
{
    const std::optional<ChangeEntry> entry = changelog::find(m_workspace.database(), id);
    if (!entry)
        return refuseChange(RefusalKind::Usage, QLatin1StringView("change.not-found"), id);
    if (!entry->undone.isNull())
        return refuseChange(RefusalKind::No, QLatin1StringView("change.undone-already"), id);
    if (!entry->undoable)
        return refuseChange(RefusalKind::No, QLatin1StringView("change.not-undoable"), id);
    return revert(*entry);
}

Outcome<Undone> Undoer::redo(ChangeId id)
{
    const std::optional<ChangeEntry> entry = changelog::find(m_workspace.database(), id);
    if (!entry)
        return refuseChange(RefusalKind::Usage, QLatin1StringView("change.not-found"), id);
    if (entry->action == kUndo && entry->undone.isNull())
        return revert(*entry);
    if (entry->undone.isNull())
        return refuseChange(RefusalKind::No, QLatin1StringView("change.not-undone"), id);
    const std::optional<ChangeEntry> undoing = changelog::find(m_workspace.database(), entry->undone);
    return revert(*undoing);
}

Outcome<Undone> Undoer::revert(const ChangeEntry& entry)
{
    Recorder recorder(m_workspace, m_signature);
    if (isBulk(recorder.database(), entry.id))
        recorder.suspendSearch();
    Reverter reverter(recorder, entry);
    Outcome<Done> reverted = reverter.revert();
    if (!reverted)
        return Unexpected{reverted.error()};
    const QJsonObject args{{QStringLiteral("action"), entry.action}};
    const std::optional<ChangeId> change = recorder.commit({entry.action == kUndo ? kRedo : kUndo, args, entry.id},
        [&](ChangeId made) { mark(recorder.database(), entry, made); });
    if (!change)
        return refuseChange(RefusalKind::No, QLatin1StringView("change.depended-on"), entry.id);
    return Undone{*change, reverter.dependents()};
}

} // namespace quatuor
