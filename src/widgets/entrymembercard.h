// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the form of a new registration: one person in one role, or a place to come.
#pragma once

#include "pages/entrypage.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace Ui {
class EntryMember;
}

namespace quatuor {

/// Shows where a field was read in a letter; nothing when it was not. Guessed ones are marked in words and colour. A
/// screen reader says it with `edit`.
void showSource(QLabel* label, QWidget* edit, const FieldSources& sources, EntryField field);

class EntryMemberCard : public QFrame {
    Q_OBJECT

public:
    EntryMemberCard(EntryPage& page, int row, QWidget* parent = nullptr);
    ~EntryMemberCard() override;

    /// What the page holds, without moving the cursor of whoever is typing.
    void fill();
    void focusFirst();

signals:
    void removed(int row);
    void sourceEntered(const quatuor::FieldSource& source);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Line {
        QLineEdit* edit;
        QWidget* field;
        QLabel* source;
        EntryField what;
        QString EntryMember::*text;
        bool ofPerson; ///< hidden while the place is to come
    };
    struct Flag {
        QCheckBox* box;
        bool EntryMember::*value;
    };

    void connectFields();
    void fillRoles();
    void showMark(const EntryMember& member);
    void nameForReaders();
    [[nodiscard]] const EntryMember& member() const;
    void change(const std::function<void(EntryMember&)>& edit);

    EntryPage& m_page;
    int m_row;
    std::unique_ptr<Ui::EntryMember> m_ui;
    std::vector<Line> m_lines;
    std::vector<Flag> m_flags;
    QWidget* m_mark = nullptr;
};

} // namespace quatuor
