// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The short forms: a reason, a text, another date, a territory. The longer ones have files of their own.
#include "widgets/askforms.h"

#include "pages/territoryidentity.h"
#include "widgets/completeform.h"
#include "widgets/memberform.h"
#include "widgets/parts.h"
#include "words/argumenttext.h"
#include "words/matchtext.h"
#include "words/statetext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace quatuor {

namespace {

QVBoxLayout* columnOf(QWidget* form)
{
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, space::xl, space::l, space::l);
    column->setSpacing(space::s);
    return column;
}

/// A verb, and the way back.
QPushButton* addButtons(QVBoxLayout* column, AskForm* form, const QString& verb)
{
    QPushButton* go = parts::primary(verb, form);
    QPushButton* back = parts::button(AskForm::tr("Back"), form);
    QObject::connect(back, &QPushButton::clicked, form, [form] { emit form->finished(); });
    column->addSpacing(space::s);
    column->addWidget(go);
    column->addWidget(back);
    return go;
}

/// What a one-field form asks and does.
struct OneField {
    QString title, explanation, verb, value;
    bool required = true;
    std::function<bool(const QString&)> done;
};

class OneFieldForm : public AskForm {
public:
    OneFieldForm(RegistrationPage& page, OneField what, QWidget* parent)
        : AskForm(page, parent)
        , m_what(std::move(what))
        , m_text(new QPlainTextEdit(m_what.value, this))
    {
        QVBoxLayout* column = columnOf(this);
        column->addWidget(parts::section(m_what.title, this));
        column->addWidget(parts::quiet(m_what.explanation, this));
        m_text->setAccessibleName(m_what.title);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(Theme::current().scaled(110));
        column->addWidget(m_text);
        m_go = addButtons(column, this, m_what.verb);
        column->addStretch();
        connect(m_go, &QPushButton::clicked, this, [this] {
            if (m_what.done(m_text->toPlainText().trimmed()))
                emit finished();
        });
        connect(m_text, &QPlainTextEdit::textChanged, this, &OneFieldForm::enable);
        enable();
    }
    [[nodiscard]] QWidget* firstField() override { return m_text; }

private:
    void enable() { m_go->setEnabled(!m_what.required || !m_text->toPlainText().trimmed().isEmpty()); }

    OneField m_what;
    QPlainTextEdit* m_text;
    QPushButton* m_go = nullptr;
};

OneField reasonOf(RegistrationPage& page, const Asked& asked)
{
    using Kind = Asked::Kind;
    switch (asked.kind) {
    case Kind::Refuse:
        return {AskForm::tr("Refuse this registration"), AskForm::tr("Say why: it is kept with the registration."),
            AskForm::tr("Refuse"), {}, true, [&page](const QString& text) { return page.refuseIt(text); }};
    case Kind::Withdraw:
        return {AskForm::tr("Withdraw this registration"), AskForm::tr("Who asked for it?"), AskForm::tr("Withdraw"),
            {}, true, [&page](const QString& text) { return page.withdraw(text); }};
    case Kind::Reopen:
        return {AskForm::tr("Reopen this registration"), AskForm::tr("Say why it is looked at again."),
            AskForm::tr("Reopen"), {}, true, [&page](const QString& text) { return page.reopen(text); }};
    default:
        break;
    }
    const std::size_t place = asked.finding;
    const QString what = place < page.findings().size() ? page.findings()[place].text : QString();
    return {AskForm::tr("Waive: let it through"), AskForm::tr("%1 Say why it may be let through.").arg(what),
        AskForm::tr("Waive"), {}, true, [&page, place](const QString& text) { return page.waive(place, text); }};
}

OneField textOf(RegistrationPage& page, const QString& field)
{
    const Registration& one = page.detail().registration;
    const QString value = field == QLatin1String("projectTitle") ? one.projectTitle
        : field == QLatin1String("projectSummary")               ? one.projectSummary
        : field == QLatin1String("expectations")                 ? one.expectations
                                                                 : one.note;
    return {fieldText(field), AskForm::tr("Correct the text; the history keeps what it said."), AskForm::tr("Save"),
        value, false, [&page, field](const QString& text) { return page.writeText(field, text); }};
}

QString roomText(const OtherDate& date)
{
    if (!date.fits)
        return AskForm::tr("full");
    if (date.delegationsLeft)
        return AskForm::tr("%n place(s)", nullptr, *date.delegationsLeft);
    return AskForm::tr("room for it");
}

class MoveForm : public AskForm {
public:
    MoveForm(RegistrationPage& page, QWidget* parent)
        : AskForm(page, parent)
    {
        QVBoxLayout* column = columnOf(this);
        column->addWidget(parts::section(AskForm::tr("Offer another date"), this));
        column->addWidget(parts::quiet(AskForm::tr("Best first: with room, then the soonest."), this));
        const std::vector<OtherDate> dates = page.otherDates();
        for (const OtherDate& date : dates) {
            auto* button = new parts::KeyButton(dateText(date.session.date), roomText(date), this);
            button->setAccessibleName(AskForm::tr("%1, %2").arg(dateText(date.session.date), roomText(date)));
            const SessionId id = date.session.id;
            connect(button, &QPushButton::clicked, this, [this, id] {
                if (m_page.move(id))
                    emit finished();
            });
            column->addWidget(button);
            if (m_first == nullptr)
                m_first = button;
        }
        QPushButton* back = parts::button(AskForm::tr("Back"), this);
        connect(back, &QPushButton::clicked, this, [this] { emit finished(); });
        column->addSpacing(space::s);
        column->addWidget(back);
        column->addStretch();
        if (m_first == nullptr)
            m_first = back;
    }
    [[nodiscard]] QWidget* firstField() override { return m_first; }

private:
    QWidget* m_first = nullptr;
};

/// Candidates of what was written, then whatever is typed.
class TerritoryForm : public AskForm {
public:
    TerritoryForm(RegistrationPage& page, QWidget* parent)
        : AskForm(page, parent)
        , m_search(new QLineEdit(this))
        , m_results(new QVBoxLayout)
    {
        QVBoxLayout* column = columnOf(this);
        column->addWidget(parts::section(AskForm::tr("Which territory is it?"), this));
        column->addWidget(parts::quiet(AskForm::tr("Written: “%1”").arg(page.territoryName()), this));
        m_search->setAccessibleName(AskForm::tr("Name or code of the territory"));
        m_search->setPlaceholderText(AskForm::tr("Name or code"));
        column->addWidget(m_search);
        m_results->setSpacing(space::xs);
        column->addLayout(m_results);
        QPushButton* back = parts::button(AskForm::tr("Back"), this);
        connect(back, &QPushButton::clicked, this, [this] { emit finished(); });
        column->addSpacing(space::s);
        column->addWidget(back);
        column->addStretch();
        connect(m_search, &QLineEdit::textChanged, this, &TerritoryForm::searchFor);
        connect(m_search, &QLineEdit::returnPressed, this, [this] {
            if (m_first)
                m_first->click();
        });
        for (const TerritoryCandidate& one : page.territoryCandidates()) {
            addChoice({one.name, one.code, QString(code(one.kind))}, placeText(one.kind, one.code, one.department));
            m_results->addWidget(parts::caption(matchReasonText(one), this));
        }
    }
    [[nodiscard]] QWidget* firstField() override { return m_search; }

private:
    void searchFor(const QString& text)
    {
        parts::clear(m_results);
        m_first = nullptr;
        for (const Territory& one : m_page.searchTerritories(text))
            addChoice({one.name, one.code, QString(code(one.kind))}, placeText(one.kind, one.code, one.department));
    }

    void addChoice(const TerritoryText& territory, const QString& place)
    {
        QPushButton* button = parts::button(QString(), this);
        button->setText(QString(territory.name).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(AskForm::tr("%1, %2").arg(territory.name, place));
        connect(button, &QPushButton::clicked, this, [this, territory] {
            if (m_page.chooseTerritory(territory))
                emit finished();
        });
        m_results->addWidget(button);
        m_results->addWidget(parts::caption(place, this));
        m_first = m_first ? m_first.data() : button;
    }

    QLineEdit* m_search;
    QVBoxLayout* m_results;
    QPointer<QPushButton> m_first; ///< what Enter chooses
};

} // namespace

AskForm* newAskForm(RegistrationPage& page, const Asked& asked, QWidget* parent)
{
    switch (asked.kind) {
    case Asked::Kind::Complete:
        return new CompleteForm(page, parent);
    case Asked::Kind::Move:
        return new MoveForm(page, parent);
    case Asked::Kind::EditMember:
    case Asked::Kind::AddMember:
        return new MemberForm(page, asked, parent);
    case Asked::Kind::Territory:
        return new TerritoryForm(page, parent);
    case Asked::Kind::Text:
        return new OneFieldForm(page, textOf(page, asked.field), parent);
    case Asked::Kind::Merge:
        return nullptr; // seen side by side, in a window of its own
    default:
        return new OneFieldForm(page, reasonOf(page, asked), parent);
    }
}

} // namespace quatuor
