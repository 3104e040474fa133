// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/territoriesview.h"

#include "pages/territoryidentity.h"
#include "widgets/departmentpanel.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/keyspanel.h"
#include "widgets/parts.h"
#include "widgets/territorylistdelegate.h"
#include "widgets/territoryview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace quatuor {

namespace {

constexpr int kRoomForThree = 1060; // least width for the list, a territory and the map beside each other

constexpr std::array kFilters{TerritoryFilter::All, TerritoryFilter::Initiated, TerritoryFilter::Allies,
    TerritoryFilter::Accompanied, TerritoryFilter::Waiting};

QString filterText(TerritoryFilter filter, const TerritoryCounts& counts)
{
    switch (filter) {
    case TerritoryFilter::Initiated:
        return TerritoriesView::tr("Initiated %1").arg(counts.initiated);
    case TerritoryFilter::Allies:
        return TerritoriesView::tr("Allies %1").arg(counts.allies);
    case TerritoryFilter::Accompanied:
        return TerritoriesView::tr("Accompanied %1").arg(counts.accompanied);
    case TerritoryFilter::Waiting:
        return TerritoriesView::tr("Waiting %1").arg(counts.waiting);
    case TerritoryFilter::All:
        break;
    }
    return TerritoriesView::tr("All %1").arg(counts.all);
}

} // namespace

TerritoriesView::TerritoriesView(TerritoriesPage& page, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_settings(settings)
    , m_splitter(new QSplitter(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildSwitch());
    m_territory = new TerritoryView(page, right);
    column->addWidget(m_territory, 1);
    m_splitter->addWidget(right);
    m_panel = new DepartmentPanel(page, this);
    m_splitter->addWidget(m_panel);
    const Theme& theme = Theme::current();
    right->setMinimumWidth(theme.scaled(300));
    m_panel->setMinimumWidth(theme.scaled(340));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({theme.scaled(300), theme.scaled(430), theme.scaled(410)});
    layout->addWidget(m_splitter);

    connect(m_territory, &TerritoryView::registrationAsked, this, &TerritoriesView::registrationAsked);
    connect(&page, &TerritoriesPage::changed, this, &TerritoriesView::refresh);
    connect(&page, &TerritoriesPage::selected, this, &TerritoriesView::selectRow);
    addKeys();
    refresh();
}

QWidget* TerritoriesView::buildList()
{
    auto* side = parts::as(new QFrame(this), "side");
    side->setMinimumWidth(Theme::current().scaled(240));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(parts::rule(side));
    m_stack = new QStackedWidget(side);
    m_list = parts::as(new QListView(m_stack), "queue");
    m_list->setModel(&m_page.list());
    m_list->setItemDelegate(new TerritoryListDelegate(m_page.list(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Territories"));
    m_stack->addWidget(m_list);
    auto* none = new QWidget(m_stack);
    auto* words = new QVBoxLayout(none);
    words->setContentsMargins(space::l, space::xl, space::l, space::l);
    m_empty = parts::quiet({}, none);
    words->addWidget(m_empty);
    words->addStretch(1);
    m_stack->addWidget(none);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_refreshing && current.isValid() && current.row() != m_page.currentRow())
            m_page.select(current.row());
    });
    return side;
}

QWidget* TerritoriesView::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Name or code of a territory"));
    m_search->setAccessibleName(tr("Search the territories and the official reference"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    auto* flow = new FlowLayout(space::xs + 2);
    for (const TerritoryFilter filter : kFilters) {
        QPushButton* button = parts::as(parts::button({}, head), "filter");
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, filter] {
            m_page.setFilter(filter);
            refresh();
        });
        m_filters.push_back(button);
        flow->addWidget(button);
    }
    column->addLayout(flow);
    m_narrowed = new QWidget(head);
    auto* row = new QHBoxLayout(m_narrowed);
    row->setContentsMargins(0, 0, 0, 0);
    m_department = parts::label({}, m_narrowed);
    row->addWidget(m_department, 1);
    QPushButton* all = parts::link(tr("Show all"), m_narrowed);
    all->setAccessibleName(tr("Show the territories of all départements"));
    row->addWidget(all);
    column->addWidget(m_narrowed);
    connect(all, &QPushButton::clicked, this, [this] {
        m_page.setDepartment({});
        focusList();
    });
    connect(m_search, &QLineEdit::textChanged, &m_page, &TerritoriesPage::search);
    return head;
}

QWidget* TerritoriesView::buildSwitch()
{
    m_switch = parts::as(new QFrame(this), "topbar");
    auto* row = new QHBoxLayout(m_switch);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    const auto add = [&](const QString& text, bool map) {
        QPushButton* button = parts::as(parts::button(text, m_switch), "filter");
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, map] { showMap(map); });
        row->addWidget(button);
        return button;
    };
    m_toTerritory = add(tr("Territory"), false);
    m_toMap = add(tr("Map and figures"), true);
    row->addStretch(1);
    return m_switch;
}

void TerritoriesView::addKeys()
{
    const auto add = [this](const char* key, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1StringView(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_settings.value(KeysPanel::kLetters, true).toBool())
                act();
        });
    };
    add("/", [this] { focusSearch(); });
    add("J", [this] { step(1); });
    add("K", [this] { step(-1); });
}

void TerritoriesView::refresh()
{
    m_refreshing = true;
    const TerritoryQuery& query = m_page.query();
    if (query.search != m_search->text().trimmed())
        m_search->setText(query.search);
    for (std::size_t i = 0; i < kFilters.size(); ++i) {
        m_filters[i]->setText(filterText(kFilters[i], m_page.counts()));
        m_filters[i]->setChecked(query.filter == kFilters[i]);
    }
    m_narrowed->setVisible(!query.department.isEmpty());
    m_department->setText(departmentText(query.department));
    m_stack->setCurrentIndex(m_page.list().rowCount() == 0 ? 1 : 0);
    m_empty->setText(!query.search.isEmpty() ? tr("Nothing has these words in it.")
            : m_page.totals().all == 0
            ? tr("No territory yet. Import the file of a form, enter a registration with Ctrl+N, or search one above.")
            : tr("No territory here. Another filter shows more."));
    m_refreshing = false;
    selectRow(m_page.currentRow());
}

void TerritoriesView::selectRow(int row)
{
    m_refreshing = true;
    const QModelIndex index = m_page.list().index(row);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_refreshing = false;
}

void TerritoriesView::step(int rows)
{
    const int last = m_page.list().rowCount() - 1;
    if (last >= 0)
        m_page.select(std::clamp(m_page.currentRow() + rows, 0, last));
}

void TerritoriesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TerritoriesView::focusList()
{
    (m_page.list().rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_search)->setFocus(Qt::OtherFocusReason);
}

/// The arrows walk through the list while one types.
bool TerritoriesView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void TerritoriesView::arrange()
{
    m_narrow = width() < Theme::current().scaled(kRoomForThree);
    m_switch->setVisible(m_narrow);
    // Where there is room for one, the map stands in the place of the territory.
    const auto home = static_cast<QBoxLayout*>(m_switch->parentWidget()->layout());
    const bool inside = m_panel->parentWidget() == m_switch->parentWidget();
    if (m_narrow && !inside)
        home->addWidget(m_panel, 1);
    else if (!m_narrow && inside)
        m_splitter->addWidget(m_panel);
    showMap(m_map);
}

void TerritoriesView::showMap(bool map)
{
    m_map = map;
    m_toTerritory->setChecked(!map);
    m_toMap->setChecked(map);
    m_territory->setVisible(!m_narrow || !map);
    m_panel->setVisible(!m_narrow || map);
}

void TerritoriesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_page.setInSight(true);
}

void TerritoriesView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_page.setInSight(false);
}

void TerritoriesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace quatuor
