// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a new registration, as it stands in the dialog of an entry and beside a letter.
#pragma once

#include "pages/entrypage.h"

#include <QWidget>

class QCompleter;
class QPlainTextEdit;

namespace Ui {
class EntryForm;
}

namespace quatuor {

class EntryMemberCard;

class EntryForm : public QWidget {
    Q_OBJECT

public:
    /// `columns`: of people's cards.
    EntryForm(EntryPage& page, int columns, QWidget* parent = nullptr);
    ~EntryForm() override;

    void setHeading(const QString& title, const QString& explanation);
    /// Where to begin: the territory, or the session while none is chosen.
    void focusFirst();

signals:
    void sourceEntered(const quatuor::FieldSource& source);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void connectFields();
    void completeTerritories();
    void fill();
    void fillSessions();
    void fillPeople();
    void showSources();
    void showHint();
    void sendTexts();

    EntryPage& m_page;
    int m_columns;
    std::unique_ptr<Ui::EntryForm> m_ui;
    QCompleter* m_completer = nullptr;
    std::vector<EntryMemberCard*> m_cards;
    bool m_filling = false;
};

} // namespace quatuor
