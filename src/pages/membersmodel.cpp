// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/membersmodel.h"

#include "core/text.h"
#include "words/language.h"

#include <algorithm>

namespace quatuor {

void MembersModel::show(std::vector<OfficialUnit> members)
{
    std::vector<std::pair<QString, std::size_t>> order;
    for (std::size_t i = 0; i < members.size(); ++i)
        order.emplace_back(text::foldKey(members[i].name), i);
    std::ranges::sort(order);
    beginResetModel();
    m_members.clear();
    m_keys.clear();
    m_shown.clear();
    for (auto& [key, i] : order) {
        m_shown.push_back(m_members.size());
        m_members.push_back(std::move(members[i]));
        m_keys.push_back(std::move(key));
    }
    endResetModel();
}

void MembersModel::filter(const QString& typed)
{
    const QString key = text::foldKey(typed);
    const QString code = typed.trimmed().toUpper();
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (m_keys[i].contains(key) || (!code.isEmpty() && m_members[i].code.startsWith(code)))
            m_shown.push_back(i);
    }
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OfficialUnit& one = at(index.row());
    if (role == Qt::DisplayRole)
        return one.name;
    if (role != Detail && role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{one.code};
    if (one.population > 0)
        parts.append(tr("%1 inhabitants").arg(currentLocale().toString(one.population)));
    if (role == Qt::AccessibleTextRole)
        parts.prepend(one.name);
    return parts.join(QStringLiteral(" · "));
}

} // namespace quatuor
