// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyspanel.h"

#include "widgets/parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSettings>

namespace quatuor {

KeysPanel::KeysPanel(QSettings& settings, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const std::vector<std::pair<QString, QString>> keys{
        {QStringLiteral("J  K  ↑  ↓"), tr("Next and previous registration")},
        {QStringLiteral("A"), tr("Accept")},
        {QStringLiteral("C"), tr("Ask to complete")},
        {QStringLiteral("L"), tr("Waiting list")},
        {QStringLiteral("M"), tr("Offer another date")},
        {QStringLiteral("R"), tr("Refuse")},
        {QStringLiteral("/"), tr("Filter the registrations")},
        {QStringLiteral("Ctrl+3  Ctrl+4"), tr("Registrations, territories")},
        {QStringLiteral("Ctrl+K"), tr("Search everything")},
        {QStringLiteral("Ctrl+N"), tr("New registration by hand")},
        {QStringLiteral("Ctrl+Shift+V"), tr("New registration from an e-mail")},
        {QStringLiteral("Ctrl+J"), tr("New session")},
        {QStringLiteral("Ctrl+I"), tr("Import a file")},
        {QStringLiteral("Ctrl+E"), tr("Export a list")},
        {QStringLiteral("Ctrl+Z"), tr("Undo")},
        {QStringLiteral("Ctrl+Shift+Z"), tr("Redo")},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(parts::section(tr("Keys"), this), 0, 0, 1, 2);
    int row = 1;
    for (const auto& [key, meaning] : keys) {
        grid->addWidget(parts::label(key, this), row, 0);
        grid->addWidget(parts::quiet(meaning, this), row++, 1);
    }
    auto* letters = new QCheckBox(tr("&Single letters decide"), this);
    letters->setChecked(settings.value(kLetters, true).toBool());
    connect(letters, &QCheckBox::toggled, this, [&settings](bool on) { settings.setValue(kLetters, on); });
    grid->addWidget(letters, row++, 0, 1, 2);
    QPushButton* close = parts::primary(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
}

} // namespace quatuor
