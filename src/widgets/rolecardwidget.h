// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of one role: its holders, or what is missing and the quickest fixes.
#pragma once

#include "pages/rolecard.h"

#include <QFrame>

class QVBoxLayout;

namespace quatuor {

class RoleCardWidget : public QFrame {
    Q_OBJECT

public:
    RoleCardWidget(const RoleCard& card, QWidget* parent);

signals:
    void acted(const quatuor::RoleCard& card, const quatuor::CardAction& action);
    void editAsked(quatuor::DelegateId member);
    void removeAsked(quatuor::DelegateId member);
    void unavailableAsked(quatuor::DelegateId member, bool unavailable);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(QVBoxLayout* layout);
    void addMember(QVBoxLayout* layout, const CardMember& member);
    void addMissing(QVBoxLayout* layout);

    RoleCard m_card;
};

} // namespace quatuor
