// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/departmentpanel.h"

#include "widgets/departmentmap.h"
#include "widgets/maplegend.h"
#include "widgets/parts.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace quatuor {

DepartmentPanel::DepartmentPanel(TerritoriesPage& page, QWidget* parent)
    : QFrame(parent)
    , m_page(page)
    , m_map(new DepartmentMap(page, this))
    , m_legend(new MapLegend(this))
    , m_told(parts::label({}, this))
    , m_table(new QTableView(this))
{
    parts::as(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(parts::section(tr("Initiated territories by département"), this));
    column->addWidget(m_map, 8);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    m_told->setMinimumHeight(2 * m_told->fontMetrics().height()); // nothing moves when a longer name is told
    m_told->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_told);
    buildTable();
    column->addWidget(m_table, 3);
    //: Names of sources and of licences.
    column->addWidget(parts::caption(
        tr("Map: MapSVG, CC BY 4.0; Natural Earth. Territories: INSEE, DGCL, Licence Ouverte 2.0."), this));
    connect(m_map, &DepartmentMap::currentChanged, this, &DepartmentPanel::tell);
    connect(m_map, &DepartmentMap::chosen, &page, &TerritoriesPage::setDepartment);
    connect(&page, &TerritoriesPage::changed, this, &DepartmentPanel::refresh);
    refresh();
}

void DepartmentPanel::buildTable()
{
    const Theme& theme = Theme::current();
    m_table->setModel(&m_page.departments());
    m_table->setAccessibleName(tr("Figures by département"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(theme.scaled(128));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(26));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DepartmentsModel::Department, QHeaderView::Stretch);
    header->setSortIndicator(DepartmentsModel::Initiated, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setSortIndicatorShown(false); // the heading has an arrow of its own, which never lies over its words
    header->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 6px; }"));
    header->setFont(theme.caption());
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QString code = m_page.departments().codeAt(index.row());
        m_page.setDepartment(code == m_page.query().department ? QString() : code);
    });
}

/// What the map cannot use is the table's.
void DepartmentPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    m_map->setMaximumHeight(qMax(m_map->minimumSizeHint().height(), m_map->greatestHeight()));
}

void DepartmentPanel::refresh()
{
    m_legend->show(m_page.classes());
    if (const int row = m_page.departments().rowOf(m_page.query().department);
        row >= 0 && !m_page.query().department.isEmpty())
        m_table->selectRow(row);
    else
        m_table->clearSelection();
    tell(m_map->current());
}

/// Of the département where one is, or else of the one that is chosen, or else what may be done.
void DepartmentPanel::tell(const QString& code)
{
    const QString& asked = code.isEmpty() ? m_page.query().department : code;
    m_told->setText(asked.isEmpty() ? tr("Choose a département to see only its territories.")
                                    : m_page.departments().sentence(asked));
}

} // namespace quatuor
