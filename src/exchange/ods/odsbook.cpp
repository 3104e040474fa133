// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ods/odsbook.h"

#include "exchange/archive/parttrouble.h"
#include "exchange/archive/xmlpart.h"
#include "exchange/ods/odssheetreader.h"

#include <QSet>

#include <array>

namespace quatuor {

namespace {

/// What stands among the tables of a document and holds cells that are none of theirs.
constexpr std::array kNoTables{QByteArrayView("tracked-changes"), QByteArrayView("dde-links"), QByteArrayView("forms"),
    QByteArrayView("named-expressions"), QByteArrayView("database-ranges"), QByteArrayView("data-pilot-tables")};

/// An encrypted document says so of each of its parts.
PartTrouble protectionOf(ZipArchive& archive)
{
    Outcome<std::unique_ptr<ZipEntry>, PartTrouble> entry = archive.entry(OdsBook::kManifest);
    if (!entry)
        return entry.error();
    if (!*entry)
        return PartTrouble::None;
    XmlPart xml(std::move(*entry));
    while (xml.next()) {
        if (xml.starts("encryption-data"))
            return PartTrouble::Protected;
    }
    return xml.trouble();
}

/// Reads the one part that holds the styles, of which some hide a sheet, and the sheets.
class ContentReader {
public:
    explicit ContentReader(XmlPart& xml)
        : m_xml(xml)
    {
    }

    /// Hands on every sheet; false: see the part's trouble, or failed().
    template <class Each>
    bool read(const Each& each)
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            readStyle();
            m_isSpreadsheet = m_isSpreadsheet || m_xml.name() == QByteArrayView("spreadsheet");
            if (std::ranges::find(kNoTables, m_xml.name()) != kNoTables.end())
                m_xml.skip();
            else if (m_isSpreadsheet && m_xml.starts("table") && !readTable(each))
                return false;
        }
        return m_xml.trouble() == PartTrouble::None;
    }
    [[nodiscard]] bool isSpreadsheet() const { return m_isSpreadsheet; }
    /// The sheet that could not be read.
    [[nodiscard]] const std::optional<OdsSheetReader>& failed() const { return m_failed; }

private:
    void readStyle()
    {
        if (m_xml.starts("style"))
            m_style = m_xml.attribute("name");
        else if (m_xml.starts("table-properties") && m_xml.attribute("display") == QLatin1StringView("false"))
            m_hiding.insert(m_style);
    }

    template <class Each>
    bool readTable(const Each& each)
    {
        const bool hidden = m_hiding.contains(m_xml.attribute("style-name"));
        OdsSheetReader reader(m_xml, m_xml.attribute("name"));
        if (!reader.read()) {
            m_failed.emplace(std::move(reader));
            return false;
        }
        return each(reader.take(), hidden) || m_xml.fail(PartTrouble::Expands);
    }

    XmlPart& m_xml;
    QString m_style; ///< the last that began
    QSet<QString> m_hiding; ///< names of styles
    bool m_isSpreadsheet = false;
    std::optional<OdsSheetReader> m_failed;
};

Unexpected<Refusal> refusalOf(const OdsSheetReader& sheet, PartTrouble trouble, const QString& subject)
{
    Arguments place{
        {QLatin1StringView("sheet"), sheet.name()}, {QLatin1StringView("row"), QString::number(sheet.row())}};
    if (sheet.column() >= 0)
        place.push_back({QLatin1StringView("column"), columnLetters(sheet.column())});
    if (sheet.limit() == 0)
        return refusalOf(trouble, subject, std::move(place));
    place.push_back({QLatin1StringView("expected"), QString::number(sheet.limit())});
    return unreadableFile(QLatin1StringView("sheet.too-large"), subject, std::move(place));
}

} // namespace

Outcome<OdsBook> OdsBook::open(QByteArray bytes, const QString& subject)
{
    Outcome<ZipArchive, PartTrouble> archive = ZipArchive::open(std::move(bytes));
    if (!archive)
        return refusalOf(archive.error(), subject);
    if (const PartTrouble trouble = protectionOf(*archive); trouble != PartTrouble::None)
        return refusalOf(trouble, subject);
    Outcome<std::unique_ptr<ZipEntry>, PartTrouble> entry = archive->entry(kContent);
    if (!entry || !*entry)
        return refusalOf(entry ? PartTrouble::Damaged : entry.error(), subject);
    XmlPart xml(std::move(*entry));
    ContentReader content(xml);
    OdsBook book;
    const bool isRead = content.read([&book](SheetTable table, bool hidden) {
        book.addSheet(table.name(), hidden);
        book.m_tables.push_back(std::move(table));
        return book.m_tables.size() <= kMostSheets;
    });
    if (!isRead)
        return content.failed() ? refusalOf(*content.failed(), xml.trouble(), subject)
                                : refusalOf(xml.trouble(), subject);
    if (!content.isSpreadsheet()) {
        return unreadableFile(QLatin1StringView("file.looks-like"), subject,
            {{QLatin1StringView("looks"), QLatin1StringView("opendocument")}});
    }
    if (book.m_tables.empty())
        return refusalOf(PartTrouble::Damaged, subject);
    return book;
}

Outcome<SheetTable> OdsBook::read(std::size_t sheet)
{
    return std::move(m_tables[sheet]);
}

} // namespace quatuor
