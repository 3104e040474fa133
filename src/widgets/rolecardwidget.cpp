// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rolecardwidget.h"

#include "pages/tooltip.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace quatuor {

RoleCardWidget::RoleCardWidget(const RoleCard& card, QWidget* parent)
    : QFrame(parent)
    , m_card(card)
{
    setAccessibleName(card.missing ? tr("%1: missing").arg(card.label) : card.label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l + space::xs, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    addHead(layout);
    for (const CardMember& member : card.members)
        addMember(layout, member);
    if (card.missing)
        addMissing(layout);
    layout->addStretch();
}

void RoleCardWidget::addHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    if (!m_card.mark.isEmpty())
        row->addWidget(new parts::RoleMark(m_card.mark, m_card.position, !m_card.missing, this));
    QLabel* label = parts::section(m_card.label, this);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::current().role(m_card.position).text);
    label->setPalette(palette);
    row->addWidget(label, 1);
    if (m_card.members.size() > 1)
        row->addWidget(parts::caption(tr("%n person(s)", nullptr, int(m_card.members.size())), this));
    layout->addLayout(row);
}

void RoleCardWidget::addMember(QVBoxLayout* layout, const CardMember& member)
{
    layout->addSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    QLabel* name = parts::section(member.name, this);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(name, 1);
    QPushButton* more = parts::link(QStringLiteral("⋯"), this);
    more->setAccessibleName(tr("What to do with %1").arg(member.name));
    more->setToolTip(asToolTip(more->accessibleName()));
    auto* menu = new QMenu(more);
    const DelegateId id = member.id;
    connect(menu->addAction(tr("Edit or replace…")), &QAction::triggered, this, [this, id] { emit editAsked(id); });
    const bool away = member.marks.contains(tr("unavailable"));
    connect(menu->addAction(away ? tr("Can come after all") : tr("Cannot come on the day")), &QAction::triggered, this,
        [this, id, away] { emit unavailableAsked(id, !away); });
    connect(menu->addAction(tr("Remove from the delegation")), &QAction::triggered, this,
        [this, id] { emit removeAsked(id); });
    more->setMenu(menu);
    row->addWidget(more, 0, Qt::AlignTop);
    layout->addLayout(row);
    for (const QString& line : member.lines)
        layout->addWidget(parts::foldedQuiet(line, this));
    if (!member.marks.isEmpty()) {
        auto* marks = new FlowLayout(space::xs);
        for (const QString& mark : member.marks)
            marks->addWidget(parts::badge(mark, Tone::Neutral, this));
        layout->addLayout(marks);
    }
}

void RoleCardWidget::addMissing(QVBoxLayout* layout)
{
    if (!m_card.members.empty())
        layout->addSpacing(space::s);
    QLabel* missing = parts::section(tr("Somebody is missing"), this);
    QPalette palette = missing->palette();
    palette.setColor(QPalette::WindowText, Theme::current().tone(Tone::Incomplete).text);
    missing->setPalette(palette);
    layout->addWidget(missing);
    if (!m_card.hint.isEmpty())
        layout->addWidget(parts::quiet(m_card.hint, this));
    auto* actions = new FlowLayout(space::s);
    for (const CardAction& action : m_card.actions) {
        QPushButton* button = parts::foldedLink(action.text, this);
        button->setAccessibleName(tr("%1: %2").arg(m_card.label, action.text));
        connect(button, &QPushButton::clicked, this, [this, action] { emit acted(m_card, action); });
        actions->addWidget(button);
    }
    layout->addLayout(actions);
}

void RoleCardWidget::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, 8, 8);
    QPen edge(m_card.missing ? theme.quiet : theme.line);
    if (m_card.missing)
        edge.setStyle(Qt::DashLine);
    painter.fillPath(shape, theme.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), theme.role(m_card.position).accent);
    painter.restore();
    painter.strokePath(shape, edge);
}

} // namespace quatuor
