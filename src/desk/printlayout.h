// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists as they stand on paper: which of their columns share one of the page, what heads each group of rows.
#pragma once

#include "core/outcome.h"
#include "core/session.h"
#include "desk/exportcolumns.h"
#include "exchange/pdf/printedlist.h"

namespace quatuor {

/// Lays out the rows of a list. Of the columns, those that were chosen and have a place on paper are shown.
class PrintLayout {
public:
    /// `session`: the one of the whole list; none when the list has several, each of whose dates is then a heading.
    /// `roleLabels`: by code.
    PrintLayout(const ExportTable& table, const std::vector<const ExportColumn*>& columns,
        const std::optional<Session>& session, const QDateTime& now, QHash<QString, QString> roleLabels);

    void row(const ListRow& row);
    /// Refused (No): "export.too-many-pages" (expected).
    [[nodiscard]] Outcome<Done> finish() const;
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const PrintedList& list() const { return m_list; }

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

    QHash<QString, QString> m_roleLabels;
    bool m_isDated; ///< each date is a heading
    std::vector<Place> m_places;
    Place m_group;
    std::vector<const ExportColumn*> m_below; ///< said below the name of the group, a line each
    QByteArray m_registration; ///< of the last row
    qint64 m_rows = 0;
    PrintedList m_list;
};

} // namespace quatuor
