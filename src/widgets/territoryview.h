// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open territory: its identity, what it is to the organisers, its registrations year by year, its members.
#pragma once

#include "pages/territoriespage.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace quatuor {

class TerritoryView : public QWidget {
    Q_OBJECT

public:
    TerritoryView(TerritoriesPage& page, QWidget* parent);

    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void registrationAsked(quatuor::RegistrationId id);

private:
    [[nodiscard]] QWidget* buildContent();
    [[nodiscard]] QFrame* buildStatus();
    [[nodiscard]] QFrame* buildMembers();
    [[nodiscard]] QFrame* card(const QString& heading, QVBoxLayout*& column);
    void refresh();
    void showHead();
    void showStatus();
    void showFacts();
    void showVisits();
    void addVisit(const TerritoryVisit& visit, int row, bool newYear);
    void showMembers();
    void fitMembers();
    void recordAlly();
    void openMember(int row);

    TerritoriesPage& m_page;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QWidget* m_marks = nullptr;
    QLabel* m_initiated = nullptr;
    QCheckBox* m_ally = nullptr;
    QDateEdit* m_charter = nullptr;
    QCheckBox* m_accompanied = nullptr;
    QGridLayout* m_facts = nullptr;
    QGridLayout* m_visits = nullptr;
    QFrame* m_membersCard = nullptr;
    QLabel* m_membersTitle = nullptr;
    QLineEdit* m_memberFilter = nullptr;
    QListView* m_members = nullptr;
    Territory m_shown; ///< whose members the list has
    bool m_refreshing = false;
};

} // namespace quatuor
