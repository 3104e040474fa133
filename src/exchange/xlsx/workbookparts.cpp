// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/workbookparts.h"

#include "exchange/xlsx/escapedtext.h"
#include "exchange/xlsx/xmlpart.h"

#include <QDir>
#include <QHash>
#include <QStringEncoder>

#include <algorithm>

namespace quatuor {

namespace {

constexpr std::size_t kMostStrings = 10'000'000;
constexpr std::size_t kMostFormats = 100'000; // a spreadsheet has 65,490 at most
constexpr qsizetype kLongestText = 1024 * 1024; // a spreadsheet's cell holds 32,767 characters
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

void appendUtf8(QByteArray& out, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype had = out.size();
    out.resize(had + encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(out.data() + had, text);
    out.resize(end - out.constData());
}

Outcome<std::vector<PartLink>, PartTrouble> linksOf(ZipArchive& archive, const QString& part)
{
    const QString folder = folderOf(part);
    std::vector<PartLink> links;
    const QString name = folder + QLatin1StringView("_rels/") + part.sliced(folder.size()) + QLatin1StringView(".rels");
    const PartTrouble trouble = forEachStart(archive, name, [&](const XmlPart& xml) {
        if (!xml.starts(QLatin1StringView("Relationship")))
            return true;
        const QString type = xml.attribute(QLatin1StringView("Type"));
        links.push_back({xml.attribute(QLatin1StringView("Id")), type.sliced(type.lastIndexOf(u'/') + 1),
            resolved(folder, xml.attribute(QLatin1StringView("Target")))});
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
        if (xml.starts(QLatin1StringView("workbookPr")) && isTrue(xml.attribute(QLatin1StringView("date1904"))))
            list.dates = DateSystem::From1904;
        if (xml.starts(QLatin1StringView("sheet"))) {
            const QString state = xml.attribute(QLatin1StringView("state"));
            const bool hidden = !state.isEmpty() && state != QLatin1StringView("visible");
            list.sheets.push_back(
                {xml.attribute(QLatin1StringView("name")), xml.attribute(QLatin1StringView("id")), hidden});
        }
        return list.sheets.size() <= kMostSheets;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return list;
}

void appendRichText(XmlPart& xml, QByteArray& out)
{
    QString text;
    bool inText = false;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (xml.isStart()) {
            const bool isAid = xml.name() == QLatin1StringView("rPh");
            inText = xml.name() == QLatin1StringView("t");
            isAid ? xml.skip() : void(++depth);
        } else if (xml.isEnd()) {
            inText = false;
            --depth;
        } else if (xml.isText() && inText) {
            text += xml.text();
            if (text.size() > kLongestText)
                xml.fail(PartTrouble::Expands);
        }
    }
    appendUtf8(out, text.contains(QLatin1StringView("_x")) ? unescapedSheetText(text) : text);
}

Outcome<SharedStrings, PartTrouble> sharedStrings(ZipArchive& archive, const QString& part)
{
    SharedStrings strings;
    const PartTrouble trouble = forEachStart(archive, part, [&](XmlPart& xml) {
        if (!xml.starts(QLatin1StringView("si")))
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

Outcome<std::vector<NumberFormat>, PartTrouble> cellFormats(ZipArchive& archive, const QString& part)
{
    QHash<int, NumberFormat> custom;
    std::vector<NumberFormat> formats;
    bool ofCells = false; // cellStyleXfs holds <xf> too
    const PartTrouble trouble = forEachStart(archive, part, [&](const XmlPart& xml) {
        const int id = xml.attribute(QLatin1StringView("numFmtId")).toInt();
        if (xml.starts(QLatin1StringView("numFmt")))
            custom.insert(id, customFormat(xml.attribute(QLatin1StringView("formatCode"))));
        else if (xml.starts(QLatin1StringView("xf")) && ofCells)
            formats.push_back(custom.contains(id) ? custom.value(id) : builtInFormat(id));
        else if (xml.name().endsWith(QLatin1StringView("fs")) || xml.name() == QLatin1StringView("cellStyles"))
            ofCells = xml.name() == QLatin1StringView("cellXfs");
        return formats.size() <= kMostFormats && std::size_t(custom.size()) <= kMostFormats;
    });
    if (trouble != PartTrouble::None)
        return Unexpected{trouble};
    return formats;
}

} // namespace quatuor
