// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/departmentsmodel.h"

#include "core/territories/reference.h"
#include "pages/territoryidentity.h"
#include "pages/tooltip.h"

#include <algorithm>

namespace quatuor {

namespace {

int figure(const TerritoryCounts& counts, int column)
{
    switch (column) {
    case DepartmentsModel::Initiated:
        return counts.initiated;
    case DepartmentsModel::Allies:
        return counts.allies;
    default:
        return counts.accompanied;
    }
}

/// In the order that everybody expects: Corsica stands where 20 was.
QString orderOf(const QString& code)
{
    const bool isCorsica = code.size() == 2 && code[1].isLetter();
    return isCorsica ? QStringLiteral("20") + code[1] : code;
}

/// Those of the reference, by code.
std::vector<OfficialUnit> departments()
{
    std::vector<OfficialUnit> all;
    const OfficialReference& reference = OfficialReference::shipped();
    const auto add = [&](const QString& code) {
        if (auto unit = reference.find(code, TerritoryKind::Departement))
            all.push_back(std::move(*unit));
    };
    constexpr int kMainland = 95;
    for (int number = 1; number <= kMainland; ++number) {
        const QString code = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
        if (number != 20) // Corsica is two
            add(code);
        else
            for (const char* half : {"2A", "2B"})
                add(QLatin1StringView(half));
    }
    constexpr int kFirstOverseas = 971, kLastOverseas = 989;
    for (int number = kFirstOverseas; number <= kLastOverseas; ++number)
        add(QString::number(number));
    return all;
}

} // namespace

DepartmentsModel::DepartmentsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const OfficialUnit& unit : departments())
        m_rows.push_back({unit.code, unit.name, {}});
    arrange();
}

void DepartmentsModel::show(const std::vector<DepartmentCounts>& counts)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row& row) { return row.code.isEmpty(); });
    for (Row& row : m_rows)
        row.counts = {};
    for (const DepartmentCounts& one : counts) {
        const auto found = std::ranges::find(m_rows, one.department, &Row::code);
        if (found != m_rows.end())
            found->counts = one.counts;
        else if (one.department.isEmpty())
            m_rows.push_back({{}, tr("Without a département"), one.counts});
    }
    arrange();
    endResetModel();
}

/// By the column asked for, then by code: rows that are equal keep an order that can be read.
void DepartmentsModel::arrange()
{
    const auto before = [this](const Row& one, const Row& other) {
        return m_column == Department ? orderOf(one.code) < orderOf(other.code)
                                      : figure(one.counts, m_column) < figure(other.counts, m_column);
    };
    std::ranges::sort(m_rows, {}, [](const Row& row) { return orderOf(row.code); });
    std::ranges::stable_sort(m_rows, [&](const Row& one, const Row& other) {
        return m_order == Qt::AscendingOrder ? before(one, other) : before(other, one);
    });
}

void DepartmentsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= Columns)
        return;
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int DepartmentsModel::rowOf(const QString& code) const
{
    const auto found = std::ranges::find(m_rows, code, &Row::code);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

TerritoryCounts DepartmentsModel::countsOf(const QString& code) const
{
    const int row = rowOf(code);
    return row < 0 ? TerritoryCounts() : m_rows[std::size_t(row)].counts;
}

QString DepartmentsModel::sentence(const QString& code) const
{
    const TerritoryCounts counts = countsOf(code);
    const QStringList figures{tr("%n initiated", nullptr, counts.initiated), tr("%n ally(ies)", nullptr, counts.allies),
        tr("%n accompanied", nullptr, counts.accompanied)};
    //: A département, then its figures.
    return tr("%1: %2").arg(departmentText(code), figures.join(QStringLiteral(", ")));
}

int DepartmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DepartmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant DepartmentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const bool isName = index.column() == Department;
    if (role == Qt::TextAlignmentRole)
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (isName && !row.code.isEmpty()) {
        if (role == Qt::AccessibleTextRole)
            return sentence(row.code);
        if (role == Qt::ToolTipRole)
            return asToolTip(sentence(row.code));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isName)
        return row.code.isEmpty() ? row.name : QStringLiteral("%1 %2").arg(row.code, row.name);
    const int number = figure(row.counts, index.column());
    return number == 0 ? QVariant(QStringLiteral("–")) : QVariant(number);
}

QString DepartmentsModel::heading(int section)
{
    switch (section) {
    case Department:
        return tr("Département");
    case Initiated:
        return tr("Initiated", "territories, at the head of a column");
    case Allies:
        return tr("Allies");
    case Accompanied:
        return tr("Accompanied");
    default:
        return {};
    }
}

QVariant DepartmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Department ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return heading(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString arrow = m_order == Qt::AscendingOrder ? QStringLiteral("▴ ") : QStringLiteral("▾ ");
    return (section == m_column ? arrow : QString()) + heading(section);
}

} // namespace quatuor
