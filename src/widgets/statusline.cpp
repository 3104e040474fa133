// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "pages/tooltip.h"
#include "widgets/parts.h"
#include "words/argumenttext.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace quatuor {

namespace {

QString seatsText(const SessionSummary& one)
{
    const QString date = dateText(one.session.date);
    const QString people = StatusLine::tr("%n person(s)", nullptr, one.acceptedPeople);
    if (const auto capacity = one.session.capacityDelegations)
        return StatusLine::tr("%1: %n delegation(s) of %2 · %3", nullptr, one.accepted)
            .arg(date, QString::number(*capacity), people);
    return StatusLine::tr("%1: %n delegation(s) · %2", nullptr, one.accepted).arg(date, people);
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent)
    , m_file(parts::caption({}, this))
    , m_last(parts::caption({}, this))
    , m_undo(parts::link(tr("Undo"), this))
    , m_seats(parts::caption({}, this))
{
    parts::as(this, "statusbar");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 2, space::l, 2);
    row->setSpacing(space::l);
    for (QLabel* label : {m_file, m_last, m_seats})
        label->setWordWrap(false);
    m_last->setMinimumWidth(0);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_file);
    row->addWidget(m_last, 1);
    row->addWidget(m_undo);
    row->addWidget(m_seats);
    m_undo->setAccessibleName(tr("Undo the last action"));
    m_undo->setFont(Theme::current().caption());
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
}

void StatusLine::show(Workspace* workspace, const ReviewPage* review)
{
    setVisible(workspace != nullptr);
    if (workspace == nullptr)
        return;
    m_file->setText(tr("%1 · saved").arg(QFileInfo(workspace->path()).fileName()));
    const Workspace::LastAction& last = workspace->lastAction();
    m_last->setText(last.text);
    m_last->setToolTip(asToolTip(last.text));
    m_undo->setVisible(workspace->canUndo());
    m_undo->setText(tr("Undo (Ctrl+Z)"));
    m_seats->clear();
    if (review == nullptr)
        return;
    for (const SessionSummary& one : review->sessions()) {
        if (one.session.id == review->session())
            m_seats->setText(seatsText(one));
    }
}

} // namespace quatuor
