// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/openviews.h"

#include "widgets/entrydialog.h"
#include "widgets/exportdialog.h"
#include "widgets/importview.h"
#include "widgets/letterdialog.h"
#include "widgets/reviewview.h"
#include "widgets/sessiondialog.h"
#include "widgets/territoriesview.h"

#include <QStackedWidget>

namespace quatuor {

OpenViews::OpenViews(Shell& shell, Prompts& prompts, std::vector<SearchCommand> commands, QWidget& window)
    : m_window(window)
    , m_settings(shell.settings())
    , m_prompts(prompts)
    , m_review(std::make_unique<ReviewPage>(*shell.workspace()))
    , m_search(std::make_unique<SearchPage>(*shell.workspace(), std::move(commands)))
    , m_reviewView(std::make_unique<ReviewView>(*m_review, shell.settings(), &window))
{
    connect(m_reviewView.get(), &ReviewView::territoryShown, this, &OpenViews::showTerritory);
}

TerritoriesView& OpenViews::territoriesView()
{
    if (!m_territoriesView) {
        m_territories = std::make_unique<TerritoriesPage>(m_review->workspace());
        m_territoriesView = std::make_unique<TerritoriesView>(*m_territories, m_settings, &m_window);
        m_stack->addWidget(m_territoriesView.get());
        connect(m_territoriesView.get(), &TerritoriesView::registrationAsked, this, [this](RegistrationId id) {
            m_review->show(id);
            emit registrationShown();
        });
    }
    return *m_territoriesView;
}

TerritoriesPage& OpenViews::territories()
{
    (void)territoriesView();
    return *m_territories;
}

void OpenViews::showTerritory(TerritoryId id)
{
    emit territoryShown(); // in sight first: the list is then there to show it in
    Territory territory;
    territory.id = id;
    territories().show(territory);
}

void OpenViews::enter()
{
    if (!m_entry) {
        m_entry = std::make_unique<EntryPage>(m_review->workspace());
        m_entryDialog = std::make_unique<EntryDialog>(*m_entry, &m_window);
        connect(m_entryDialog.get(), &QDialog::finished, &m_window, &QWidget::activateWindow);
        connect(m_entry.get(), &EntryPage::saved, this, [this](RegistrationId id) {
            m_review->show(id);
            emit entered();
        });
    }
    m_entryDialog->present();
}

bool OpenViews::import(const QString& path)
{
    if (!m_import) {
        m_import = std::make_unique<ImportPage>(m_review->workspace());
        m_importView = std::make_unique<ImportView>(*m_import, &m_window);
        m_stack->addWidget(m_importView.get());
        connect(m_import.get(), &ImportPage::imported, this, &OpenViews::importEnded);
        connect(m_importView.get(), &ImportView::closed, this, &OpenViews::importEnded);
    }
    if (!m_import->open(path))
        return false;
    m_importView->focusFirst();
    return true;
}

void OpenViews::enterLetter(const QString& path)
{
    if (!m_letter) {
        m_letter = std::make_unique<LetterPage>(m_review->workspace(), m_prompts);
        m_letterDialog = std::make_unique<LetterDialog>(*m_letter, &m_window);
        connect(m_letterDialog.get(), &QDialog::finished, &m_window, &QWidget::activateWindow);
        connect(m_letter.get(), &LetterPage::saved, this, [this](RegistrationId id) {
            m_review->show(id);
            emit entered();
        });
    }
    if (!path.isEmpty())
        m_letter->open(path);
    m_letterDialog->present();
}

void OpenViews::addSession()
{
    if (!m_sessionDialog) {
        m_sessionDialog = std::make_unique<SessionDialog>(*m_review, &m_window);
        connect(m_sessionDialog.get(), &QDialog::finished, &m_window, &QWidget::activateWindow);
    }
    m_sessionDialog->present();
}

void OpenViews::exportLists()
{
    if (!m_export) {
        m_export = std::make_unique<ExportPage>(m_review->workspace(), m_prompts);
        m_exportDialog = std::make_unique<ExportDialog>(*m_export, &m_window);
        connect(m_exportDialog.get(), &QDialog::finished, &m_window, &QWidget::activateWindow);
    }
    if (!m_review->session().isNull())
        m_export->setSession(m_review->session());
    m_exportDialog->present();
}

bool OpenViews::hasUnsaved() const
{
    return (m_entry && m_entry->isDirty()) || (m_letter && m_letter->entry().isDirty());
}

void OpenViews::showUnsaved()
{
    if (m_entry && m_entry->isDirty())
        m_entryDialog->present();
    else if (m_letter)
        m_letterDialog->present();
}

OpenViews::~OpenViews() = default;

void OpenViews::addTo(QStackedWidget& pages)
{
    m_stack = &pages;
    pages.addWidget(m_reviewView.get());
}

} // namespace quatuor
