// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importrowsmodel.h"

#include "pages/tooltip.h"

namespace quatuor {

namespace {

constexpr int kMostKept = 512; // rows that were looked at: a few screens

QString headingOf(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Row:
        return ImportRowsModel::tr("Row");
    case ImportColumn::Result:
        return ImportRowsModel::tr("Result");
    case ImportColumn::Written:
        return ImportRowsModel::tr("Territory as written");
    case ImportColumn::Official:
        return ImportRowsModel::tr("Official territory");
    case ImportColumn::Role:
        return ImportRowsModel::tr("Role");
    case ImportColumn::Person:
        return ImportRowsModel::tr("Person");
    case ImportColumn::Email:
        break;
    }
    return ImportRowsModel::tr("E-mail");
}

} // namespace

ImportRowsModel::ImportRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_looked(kMostKept)
{
}

void ImportRowsModel::show(std::shared_ptr<const ImportPreview> preview, Reader reader)
{
    beginResetModel();
    m_looked.clear();
    m_counts = {};
    m_reader = std::move(reader);
    m_preview = std::move(preview);
    if (m_preview) {
        for (const RowOutcome& one : m_preview->rows)
            ++m_counts[std::size_t(importResult(one))];
    }
    list();
    endResetModel();
}

void ImportRowsModel::setFilter(ImportFilter filter)
{
    beginResetModel();
    m_filter = filter;
    list();
    endResetModel();
}

void ImportRowsModel::list()
{
    if (m_filter && count(*m_filter) == 0)
        m_filter.reset(); // what was open is settled: nobody wants to look at nothing
    m_places.clear();
    if (!m_preview || !m_filter)
        return;
    for (std::size_t i = 0; i < m_preview->rows.size(); ++i) {
        if (importResult(m_preview->rows[i]) == *m_filter)
            m_places.push_back(int(i));
    }
}

qsizetype ImportRowsModel::placeOf(int row) const
{
    return m_filter ? m_places[std::size_t(row)] : row;
}

const ImportRow& ImportRowsModel::row(int row) const
{
    const qsizetype place = placeOf(row);
    if (const ImportRow* known = m_looked.object(place))
        return *known;
    const IncomingRow* read = m_reader(place);
    auto* made = new ImportRow(importRow(read != nullptr ? *read : IncomingRow(), m_preview->rows[std::size_t(place)]));
    m_looked.insert(place, made);
    return *made;
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_preview)
        return 0;
    return int(m_filter ? m_places.size() : m_preview->rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kImportColumns);
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& shown = row(index.row());
    const auto column = ImportColumn(index.column());
    const QString& before = shown.before[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shown.text(column);
    case Qt::AccessibleTextRole:
        return before.isEmpty() ? shown.text(column) : tr("%1 in the place of %2").arg(shown.text(column), before);
    case Qt::AccessibleDescriptionRole:
        return shown.messages.join(u' ');
    case Qt::ToolTipRole:
        return asToolTip((QStringList(shown.text(column)) + shown.messages).join(u'\n'));
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(headingOf(ImportColumn(section))) : QVariant(section + 1);
}

} // namespace quatuor
