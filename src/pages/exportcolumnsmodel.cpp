// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportcolumnsmodel.h"

#include "words/columntext.h"

#include <QSettings>

#include <algorithm>

namespace quatuor {

namespace {

/// What facilitators do not need goes out only when asked for.
bool goesOutAtFirst(const QString& list, const QString& code)
{
    static const QStringList personal{QStringLiteral("email"), QStringLiteral("phone")};
    return list != QLatin1StringView("attendees") || !personal.contains(code);
}

QString settingOf(const QString& list)
{
    return QStringLiteral("export/%1/columns").arg(list);
}

/// As codes in their order, "-" before those that stay.
QStringList remembered(const QString& list)
{
    return QSettings().value(settingOf(list)).toStringList();
}

} // namespace

void ExportColumnsModel::show(const QString& list, const QStringList& codes)
{
    beginResetModel();
    m_list = list;
    m_columns.clear();
    for (const QString& one : remembered(list)) {
        const bool on = !one.startsWith(u'-');
        const QString code = on ? one : one.mid(1);
        if (codes.contains(code) && std::ranges::find(m_columns, code, &Column::code) == m_columns.end())
            m_columns.push_back({code, on});
    }
    for (const QString& code : codes) {
        if (std::ranges::find(m_columns, code, &Column::code) == m_columns.end())
            m_columns.push_back({code, goesOutAtFirst(list, code)});
    }
    endResetModel();
    emit chosenChanged();
}

QStringList ExportColumnsModel::chosen() const
{
    QStringList codes;
    for (const Column& one : m_columns) {
        if (one.on)
            codes.append(one.code);
    }
    return codes;
}

void ExportColumnsModel::remember()
{
    QStringList all;
    for (const Column& one : m_columns)
        all.append(one.on ? one.code : u'-' + one.code);
    QSettings().setValue(settingOf(m_list), all);
    emit chosenChanged();
}

bool ExportColumnsModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount() || std::abs(step) != 1)
        return false;
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    std::swap(m_columns[std::size_t(row)], m_columns[std::size_t(to)]);
    endMoveRows();
    remember();
    return true;
}

void ExportColumnsModel::chooseAll(bool on)
{
    if (m_columns.empty())
        return;
    for (Column& one : m_columns)
        one.on = on;
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    remember();
}

int ExportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ExportColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_columns[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return columnHeading(QLatin1StringView(column.code.toLatin1()));
    if (role == Qt::CheckStateRole)
        return column.on ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ExportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_columns[std::size_t(index.row())].on = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    remember();
    return true;
}

Qt::ItemFlags ExportColumnsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace quatuor
