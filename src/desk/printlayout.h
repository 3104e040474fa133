// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists as they stand on paper: which of their columns share one of the page, what heads each group of rows.
#pragma once

#include "core/session.h"
#include "desk/exportcolumns.h"
#include "exchange/pdf/pdflistwriter.h"

namespace quatuor {

/// Writes rows of a list as a PDF. Of the columns, those that were chosen and have a place on paper are shown.
class PrintWriter {
public:
    /// `session`: the one of the whole list; none when the list has several, each of whose dates is then a heading.
    /// `roleLabels`: by code.
    PrintWriter(SafeFile& file, const ExportTable& table, const std::vector<const ExportColumn*>& columns,
        const std::optional<Session>& session, const QDateTime& now, QHash<QString, QString> roleLabels);

    void row(const ListRow& row);
    /// Refused: what PdfListWriter::finish() refuses.
    [[nodiscard]] Outcome<Done> finish() { return m_writer.finish(m_file); }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    /// What one cell of the page is made of.
    struct Place {
        std::vector<const ExportColumn*> text;
        std::vector<const ExportColumn*> note;
    };
    [[nodiscard]] QString joined(
        const std::vector<const ExportColumn*>& columns, const ListRow& row, const QString& between) const;
    [[nodiscard]] QString wordOf(const ExportColumn& column, const ListRow& row) const;
    [[nodiscard]] PrintedCell cell(const Place& place, const ListRow& row) const;

    SafeFile& m_file;
    QHash<QString, QString> m_roleLabels;
    bool m_isDated; ///< each date is a heading
    std::vector<Place> m_places;
    Place m_group;
    std::vector<const ExportColumn*> m_below; ///< said below the name of the group, a line each
    QByteArray m_registration; ///< of the last row
    qint64 m_rows = 0;
    PdfListWriter m_writer;
};

} // namespace quatuor
