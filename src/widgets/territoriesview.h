// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Territoires: the list at the left, the open territory in the middle, the map at the right, or behind a second button
// where there is no room for three.
#pragma once

#include "pages/territoriespage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace quatuor {

class DepartmentPanel;
class TerritoryView;

class TerritoriesView : public QWidget {
    Q_OBJECT

public:
    TerritoriesView(TerritoriesPage& page, QSettings& settings, QWidget* parent);

    void focusSearch();
    void focusList();

signals:
    void registrationAsked(quatuor::RegistrationId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildSwitch();
    void addKeys();
    void refresh();
    void selectRow(int row);
    void step(int rows);
    /// Three beside each other, or one of the two at the right.
    void arrange();
    void showMap(bool map);

    TerritoriesPage& m_page;
    QSettings& m_settings;
    QSplitter* m_splitter = nullptr;
    QLineEdit* m_search = nullptr;
    std::vector<QPushButton*> m_filters;
    QWidget* m_narrowed = nullptr; ///< which département the list is narrowed to
    QLabel* m_department = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_switch = nullptr;
    QPushButton* m_toTerritory = nullptr;
    QPushButton* m_toMap = nullptr;
    TerritoryView* m_territory = nullptr;
    DepartmentPanel* m_panel = nullptr;
    bool m_narrow = false;
    bool m_map = false; ///< of the two, while there is room for one
    bool m_refreshing = false;
};

} // namespace quatuor
