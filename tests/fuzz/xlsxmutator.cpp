// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How libFuzzer changes a workbook: mostly the XML of one of its parts, as bytes or as elements, so that what is
// changed passes the archive's checksums and reaches the readers of sheets; sometimes the archive itself.
#include "fuzz/zipparts.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(unsigned char* data, std::size_t size, std::size_t maxSize);

namespace {

using namespace quatuor::fuzz;
using Dice = std::minstd_rand;

/// What sheets hold, and what enemies put there.
constexpr std::array kSnippets{"<row r=\"1\">", "<row>", "</row>", "<c r=\"A1\" t=\"s\"><v>0</v></c>",
    "<c r=\"XFD1048576\"><v>1</v></c>", "<c><v>46281</v></c>", "<c s=\"1\"><v>0.5</v></c>", "<c t=\"b\"><v>1</v></c>",
    "<c t=\"e\"><v>#N/A</v></c>", "<c t=\"d\"><v>2026-09-16T00:00:00</v></c>",
    "<c t=\"inlineStr\"><is><t>Nom</t></is></c>", "<c t=\"str\"><f>A1</f></c>", "<c t=\"s\"><v>99999999999</v></c>",
    "<mergeCell ref=\"A1:C1\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<si><t xml:space=\"preserve\"> </t></si>",
    "<si><r><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh></si>", "<xf numFmtId=\"14\"/>",
    "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>", "<workbookPr date1904=\"1\"/>", "<![CDATA[x]]>", "<!-- -->",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&amp;", "&#0;", "&#x110000;", "&a;", "_x000D_", "_xD800_",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", " r=\"A1\"", " t=\"s\"", " s=\"-1\"", " xmlns:x=\"y\"", "1E308",
    "-1", "Prénom", "Courriel", "\xFF\xFE", "\xED\xA0\x80", "\xEF\xBB\xBF"};

/// From the `<` nearest to a place chosen by chance to the end of the element's tag.
std::pair<qsizetype, qsizetype> someTag(const QByteArray& xml, Dice& dice)
{
    const qsizetype at = xml.isEmpty() ? 0 : qsizetype(dice() % std::size_t(xml.size()));
    const qsizetype begin = std::max<qsizetype>(xml.lastIndexOf('<', at), 0);
    const qsizetype end = xml.indexOf('>', begin);
    return {begin, end < 0 ? xml.size() : end + 1};
}

void changeXml(QByteArray& xml, Dice& dice)
{
    const auto [begin, end] = someTag(xml, dice);
    const QByteArray tag = xml.mid(begin, end - begin);
    switch (dice() % 5) {
    case 0:
        xml.insert(dice() % 2 == 0 ? begin : end, kSnippets[dice() % kSnippets.size()]);
        break;
    case 1:
        xml.remove(begin, end - begin);
        break;
    case 2:
        xml.insert(end, tag.repeated(qsizetype(1 + dice() % 4)));
        break;
    case 3:
        xml.insert(someTag(xml, dice).first, tag);
        break;
    default:
        xml.replace(begin, end - begin, kSnippets[dice() % kSnippets.size()]);
        break;
    }
}

void changeBytes(QByteArray& bytes)
{
    constexpr qsizetype kRoom = 64;
    const qsizetype size = bytes.size();
    bytes.resize(size + kRoom);
    auto* data = reinterpret_cast<unsigned char*>(bytes.data());
    bytes.truncate(qsizetype(LLVMFuzzerMutate(data, std::size_t(size), std::size_t(size + kRoom))));
}

void changeParts(std::vector<ZipPart>& parts, Dice& dice)
{
    const std::size_t at = dice() % parts.size();
    switch (dice() % 4) {
    case 0:
        changeBytes(parts[at].name);
        break;
    case 1:
        parts.push_back(parts[at]);
        break;
    case 2:
        std::swap(parts[at].content, parts[dice() % parts.size()].content);
        break;
    default:
        parts.erase(parts.begin() + std::ptrdiff_t(at));
        break;
    }
}

/// The sheet's more often than the others.
ZipPart& chosen(std::vector<ZipPart>& parts, Dice& dice)
{
    const auto isSheet = [](const ZipPart& part) { return part.name.contains("sheet"); };
    const auto sheet = std::ranges::find_if(parts, isSheet);
    return sheet != parts.end() && dice() % 2 == 0 ? *sheet : parts[dice() % parts.size()];
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    unsigned char* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    Dice dice(seed);
    std::vector<ZipPart> parts = partsOf(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (parts.empty() || dice() % 16 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    if (dice() % 16 == 0)
        changeParts(parts, dice);
    for (auto left = parts.empty() ? 0 : 1 + dice() % 3; left > 0; --left) {
        ZipPart& part = chosen(parts, dice);
        if (dice() % 2 == 0)
            changeXml(part.content, dice);
        else
            changeBytes(part.content);
    }
    const QByteArray archive = archiveOf(parts);
    if (archive.isEmpty() || std::size_t(archive.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, archive.constData(), std::size_t(archive.size()));
    return std::size_t(archive.size());
}
