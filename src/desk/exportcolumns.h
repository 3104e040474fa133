// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists and their columns as tables: what each column says, and how its cells are put into words.
#pragma once

#include "desk/exportdesk.h"
#include "exchange/listwriter.h"
#include "store/liststore.h"

#include <QHash>

#include <vector>

namespace quatuor {

/// How the bytes of a cell become what a reader expects. For machines, only booleans change.
enum class CellWords { Text, Phone, Boolean, Role, Kind, State, Moment };

struct ExportColumn {
    QLatin1StringView code;
    ListField field;
    CellWords words = CellWords::Text;
};

/// Streams the rows of one list.
using ListSource = void (ListStore::*)(const ListStore::Each& each);

struct ExportTable {
    ExportList list;
    std::span<const ExportColumn> columns;
    ListSource source;
};

/// Null when there is no such list.
[[nodiscard]] const ExportTable* findExportTable(QStringView code);
/// Null when the list has no such column.
[[nodiscard]] const ExportColumn* findColumn(const ExportTable& table, QStringView code);

/// A cell as words for a person, in the language of the lists. `roleLabels`: by code.
[[nodiscard]] QString cellText(
    const ExportColumn& column, QByteArrayView bytes, const QHash<QString, QString>& roleLabels);

/// Writes rows of a list into a file, the columns chosen in their order.
class ExportWriter {
public:
    /// `roleLabels`: by code.
    ExportWriter(SafeFile& file, std::vector<const ExportColumn*> columns, const ListStyle& style,
        QHash<QString, QString> roleLabels);

    void row(const ListRow& row);
    /// Refused: what ListWriter::finish() refuses.
    [[nodiscard]] Outcome<Done> finish() { return m_writer.finish(); }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    std::vector<const ExportColumn*> m_columns;
    bool m_inWords; ///< for people; a machine gets codes
    QHash<QString, QString> m_roleLabels;
    ListWriter m_writer;
    qint64 m_rows = 0;
};

} // namespace quatuor
