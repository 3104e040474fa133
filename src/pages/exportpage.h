// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that leave the window: into a file, the clipboard or a printer, with the columns that were chosen last time.
#pragma once

#include "desk/exportdesk.h"
#include "pages/background.h"
#include "pages/exportcolumnsmodel.h"
#include "pages/prompts.h"
#include "pages/rowsmodel.h"

namespace quatuor {

class ExportPage : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< of a list; a session's id, empty for all of them
        QString text;
    };
    static constexpr int kPreviewRows = 50;

    ExportPage(Workspace& workspace, Prompts& prompts, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Choice>& lists() const { return m_lists; }
    [[nodiscard]] const std::vector<Choice>& sessions() const { return m_sessions; }
    [[nodiscard]] ExportColumnsModel& columns() { return m_columns; }
    [[nodiscard]] RowsModel& preview() { return m_preview; }
    [[nodiscard]] QString list() const { return m_request.list; }
    [[nodiscard]] SessionId session() const { return m_request.session; }
    [[nodiscard]] ExportStyle style() const { return m_request.style; }
    void setList(const QString& code);
    void setSession(SessionId session);
    void setStyle(ExportStyle style);

    /// "Participants 16 septembre 2026.xlsx"; a program is given CSV first.
    [[nodiscard]] QString proposedName() const;
    /// Why nothing can leave yet; empty: it can.
    [[nodiscard]] QString obstacle() const;
    /// The choice is the form that territories fill in: a file, without rows or columns to choose.
    [[nodiscard]] bool isForm() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What became of the last gesture.
    [[nodiscard]] const Notice& result() const { return m_result; }

    /// Asks where, then writes beside the window. `path`, when given, is not asked for.
    void write(const QString& path = {});
    void copy(); ///< ends in `copied`
    /// Ends in `printable`; or, where the printer prints to a file that must not be written over, in a notice.
    void print(const QString& toFile = {});
    /// The pages of the list that print() has read, those of its PDF.
    void drawOn(QPagedPaintDevice& printer) const { ExportDesk::draw(m_printed, printer); }
    void cancel() { m_work.cancel(); }

signals:
    void reset(); ///< list, session, style or what there is to choose from
    void previewed(); ///< the preview shows the choice
    void busyChanged();
    void progressed(int percent);
    void resultChanged();
    void copied(const QString& tabbed);
    void printable();

private:
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString title() const;
    void readSessions();
    void writeForm(const ExportRequest& asked);
    void startPreview();
    void begin(Background::Work work);
    void tell(Notice::Kind kind, const QString& text);
    void tellPrinted(const QString& done, qint64 unknownLetters);
    template <class T>
    bool accepted(const Outcome<T>& outcome);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::vector<Choice> m_lists;
    std::vector<Choice> m_sessions;
    ExportRequest m_request;
    ExportColumnsModel m_columns;
    RowsModel m_preview;
    PrintedList m_printed;
    Notice m_result;
    bool m_busy = false;
    Background m_looking; ///< for the preview
    Background m_work;
};

} // namespace quatuor
