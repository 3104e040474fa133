// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered of cells is what was read of them, however alike they are.
#include "exchange/cellmemo.h"

#include "exchange/celltext.h"

#include "core/text.h"

#include <catch2/catch.hpp>

#include <random>

using namespace quatuor;

TEST_CASE("cells that differ in one byte, in their field or in their quotes are told apart")
{
    CellMemo memo;
    std::mt19937 random(1);
    int asked = 0;
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(qsizetype(random() % 40), 'a');
        if (!bytes.isEmpty())
            bytes[qsizetype(random() % std::size_t(bytes.size()))] = "ab"[random() % 2];
        const auto field = random() % 2 == 0 ? Field::GivenName : Field::TerritoryName;
        const bool guarded = random() % 2 == 0;
        const bool escaped = random() % 2 == 0;
        const QString expected = QString::fromLatin1(bytes) + QString::number(int(field)) + (guarded ? u'g' : u'-')
            + (escaped ? u'e' : u'-');
        const CellKey key({bytes, escaped}, CellKey::ofColumn(field, guarded));
        const CellReading& reading = memo.reading(key, [&](QString& value) {
            ++read;
            value = expected;
            return QLatin1StringView();
        });
        ++asked;
        REQUIRE(reading.value == expected);
        REQUIRE((key.field() == field && key.isGuarded() == guarded && key.isEscaped() == escaped));
    }
    CHECK(read < asked); // some of it was remembered
}

TEST_CASE("plain cells are cleaned in blocks as text::cleaned cleans them")
{
    static const std::vector<const char*> kPieces{"a", "Zoé", " ", "  ", "x y", "\t", "\n", "œ", "’", "\x7F", "\x01",
        "é", "0123456789abcdef", "\u00A0", "e\u0301", "😀", "~"};
    std::mt19937 random(2);
    QString cleaned;
    QString shared;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (auto left = random() % 6; left > 0; --left)
            bytes += kPieces[random() % kPieces.size()];
        assignCleaned(cleaned, bytes);
        INFO(bytes.toStdString());
        REQUIRE(cleaned == text::cleaned(QString::fromUtf8(bytes)));
        if (i % 3 == 0)
            shared = cleaned; // whose text must stay
    }
    CHECK(shared == text::cleaned(shared));
}
