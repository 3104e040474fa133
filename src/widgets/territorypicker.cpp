// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/territorypicker.h"

#include "widgets/parts.h"
#include "widgets/territorydelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace quatuor {

TerritoryPicker::TerritoryPicker(Workspace& workspace, const QString& written, QWidget* parent)
    : QDialog(parent)
    , m_choices(workspace)
{
    setWindowTitle(tr("Choose a territory"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(parts::title(tr("Choose a territory"), this));
    column->addWidget(
        parts::quiet(tr("The file says “%1”. The choice is remembered for the same words.").arg(written), this));
    m_field = new QLineEdit(written, this);
    m_field->setAccessibleName(tr("Name or code of a territory"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_list = new QListView(this);
    m_list->setModel(&m_choices);
    m_list->setItemDelegate(new TerritoryDelegate(m_list));
    m_list->setAccessibleName(tr("Territories found"));
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* close = parts::button(tr("&Cancel"), this);
    m_take = parts::primary(tr("C&hoose"), this);
    m_take->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &TerritoryPicker::search);
    connect(m_list, &QListView::doubleClicked, this, &TerritoryPicker::choose);
    connect(m_take, &QPushButton::clicked, this, &TerritoryPicker::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::current().scaled(520), Theme::current().scaled(440));
    search();
    m_field->selectAll();
    m_field->setFocus();
}

void TerritoryPicker::search()
{
    m_choices.search(m_field->text());
    m_list->setCurrentIndex(m_choices.index(0));
    m_take->setEnabled(m_choices.rowCount() > 0);
}

/// The arrows walk through the list while one types.
bool TerritoryPicker::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void TerritoryPicker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    emit chosen(m_choices.at(index.row()));
    accept();
}

} // namespace quatuor
