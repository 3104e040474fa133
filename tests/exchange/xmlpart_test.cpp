// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our reader of XML beside Qt's: what ours reads, Qt's reads in the same way.
#include "exchange/archive/xmlpart.h"
#include "exchange/archive/xmltext.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <random>

#include <zip.h>

using namespace quatuor;

namespace {

const QString kPart = QStringLiteral("part.xml");

/// An archive with one part.
QByteArray packed(const QByteArray& content)
{
    zip_error_t error;
    zip_source_t* memory = ::zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(memory);
    ::zip_source_keep(memory);
    zip_t* archive = ::zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    REQUIRE(archive);
    zip_source_t* part = ::zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    REQUIRE(::zip_file_add(archive, "part.xml", part, 0) == 0);
    REQUIRE(::zip_close(archive) == 0);
    REQUIRE(::zip_source_open(memory) == 0);
    QByteArray bytes(1024 * 1024 * 2, '\0');
    bytes.resize(::zip_source_read(memory, bytes.data(), zip_uint64_t(bytes.size())));
    ::zip_source_free(memory);
    return bytes;
}

struct Reading {
    QStringList tokens;
    PartTrouble trouble = PartTrouble::None;
};

Reading ours(const QByteArray& xml)
{
    Outcome<ZipArchive, PartTrouble> archive = ZipArchive::open(packed(xml));
    REQUIRE(archive);
    auto entry = archive->entry(kPart);
    REQUIRE(entry);
    XmlPart part(std::move(*entry));
    Reading reading;
    QString text;
    while (part.next()) {
        if (part.isText()) {
            text += QString::fromUtf8(part.text());
            continue;
        }
        if (!text.isEmpty())
            reading.tokens.append(u'"' + std::exchange(text, {}));
        QString token = (part.isStart() ? u'<' : u'>') + QString::fromUtf8(part.name());
        for (const XmlPart::Attribute& one : part.isStart() ? part.attributes() : std::span<const XmlPart::Attribute>())
            token += u' ' + QString::fromUtf8(one.name) + u'=' + one.text();
        reading.tokens.append(token);
    }
    reading.trouble = part.trouble();
    return reading;
}

QString local(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1).toString();
}

/// Null: refused.
std::optional<QStringList> qts(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    QStringList tokens;
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters)
            text += reader.text();
        if (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::EndElement)
            continue;
        if (!text.isEmpty())
            tokens.append(u'"' + std::exchange(text, {}));
        QString said = (token == QXmlStreamReader::StartElement ? u'<' : u'>') + local(reader.name());
        for (const QXmlStreamAttribute& one : reader.attributes())
            said += u' ' + local(one.name()) + u'=' + one.value().toString();
        tokens.append(said);
    }
    return reader.hasError() ? std::nullopt : std::optional(tokens);
}

const char* const kSample
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c > d --><x:sheet xmlns:x='u' x:a=\"1 &gt; 2\">\r\n"
      "<row r = \"1\"><c t='s'><v>Zo&#xE9; &amp; &lt;b&gt;</v></c><c/></row ><![CDATA[ <raw> & ]]><?pi "
      "x?>é😀\r</x:sheet>\n";

} // namespace

TEST_CASE("XML is read as Qt reads it")
{
    for (const QByteArray& xml : {QByteArray(kSample), QByteArray("<a/>"), QByteArray("\xEF\xBB\xBF<a b='\"'>'\"</a>"),
             QByteArray("<a><b><a>1</a>2</b>3</a> \n"), QByteArray("<a>&#10;&#13;&#x1F600;&quot;&apos;</a>"),
             QByteArray("<a>" + QByteArray(200'000, 'x') + "<b>" + QByteArray(70'000, 'y') + "</b></a>")}) {
        INFO(xml.left(200).toStdString());
        const Reading reading = ours(xml);
        CHECK(reading.trouble == PartTrouble::None);
        REQUIRE(qts(xml));
        CHECK(reading.tokens == *qts(xml));
    }
}

TEST_CASE("UTF-16 is read in either order")
{
    const QString text = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a b='é'>😀</a>");
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const Reading reading = ours(encoder.encode(text));
        CHECK(reading.trouble == PartTrouble::None);
        CHECK(reading.tokens == QStringList{QStringLiteral("<a b=é"), QStringLiteral("\"😀"), QStringLiteral(">a")});
    }
}

TEST_CASE("XML that is broken is refused")
{
    for (const char* xml : {"", " ", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>text", "text<a/>", "<a b/>",
             "<a b=1/>", "<a b='1'c='2'/>", "<a b='1/>", "<a", "<", "<a>&nope;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
             "<a>&#x110000;</a>", "<a>&amp</a>", "<a>\x01</a>", "<a>\xFF</a>", "<a>\xC3</a>", "<a><!-- </a>",
             "<a><![CDATA[</a>", "< a/>", "<>", "<a><?pi</a>", "<!--", "<a>&+#1;</a>", "<a>&#+65;</a>",
             "<?xml version='1.0' encoding='IBM037'?><a/>", "<?xml version='1.0' encoding='UTF-16'?><a/>"}) {
        INFO(xml);
        CHECK(ours(xml).trouble == PartTrouble::Damaged);
    }
    CHECK(ours("<!DOCTYPE a><a/>").trouble == PartTrouble::TypeDeclaration);
    CHECK(ours("<a><!DOCTYPE a></a>").trouble == PartTrouble::TypeDeclaration);
}

TEST_CASE("XML beyond its bounds is refused")
{
    CHECK(ours(QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65)).trouble == PartTrouble::Damaged);
    CHECK(ours(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)).trouble == PartTrouble::None);
    for (const char* token :
        {"<a>%</a>", "<a b='%'/>", "<a><!--%--></a>", "<a><![CDATA[%]]></a>", "<a><?%?></a>", "<%/>"}) {
        INFO(token);
        const QByteArray xml = QByteArray(token).replace('%', QByteArray(1'200'000, 'x'));
        CHECK(ours(xml).trouble == PartTrouble::Damaged);
    }
    QByteArray many("<a");
    for (int i = 0; i <= 100; ++i)
        many += " b" + QByteArray::number(i) + "=''";
    CHECK(ours(many + "/>").trouble == PartTrouble::Damaged);
}

TEST_CASE("of XML with bytes changed anywhere, what both read they read alike, 5,000 seeds")
{
    int both = 0;
    for (unsigned seed = 0; seed < 5000; ++seed) {
        std::mt19937 dice(seed);
        QByteArray xml(kSample);
        constexpr QByteArrayView kSigns("<>&;/='\"! ?-[]#x:a\r\n");
        for (auto left = 1 + dice() % 3; left > 0; --left)
            xml[qsizetype(dice() % std::size_t(xml.size()))] = kSigns[qsizetype(dice() % std::size_t(kSigns.size()))];
        const Reading reading = ours(xml);
        const auto theirs = reading.trouble == PartTrouble::None ? qts(xml) : std::nullopt;
        if (!theirs)
            continue;
        ++both;
        INFO(xml.toStdString());
        CHECK(reading.tokens == *theirs);
    }
    CHECK(both > 300);
}
