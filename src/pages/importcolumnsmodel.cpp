// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importcolumnsmodel.h"

#include "core/role.h"
#include "core/rolewords.h"
#include "words/statetext.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr QChar kDot = u'.';
constexpr qsizetype kLookedAt = 20; // rows among which a value is found to show

QString fieldCode(Field field)
{
    return QString(code(field));
}

/// What this program writes for itself is not for a person to choose.
bool isOffered(Field field)
{
    return field != Field::ExportedId && field != Field::State;
}

void offer(std::vector<ImportColumnsModel::Choice>& choices, Field field, const QString& role)
{
    const QString name = fieldText(fieldCode(field));
    if (role.isEmpty())
        choices.push_back({fieldCode(field), name});
    else
        choices.push_back({role + kDot + fieldCode(field), QStringLiteral("%1 · %2").arg(roleText(role), name)});
}

std::vector<ImportColumnsModel::Choice> choicesFor(RowShape shape)
{
    std::vector<ImportColumnsModel::Choice> choices{{{}, ImportColumnsModel::tr("not imported")}};
    const auto offerAll = [&](const QString& role, auto wanted) {
        for (std::size_t i = 0; i < kFieldCount; ++i) {
            if (const auto field = Field(i); isOffered(field) && wanted(field))
                offer(choices, field, role);
        }
    };
    if (shape == RowShape::Person) {
        offerAll({}, [](Field) { return true; });
        return choices;
    }
    offerAll({}, [](Field field) { return !isOfPerson(field); });
    for (const RoleBounds& bounds : seedPolicy().roles)
        offerAll(bounds.role.code,
            [](Field field) { return isOfPerson(field) && field != Field::Role && field != Field::IsContact; });
    return choices;
}

QString codeOf(const RegistrationColumn& column, const RegistrationFile& file)
{
    if (!column.field)
        return {};
    const QString field = fieldCode(*column.field);
    if (column.group < 0)
        return field;
    const QString words = file.groups()[std::size_t(column.group)].role;
    return roleFromWords(words).value_or(words) + kDot + field;
}

/// The first value that the column holds.
QString exampleOf(const std::vector<QStringList>& rows, qsizetype column)
{
    for (const QStringList& row : rows) {
        if (const QString cell = row.value(column); !cell.isEmpty())
            return cell;
    }
    return {};
}

} // namespace

void ImportColumnsModel::show(std::shared_ptr<const ImportPreview> preview)
{
    beginResetModel();
    m_lines.clear();
    m_choices.clear();
    if (preview) {
        const RegistrationFile& file = *preview->file;
        std::vector<QStringList> rows;
        for (qsizetype row = 0; row < std::min(file.rowCount(), kLookedAt); ++row)
            rows.push_back(file.cells(row));
        for (const RegistrationColumn& one : file.columns())
            m_lines.push_back({one.heading, exampleOf(rows, qsizetype(m_lines.size())), codeOf(one, file)});
        m_choices = choicesFor(file.shape());
    }
    endResetModel();
}

QStringList ImportColumnsModel::leftOut() const
{
    QStringList headings;
    for (const Line& one : m_lines) {
        if (one.code.isEmpty() && !one.heading.isEmpty())
            headings.append(one.heading);
    }
    return headings;
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    if (role == Qt::EditRole && index.column() == FieldName)
        return line.code;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Heading:
        return line.heading.isEmpty() ? tr("column %1").arg(index.row() + 1) : line.heading;
    case Example:
        return line.example.simplified();
    default:
        break;
    }
    const auto found = std::ranges::find(m_choices, line.code, &Choice::code);
    return found != m_choices.end() ? found->text : line.code.section(kDot, -1);
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Line& line = m_lines[std::size_t(index.row())];
    const QString code = value.toString();
    if (code == line.code || std::ranges::find(m_choices, code, &Choice::code) == m_choices.end())
        return false;
    line.code = code;
    emit dataChanged(index, index);
    const bool grouped = code.contains(kDot);
    emit chosen(line.heading, {fieldFromCode(code.section(kDot, -1)), grouped ? code.section(kDot, 0, 0) : QString()});
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == Heading ? tr("Column of the file") : section == Example ? tr("For example") : tr("Taken for");
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A mapping names columns by their headings.
    const bool named = !m_lines[std::size_t(index.row())].heading.isEmpty();
    return index.column() == FieldName && named ? seen | Qt::ItemIsEditable : seen;
}

} // namespace quatuor
