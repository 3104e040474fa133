// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open registration, to be read: territory, role cards, project, proposals, history.
#pragma once

#include "pages/registrationpage.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace quatuor {

class RegistrationView : public QWidget {
    Q_OBJECT

public:
    RegistrationView(RegistrationPage& page, QWidget* parent);

signals:
    void territoryAsked();
    void territoryShown(quatuor::TerritoryId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addHead();
    void addCards();
    void addTexts();
    void addProposals();
    void addHistory();
    void placeCards();

    RegistrationPage& m_page;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    QBoxLayout* m_texts = nullptr; ///< project and expectations, beside or under each other
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace quatuor
