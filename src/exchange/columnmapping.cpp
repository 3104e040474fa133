// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include "core/text.h"
#include "exchange/inputfile.h"
#include "exchange/json/boundedjson.h"

namespace quatuor {

namespace {

using nlohmann::json;

QString toString(const std::string& text)
{
    return QString::fromStdString(text);
}

Unexpected<Refusal> malformed(const char* where)
{
    return refuse(RefusalKind::Unreadable, QLatin1StringView("mapping.malformed"),
        {{QLatin1StringView("seen"), QString::fromLatin1(where)}});
}

/// "email" or "elu.email".
std::optional<ColumnTarget> parseTarget(const QString& text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const auto field = fieldFromCode(QStringView(text).sliced(dot + 1));
    const bool grouped = dot > 0;
    if (!field || (grouped && !isOfPerson(*field)))
        return std::nullopt;
    return ColumnTarget{field, grouped ? text.first(dot) : QString()};
}

QString targetText(const ColumnTarget& target)
{
    const QString field = target.field ? QString(code(*target.field)) : QString();
    return target.role.isEmpty() ? field : target.role + u'.' + field;
}

Outcome<Done> readColumns(const json& columns, ColumnMapping& mapping)
{
    if (!columns.is_object())
        return malformed("columns");
    for (const auto& [heading, value] : columns.items()) {
        const QString text = value.is_string() ? toString(value.get<std::string>()) : QString();
        const auto target = value.is_null() ? ColumnTarget{} : parseTarget(text);
        if (!target) {
            return refuse(RefusalKind::Unreadable, QLatin1StringView("mapping.unknown-field"),
                {{QLatin1StringView("column"), toString(heading)}, {QLatin1StringView("seen"), text}});
        }
        mapping.setColumn(toString(heading), *target);
    }
    return Done{};
}

Outcome<Done> readRoles(const json& roles, ColumnMapping& mapping)
{
    if (!roles.is_object())
        return malformed("roles");
    for (const auto& [words, role] : roles.items()) {
        if (!role.is_string())
            return malformed("roles");
        mapping.setRole(toString(words), toString(role.get<std::string>()));
    }
    return Done{};
}

} // namespace

Outcome<ColumnMapping> ColumnMapping::open(const QString& path)
{
    const Outcome<QByteArray> bytes = readInputFile(path, kLargestFile);
    if (!bytes)
        return Unexpected{bytes.error()};
    Outcome<ColumnMapping> mapping = fromJson(*bytes);
    if (mapping)
        return mapping;
    Refusal refusal = mapping.error();
    refusal.args.push_back({QLatin1StringView("file"), path});
    return Unexpected{std::move(refusal)};
}

Outcome<ColumnMapping> ColumnMapping::fromJson(const QByteArray& bytes)
{
    const Outcome<json> document = parseBoundedJson(bytes);
    if (!document)
        return Unexpected{document.error()};
    if (!document->is_object())
        return malformed("");
    ColumnMapping mapping;
    const Outcome<Done> columns = readColumns(document->value("columns", json::object()), mapping);
    if (!columns)
        return Unexpected{columns.error()};
    const Outcome<Done> roles = readRoles(document->value("roles", json::object()), mapping);
    if (!roles)
        return Unexpected{roles.error()};
    return mapping;
}

QByteArray ColumnMapping::toJson() const
{
    json columns = json::object();
    for (const Column& column : m_columns) {
        const json target = column.target.field ? json(targetText(column.target).toStdString()) : json();
        columns[column.heading.toStdString()] = target;
    }
    json roles = json::object();
    for (const RoleWords& one : m_roles)
        roles[one.words.toStdString()] = one.role.toStdString();
    return QByteArray::fromStdString(json{{"columns", columns}, {"roles", roles}}.dump(2));
}

void ColumnMapping::setColumn(const QString& heading, ColumnTarget target)
{
    m_columns.insert(text::foldKey(heading), {heading, std::move(target)});
}

void ColumnMapping::setRole(const QString& words, const QString& roleCode)
{
    m_roles.insert(text::foldKey(words), {words, roleCode});
}

const ColumnTarget* ColumnMapping::column(QStringView heading) const
{
    const auto found = m_columns.constFind(text::foldKey(heading));
    return found == m_columns.cend() ? nullptr : &found->target;
}

std::optional<QString> ColumnMapping::role(QStringView words) const
{
    const auto found = m_roles.constFind(text::foldKey(words));
    return found == m_roles.cend() ? std::nullopt : std::optional(found->role);
}

} // namespace quatuor
