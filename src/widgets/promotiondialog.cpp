// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promotiondialog.h"

#include "widgets/parts.h"

#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quatuor {

namespace {

QString entryText(const WaitingEntry& entry)
{
    const QString line = PromotionDialog::tr("%1. %2 · %n person(s)", nullptr, entry.people)
                             .arg(QString::number(entry.rank), entry.territoryName);
    return entry.blocked ? PromotionDialog::tr("%1 · something else blocks it").arg(line) : line;
}

} // namespace

PromotionDialog::PromotionDialog(ReviewPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_strict(new QRadioButton(tr("In strict &order of entry"), this))
    , m_firstFit(new QRadioButton(tr("The first that &fit"), this))
    , m_result(nullptr)
    , m_go(parts::primary(tr("Promote"), this))
{
    setWindowTitle(tr("Waiting list"));
    setMinimumSize(Theme::current().scaled(460), Theme::current().scaled(420));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(parts::title(tr("Promote from the waiting list"), this));
    column->addWidget(m_strict);
    column->addWidget(m_firstFit);
    auto* content = new QWidget;
    m_result = new QVBoxLayout(content);
    m_result->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts::scrolled(content, this), 1);
    auto* buttons = new QHBoxLayout;
    QPushButton* back = parts::button(tr("Back"), this);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    m_strict->setChecked(true);
    connect(m_strict, &QRadioButton::toggled, this, &PromotionDialog::simulate);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        (void)m_page.promote(policy(), false);
        accept();
    });
    simulate();
}

PromotionPolicy PromotionDialog::policy() const
{
    return m_strict->isChecked() ? PromotionPolicy::Strict : PromotionPolicy::FirstFit;
}

void PromotionDialog::simulate()
{
    parts::clear(m_result);
    const std::optional<Promotion> promotion = m_page.promote(policy(), true);
    const auto list = [&](const QString& heading, const std::vector<WaitingEntry>& entries) {
        m_result->addWidget(parts::section(heading, this));
        for (const WaitingEntry& entry : entries)
            m_result->addWidget(parts::label(entryText(entry), this));
        m_result->addSpacing(space::s);
    };
    if (promotion) {
        list(tr("Would be accepted: %1").arg(promotion->promoted.size()), promotion->promoted);
        list(tr("Would wait: %1").arg(promotion->left.size()), promotion->left);
    }
    m_result->addStretch();
    m_go->setEnabled(promotion && !promotion->promoted.empty());
}

} // namespace quatuor
