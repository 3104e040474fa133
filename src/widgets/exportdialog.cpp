// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "widgets/parts.h"
#include <ui_exportdialog.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>

namespace quatuor {

namespace {

void fillBox(QComboBox* box, const std::vector<ExportPage::Choice>& choices, const QString& current)
{
    box->clear();
    for (const ExportPage::Choice& one : choices)
        box->addItem(one.text, one.code);
    box->setCurrentIndex(qMax(0, box->findData(current)));
}

} // namespace

ExportDialog::ExportDialog(ExportPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    const Theme& theme = Theme::current();
    for (QLabel* label :
        {m_ui->listLabel, m_ui->sessionLabel, m_ui->styleLabel, m_ui->columnsLabel, m_ui->previewNote, m_ui->obstacle})
        label->setFont(theme.caption());
    m_ui->heading->setFont(theme.title());
    m_ui->previewTitle->setFont(theme.section());
    m_ui->choice->setFixedWidth(theme.scaled(300));
    m_ui->columns->setModel(&page.columns());
    m_ui->preview->setModel(&page.preview());
    m_ui->preview->verticalHeader()->setDefaultSectionSize(theme.scaled(30));
    m_ui->preview->verticalHeader()->hide();
    m_ui->preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->columns->setStyleSheet(QStringLiteral("QListView::item { height: %1px; }").arg(theme.scaled(24)));
    m_ui->columns->setSpacing(3);
    m_ui->columns->setAccessibleName(tr("Columns that leave"));
    m_ui->preview->setAccessibleName(m_ui->previewTitle->text());
    m_ui->style->addItem(tr("A spreadsheet (Excel, LibreOffice)"));
    m_ui->style->addItem(tr("A program: raw codes and values"));
    m_write = parts::primary(tr("&Export…"), this);
    m_ui->buttons->addWidget(m_write);
    setTabOrder(m_ui->cancel, m_write);
    setTabOrder(m_write, m_ui->copy);
    connectChoice();
    connectButtons();
    fill();
    showResult();
    resize(theme.scaled(1080), theme.scaled(640));
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::present()
{
    show();
    raise();
    activateWindow();
    m_ui->list->setFocus(Qt::TabFocusReason);
}

void ExportDialog::connectChoice()
{
    connect(m_ui->list, &QComboBox::activated, this,
        [this](int index) { m_page.setList(m_ui->list->itemData(index).toString()); });
    connect(m_ui->session, &QComboBox::activated, this, [this](int index) {
        m_page.setSession(SessionId::parse(m_ui->session->itemData(index).toString()).value_or(SessionId()));
    });
    connect(m_ui->style, &QComboBox::activated, this,
        [this](int index) { m_page.setStyle(index == 0 ? ExportStyle::Excel : ExportStyle::Machine); });
    connect(m_ui->up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_page.columns().chooseAll(true); });
    connect(m_ui->columns->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportDialog::showState);
    connect(&m_page, &ExportPage::reset, this, &ExportDialog::fill);
    connect(&m_page, &ExportPage::previewed, this, &ExportDialog::showPreview);
}

void ExportDialog::connectButtons()
{
    connect(m_write, &QPushButton::clicked, this, [this] { m_page.write(); });
    connect(m_ui->copy, &QPushButton::clicked, &m_page, &ExportPage::copy);
    connect(m_ui->print, &QPushButton::clicked, this, &ExportDialog::choosePrinter);
    connect(m_ui->cancel, &QPushButton::clicked, &m_page, &ExportPage::cancel);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &ExportDialog::choosePrinter);
    connect(&m_page, &ExportPage::busyChanged, this, &ExportDialog::showState);
    connect(&m_page, &ExportPage::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_page, &ExportPage::resultChanged, this, &ExportDialog::showResult);
    connect(
        &m_page, &ExportPage::copied, this, [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
    connect(&m_page, &ExportPage::printable, this, &ExportDialog::print);
}

void ExportDialog::fill()
{
    fillBox(m_ui->list, m_page.lists(), m_page.list());
    const QString session = m_page.session().isNull() ? QString() : m_page.session().toString();
    fillBox(m_ui->session, m_page.sessions(), session);
    m_ui->style->setCurrentIndex(m_page.style() == ExportStyle::Machine ? 1 : 0);
    showState();
}

void ExportDialog::showState()
{
    const QString obstacle = m_page.obstacle();
    const bool ready = obstacle.isEmpty() && !m_page.isBusy();
    for (QPushButton* button : {m_write, m_ui->copy, m_ui->print}) {
        button->setEnabled(ready);
        button->setAccessibleDescription(obstacle);
    }
    const bool isList = !m_page.isForm();
    m_ui->copy->setEnabled(ready && isList);
    m_ui->print->setEnabled(ready && isList);
    for (QWidget* ofLists : std::initializer_list<QWidget*>{m_ui->style, m_ui->columns, m_ui->all})
        ofLists->setEnabled(isList);
    m_ui->obstacle->setText(obstacle);
    m_ui->choice->setEnabled(!m_page.isBusy());
    m_ui->progress->setVisible(m_page.isBusy());
    m_ui->cancel->setVisible(m_page.isBusy());
    if (!m_page.isBusy())
        m_ui->progress->setValue(0);
    const int row = m_ui->columns->currentIndex().row();
    m_ui->up->setEnabled(row > 0);
    m_ui->down->setEnabled(row >= 0 && row + 1 < m_page.columns().rowCount());
}

QString ExportDialog::previewNote() const
{
    if (m_page.isForm())
        return tr("A workbook for one territory: it chooses the session, names its people, and sends it back to be "
                  "imported. With “All sessions”, it offers those that are open today.");
    const int rows = m_page.preview().rowCount();
    if (m_page.columns().chosen().isEmpty())
        return {};
    if (rows == 0)
        return tr("This list is empty.");
    return rows >= ExportPage::kPreviewRows ? tr("The first %n rows; the file will have them all.", nullptr, rows)
                                            : tr("%n row(s) in all.", nullptr, rows);
}

void ExportDialog::showPreview()
{
    m_ui->previewNote->setText(previewNote());
    m_ui->preview->resizeColumnsToContents();
    const int widest = Theme::current().scaled(280);
    for (int column = 0; column < m_page.preview().columnCount(); ++column) {
        if (m_ui->preview->columnWidth(column) > widest)
            m_ui->preview->setColumnWidth(column, widest);
    }
}

void ExportDialog::showResult()
{
    const Notice& result = m_page.result();
    m_ui->result->setVisible(!result.isEmpty());
    if (result.isEmpty())
        return;
    const TonePair pair = Theme::current().tone(result.kind == Notice::Kind::Problem ? Tone::Problem : Tone::Ready);
    m_ui->result->setText(result.text);
    m_ui->result->setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 8px; padding: 8px 12px;")
                                    .arg(pair.text.name(), pair.back.name()));
}

void ExportDialog::moveColumn(int step)
{
    const int row = m_ui->columns->currentIndex().row();
    if (!m_page.columns().moveBy(row, step))
        return;
    m_ui->columns->setCurrentIndex(m_page.columns().index(row + step));
    showState();
}

/// The printer first: what is journalled as printed was not given up half way.
void ExportDialog::choosePrinter()
{
    if (!m_ui->print->isEnabled())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_page.proposedName());
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        printOn(std::move(printer));
}

void ExportDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    m_printer = std::move(printer);
    m_page.print(m_printer->outputFileName());
}

void ExportDialog::print()
{
    const auto printer = std::exchange(m_printer, nullptr);
    if (!printer)
        return;
    printer->setFullPage(true);
    m_page.drawOn(*printer);
}

} // namespace quatuor
