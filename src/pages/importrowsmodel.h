// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a file before they are imported. A row is read when somebody looks at it.
#pragma once

#include "pages/importrow.h"

#include <QAbstractTableModel>
#include <QCache>

namespace quatuor {

/// What stands in the table: everything, or the rows with one result.
using ImportFilter = std::optional<ImportResult>;

class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ImportRowsModel(QObject* parent = nullptr);

    /// Gives the row of the file at `place`, understood; null when the workspace cannot be asked.
    using Reader = std::function<const IncomingRow*(qsizetype place)>;

    /// `reader`: of the rows of `preview`'s file.
    void show(std::shared_ptr<const ImportPreview> preview, Reader reader);
    void setFilter(ImportFilter filter);
    [[nodiscard]] ImportFilter filter() const { return m_filter; }
    /// Rows of the file with this result.
    [[nodiscard]] qsizetype count(ImportResult result) const { return m_counts[std::size_t(result)]; }

    /// The place in the file, from 0, of a row of the table.
    [[nodiscard]] qsizetype placeOf(int row) const;
    /// Valid until the next call.
    [[nodiscard]] const ImportRow& row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// AccessibleTextRole says what DisplayRole leaves to the eye; ToolTipRole: the whole cell, and what is to be said
    /// of the row.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void list();

    std::shared_ptr<const ImportPreview> m_preview;
    Reader m_reader;
    ImportFilter m_filter;
    std::array<qsizetype, 6> m_counts{};
    std::vector<int> m_places; ///< of the rows in sight, when they are not all
    mutable QCache<qsizetype, ImportRow> m_looked; ///< by place
};

} // namespace quatuor
