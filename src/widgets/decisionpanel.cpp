// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decisionpanel.h"

#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace quatuor {

namespace {

Tone toneOf(const FindingItem& item)
{
    if (item.finding.settled)
        return Tone::Neutral;
    return item.finding.severity == Severity::Blocking ? Tone::Problem
        : item.finding.severity == Severity::Warning   ? Tone::Incomplete
                                                       : Tone::Neutral;
}

/// A stripe whose colour repeats what the words say.
QFrame* stripe(Tone tone, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedWidth(3);
    line->setStyleSheet(QStringLiteral("background: %1; border: none;").arg(Theme::current().tone(tone).text.name()));
    return line;
}

} // namespace

DecisionPanel::DecisionPanel(RegistrationPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::xl, space::l, space::l);
    layout->setSpacing(space::m);
    auto* content = new QWidget;
    m_findings = new QVBoxLayout(content);
    m_findings->setContentsMargins(0, 0, space::xs, 0);
    m_findings->setSpacing(space::m);
    layout->addWidget(parts::scrolled(content, this), 1);
    m_decisions = new QVBoxLayout;
    m_decisions->setSpacing(space::s);
    layout->addLayout(m_decisions);
    connect(&page, &RegistrationPage::changed, this, &DecisionPanel::rebuild);
    rebuild();
}

void DecisionPanel::rebuild()
{
    setUpdatesEnabled(false);
    parts::clear(m_findings);
    parts::clear(m_decisions);
    if (m_page.isOpen()) {
        m_findings->addWidget(parts::section(tr("To check"), this));
        if (m_page.findings().empty())
            m_findings->addWidget(parts::quiet(tr("Nothing to check: the delegation is whole."), this));
        for (std::size_t i = 0; i < m_page.findings().size(); ++i)
            m_findings->addWidget(findingWidget(i));
        addDecisions();
    }
    m_findings->addStretch();
    setUpdatesEnabled(true);
}

QWidget* DecisionPanel::findingWidget(std::size_t place)
{
    const FindingItem& item = m_page.findings()[place];
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(stripe(toneOf(item), widget));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    const QString settled = item.finding.severity == Severity::Blocking ? tr("waived") : tr("dismissed");
    column->addWidget(
        parts::section(item.finding.settled ? tr("%1 (%2)").arg(item.title, settled) : item.title, widget));
    column->addWidget(parts::quiet(item.text, widget));
    auto* actions = new FlowLayout(space::s);
    const auto addAction = [&](const QString& text, auto&& done) {
        QPushButton* button = parts::foldedLink(text, widget);
        button->setAccessibleName(tr("%1: %2").arg(item.title, text));
        connect(button, &QPushButton::clicked, &m_page, done);
        actions->addWidget(button);
    };
    if (!item.fix.isEmpty() && !item.finding.settled)
        addAction(item.fix, [this, place] { (void)m_page.fix(place); });
    if (item.canSettle) {
        const bool blocks = item.finding.severity == Severity::Blocking;
        addAction(blocks ? tr("Waive…") : tr("This is as it should be"), [this, place] { (void)m_page.settle(place); });
    }
    column->addLayout(actions);
    row->addLayout(column, 1);
    return widget;
}

void DecisionPanel::addDecisions()
{
    if (m_page.decisions().empty()) {
        m_decisions->addWidget(parts::quiet(tr("Nothing is left to decide."), this));
        return;
    }
    m_decisions->addWidget(parts::section(tr("Decision"), this));
    for (const DecisionChoice& choice : m_page.decisions()) {
        auto* button = new parts::KeyButton(choice.text, choice.key, this);
        parts::as(button, choice.primary ? "primary" : "button");
        button->setEnabled(choice.enabled);
        button->setAccessibleName(choice.text);
        button->setAccessibleDescription(choice.reason);
        button->setObjectName(QStringLiteral("decision") + choice.key);
        const DecisionKind kind = choice.kind;
        connect(button, &QPushButton::clicked, &m_page, [this, kind] { (void)m_page.decide(kind); });
        m_decisions->addWidget(button);
        if (!choice.reason.isEmpty())
            m_decisions->addWidget(parts::caption(choice.reason, this));
    }
}

} // namespace quatuor
