// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of a file and the fields that they were taken for; another field is one choice away.
#pragma once

#include "desk/importdesk.h"

#include <QAbstractTableModel>

namespace quatuor {

class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heading, Example, FieldName };
    static constexpr int kColumns = 3;
    /// A field that a column may be: `code` is "email", "elu.email" in a file of one row a delegation, or empty for a
    /// column that is left out.
    struct Choice {
        QString code;
        QString text;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportPreview> preview);
    /// In the order of the menu.
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    /// Headings that are not imported, as written.
    [[nodiscard]] QStringList leftOut() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// EditRole of FieldName: the code of its choice.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A person says what the column with this heading is.
    void chosen(const QString& heading, const quatuor::ColumnTarget& target);

private:
    struct Line {
        QString heading;
        QString example;
        QString code;
    };
    std::vector<Line> m_lines;
    std::vector<Choice> m_choices;
};

} // namespace quatuor
