// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A territory of the official reference, found as one types.
#pragma once

#include "pages/territorychoices.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace quatuor {

class TerritoryPicker : public QDialog {
    Q_OBJECT

public:
    /// `written`: what stands in the file; the search begins with it.
    TerritoryPicker(Workspace& workspace, const QString& written, QWidget* parent);

signals:
    void chosen(const quatuor::Territory& territory);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose();
    void search();

    TerritoryChoices m_choices;
    QLineEdit* m_field;
    QListView* m_list;
    QPushButton* m_take;
};

} // namespace quatuor
