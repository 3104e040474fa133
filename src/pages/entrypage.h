// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a new registration: what stands in it, what is still missing, and the one gesture that writes it.
#pragma once

#include "core/role.h"
#include "pages/entrydraft.h"
#include "pages/territorychoices.h"

#include <QTimer>

namespace quatuor {

class EntryPage : public QObject {
    Q_OBJECT

public:
    struct SessionChoice {
        SessionId id;
        QString text; ///< "17 mars 2027 · 6 places"
    };
    struct RoleChoice {
        QString code;
        QString label;
        QString mark;
    };
    /// What the rulebook says of the form as it stands.
    struct Remark {
        Severity severity = Severity::Blocking;
        QString text;
        int member = -1; ///< the row that it is about; -1: the whole
    };

    explicit EntryPage(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    /// Planned, not past, by date.
    [[nodiscard]] const std::vector<SessionChoice>& sessions() const { return m_sessions; }
    /// Of the policy of the session, in its order.
    [[nodiscard]] const std::vector<RoleChoice>& roles() const { return m_roles; }
    [[nodiscard]] const EntryDraft& draft() const { return m_draft; }

    void setSession(SessionId session);
    /// As typed: looked up in `territories`; what was chosen before is forgotten.
    void setTerritory(const QString& typed);
    void chooseTerritory(int row);
    [[nodiscard]] TerritoryChoices& territories() { return m_territories; }
    /// What the territory is taken for, or why it is not known; empty: nothing typed.
    [[nodiscard]] QString territoryHint();

    /// A contact takes it from whoever had it.
    void setMember(int row, const EntryMember& member);
    void addMember(const QString& role = {});
    void removeMember(int row);
    /// Title, summary, expectations, note and notice of `texts`; the rest of it is not looked at.
    void setTexts(const EntryDraft& texts);

    /// Blocking ones first; empty while nothing was typed.
    [[nodiscard]] const std::vector<Remark>& remarks();
    /// Why it cannot be saved yet; empty: it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isDirty() const { return !m_draft.isBlank(); }

    /// Writes it in one change. Refused: everything stays as typed and `refusal` says why.
    bool save();
    [[nodiscard]] const Notice& refusal() const { return m_refusal; }

    /// Fills the form anew, with what was read elsewhere, and a row for each place that is still missing. What stood
    /// there can be brought back.
    void load(const EntryDraft& draft);
    /// The same when nobody touched what stands there: it is not kept, and what was put aside before stays.
    void replace(const EntryDraft& draft);
    /// Empties the form; `bringBack` undoes it, as it undoes the removal of a row.
    void clear();
    [[nodiscard]] bool canBringBack() const { return m_aside.has_value(); }
    void bringBack();

signals:
    void saved(quatuor::RegistrationId id);
    /// Rows, sessions or roles are others than before: the form is to be filled again.
    void reset();
    void edited(); ///< a value, and with it what follows from it: dirty, obstacle, hint
    void remarksChanged(); ///< a moment after the last key
    void refused();

private:
    void startBlank(SessionId session);
    void addMissingRows();
    [[nodiscard]] CompositionPolicy policyOf(SessionId session);
    void readSessions();
    void readRoles();
    void touch();
    void putAside();
    void look();

    Workspace& m_workspace;
    TerritoryChoices m_territories;
    std::vector<SessionChoice> m_sessions;
    std::vector<RoleChoice> m_roles;
    EntryDraft m_draft;
    std::optional<EntryDraft> m_aside;
    Notice m_refusal;
    std::vector<Remark> m_remarks;
    QString m_hint;
    bool m_stale = true;
    bool m_saving = false;
    QTimer m_pause;
};

} // namespace quatuor
