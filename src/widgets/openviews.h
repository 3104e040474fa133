// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages and views of one open workspace: they come with it and go before it.
#pragma once

#include "pages/entrypage.h"
#include "pages/exportpage.h"
#include "pages/importpage.h"
#include "pages/letterpage.h"
#include "pages/prompts.h"
#include "pages/reviewpage.h"
#include "pages/searchpage.h"
#include "pages/shell.h"
#include "pages/territoriespage.h"

#include <memory>

class QStackedWidget;
class QWidget;

namespace quatuor {

class EntryDialog;
class ExportDialog;
class ImportView;
class LetterDialog;
class ReviewView;
class SessionDialog;
class TerritoriesView;

class OpenViews : public QObject {
    Q_OBJECT

public:
    OpenViews(Shell& shell, Prompts& prompts, std::vector<SearchCommand> commands, QWidget& window);
    ~OpenViews() override;

    [[nodiscard]] ReviewPage& review() { return *m_review; }
    [[nodiscard]] ReviewView& reviewView() { return *m_reviewView; }
    /// The territories, read when they are first asked for.
    [[nodiscard]] TerritoriesView& territoriesView();
    [[nodiscard]] TerritoriesPage& territories();
    [[nodiscard]] SearchPage& search() { return *m_search; }
    void addTo(QStackedWidget& pages);
    /// The form of a new registration, with what was typed in it before.
    void enter();
    [[nodiscard]] EntryPage& entryPage() { return *m_entry; } ///< once entered
    [[nodiscard]] ExportPage& exportPage() { return *m_export; } ///< once asked for
    /// Opens the assistant on a file. False: one is being imported, and is not disturbed.
    bool import(const QString& path);
    [[nodiscard]] bool hasImport() const { return m_import && m_import->isOpen(); }
    [[nodiscard]] ImportPage& importPage() { return *m_import; } ///< once a file was opened in it
    [[nodiscard]] ImportView& importView() { return *m_importView; }
    /// The form beside an e-mail: that of `path`, or what was there before.
    void enterLetter(const QString& path = {});
    [[nodiscard]] LetterPage& letterPage() { return *m_letter; } ///< once asked for
    /// A new session.
    void addSession();
    /// The lists that leave, for the session in sight.
    void exportLists();

    /// Something was typed in a form and is not saved.
    [[nodiscard]] bool hasUnsaved() const;
    /// Brings that form to the front.
    void showUnsaved();

signals:
    void entered(); ///< a registration was entered, and is open
    void registrationShown(); ///< one was asked for elsewhere, and is open
    void territoryShown(); ///< the same of a territory
    void importEnded(); ///< done, or given up: there is nothing more to see of it

private:
    void showTerritory(TerritoryId id);

    QWidget& m_window;
    QSettings& m_settings;
    Prompts& m_prompts;
    QStackedWidget* m_stack = nullptr;
    std::unique_ptr<ReviewPage> m_review;
    std::unique_ptr<SearchPage> m_search;
    std::unique_ptr<EntryPage> m_entry;
    std::unique_ptr<LetterPage> m_letter;
    std::unique_ptr<ExportPage> m_export;
    std::unique_ptr<ImportPage> m_import;
    std::unique_ptr<TerritoriesPage> m_territories;
    std::unique_ptr<ReviewView> m_reviewView;
    std::unique_ptr<TerritoriesView> m_territoriesView;
    std::unique_ptr<ImportView> m_importView;
    std::unique_ptr<EntryDialog> m_entryDialog;
    std::unique_ptr<LetterDialog> m_letterDialog;
    std::unique_ptr<ExportDialog> m_exportDialog;
    std::unique_ptr<SessionDialog> m_sessionDialog;
};

} // namespace quatuor
