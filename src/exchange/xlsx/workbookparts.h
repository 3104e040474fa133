// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a workbook beside its sheets: what points to what, the texts that cells share, their number formats.
#pragma once

#include "exchange/xlsx/workbook.h"

namespace quatuor {

/// From one part to another.
struct PartLink {
    QString id;
    QString type; ///< the last word of its address: "worksheet", "sharedStrings"
    QString target; ///< the part's name in the archive
};

/// A part that is absent has no links.
[[nodiscard]] Outcome<std::vector<PartLink>, PartTrouble> linksOf(ZipArchive& archive, const QString& part);
/// The target of the first link of that type; empty: none.
[[nodiscard]] QString targetOf(const std::vector<PartLink>& links, QLatin1StringView type);

struct WorkbookList {
    struct Sheet {
        QString name;
        QString linkId;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

[[nodiscard]] Outcome<WorkbookList, PartTrouble> workbookList(ZipArchive& archive, const QString& part);
/// Absent: no texts.
[[nodiscard]] Outcome<SharedStrings, PartTrouble> sharedStrings(ZipArchive& archive, const QString& part);
/// One a cell style. Absent: none.
[[nodiscard]] Outcome<std::vector<CellFormat>, PartTrouble> cellFormats(ZipArchive& archive, const QString& part);

class XmlPart;

/// The text of `<si>` or `<is>`, which just started, to its end: runs joined, the reading aids of Japanese left out.
/// UTF-8, appended.
void appendRichText(XmlPart& xml, QByteArray& out);
/// UTF-8, with what a workbook escapes (escapedtext.h) put back.
void appendSheetText(QByteArray& out, QByteArrayView text);

} // namespace quatuor
