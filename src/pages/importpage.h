// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file before and while it is imported: how it is read, what would become of each row, what a person must settle.
// Nothing is written before `run`, and one undo takes it all back.
#pragma once

#include "core/role.h"
#include "pages/background.h"
#include "pages/importcolumnsmodel.h"
#include "pages/importrowsmodel.h"

#include <array>

namespace quatuor {

/// What is recognised in a file and may be said otherwise.
enum class ImportOption { Sheet, Encoding, Delimiter, HeaderRow, Shape, Profile, Session };
inline constexpr std::array kImportOptions{ImportOption::Sheet, ImportOption::Encoding, ImportOption::Delimiter,
    ImportOption::HeaderRow, ImportOption::Shape, ImportOption::Profile, ImportOption::Session};

class ImportPage : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,
        Reading, ///< the file is read, or read again; what was seen before stays in sight
        Ready,
        Unreadable, ///< `problem` says why
        Importing,
    };
    struct Choice {
        QString code;
        QString text;
        bool current = false;
    };
    /// "16", "rows read": pressing it shows those rows alone.
    struct Figure {
        qint64 number = 0;
        QString text;
        ImportFilter filter;
        bool filters = false; ///< false: it only counts
    };

    explicit ImportPage(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Reading || m_state == State::Importing; }
    [[nodiscard]] bool isOpen() const { return m_state != State::Closed; }
    [[nodiscard]] QString path() const { return m_request.path; }
    [[nodiscard]] QString fileName() const;
    /// Another file takes the place of the one before; refused while one is being imported.
    bool open(const QString& path);
    void close();

    /// "Windows-1252 (recognised)"
    [[nodiscard]] QString optionText(ImportOption option) const;
    [[nodiscard]] QString optionName(ImportOption option) const;
    [[nodiscard]] std::vector<Choice> optionChoices(ImportOption option) const;
    /// Reads the file again at once.
    void choose(ImportOption option, const QString& code);
    /// The columns are remembered under this name when the file is imported; empty: they are not.
    void setProfileName(const QString& name) { m_profileName = name.trimmed(); }

    [[nodiscard]] ImportRowsModel& rows() { return m_rows; }
    [[nodiscard]] ImportColumnsModel& columns() { return m_columns; }
    [[nodiscard]] std::vector<Figure> figures() const;
    /// How many rows an import would take: those that are not rejected.
    [[nodiscard]] int rowsTaken() const;
    /// What is to be said of the file as a whole, in sentences.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] const Notice& problem() const { return m_problem; }
    /// Why it cannot be imported as it stands; empty: it can.
    [[nodiscard]] QString obstacle() const;

    /// What the territory of a row may be: codes for `settleTerritory`.
    [[nodiscard]] std::vector<Choice> territoryChoices(int row);
    [[nodiscard]] QString territoryWritten(int row);
    /// For every row that says the same. `choice`: "kind:code", "id:N", or "together:code+code" for a grouping to be
    /// made.
    void settleTerritory(int row, const QString& choice);
    void settleTerritory(int row, const Territory& territory);
    [[nodiscard]] std::vector<Choice> roleChoices() const;
    void settleRole(const QString& words, const QString& role);
    /// How many texts were settled here; they are remembered with the import.
    [[nodiscard]] int settled() const;
    void forgetSettled();

    void run();
    /// Stops what runs; of an import, nothing is kept.
    void cancel();

signals:
    void changed(); ///< state, options, figures, what is said
    void progressed(int percent);
    void imported(); ///< the rows are in the workspace, and the page is closed

private:
    struct Source { ///< what was written about a territory
        TerritoryText text;
        QString department;
    };
    void read();
    void startReading();
    void show(Outcome<ImportPreview>& preview);
    void finishImport(const Outcome<ImportReport>& report, const QStringList& rejected);
    void setMapping(const QString& heading, const ColumnTarget& target);
    void startLooking();
    [[nodiscard]] Source sourceOf(int row);
    [[nodiscard]] QString madeTogether(const QString& name, const QStringList& codes);
    [[nodiscard]] ImportRequest finalRequest() const;
    [[nodiscard]] QString encodingText() const;
    [[nodiscard]] QString delimiterText() const;
    [[nodiscard]] std::vector<Choice> headerChoices() const;
    [[nodiscard]] std::vector<Choice> sheetChoices() const;
    void readSessions();

    Workspace& m_workspace;
    State m_state = State::Closed;
    ImportRequest m_request;
    QString m_profileName;
    std::vector<Choice> m_sessions;
    QStringList m_profiles;
    std::shared_ptr<const ImportPreview> m_preview; ///< the last one that could be read
    std::unique_ptr<RowInterpreter> m_interpreter; ///< of the preview's file, for the rows in sight
    RegistrationRow m_cells;
    IncomingRow m_read;
    ImportRowsModel m_rows;
    ImportColumnsModel m_columns;
    Notice m_problem;
    bool m_isOffered = false; ///< nobody has chosen the session yet
    bool m_again = false; ///< something was chosen while the file was read
    bool m_closing = false;
    Background m_work;
};

} // namespace quatuor
