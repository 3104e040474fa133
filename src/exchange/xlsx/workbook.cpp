// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/workbook.h"

#include "exchange/archive/parttrouble.h"
#include "exchange/xlsx/sheetreader.h"
#include "exchange/xlsx/workbookparts.h"

#include <algorithm>

namespace quatuor {

namespace {

const QString kUsualPart = QStringLiteral("xl/workbook.xml");
const QString kBinaryPart = QStringLiteral("xl/workbook.bin");

Arguments placeOf(const QString& sheet, const SheetReader& reader)
{
    Arguments place{{QLatin1StringView("sheet"), sheet}};
    if (reader.row() > 0)
        place.push_back({QLatin1StringView("row"), QString::number(reader.row())});
    if (reader.column() >= 0)
        place.push_back({QLatin1StringView("column"), columnLetters(reader.column())});
    return place;
}

/// The part that holds the list of sheets; empty when the archive is no workbook.
Outcome<QString, PartTrouble> workbookPart(ZipArchive& archive)
{
    const auto links = linksOf(archive, QString());
    if (!links)
        return Unexpected{links.error()};
    const QString stated = targetOf(*links, QLatin1StringView("officeDocument"));
    const QString part = archive.has(stated) ? stated : kUsualPart;
    return archive.has(part) ? part : QString();
}

} // namespace

Outcome<Workbook> Workbook::open(QByteArray bytes, const QString& subject)
{
    Outcome<ZipArchive, PartTrouble> archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return refusalOf(archive.error(), subject);
    const Outcome<QString, PartTrouble> part = workbookPart(*archive);
    if (!part)
        return refusalOf(part.error(), subject);
    const bool isBinary = archive->has(kBinaryPart);
    if (isBinary || !part->startsWith(QLatin1StringView("xl/"), Qt::CaseInsensitive)) {
        const QLatin1StringView looks(isBinary ? "xlsb" : "zip");
        return unreadableFile(QLatin1StringView("file.looks-like"), subject, {{QLatin1StringView("looks"), looks}});
    }
    Workbook workbook(std::move(*archive), subject);
    if (const PartTrouble trouble = workbook.load(*part); trouble != PartTrouble::None)
        return refusalOf(trouble, subject);
    return workbook;
}

PartTrouble Workbook::load(const QString& workbookPart)
{
    m_hasMacros = m_archive.has(QStringLiteral("xl/vbaProject.bin"));
    const auto links = linksOf(m_archive, workbookPart);
    if (!links)
        return links.error();
    auto list = workbookList(m_archive, workbookPart);
    if (!list)
        return list.error();
    auto formats = cellFormats(m_archive, targetOf(*links, QLatin1StringView("styles")));
    if (!formats)
        return formats.error();
    auto strings = sharedStrings(m_archive, targetOf(*links, QLatin1StringView("sharedStrings")));
    if (!strings)
        return strings.error();
    m_dates = list->dates;
    m_formats = std::move(*formats);
    m_strings = std::move(*strings);
    for (const WorkbookList::Sheet& one : list->sheets) {
        const auto link = std::ranges::find(*links, one.linkId, &PartLink::id);
        if (link != links->end() && link->type == QLatin1StringView("worksheet")) // not a sheet with one chart
        {
            addSheet(one.name, one.hidden);
            m_parts.append(link->target);
        }
    }
    return m_parts.empty() ? PartTrouble::Damaged : PartTrouble::None;
}

Outcome<SheetTable> Workbook::read(std::size_t sheet)
{
    const QString& name = sheets()[sheet].name;
    Outcome<std::unique_ptr<ZipEntry>, PartTrouble> entry = m_archive.entry(m_parts[qsizetype(sheet)]);
    if (!entry || !*entry) {
        const PartTrouble trouble = entry ? PartTrouble::Damaged : entry.error();
        return refusalOf(trouble, m_subject, {{QLatin1StringView("sheet"), name}});
    }
    XmlPart xml(std::move(*entry));
    SheetReader reader(xml, {m_strings, m_formats, m_dates}, name);
    if (reader.read())
        return reader.take();
    Arguments place = placeOf(name, reader);
    if (!reader.isTooLarge())
        return refusalOf(xml.trouble(), m_subject, std::move(place));
    place.push_back({QLatin1StringView("expected"), QString::number(reader.limit())});
    return unreadableFile(QLatin1StringView("sheet.too-large"), m_subject, std::move(place));
}

} // namespace quatuor
