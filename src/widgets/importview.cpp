// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importview.h"

#include "widgets/fielddelegate.h"
#include "widgets/figurebutton.h"
#include "widgets/flowlayout.h"
#include "widgets/importdelegate.h"
#include "widgets/parts.h"
#include "widgets/territorypicker.h"
#include <ui_importview.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

namespace quatuor {

namespace {

constexpr int kWidths[] = {56, 150, 180, 200, 186, 150, 200}; // of the columns, in the order of ImportColumn
constexpr int kPanelWidth = 440;

/// What is data is never an access key.
QString asMenuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void dress(QTableView* table)
{
    const Theme& theme = Theme::current();
    table->verticalHeader()->setDefaultSectionSize(theme.scaled(30));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMouseTracking(true);
}

} // namespace

ImportView::ImportView(ImportPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_ui(std::make_unique<Ui::ImportView>())
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(Theme::current().title());
    m_ui->columnsTitle->setFont(Theme::current().section());
    m_ui->problem->setFont(Theme::current().section());
    m_import = parts::as(new parts::KeyButton({}, tr("Enter"), this), "primary");
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->buttons->addWidget(m_import);
    buildOptions();
    buildTables();
    connectParts();
    showColumns(false);
    showPage();
}

ImportView::~ImportView() = default;

void ImportView::buildOptions()
{
    auto* flow = new FlowLayout(space::s, m_ui->options);
    for (const ImportOption option : kImportOptions) {
        auto* button = parts::button({}, m_ui->options);
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this, [this, option, menu] { fillMenu(option, menu); });
        button->setMenu(menu);
        flow->addWidget(button);
        m_options.push_back(button);
    }
    auto* columns = parts::button(tr("Colu&mns"), m_ui->options);
    columns->setObjectName(QStringLiteral("columnsButton"));
    columns->setCheckable(true);
    flow->addWidget(columns);
    connect(columns, &QPushButton::toggled, this, &ImportView::showColumns);
    connect(m_ui->chooseColumns, &QPushButton::clicked, this, [this, columns] {
        columns->setChecked(true);
        m_ui->columns->setFocus(Qt::OtherFocusReason);
    });
    new FlowLayout(space::m, m_ui->figures);
}

void ImportView::buildTables()
{
    const Theme& theme = Theme::current();
    dress(m_ui->rows);
    m_ui->rows->setModel(&m_page.rows());
    m_ui->rows->setItemDelegate(new ImportDelegate(m_page.rows(), m_ui->rows));
    m_ui->rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->rows->setAccessibleName(tr("Rows of the file"));
    m_ui->rows->horizontalHeader()->setStretchLastSection(true);
    for (std::size_t column = 0; column < kImportColumns; ++column)
        m_ui->rows->setColumnWidth(int(column), theme.scaled(kWidths[column]));
    m_ui->rows->installEventFilter(this);
    dress(m_ui->columns);
    m_ui->columns->setModel(&m_page.columns());
    m_ui->columns->setItemDelegateForColumn(
        ImportColumnsModel::FieldName, new FieldDelegate(m_page.columns(), m_ui->columns));
    m_ui->columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->columns->setAccessibleName(m_ui->columnsTitle->text());
    m_ui->columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->columnsPanel->setFixedWidth(theme.scaled(kPanelWidth));
}

void ImportView::connectParts()
{
    connect(&m_page, &ImportPage::changed, this, &ImportView::showPage);
    connect(&m_page, &ImportPage::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_page.rows(), &QAbstractItemModel::modelReset, this, &ImportView::showRow);
    connect(m_ui->rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportView::showRow);
    connect(m_ui->rows, &QTableView::clicked, this, [this](const QModelIndex& cell) { (void)ask(cell); });
    connect(m_ui->profileName, &QLineEdit::textChanged, &m_page, &ImportPage::setProfileName);
    connect(m_ui->forget, &QPushButton::clicked, &m_page, &ImportPage::forgetSettled);
    connect(m_ui->cancel, &QPushButton::clicked, &m_page, &ImportPage::cancel);
    connect(m_ui->close, &QPushButton::clicked, this, &ImportView::giveUp);
    connect(m_import, &QPushButton::clicked, &m_page, &ImportPage::run);
}

void ImportView::focusFirst()
{
    m_ui->profileName->clear();
    m_ui->rows->setFocus(Qt::OtherFocusReason);
}

void ImportView::fillMenu(ImportOption option, QMenu* menu)
{
    menu->clear();
    for (const ImportPage::Choice& one : m_page.optionChoices(option)) {
        QAction* action = menu->addAction(asMenuText(one.text));
        action->setCheckable(true);
        action->setChecked(one.current);
        connect(action, &QAction::triggered, this, [this, option, code = one.code] { m_page.choose(option, code); });
    }
}

void ImportView::showPage()
{
    m_ui->heading->setText(tr("Import “%1”").arg(m_page.fileName()));
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const QString text = m_page.optionText(kImportOptions[i]);
        m_options[i]->setText(QStringLiteral("%1  ▾").arg(asMenuText(text)));
        m_options[i]->setAccessibleName(text);
        m_options[i]->setToolTip(m_page.optionName(kImportOptions[i]));
        m_options[i]->setVisible(!text.isEmpty()); // a workbook has sheets, a text its encoding and separator
    }
    showFigures();
    showSaid();
    showButtons();
}

void ImportView::showFigures()
{
    parts::clear(m_ui->figures->layout());
    for (const ImportPage::Figure& one : m_page.figures()) {
        auto* button = new FigureButton(one.number, one.text, m_ui->figures);
        button->setEnabled(one.filters);
        button->setChecked(one.filters && m_page.rows().filter() == one.filter);
        connect(button, &QPushButton::clicked, this, [this, filter = one.filter] {
            m_page.rows().setFilter(filter);
            showFigures();
        });
        m_ui->figures->layout()->addWidget(button);
    }
}

void ImportView::showSaid()
{
    const bool readable = m_page.state() != ImportPage::State::Unreadable;
    m_ui->problem->setText((QStringList(m_page.problem().text) + m_page.problem().details).join(u'\n'));
    m_ui->problem->setVisible(!readable);
    m_ui->rows->setVisible(readable);
    m_ui->figures->setVisible(readable);
    const QStringList left = readable ? m_page.columns().leftOut() : QStringList();
    QStringList quoted;
    for (const QString& one : left)
        quoted.append(tr("“%1”").arg(one));
    constexpr qsizetype kMostNamed = 4;
    const bool many = quoted.size() > kMostNamed;
    QString names = (many ? quoted.first(kMostNamed) : quoted).join(QStringLiteral(", "));
    if (many)
        names += QStringLiteral(", …");
    m_ui->leftOut->setText(tr("%n column(s) are not imported: %1", nullptr, int(left.size())).arg(names));
    m_ui->leftOut->setVisible(!left.isEmpty());
    m_ui->chooseColumns->setVisible(!left.isEmpty());
    const int settled = readable ? m_page.settled() : 0;
    m_ui->settled->setText(tr("%n choice(s) made here will be remembered with the import.", nullptr, settled));
    m_ui->settled->setVisible(settled > 0);
    m_ui->forget->setVisible(settled > 0);
    showRow();
}

void ImportView::showButtons()
{
    const bool busy = m_page.isBusy();
    const bool importing = m_page.state() == ImportPage::State::Importing;
    const QString obstacle = m_page.obstacle();
    m_import->setText(tr("&Import %n row(s)", nullptr, m_page.rowsTaken()));
    m_import->setVisible(!importing);
    m_import->setEnabled(!busy && obstacle.isEmpty());
    m_import->setAccessibleDescription(obstacle);
    m_ui->obstacle->setText(busy ? (importing ? tr("Importing…") : tr("Reading the file…")) : obstacle);
    m_ui->progress->setVisible(busy);
    m_ui->cancel->setVisible(busy);
    m_ui->close->setVisible(!importing);
    m_ui->options->setEnabled(!importing);
    m_ui->columnsPanel->setEnabled(!importing);
    if (!busy)
        m_ui->progress->setValue(0);
}

/// What is to be said: of the row in sight, else of the file as a whole.
void ImportView::showRow()
{
    QStringList said;
    const QModelIndex current = m_ui->rows->currentIndex();
    if (current.isValid() && !m_page.rows().row(current.row()).messages.isEmpty())
        said = m_page.rows().row(current.row()).messages;
    else
        said = m_page.notes();
    m_ui->said->setText(said.join(u'\n'));
    m_ui->said->setVisible(!said.isEmpty());
}

void ImportView::showColumns(bool on)
{
    m_ui->columnsPanel->setVisible(on);
}

bool ImportView::ask(const QModelIndex& cell)
{
    if (!cell.isValid() || m_page.isBusy())
        return false;
    const ImportRow& row = m_page.rows().row(cell.row());
    const auto column = ImportColumn(cell.column());
    if (!row.asks(column))
        return false;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column == ImportColumn::Official)
        askTerritory(cell.row(), menu);
    else
        askRole(row.unknownRoles, menu);
    const QRect place = m_ui->rows->visualRect(cell);
    menu->popup(m_ui->rows->viewport()->mapToGlobal(place.bottomLeft()));
    return true;
}

void ImportView::askTerritory(int row, QMenu* menu)
{
    for (const ImportPage::Choice& one : m_page.territoryChoices(row))
        connect(menu->addAction(asMenuText(one.text)), &QAction::triggered, this,
            [this, row, code = one.code] { m_page.settleTerritory(row, code); });
    menu->addSeparator();
    connect(menu->addAction(tr("Another territory…")), &QAction::triggered, this, [this, row] { pickTerritory(row); });
}

void ImportView::askRole(const QStringList& words, QMenu* menu)
{
    for (const QString& one : words) {
        menu->addSection(tr("“%1” means").arg(asMenuText(one)));
        for (const ImportPage::Choice& role : m_page.roleChoices())
            connect(menu->addAction(asMenuText(role.text)), &QAction::triggered, this,
                [this, one, code = role.code] { m_page.settleRole(one, code); });
    }
}

void ImportView::pickTerritory(int row)
{
    auto* picker = new TerritoryPicker(m_page.workspace(), m_page.territoryWritten(row), this);
    connect(picker, &TerritoryPicker::chosen, this,
        [this, row](const Territory& territory) { m_page.settleTerritory(row, territory); });
    picker->open();
}

void ImportView::giveUp()
{
    m_page.close();
    emit closed();
}

/// Enter answers the question of a cell, or imports; Escape leaves.
bool ImportView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_ui->rows && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!ask(m_ui->rows->currentIndex()))
                m_import->click();
            return true;
        case Qt::Key_Space:
            return ask(m_ui->rows->currentIndex());
        case Qt::Key_Escape:
            giveUp();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace quatuor
