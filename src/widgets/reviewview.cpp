// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewview.h"

#include "widgets/askpanel.h"
#include "widgets/decisionpanel.h"
#include "widgets/flowlayout.h"
#include "widgets/keyspanel.h"
#include "widgets/mergedialog.h"
#include "widgets/parts.h"
#include "widgets/promotiondialog.h"
#include "widgets/queuedelegate.h"
#include "widgets/registrationview.h"
#include "words/argumenttext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace quatuor {

namespace {

constexpr std::array kFilters{QueueFilter::ToDecide, QueueFilter::Accepted, QueueFilter::Waitlisted, QueueFilter::All};

QString filterText(QueueFilter filter, const QueueCounts& counts)
{
    switch (filter) {
    case QueueFilter::ToDecide:
        return ReviewView::tr("To decide %1").arg(counts.toDecide);
    case QueueFilter::Accepted:
        return ReviewView::tr("Accepted %1").arg(counts.accepted);
    case QueueFilter::Waitlisted:
        return ReviewView::tr("Waiting list %1").arg(counts.waitlisted);
    case QueueFilter::All:
        break;
    }
    return ReviewView::tr("All %1").arg(counts.all);
}

QString sessionText(const SessionSummary& summary)
{
    const QString date = dateText(summary.session.date);
    if (const auto capacity = summary.session.capacityDelegations)
        return ReviewView::tr("%1 · %2 of %3").arg(date, QString::number(summary.accepted), QString::number(*capacity));
    return ReviewView::tr("%1 · %n accepted", nullptr, summary.accepted).arg(date);
}

} // namespace

ReviewView::ReviewView(ReviewPage& page, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_settings(settings)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildQueue());
    auto* middle = new RegistrationView(page.registration(), this);
    middle->setMinimumWidth(Theme::current().scaled(300));
    splitter->addWidget(middle);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::current().scaled(360), Theme::current().scaled(560), Theme::current().scaled(290)});
    layout->addWidget(splitter);

    connect(middle, &RegistrationView::territoryAsked, this, [this] {
        Asked asked;
        asked.kind = Asked::Kind::Territory;
        ask(asked);
    });
    connect(middle, &RegistrationView::territoryShown, this, &ReviewView::territoryShown);
    connect(&page.registration(), &RegistrationPage::asked, this, &ReviewView::ask);
    connect(&page.registration(), &RegistrationPage::changed, this, [this] { m_side->setCurrentIndex(0); });
    connect(&page, &ReviewPage::changed, this, &ReviewView::refresh);
    connect(&page, &ReviewPage::selected, this, &ReviewView::selectRow);
    addKeys();
    refresh();
    selectRow(page.currentRow());
}

QWidget* ReviewView::buildQueue()
{
    auto* side = parts::as(new QFrame(this), "side");
    side->setMinimumWidth(Theme::current().scaled(222));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilters());
    column->addWidget(parts::rule(side));
    m_queue = parts::as(new QListView(side), "queue");
    m_queue->setModel(&m_page.queue());
    m_queue->setItemDelegate(new QueueDelegate(m_page.queue(), m_page.workspace().desk().clock().today(), m_queue));
    m_queue->setUniformItemSizes(true);
    m_queue->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_queue->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queue->setMouseTracking(true);
    m_queue->setAccessibleName(tr("Registrations"));
    m_list = new QStackedWidget(side);
    m_list->addWidget(m_queue);
    m_empty = parts::quiet({}, side);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setContentsMargins(space::xl, space::xxl, space::xl, space::xl);
    m_list->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_cut = parts::caption({}, side);
    m_cut->setContentsMargins(space::l, space::s, space::l, space::s);
    column->addWidget(m_cut);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!m_refreshing && current.row() != m_page.currentRow())
            m_page.select(current.row());
    });
    return side;
}

QWidget* ReviewView::buildFilters()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_session = new QComboBox(head);
    m_session->setAccessibleName(tr("Session"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_session);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Filter by territory, name or address"));
    m_search->setAccessibleName(tr("Filter the registrations"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    auto* flow = new FlowLayout(space::xs + 2);
    for (const QueueFilter filter : kFilters) {
        QPushButton* button = parts::as(parts::button({}, head), "filter");
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, filter] { m_page.setFilter(filter); });
        m_filters.push_back(button);
        flow->addWidget(button);
    }
    column->addLayout(flow);
    auto* actions = new FlowLayout(space::s);
    m_acceptReady = parts::link(tr("Accept all that are ready"), head);
    m_promote = parts::link(tr("Promote from the waiting list…"), head);
    actions->addWidget(m_acceptReady);
    actions->addWidget(m_promote);
    column->addLayout(actions);
    connect(m_session, &QComboBox::activated, this,
        [this] { m_page.setSession(SessionId(m_session->currentData().toLongLong())); });
    connect(m_search, &QLineEdit::textChanged, &m_page, &ReviewPage::search);
    connect(m_acceptReady, &QPushButton::clicked, &m_page, &ReviewPage::acceptReady);
    connect(&m_page, &ReviewPage::acceptedReady, this, &ReviewView::tellAccepted);
    connect(m_promote, &QPushButton::clicked, this, &ReviewView::showPromotion);
    return head;
}

QWidget* ReviewView::buildSide()
{
    auto* panel = parts::as(new QFrame(this), "panel");
    panel->setMinimumWidth(Theme::current().scaled(295));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_side = new QStackedWidget(panel);
    m_side->addWidget(new DecisionPanel(m_page.registration(), m_side));
    m_ask = new AskPanel(m_page.registration(), m_side);
    m_side->addWidget(m_ask);
    column->addWidget(m_side);
    connect(m_ask, &AskPanel::closed, this, [this] {
        m_side->setCurrentIndex(0);
        focusQueue();
    });
    return panel;
}

void ReviewView::refresh()
{
    m_refreshing = true;
    m_session->clear();
    m_session->addItem(tr("All sessions"), 0);
    for (const SessionSummary& one : m_page.sessions())
        m_session->addItem(sessionText(one), one.session.id.value());
    m_session->setCurrentIndex(m_session->findData(m_page.session().value()));
    for (std::size_t i = 0; i < kFilters.size(); ++i) {
        m_filters[i]->setText(filterText(kFilters[i], m_page.counts()));
        m_filters[i]->setChecked(m_page.filter() == kFilters[i]);
    }
    const bool chosen = !m_page.session().isNull();
    m_acceptReady->setVisible(m_page.filter() == QueueFilter::ToDecide && chosen && m_page.counts().toDecide > 0);
    m_promote->setVisible(m_page.filter() == QueueFilter::Waitlisted && chosen && m_page.counts().waitlisted > 0);
    const bool empty = m_page.queue().rowCount() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    m_empty->setText(!m_search->text().isEmpty() ? tr("Nothing has these words in it.")
            : m_page.sessions().empty()
            ? tr("No session yet. Add one with Ctrl+J, then import the file of a form, or enter a registration by hand "
                 "with Ctrl+N.")
            : m_page.counts().all == 0
            ? tr("No registration yet. Import the file of a form, or enter one by hand with Ctrl+N.")
            : tr("Nothing here: everything was decided."));
    m_cut->setVisible(m_page.queue().isCut());
    m_cut->setText(tr("The first %n are shown. One more letter leaves fewer.", nullptr, m_page.queue().rowCount()));
    m_refreshing = false;
}

void ReviewView::selectRow(int row)
{
    m_refreshing = true;
    const QModelIndex index = m_page.queue().index(row);
    m_queue->setCurrentIndex(index);
    if (index.isValid())
        m_queue->scrollTo(index);
    m_refreshing = false;
}

void ReviewView::focusQueue()
{
    m_queue->setFocus(Qt::OtherFocusReason);
}

void ReviewView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewView::step(int rows)
{
    const int last = m_page.queue().rowCount() - 1;
    if (last >= 0)
        m_page.select(std::clamp(m_page.currentRow() + rows, 0, last));
}

void ReviewView::ask(const Asked& asked)
{
    if (asked.kind == Asked::Kind::Merge) {
        MergeDialog dialog(m_page.registration(), asked.other, this);
        dialog.exec();
        return;
    }
    m_side->setCurrentIndex(1);
    m_ask->ask(asked);
}

void ReviewView::tellAccepted(int count)
{
    emit m_page.workspace().noticed({Notice::Kind::Information,
        count == 0 ? tr("No registration of this session is ready.")
                   : tr("%n delegation(s) accepted. Ctrl+Z takes it all back.", nullptr, count),
        {}});
}

void ReviewView::showPromotion()
{
    PromotionDialog dialog(m_page, this);
    dialog.exec();
}

void ReviewView::addKey(const QString& key, const std::function<void()>& act, Repeats repeats)
{
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(repeats == Repeats::Yes);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (m_settings.value(KeysPanel::kLetters, true).toBool())
            act();
    });
}

/// Letters are decisions only where nobody types: a text field keeps its letters.
void ReviewView::addKeys()
{
    const std::array<std::pair<const char*, DecisionKind>, 8> keys{
        {{"A", DecisionKind::Accept}, {"C", DecisionKind::Complete}, {"L", DecisionKind::Waitlist},
            {"M", DecisionKind::Move}, {"R", DecisionKind::Refuse}, {"S", DecisionKind::Submit},
            {"W", DecisionKind::Withdraw}, {"O", DecisionKind::Reopen}}};
    for (const auto& [key, kind] : keys)
        addKey(QLatin1String(key), [this, decision = kind] { (void)m_page.registration().decide(decision); });
    addKey(
        QStringLiteral("J"), [this] { step(1); }, Repeats::Yes);
    addKey(
        QStringLiteral("K"), [this] { step(-1); }, Repeats::Yes);
    addKey(QStringLiteral("/"), [this] { focusFilter(); });
    auto* help = new QShortcut(QKeySequence(QStringLiteral("?")), this);
    connect(help, &QShortcut::activated, this, &ReviewView::showKeys);
}

void ReviewView::showKeys()
{
    KeysPanel dialog(m_settings, this);
    dialog.exec();
}

} // namespace quatuor
