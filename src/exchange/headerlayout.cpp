// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerlayout.h"

#include "core/text.h"
#include "exchange/groupheading.h"

#include <algorithm>
#include <map>
#include <set>

namespace quatuor {

namespace {

constexpr std::ptrdiff_t kLeastGroups = 2;
/// Reading a group's heading is slow: a hostile file has thousands of columns in each of its first rows.
constexpr std::size_t kMostGroupedColumns = 400;

/// Builds the layout heading by heading, then settles what only all of them together tell.
class LayoutBuilder {
public:
    LayoutBuilder(const ColumnMapping& mapping, std::optional<RowShape> shape)
        : m_mapping(mapping)
        , m_shape(shape)
    {
    }

    void add(const QString& heading) { m_layout.columns.push_back(column(heading)); }
    HeaderLayout take();

private:
    RegistrationColumn column(const QString& heading);
    int group(const GroupHeading& heading);
    void settleShape();
    void ungroup(RegistrationColumn& column) const;
    void giveToContact(RegistrationColumn& column);
    void readLoneNames();
    bool has(int group, Field field) const;
    void keepFirsts();
    void noteDuplicate(std::size_t index, const QString& first);

    const ColumnMapping& m_mapping;
    std::optional<RowShape> m_shape;
    HeaderLayout m_layout;
    std::vector<QString> m_groupKeys; // beside m_layout.groups
};

RegistrationColumn LayoutBuilder::column(const QString& heading)
{
    if (const ColumnTarget* target = m_mapping.column(heading)) {
        const bool grouped = !target->role.isEmpty();
        return {heading, target->field, grouped ? group({target->role, target->role}) : -1};
    }
    if (const auto field = fieldFromHeading(heading))
        return {heading, field, -1};
    const bool isTried = m_layout.columns.size() < kMostGroupedColumns;
    const auto grouped = isTried ? groupHeading(heading) : std::nullopt;
    return grouped ? RegistrationColumn{heading, grouped->field, group(*grouped)} : RegistrationColumn{heading, {}, -1};
}

/// The number of the group, made on first use.
int LayoutBuilder::group(const GroupHeading& heading)
{
    const auto found = std::ranges::find(m_groupKeys, heading.groupKey);
    if (found != m_groupKeys.end())
        return int(found - m_groupKeys.begin());
    m_groupKeys.push_back(heading.groupKey);
    m_layout.groups.push_back({heading.role, heading.contact});
    return int(m_groupKeys.size()) - 1;
}

/// One group alone is a column of one row a person, whose heading happens to name a role.
void LayoutBuilder::settleShape()
{
    const auto members = std::ranges::count_if(m_layout.groups, [](const ColumnGroup& one) { return !one.contact; });
    m_layout.shape = m_shape.value_or(members >= kLeastGroups ? RowShape::Delegation : RowShape::Person);
    const bool delegation = m_layout.shape == RowShape::Delegation;
    for (RegistrationColumn& one : m_layout.columns) {
        if (delegation)
            giveToContact(one);
        else
            ungroup(one);
    }
    if (!delegation)
        m_layout.groups.clear();
}

void LayoutBuilder::ungroup(RegistrationColumn& column) const
{
    if (column.group >= 0)
        column = {column.heading, std::nullopt, -1};
}

/// In a row of a delegation, a name or address that is no role's is of whoever filled the form.
void LayoutBuilder::giveToContact(RegistrationColumn& column)
{
    if (column.group >= 0 || !column.field || !isOfPerson(*column.field))
        return;
    if (column.field == Field::IsContact || column.field == Field::IsSubstitute)
        column.field.reset();
    else
        column.group = group({contactGroupKey(), {}, Field::FullName, true});
}

bool LayoutBuilder::has(int group, Field field) const
{
    const auto is = [=](const RegistrationColumn& one) { return one.group == group && one.field == field; };
    return std::ranges::any_of(m_layout.columns, is);
}

/// "Nom" beside "Prénom" is the family name; alone it is the whole name.
void LayoutBuilder::readLoneNames()
{
    for (RegistrationColumn& one : m_layout.columns) {
        const bool stated = m_mapping.column(one.heading) || fieldFromCode(one.heading);
        if (one.field == Field::FamilyName && !stated && !has(one.group, Field::GivenName)
            && !has(one.group, Field::FullName))
            one.field = Field::FullName;
    }
}

void LayoutBuilder::noteDuplicate(std::size_t index, const QString& first)
{
    RegistrationColumn& column = m_layout.columns[index];
    m_layout.notes.push_back(
        {QLatin1StringView("column.duplicate"), column.heading, {{QLatin1StringView("first"), first}}});
    column = {column.heading, std::nullopt, -1};
}

void LayoutBuilder::keepFirsts()
{
    std::map<std::pair<int, Field>, QString> firstOfField;
    std::map<QString, QString> firstOfHeading;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const RegistrationColumn& one = m_layout.columns[i];
        const QString key = text::foldKey(one.heading);
        const auto same = firstOfHeading.try_emplace(key, one.heading);
        if (!key.isEmpty() && !same.second) {
            noteDuplicate(i, same.first->second);
        } else if (!one.field) {
            const QString name = one.heading.isEmpty() ? QString::number(i + 1) : one.heading;
            m_layout.notes.push_back({QLatin1StringView("column.ignored"), name, {}});
        } else if (const auto first = firstOfField.try_emplace({one.group, *one.field}, one.heading); !first.second) {
            noteDuplicate(i, first.first->second);
        }
    }
}

HeaderLayout LayoutBuilder::take()
{
    settleShape();
    readLoneNames();
    keepFirsts();
    return std::move(m_layout);
}

} // namespace

int HeaderLayout::score() const
{
    return int(std::ranges::count_if(columns, [](const RegistrationColumn& one) { return one.field.has_value(); }));
}

bool HeaderLayout::namesPeople() const
{
    const auto names = [](const RegistrationColumn& one) {
        return one.field == Field::FamilyName || one.field == Field::GivenName || one.field == Field::FullName
            || one.field == Field::Email;
    };
    return std::ranges::any_of(columns, names);
}

HeaderLayout layoutOf(std::span<const QString> headings, const ColumnMapping& mapping, std::optional<RowShape> shape)
{
    LayoutBuilder builder(mapping, shape);
    for (const QString& heading : headings)
        builder.add(heading);
    return builder.take();
}

QString headerFingerprint(std::span<const QString> headings)
{
    QString folded;
    for (const QString& heading : headings)
        folded += text::foldKey(heading) + u'\n';
    return QStringLiteral("%1").arg(text::stableHash(folded), 16, 16, QLatin1Char('0'));
}

} // namespace quatuor
