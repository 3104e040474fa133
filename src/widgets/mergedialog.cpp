// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mergedialog.h"

#include "widgets/parts.h"
#include "words/argumenttext.h"
#include "words/statetext.h"

#include <QGridLayout>
#include <QScrollArea>

namespace quatuor {

namespace {

QString membersText(const Registration& registration)
{
    QStringList lines;
    for (const Delegate& one : registration.delegates) {
        const QString role = one.role.isEmpty() ? one.roleText : roleText(one.role);
        lines.append(role.isEmpty() ? memberName(one) : MergeDialog::tr("%1 · %2").arg(memberName(one), role));
    }
    return lines.join(u'\n');
}

QString receivedText(const Registration& registration)
{
    return dateText(registration.enteredAt.toLocalTime().date());
}

/// One line of the comparison: how it is called, and how to read it from a registration.
struct Line {
    QString heading;
    QString (*text)(const RegistrationDetail& detail);
};

std::vector<Line> lines()
{
    return {{MergeDialog::tr("Territory"), [](const RegistrationDetail& one) { return one.territoryName(); }},
        {MergeDialog::tr("Received"), [](const RegistrationDetail& one) { return receivedText(one.registration); }},
        {MergeDialog::tr("State"), [](const RegistrationDetail& one) { return stateText(one.registration.state); }},
        {MergeDialog::tr("Members"), [](const RegistrationDetail& one) { return membersText(one.registration); }},
        {MergeDialog::tr("Project"),
            [](const RegistrationDetail& one) {
                return QStringList{one.registration.projectTitle, one.registration.projectSummary}
                    .join(u'\n')
                    .trimmed();
            }},
        {MergeDialog::tr("Expectations"), [](const RegistrationDetail& one) { return one.registration.expectations; }}};
}

} // namespace

MergeDialog::MergeDialog(RegistrationPage& page, RegistrationId other, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Merge two registrations"));
    setMinimumWidth(Theme::current().scaled(720));
    const RegistrationDetail second = page.other(other);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::m);
    grid->addWidget(parts::section(tr("This registration"), content), 0, 1);
    grid->addWidget(parts::section(tr("The other one"), content), 0, 2);
    int row = 1;
    for (const Line& line : lines()) {
        grid->addWidget(parts::quiet(line.heading, content), row, 0, Qt::AlignTop);
        grid->addWidget(parts::label(line.text(page.detail()), content), row, 1, Qt::AlignTop);
        grid->addWidget(parts::label(line.text(second), content), row++, 2, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(parts::title(tr("One delegation from two registrations"), this));
    column->addWidget(parts::quiet(tr("The members of both come together, the same person once; texts that differ are "
                                      "both kept, one after the other. Ctrl+Z makes them two again."),
        this));
    column->addWidget(parts::scrolled(content, this), 1);
    auto* buttons = new QHBoxLayout;
    QPushButton* back = parts::button(tr("Back"), this);
    QPushButton* go = parts::primary(tr("Merge"), this);
    go->setEnabled(!second.registration.id.isNull());
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this, &page, other] {
        (void)page.merge(other); // a refusal is told in the banner, and both stay
        accept();
    });
    go->setFocus();
}

} // namespace quatuor
