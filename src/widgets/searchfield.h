// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search of the top bar, with what it finds under it.
#pragma once

#include "pages/searchpage.h"

#include <QLineEdit>

class QListView;

namespace quatuor {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent);
    /// Null: nothing is open, nothing can be found.
    void setPage(SearchPage* page);

signals:
    void chosen(const quatuor::SearchHit& hit);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void update(const QString& text);
    void showResults();
    void choose(const QModelIndex& index);

    QListView* m_results;
    SearchPage* m_page = nullptr;
};

} // namespace quatuor
