// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/territorychoices.h"

#include "desk/territorydesk.h"
#include "pages/territoryidentity.h"
#include "words/statetext.h"

namespace quatuor {

namespace {

constexpr int kMost = 12;
constexpr int kShortest = 2;

} // namespace

QString territoryDetail(TerritoryKind kind, const QString& department, const QString& code)
{
    QStringList parts{kindText(kind)};
    if (!department.isEmpty() && kind != TerritoryKind::Departement)
        parts.append(departmentText(department));
    if (!code.isEmpty())
        parts.append(code);
    return parts.join(QStringLiteral(" · "));
}

TerritoryChoices::TerritoryChoices(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void TerritoryChoices::search(const QString& typed)
{
    std::vector<Territory> found;
    if (typed.trimmed().size() >= kShortest)
        m_workspace.read([&] { found = TerritoryDesk(m_workspace.desk()).search(typed, kMost); });
    show(std::move(found));
}

void TerritoryChoices::clear()
{
    show({});
}

void TerritoryChoices::show(std::vector<Territory> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int TerritoryChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant TerritoryChoices::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Territory& one = at(index.row());
    const auto detail = [&] { return territoryDetail(one.kind, one.department, one.code); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one.name;
    case Detail:
        return detail();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(one.name, detail());
    default:
        return {};
    }
}

} // namespace quatuor
