// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person decided about the columns and role words of one kind of file, and the file that holds it.
#pragma once

#include "core/outcome.h"
#include "exchange/field.h"

#include <QHash>

namespace quatuor {

/// A column that a mapping names. No field: the column is left out on purpose.
struct ColumnTarget {
    std::optional<Field> field;
    QString role; ///< code or words of the role whose group the column belongs to; empty: not in a group
};

/// `{"columns":{"Heading":"field_name" | "role.field_name" | null,…},"roles":{"words":"role code",…}}`.
class ColumnMapping {
public:
    static constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

    /// Refused: what readInputFile refuses, "json.malformed" (seen), "json.too-deep", "json.too-large",
    /// "json.duplicate-key" (seen), "mapping.malformed" (seen), "mapping.unknown-field" (column, seen).
    [[nodiscard]] static Outcome<ColumnMapping> open(const QString& path);
    [[nodiscard]] static Outcome<ColumnMapping> fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;

    /// Headings and words are compared folded (text::foldKey).
    void setColumn(const QString& heading, ColumnTarget target);
    void setRole(const QString& words, const QString& roleCode);
    [[nodiscard]] const ColumnTarget* column(QStringView heading) const;
    /// The role that these words of a file were decided to mean.
    [[nodiscard]] std::optional<QString> role(QStringView words) const;
    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty() && m_roles.isEmpty(); }

private:
    struct Column {
        QString heading;
        ColumnTarget target;
    };
    struct RoleWords {
        QString words;
        QString role;
    };
    QHash<QString, Column> m_columns; ///< by folded heading
    QHash<QString, RoleWords> m_roles;
};

} // namespace quatuor
