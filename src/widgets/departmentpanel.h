// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map of the départements with its legend, and the table that says the same in figures.
#pragma once

#include "pages/territoriespage.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace quatuor {

class DepartmentMap;
class MapLegend;

class DepartmentPanel : public QFrame {
    Q_OBJECT

public:
    DepartmentPanel(TerritoriesPage& page, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void refresh();
    void tell(const QString& code);

    TerritoriesPage& m_page;
    DepartmentMap* m_map;
    MapLegend* m_legend;
    QLabel* m_told;
    QTableView* m_table;
};

} // namespace quatuor
