// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An XLSX workbook: its sheets by name, each read into a table when asked for. Macros, formulas and links are not
// looked at: only the values that the cells show.
#pragma once

#include "exchange/archive/ziparchive.h"
#include "exchange/sheetbook.h"
#include "exchange/xlsx/numberformat.h"

#include <vector>

namespace quatuor {

/// The texts that cells name by number, one after another.
struct SharedStrings {
    struct Span {
        quint32 begin;
        quint32 size;
    };
    QByteArray text;
    std::vector<Span> spans;
};

class Workbook : public SheetBook {
public:
    /// Refused: "file.damaged", "file.protected", "file.expands" (expected: bytes), "file.type-declaration"; and
    /// "file.looks-like" (looks: zip, xlsb) when the archive is something else. `subject` is the argument `file` of a
    /// refusal.
    [[nodiscard]] static Outcome<Workbook> open(QByteArray bytes, const QString& subject);

    [[nodiscard]] QLatin1StringView format() const override { return QLatin1StringView("xlsx"); }
    [[nodiscard]] bool hasMacros() const override { return m_hasMacros; }
    /// Refused: the same, with sheet, row and column as far as they are known; "sheet.too-large" (the same, expected).
    [[nodiscard]] Outcome<SheetTable> read(std::size_t sheet) override;

private:
    Workbook(ZipArchive archive, QString subject)
        : m_archive(std::move(archive))
        , m_subject(std::move(subject))
    {
    }
    [[nodiscard]] PartTrouble load(const QString& workbookPart);

    ZipArchive m_archive;
    QString m_subject;
    QStringList m_parts; ///< beside the sheets
    std::vector<CellFormat> m_formats; ///< by the cells' style
    SharedStrings m_strings;
    DateSystem m_dates = DateSystem::From1900;
    bool m_hasMacros = false;
};

} // namespace quatuor
