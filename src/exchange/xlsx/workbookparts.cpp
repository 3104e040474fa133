// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/workbookparts.h"

#include "exchange/archive/xmlpart.h"
#include "exchange/xlsx/escapedtext.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace quatuor {

namespace {

constexpr std::size_t kMostStrings = 10'000'000;
constexpr std::size_t kMostFormats = 100'000; // a spreadsheet has 65,490 at most
constexpr std::size_t kMostSheets = 10'000;

/// The folder of "xl/workbook.xml" is "xl/", and its links stand in "xl/_rels/workbook.xml.rels".
QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(const QString& folder, const QString& target)
{
    const bool fromRoot = target.startsWith(u'/');
    return QDir::cleanPath(fromRoot ? target.sliced(1) : folder + target);
}

bool isTrue(const QString& flag)
{
    return flag == QLatin1StringView("1") || flag == QLatin1StringView("true");
}

bool isFalse(const QString& flag)
{
    return flag == QLatin1StringView("0") || flag == QLatin1StringView("false");
}

/// Hands every tag that starts in a part to `each`. A part that is absent has none.
template <class Each>
PartTrouble forEachStart(ZipArchive& archive, const QString& part, const Each& each)
{
    Outcome<std::unique_ptr<ZipEntry>, PartTrouble> entry = archive.entry(part);
    if (!entry)
        return entry.error();
    if (!*entry)
        return PartTrouble::None;
    XmlPart xml(std::move(*entry));
    while (xml.next()) {
        if (xml.isStart() && !each(xml))
            return PartTrouble::Expands;
    }
    return xml.trouble();
}

} // namespace

void appendSheetText(QByteArray& out, QByteArrayView text)
{
    if (text.contains("_x"))
        out += unescapedSheetText(QString::fromUtf8(text)).toUtf8();
    else
        out.append(text.data(), text.size());
}

Outcome<std::vector<PartLink>, PartTrouble> linksOf(ZipArchive& archive, const QString& part)
{
    const QString folder = folderOf(part);
    std::vector<PartLink> links;
    const QString name = folder + QLatin1StringView("_rels/") + part.sliced(folder.size()) + QLatin1StringView(".rels");
    const PartTrouble trouble = forEachStart(archive, name, [&](const XmlPart& xml) {
        if (!xml.starts("Relationship"))
            return true;
        const QString type = xml.attribute("Type");
        links.push_back(
            {xml.attribute("Id"), type.sliced(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attribute("Target"))});
        return links.size() <= kMostSheets;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return links;
}

QString targetOf(const std::vector<PartLink>& links, QLatin1StringView type)
{
    const auto found = std::ranges::find(links, type, &PartLink::type);
    return found == links.end() ? QString() : found->target;
}

Outcome<WorkbookList, PartTrouble> workbookList(ZipArchive& archive, const QString& part)
{
    WorkbookList list;
    const PartTrouble trouble = forEachStart(archive, part, [&](const XmlPart& xml) {
        if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904")))
            list.dates = DateSystem::From1904;
        if (xml.starts("sheet")) {
            const QString state = xml.attribute("state");
            const bool hidden = !state.isEmpty() && state != QLatin1StringView("visible");
            list.sheets.push_back({xml.attribute("name"), xml.attribute("id"), hidden});
        }
        return list.sheets.size() <= kMostSheets;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return list;
}

void appendRichText(XmlPart& xml, QByteArray& out)
{
    QByteArray text;
    bool inText = false;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (xml.isStart()) {
            const bool isAid = xml.name() == QByteArrayView("rPh");
            inText = xml.name() == QByteArrayView("t");
            isAid ? xml.skip() : void(++depth);
        } else if (xml.isEnd()) {
            inText = false;
            --depth;
        } else if (inText) {
            text.append(xml.text().data(), xml.text().size());
            if (text.size() > XmlPart::kLongestToken)
                xml.fail(PartTrouble::Expands);
        }
    }
    appendSheetText(out, text);
}

Outcome<SharedStrings, PartTrouble> sharedStrings(ZipArchive& archive, const QString& part)
{
    SharedStrings strings;
    const PartTrouble trouble = forEachStart(archive, part, [&](XmlPart& xml) {
        if (!xml.starts("si"))
            return true;
        const auto begin = quint32(strings.text.size());
        appendRichText(xml, strings.text);
        strings.spans.push_back({begin, quint32(strings.text.size()) - begin});
        return strings.spans.size() <= kMostStrings;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return strings;
}

Outcome<std::vector<CellFormat>, PartTrouble> cellFormats(ZipArchive& archive, const QString& part)
{
    QHash<int, NumberFormat> custom;
    std::vector<bool> struckFonts;
    std::vector<CellFormat> formats;
    bool ofCells = false; // cellStyleXfs holds <xf> too
    bool ofFonts = false; // and styles of conditions hold <font>
    const PartTrouble trouble = forEachStart(archive, part, [&](const XmlPart& xml) {
        const int id = xml.attribute("numFmtId").toInt();
        if (xml.starts("numFmt")) {
            custom.insert(id, customFormat(xml.attribute("formatCode")));
        } else if (xml.starts("xf") && ofCells) {
            const auto font = std::size_t(std::max(xml.attribute("fontId").toInt(), 0));
            const bool struck = font < struckFonts.size() && struckFonts[font];
            formats.push_back({custom.contains(id) ? custom.value(id) : builtInFormat(id), struck});
        } else if (xml.starts("font") && ofFonts) {
            struckFonts.push_back(false);
        } else if (xml.starts("strike") && ofFonts && !struckFonts.empty()) {
            struckFonts.back() = !isFalse(xml.attribute("val"));
        } else if (xml.name().endsWith("fs") || xml.name() == QByteArrayView("cellStyles")) {
            ofCells = xml.name() == QByteArrayView("cellXfs");
        }
        if (xml.starts("fonts") || xml.starts("fills"))
            ofFonts = xml.starts("fonts");
        return formats.size() <= kMostFormats && struckFonts.size() <= kMostFormats
            && std::size_t(custom.size()) <= kMostFormats;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return formats;
}

} // namespace quatuor
