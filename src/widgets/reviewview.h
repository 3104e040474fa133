// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inscriptions: the queue at the left, the open registration in the middle, findings and decisions at the right.
#pragma once

#include "pages/reviewpage.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QSettings;
class QStackedWidget;
class QLabel;
class QPushButton;

namespace quatuor {

class AskPanel;

class ReviewView : public QWidget {
    Q_OBJECT

public:
    ReviewView(ReviewPage& page, QSettings& settings, QWidget* parent);

    /// The queue has the focus, its current row is open.
    void focusQueue();
    void focusFilter();
    /// The list of keys, as the "?" key shows it.
    void showKeys();

signals:
    void territoryShown(quatuor::TerritoryId id);

private:
    [[nodiscard]] QWidget* buildQueue();
    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] QWidget* buildSide();
    void addKeys();
    /// A key that is held down walks on, or decides once.
    enum class Repeats { No, Yes };
    void addKey(const QString& key, const std::function<void()>& act, Repeats repeats = Repeats::No);
    void refresh();
    void selectRow(int row);
    void step(int rows);
    void ask(const Asked& asked);
    void tellAccepted(int count);
    void showPromotion();

    ReviewPage& m_page;
    QSettings& m_settings;
    QListView* m_queue = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_session = nullptr;
    std::vector<QPushButton*> m_filters;
    QPushButton* m_acceptReady = nullptr;
    QPushButton* m_promote = nullptr;
    QStackedWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_cut = nullptr;
    QStackedWidget* m_side = nullptr;
    AskPanel* m_ask = nullptr;
    bool m_refreshing = false;
};

} // namespace quatuor
