// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/territoryview.h"

#include "core/lifecycle.h"
#include "widgets/flowlayout.h"
#include "widgets/memberdelegate.h"
#include "widgets/parts.h"
#include "widgets/territorymarks.h"
#include "words/language.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quatuor {

namespace {

constexpr int kLinkEdge = 3; // around the words of a link: what stands beside one has as much
constexpr int kMembersInSight = 7;
constexpr int kFewMembers = 12; // beyond, they are searched

TerritoryLine lineOf(const TerritoryProfile& profile)
{
    TerritoryLine line;
    line.territory = profile.info.territory;
    line.initiated = profile.initiated;
    line.waiting = std::ranges::any_of(profile.visits,
        [](const TerritoryVisit& visit) { return visit.through.id.isNull() && isUndecided(visit.state); });
    return line;
}

QString noneText(const TerritoriesPage& page)
{
    return page.totals().all == 0
        ? TerritoryView::tr("No territory has registered yet. Import the file of a form, or search a territory at the "
                            "left: the official reference knows them all.")
        : TerritoryView::tr("Choose a territory in the list to read it here.");
}

} // namespace

TerritoryView::TerritoryView(TerritoriesPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_stack(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(parts::scrolled(buildContent(), m_stack));
    auto* none = new QWidget(m_stack);
    auto* words = new QVBoxLayout(none);
    words->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    m_empty = parts::quiet({}, none);
    m_empty->setAlignment(Qt::AlignCenter);
    words->addWidget(m_empty);
    m_stack->addWidget(none);
    connect(&page, &TerritoriesPage::opened, this, &TerritoryView::refresh);
    connect(&page, &TerritoriesPage::changed, this, [this] { m_empty->setText(noneText(m_page)); });
    refresh();
}

QWidget* TerritoryView::buildContent()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    m_title = parts::title({}, m_content);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    m_marks = new QWidget(m_content);
    m_marks->setLayout(new FlowLayout(space::xs));
    column->addWidget(m_marks);
    QVBoxLayout* inside = nullptr;
    column->addWidget(buildStatus());
    column->addWidget(card(tr("Registrations"), inside));
    m_visits = new QGridLayout;
    m_visits->setHorizontalSpacing(space::m);
    m_visits->setVerticalSpacing(0);
    m_visits->setColumnStretch(2, 1);
    inside->addLayout(m_visits);
    column->addWidget(card(tr("Official identity"), inside));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::l);
    m_facts->setVerticalSpacing(0);
    m_facts->setColumnStretch(1, 1);
    inside->addLayout(m_facts);
    m_membersCard = buildMembers();
    column->addWidget(m_membersCard);
    column->addStretch(1);
    return m_content;
}

QFrame* TerritoryView::card(const QString& heading, QVBoxLayout*& column)
{
    QFrame* frame = parts::card(m_content);
    column = new QVBoxLayout(frame);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(parts::section(heading, frame));
    return frame;
}

QFrame* TerritoryView::buildStatus()
{
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(tr("Status"), column);
    m_initiated = parts::label({}, frame);
    column->addWidget(m_initiated);
    auto* flow = new FlowLayout(space::s);
    m_ally = new QCheckBox(tr("A&lly, charter signed on"), frame);
    m_charter = new QDateEdit(frame);
    m_charter->setLocale(currentLocale());
    m_charter->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_charter->setCalendarPopup(true);
    m_charter->setMaximumDate(m_page.today());
    m_charter->setAccessibleName(tr("Date of the charter"));
    m_charter->setFocusPolicy(Qt::StrongFocus);
    m_charter->installEventFilter(this);
    m_ally->setMinimumHeight(m_charter->sizeHint().height());
    flow->addWidget(m_ally);
    flow->addWidget(m_charter);
    column->addLayout(flow);
    m_accompanied = new QCheckBox(tr("Acco&mpanied beyond the session"), frame);
    column->addWidget(m_accompanied, 0, Qt::AlignLeft);
    connect(m_ally, &QCheckBox::clicked, this, &TerritoryView::recordAlly);
    connect(m_charter, &QDateEdit::editingFinished, this, &TerritoryView::recordAlly);
    connect(m_charter, &QDateEdit::dateChanged, this, [this] {
        if (!m_charter->hasFocus()) // chosen in the calendar: nothing more is typed
            recordAlly();
    });
    connect(m_accompanied, &QCheckBox::clicked, this, [this](bool on) { (void)m_page.setAccompanied(on); });
    return frame;
}

QFrame* TerritoryView::buildMembers()
{
    QFrame* frame = parts::card(m_content);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_membersTitle = parts::section({}, frame);
    column->addWidget(m_membersTitle);
    m_memberFilter = new QLineEdit(frame);
    m_memberFilter->setPlaceholderText(tr("Filter the members"));
    m_memberFilter->setAccessibleName(tr("Filter the members"));
    m_memberFilter->setClearButtonEnabled(true);
    column->addWidget(m_memberFilter);
    m_members = new QListView(frame);
    m_members->setModel(&m_page.members());
    m_members->setItemDelegate(new MemberDelegate(m_members));
    m_members->setUniformItemSizes(true);
    m_members->setAccessibleName(tr("Members"));
    m_members->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_members);
    connect(m_memberFilter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_page.members().filter(typed);
        fitMembers();
    });
    connect(m_members, &QListView::activated, this, [this](const QModelIndex& index) { openMember(index.row()); });
    return frame;
}

void TerritoryView::refresh()
{
    m_refreshing = true;
    m_stack->setCurrentIndex(m_page.isOpen() ? 0 : 1);
    m_empty->setText(noneText(m_page));
    if (m_page.isOpen()) {
        setUpdatesEnabled(false);
        showHead();
        showStatus();
        showVisits();
        showFacts();
        showMembers();
        setUpdatesEnabled(true);
    }
    m_refreshing = false;
}

void TerritoryView::showHead()
{
    m_title->setText(m_page.territory().name);
    parts::clear(m_marks->layout());
    const std::vector<TerritoryMark> marks = territoryMarks(lineOf(m_page.profile()));
    for (const TerritoryMark mark : marks)
        m_marks->layout()->addWidget(parts::badge(territoryMarkText(mark), toneOf(mark), m_marks));
    m_marks->setVisible(!marks.empty());
}

void TerritoryView::showStatus()
{
    const Territory& one = m_page.territory();
    const bool ally = one.alliedOn.isValid();
    m_initiated->setText(m_page.initiatedText());
    m_ally->setChecked(ally);
    m_charter->setDate(ally ? one.alliedOn : m_page.today());
    m_charter->setEnabled(ally);
    m_accompanied->setChecked(one.accompanied);
}

void TerritoryView::recordAlly()
{
    if (m_refreshing || !m_page.isOpen())
        return;
    const QDate date = m_ally->isChecked() ? m_charter->date() : QDate();
    if (date != m_page.territory().alliedOn)
        (void)m_page.setAlliedOn(date);
}

/// The wheel scrolls the page: over the date it must not record another one.
bool TerritoryView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_charter && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void TerritoryView::showFacts()
{
    parts::clear(m_facts);
    int row = 0;
    for (const TerritoryFact& fact : m_page.facts()) {
        QWidget* home = m_facts->parentWidget();
        QLabel* label = parts::quiet(fact.label, home);
        label->setMinimumHeight(label->fontMetrics().height() + 2 * kLinkEdge);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        if (fact.leadsTo) {
            QPushButton* link = parts::foldedLink(fact.value, home);
            link->setAccessibleName(tr("%1: %2").arg(fact.label, fact.value));
            connect(link, &QPushButton::clicked, this, [this, there = *fact.leadsTo] { m_page.show(there); });
            m_facts->addWidget(link, row, 1, Qt::AlignLeft);
        } else {
            QLabel* value = parts::label(fact.value, home);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setMargin(kLinkEdge);
            m_facts->addWidget(value, row, 1);
        }
        ++row;
    }
}

void TerritoryView::showVisits()
{
    parts::clear(m_visits);
    const std::vector<TerritoryVisit>& visits = m_page.profile().visits;
    int row = 0;
    int year = -1;
    for (const TerritoryVisit& visit : visits) {
        const int its = visit.session.id.isNull() ? 0 : visit.session.date.year();
        addVisit(visit, row++, its != year);
        year = its;
    }
    QWidget* home = m_visits->parentWidget();
    if (visits.empty())
        m_visits->addWidget(parts::quiet(tr("No registration."), home), row, 0, 1, 3);
    if (m_page.profile().moreVisits)
        m_visits->addWidget(parts::caption(tr("Older ones are not shown here."), home), row, 0, 1, 3);
}

void TerritoryView::addVisit(const TerritoryVisit& visit, int row, bool newYear)
{
    QWidget* home = m_visits->parentWidget();
    if (newYear && !visit.session.id.isNull()) {
        QLabel* year = parts::section(QString::number(visit.session.date.year()), home);
        year->setWordWrap(false);
        year->setMinimumHeight(year->fontMetrics().height() + 2 * kLinkEdge);
        m_visits->addWidget(year, row, 0, Qt::AlignTop);
    }
    QPushButton* link = parts::link(visitDate(visit), home);
    link->setAccessibleName(tr("Open the registration: %1, %2").arg(visitDate(visit), visitDetail(visit)));
    connect(link, &QPushButton::clicked, this, [this, id = visit.registration] { emit registrationAsked(id); });
    m_visits->addWidget(link, row, 1, Qt::AlignLeft | Qt::AlignTop);
    QLabel* detail = parts::quiet(visitDetail(visit), home);
    detail->setMargin(kLinkEdge);
    m_visits->addWidget(detail, row, 2);
}

void TerritoryView::showMembers()
{
    const int total = m_page.members().total();
    const bool isOther = m_page.territory().id != m_shown.id || m_page.territory().code != m_shown.code
        || m_page.territory().kind != m_shown.kind;
    m_shown = m_page.territory();
    m_membersCard->setVisible(total > 0);
    m_membersTitle->setText(tr("%n member(s)", nullptr, total));
    m_memberFilter->setVisible(total > kFewMembers);
    if (isOther)
        m_memberFilter->clear();
    else
        m_page.members().filter(m_memberFilter->text());
    fitMembers();
}

void TerritoryView::fitMembers()
{
    const int rows = std::clamp(m_page.members().rowCount(), 1, kMembersInSight);
    const int height = MemberDelegate().sizeHint({}, {}).height();
    m_members->setFixedHeight(rows * height + 2 * m_members->frameWidth() + 2);
}

void TerritoryView::openMember(int row)
{
    const OfficialUnit unit = m_page.members().at(row);
    m_page.show({{}, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population});
}

} // namespace quatuor
