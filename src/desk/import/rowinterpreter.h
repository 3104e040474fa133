// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the cells of a row to what they mean in this workspace.
#pragma once

#include "desk/desk.h"
#include "desk/import/choices.h"
#include "desk/import/incoming.h"
#include "desk/import/sessionfinder.h"
#include "exchange/registrationfile.h"

#include <QHash>

#include <unordered_map>

namespace quatuor {

class RowInterpreter {
public:
    /// `fallback`: the session of rows that name none; null: they become drafts.
    RowInterpreter(Desk& desk, const RegistrationFile& file, const ColumnMapping& mapping, SessionId fallback,
        const ImportChoices& choices = {});

    void interpret(const RegistrationRow& row, IncomingRow& out);
    /// False: it may run on another thread than the desk's, one row at a time.
    [[nodiscard]] bool asksDatabase() const { return !m_onlyOfficial; }

    /// By Field: does the file have such a column?
    [[nodiscard]] const std::vector<bool>& present() const { return m_present; }
    [[nodiscard]] bool has(Field field) const { return m_present[std::size_t(field)]; }

private:
    void readSession(const PersonCells& cells, IncomingRow& out);
    void readTerritory(const PersonCells& cells, IncomingRow& out);
    [[nodiscard]] TerritoryMatch match(const TerritoryText& text, const QString& department) const;
    void readHead(const PersonCells& cells, IncomingRow& out);
    void readMember(const PersonCells& cells, IncomingRow& out);
    void readContact(const PersonCells& cells, IncomingRow& out);
    void readRole(const QString& text, Delegate& member, IncomingRow& out);
    [[nodiscard]] quint64 keyOf(const PersonCells& cells, const IncomingRow& out) const;

    Desk& m_desk;
    const RegistrationFile& m_file;
    const ColumnMapping& m_mapping;
    ImportChoices m_choices;
    SessionFinder m_sessions;
    QDateTime m_now;
    std::vector<bool> m_present;
    bool m_rowIsDelegation;
    bool m_ordersOfOne; ///< the reference of a row is that of one person's order
    bool m_onlyOfficial; ///< no territory of this workspace's own, no remembered choice: the reference alone answers
    std::unordered_map<QString, TerritoryMatch> m_matches; ///< by what was written: a file repeats its territories
    QHash<QString, QString> m_roles; ///< by the words written (and, remembered ones, folded); "" for nobody's
    SessionId m_fallback;
};

} // namespace quatuor
