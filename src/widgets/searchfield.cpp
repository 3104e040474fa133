// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QKeyEvent>
#include <QListView>

namespace quatuor {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_results(new QListView(parent->window()))
{
    setPlaceholderText(tr("Search a person, a territory… (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setAccessibleName(tr("What was found"));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setSpacing(2);
    m_results->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchField::update);
    connect(m_results, &QListView::clicked, this, &SearchField::choose);
    installEventFilter(this);
}

void SearchField::setPage(SearchPage* page)
{
    m_page = page;
    m_results->setModel(page);
    setEnabled(page != nullptr);
    clear();
    m_results->hide();
}

void SearchField::update(const QString& text)
{
    if (m_page == nullptr)
        return;
    m_page->search(text);
    showResults();
}

void SearchField::showResults()
{
    const int rows = m_page->rowCount();
    if (rows == 0)
        return m_results->hide();
    constexpr int kMostShown = 10;
    const int height = qMin(rows, kMostShown) * (m_results->sizeHintForRow(0) + 4) + space::m;
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + space::xs));
    m_results->setGeometry(corner.x(), corner.y(), width(), height);
    m_results->setCurrentIndex(m_page->index(0));
    m_results->show();
    m_results->raise();
}

void SearchField::choose(const QModelIndex& index)
{
    if (!index.isValid() || m_page == nullptr || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const SearchHit hit = m_page->hit(index.row());
    clear();
    m_results->hide();
    emit chosen(hit);
}

bool SearchField::eventFilter(QObject* object, QEvent* event)
{
    if (object == this && event->type() == QEvent::FocusOut)
        m_results->hide();
    return QLineEdit::eventFilter(object, event);
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_page != nullptr && event->reason() == Qt::ShortcutFocusReason)
        update(text());
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int row = m_results->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_results->isVisible())
            m_results->setCurrentIndex(
                m_page->index(qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), m_page->rowCount() - 1)));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results->isVisible())
            choose(m_results->currentIndex());
        return;
    case Qt::Key_Escape:
        clear();
        m_results->hide();
        parentWidget()->setFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace quatuor
