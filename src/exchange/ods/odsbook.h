// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OpenDocument spreadsheet (ODF 1.0 to 1.3, as LibreOffice writes it). All its sheets stand in one part, which is
// read once. Only the values that the cells show: formulas, links, notes and macros are not looked at.
#pragma once

#include "exchange/archive/ziparchive.h"
#include "exchange/sheetbook.h"

namespace quatuor {

class OdsBook : public SheetBook {
public:
    static constexpr QLatin1StringView kContent{"content.xml"};
    static constexpr QLatin1StringView kManifest{"META-INF/manifest.xml"};
    static constexpr std::size_t kMostSheets = 10'000;

    /// Refused: "file.damaged", "file.protected", "file.expands" (expected: bytes), "file.type-declaration",
    /// "sheet.too-large" (expected), with sheet, row and column as far as they are known; and "file.looks-like" (looks:
    /// opendocument) when the document has no sheets. `subject` is the argument `file` of a refusal.
    [[nodiscard]] static Outcome<OdsBook> open(QByteArray bytes, const QString& subject);

    [[nodiscard]] QLatin1StringView format() const override { return QLatin1StringView("ods"); }
    [[nodiscard]] Outcome<SheetTable> read(std::size_t sheet) override;

private:
    OdsBook() = default;
    std::vector<SheetTable> m_tables;
};

} // namespace quatuor
