// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "widgets/parts.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace quatuor {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(parts::label({}, this))
    , m_go(parts::link({}, this))
    , m_close(parts::link(tr("Close"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_go, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setAccessibleName(tr("Close this message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_go->setObjectName(QStringLiteral("bannerCommand"));
    connect(m_go, &QPushButton::clicked, this, [this] {
        hide();
        emit commandAsked(m_command);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::forgetUndo()
{
    if (m_command == QLatin1StringView("undo"))
        m_go->hide();
}

void Banner::show(const Notice& notice)
{
    if (notice.isEmpty())
        return hide();
    const bool problem = notice.kind == Notice::Kind::Problem;
    const TonePair tone = Theme::current().tone(problem ? Tone::Problem : Tone::Ready);
    setStyleSheet(QStringLiteral("quatuor--Banner { background: %1; } QLabel { color: %2; }")
                      .arg(tone.back.name(), tone.text.name()));
    QStringList lines{notice.text};
    for (const QString& detail : notice.details)
        lines.append(QStringLiteral("• ") + detail);
    m_text->setText(lines.join(u'\n'));
    m_command = notice.command;
    m_go->setText(notice.commandText);
    m_go->setVisible(!notice.command.isEmpty());
    setAccessibleName(lines.join(u' '));
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace quatuor
