// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text is decoded in place; here the obvious way, with a copy, says what it must give.
#include "exchange/csv/bytesearch.h"
#include "exchange/csv/encoding.h"

#include <catch2/catch.hpp>

#include <QStringConverter>

#include <random>

using namespace quatuor;

namespace {

/// Every byte once, then mostly ASCII in runs of every length.
QByteArray someBytes(std::mt19937& random, qsizetype size)
{
    QByteArray bytes("a"); // no byte order mark
    while (bytes.size() < size)
        bytes += random() % 4 == 0 ? char(random() % 256) : 'x';
    return bytes;
}

QString someText(std::mt19937& random, qsizetype size, unsigned rare)
{
    static const QStringList kRare{QStringLiteral("\u2019"), QStringLiteral("é"), QStringLiteral("\U0001F600")};
    QString text;
    while (text.size() < size)
        text += random() % 100 < rare ? kRare[int(random() % 3)] : QStringLiteral("z");
    return text;
}

} // namespace

TEST_CASE("Windows-1252 is Latin-1 but for its own characters, wherever they stand")
{
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = someBytes(random, i % 64);
        QString expected = QString::fromLatin1(bytes);
        expected.replace(QChar(0x80), QChar(0x20AC)).replace(QChar(0x92), QChar(0x2019));
        const Outcome<DecodedText> text = decodeText(bytes, TextEncoding::Windows1252);
        REQUIRE(text);
        QString seen = QString::fromUtf8(text->utf8);
        REQUIRE(seen.size() == expected.size());
        for (qsizetype at = 0; at < seen.size(); ++at) {
            const bool own = expected[at].unicode() >= 0x81 && expected[at].unicode() < 0xA0;
            REQUIRE((own || seen[at] == expected[at]));
        }
    }
}

TEST_CASE("UTF-16 is decoded in place, also where text grows and where a chunk would cut a character")
{
    const auto [size, rare] = GENERATE(table<qsizetype, unsigned>({{0, 0}, {1, 0}, {50, 30}, {1'200'000, 1},
        {1'200'000, 90}, {1'200'000, 100}, {524'287, 0}, {524'288, 0}, {524'289, 0}}));
    const bool little = GENERATE(true, false);
    std::mt19937 random(2);
    for (const QString& before : {QString(), QStringLiteral("a")}) {
        const QString text = before + someText(random, size, rare);
        QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QByteArray bytes = encoder(text);
        const auto decoded = decodeText(bytes, little ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian);
        REQUIRE(decoded);
        CHECK((decoded->utf8 == text.toUtf8()));
    }
}

TEST_CASE("bytes are found wherever they stand, whatever the length")
{
    std::mt19937 random(3);
    for (qsizetype size = 0; size < 200; ++size) {
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = "xxxx,\n\""[random() % 7];
        const char* begin = bytes.constData();
        const char* end = begin + size;
        ByteWalk commas(begin, end, ',');
        for (const char* p = begin; p != end;) {
            const char* comma = commas.next(p);
            REQUIRE(comma == std::find(p, end, ','));
            const auto isStop = [](char c) { return c == '\n' || c == '"'; };
            REQUIRE(findAny(p, end, '\n', '"') == std::find_if(p, end, isStop));
            const auto jump = std::ptrdiff_t(random() % 100 == 0 ? 80 : random() % 3);
            p = comma + std::min(jump, end - comma);
            if (comma == p && p != end)
                ++p;
        }
    }
}

TEST_CASE("a line that was pasted in Windows-1252 does not spoil a text in UTF-8")
{
    const QByteArray head("Prénom;Nom\nZoé;Dupont\n");
    const auto mixed = decodeText(head + "No\xE9mie;Roux\n");
    REQUIRE(mixed);
    CHECK(mixed->encoding == TextEncoding::Utf8);
    CHECK(mixed->utf8 == head + "Noémie;Roux\n");
    CHECK(mixed->oddLines == 1);
    CHECK(mixed->firstOddLine == 3);
    // Where such lines are the rule, the text is Windows-1252, whatever else stands in it.
    const auto western = decodeText("Pr\xE9nom;Nom\nZo\xE9;Dupont\nNo\xE9mie;Roux\nÉlu;x\n");
    REQUIRE(western);
    CHECK(western->encoding == TextEncoding::Windows1252);
    CHECK(western->oddLines == 0);
}
