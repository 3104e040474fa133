// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entrymembercard.h"

#include "widgets/parts.h"
#include <ui_entrymember.h>

#include <QEvent>

#include <algorithm>

namespace quatuor {

void showSource(QLabel* label, QWidget* edit, const FieldSources& sources, EntryField field)
{
    const auto found = sources.find(field);
    label->setVisible(found != sources.end());
    edit->setAccessibleDescription({});
    if (found == sources.end())
        return;
    constexpr qsizetype kMost = 120;
    QString words = found->second.words.simplified();
    if (words.size() > kMost)
        words = words.left(kMost) + u'…';
    const bool guessed = found->second.guessed;
    const QString shown
        = guessed ? EntryMemberCard::tr("to be checked, read: “%1”") : EntryMemberCard::tr("read: “%1”");
    const QString text = words.isEmpty() ? EntryMemberCard::tr("supposed, to be checked") : shown.arg(words);
    edit->setAccessibleDescription(text);
    label->setText(QString(text).replace(u'@', QStringLiteral("@\u200b"))); // a narrow column breaks addresses there
    const Theme& theme = Theme::current();
    parts::as(label, guessed ? "guessed" : "quiet");
    parts::restyle(label);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, guessed ? theme.tone(Tone::Incomplete).text : theme.quiet);
    label->setPalette(palette);
}

EntryMemberCard::EntryMemberCard(EntryPage& page, int row, QWidget* parent)
    : QFrame(parent)
    , m_page(page)
    , m_row(row)
    , m_ui(std::make_unique<Ui::EntryMember>())
{
    m_ui->setupUi(this);
    parts::as(this, "card");
    const auto line = [](QLineEdit* edit, QWidget* field, QLabel* source, EntryField what, QString EntryMember::*text,
                          bool ofPerson) {
        return Line{edit, field, source, what, text, ofPerson};
    };
    m_lines = {
        line(m_ui->givenName, m_ui->givenNameField, m_ui->givenNameSource, EntryField::GivenName,
            &EntryMember::givenName, true),
        line(m_ui->familyName, m_ui->familyNameField, m_ui->familyNameSource, EntryField::FamilyName,
            &EntryMember::familyName, true),
        line(m_ui->email, m_ui->emailField, m_ui->emailSource, EntryField::Email, &EntryMember::email, true),
        line(m_ui->phone, m_ui->phoneField, m_ui->phoneSource, EntryField::Phone, &EntryMember::phone, true),
        line(m_ui->organisation, m_ui->organisationField, m_ui->organisationSource, EntryField::Organisation,
            &EntryMember::organisation, false),
        line(m_ui->jobTitle, m_ui->jobTitleField, m_ui->jobTitleSource, EntryField::JobTitle, &EntryMember::jobTitle,
            false),
    };
    m_flags = {{m_ui->contact, &EntryMember::contact}, {m_ui->substitute, &EntryMember::substitute},
        {m_ui->toCome, &EntryMember::toCome}};
    for (QLabel* label : findChildren<QLabel*>())
        label->setFont(Theme::current().caption());
    m_ui->toComeBy->setMinimumDate(QDate(2000, 1, 1));
    m_ui->remove->setCursor(Qt::PointingHandCursor);
    connectFields();
    fill();
}

EntryMemberCard::~EntryMemberCard() = default;

const EntryMember& EntryMemberCard::member() const
{
    return m_page.draft().members.at(std::size_t(m_row));
}

void EntryMemberCard::change(const std::function<void(EntryMember&)>& edit)
{
    EntryMember next = member();
    edit(next);
    m_page.setMember(m_row, next);
    showMark(member());
}

void EntryMemberCard::connectFields()
{
    for (const Line& line : m_lines) {
        line.edit->installEventFilter(this);
        connect(line.edit, &QLineEdit::textEdited, this, [this, line](const QString& text) {
            change([&](EntryMember& next) {
                next.*line.text = text;
                if (const auto source = next.sources.find(line.what); source != next.sources.end())
                    source->second.guessed = false;
            });
            showSource(line.source, line.edit, member().sources, line.what);
        });
    }
    for (const Flag& flag : m_flags) {
        connect(flag.box, &QCheckBox::clicked, this, [this, flag](bool on) {
            change([&](EntryMember& next) { next.*flag.value = on; });
            fill();
        });
    }
    m_ui->role->installEventFilter(this);
    connect(m_ui->role, &QComboBox::activated, this, [this](int index) {
        change([&](EntryMember& next) {
            next.role = m_ui->role->itemData(index).toString();
            if (const auto source = next.sources.find(EntryField::Role); source != next.sources.end())
                source->second.guessed = false;
        });
        fill();
    });
    connect(m_ui->toComeBy, &QDateEdit::dateChanged, this, [this](QDate date) {
        change([&](EntryMember& next) { next.toComeBy = date == m_ui->toComeBy->minimumDate() ? QDate() : date; });
    });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] { emit removed(m_row); });
}

void EntryMemberCard::fillRoles()
{
    const EntryMember& shown = member();
    QComboBox* box = m_ui->role;
    box->clear();
    box->addItem(tr("Role to be chosen"), QString());
    for (const EntryPage::RoleChoice& role : m_page.roles())
        box->addItem(role.label, role.code);
    if (box->findData(shown.role) < 0)
        box->addItem(tr("“%1”: which role?").arg(shown.role), shown.role);
    box->setCurrentIndex(box->findData(shown.role));
}

void EntryMemberCard::fill()
{
    const EntryMember& shown = member();
    fillRoles();
    for (const Line& line : m_lines) {
        if (line.edit->text() != shown.*line.text) {
            line.edit->setText(shown.*line.text);
            line.edit->setCursorPosition(0);
        }
        line.field->setVisible(!line.ofPerson || !shown.toCome);
        showSource(line.source, line.edit, shown.sources, line.what);
    }
    for (const Flag& flag : m_flags)
        flag.box->setChecked(shown.*flag.value);
    showSource(m_ui->roleSource, m_ui->role, shown.sources, EntryField::Role);
    m_ui->toComeByField->setVisible(shown.toCome);
    const QSignalBlocker quiet(m_ui->toComeBy);
    m_ui->toComeBy->setDate(shown.toComeBy.isValid() ? shown.toComeBy : m_ui->toComeBy->minimumDate());
    showMark(shown);
    nameForReaders();
}

void EntryMemberCard::showMark(const EntryMember& member)
{
    const auto& roles = m_page.roles();
    const auto role = std::ranges::find(roles, member.role, &EntryPage::RoleChoice::code);
    const bool named = !member.givenName.isEmpty() || !member.familyName.isEmpty();
    delete m_mark;
    m_mark = new parts::RoleMark(role == roles.end() ? QStringLiteral("?") : role->mark,
        std::size_t(role - roles.begin()), named && !member.toCome && role != roles.end(), this);
    m_ui->head->insertWidget(0, m_mark);
}

/// A screen reader says whose field it is: "Élu·e : prénom".
void EntryMemberCard::nameForReaders()
{
    const QString who = m_ui->role->currentText();
    const auto named
        = [&](QWidget* widget, const QString& what) { widget->setAccessibleName(tr("%1: %2").arg(who, what)); };
    named(m_ui->role, tr("role"));
    named(m_ui->givenName, m_ui->givenNameLabel->text());
    named(m_ui->familyName, m_ui->familyNameLabel->text());
    named(m_ui->email, m_ui->emailLabel->text());
    named(m_ui->phone, m_ui->phoneLabel->text());
    named(m_ui->organisation, m_ui->organisationLabel->text());
    named(m_ui->jobTitle, m_ui->jobTitleLabel->text());
    named(m_ui->toComeBy, m_ui->toComeByLabel->text());
    for (const Flag& flag : m_flags)
        named(flag.box, flag.box->text());
    named(m_ui->remove, m_ui->remove->text());
}

void EntryMemberCard::focusFirst()
{
    (m_ui->givenName->isVisibleTo(this) ? m_ui->givenName : m_ui->organisation)->setFocus(Qt::TabFocusReason);
}

bool EntryMemberCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto line = std::ranges::find(m_lines, object, &Line::edit);
        const EntryField what = line == m_lines.end() ? EntryField::Role : line->what;
        const auto source = member().sources.find(what);
        emit sourceEntered(source == member().sources.end() ? FieldSource() : source->second);
    }
    if (event->type() == QEvent::Wheel && object == m_ui->role && !m_ui->role->hasFocus()) {
        event->ignore(); // the form scrolls, the role stays
        return true;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace quatuor
