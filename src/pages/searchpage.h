// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search of the top bar: registrations by territory or member, territories, sessions by date, and what the program
// can do.
#pragma once

#include "core/territory.h"
#include "pages/workspace.h"

#include <QAbstractListModel>

#include <vector>

namespace quatuor {

/// One thing that was found, and where it leads.
struct SearchHit {
    enum class Kind { Registration, Session, Territory, Command, Nothing };
    /// Nothing: a row that says so, and leads nowhere.
    Kind kind = Kind::Command;
    QString text;
    QString detail;
    RegistrationId registration;
    SessionId session;
    QString command; ///< a code of SearchCommand
    Territory territory = {};
};

/// What the window can do, by a code that it knows.
struct SearchCommand {
    QString code;
    QString text;
    QString key;
};

class SearchPage : public QAbstractListModel {
    Q_OBJECT

public:
    SearchPage(Workspace& workspace, std::vector<SearchCommand> commands, QObject* parent = nullptr);

    void search(const QString& text);
    [[nodiscard]] const SearchHit& hit(int row) const { return m_hits[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: text and detail; AccessibleTextRole the same.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void findRegistrations(const QString& text, std::vector<SearchHit>& hits);
    void findTerritories(const QString& text, std::vector<SearchHit>& hits);
    void findSessions(const QString& text, std::vector<SearchHit>& hits);
    void findCommands(const QString& text, std::vector<SearchHit>& hits) const;

    Workspace& m_workspace;
    std::vector<SearchCommand> m_commands;
    std::vector<SearchHit> m_hits;
};

} // namespace quatuor
