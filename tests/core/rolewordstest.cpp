// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Role words, as found in forms: tests/data/rolewords.csv has a phrase and the role it means (empty: nobody's) a line.
#include "core/rolewords.h"

#include "core/role.h"
#include "core/rolelexicon.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

QStringList phraseLines()
{
    QFile file(QStringLiteral(QUATUOR_TEST_DATA "/rolewords.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    return lines;
}

} // namespace

TEST_CASE("role words mean the role that people mean")
{
    const QStringList lines = phraseLines();
    REQUIRE(lines.size() >= 150);
    for (const QString& line : lines) {
        const qsizetype separator = line.lastIndexOf(u';');
        INFO(line.toStdString());
        CHECK(roleFromWords(line.first(separator)).value_or(QString()).toStdString()
            == line.mid(separator + 1).toStdString());
    }
}

TEST_CASE("role words are read whatever their case, spaces and form of accents")
{
    for (const QString& line : phraseLines()) {
        const QString phrase = line.first(line.lastIndexOf(u';'));
        INFO(phrase.toStdString());
        const auto role = roleFromWords(phrase);
        CHECK(roleFromWords(phrase.toUpper()) == role);
        CHECK(roleFromWords(phrase.normalized(QString::NormalizationForm_D)) == role);
        CHECK(roleFromWords(QStringLiteral("  %1 .").arg(phrase)) == role);
    }
}

TEST_CASE("role words only answer with roles of the seed programme, whose codes and labels they know")
{
    const CompositionPolicy policy = seedPolicy();
    for (const RoleBounds& one : policy.roles) {
        CHECK(roleFromWords(one.role.code) == one.role.code);
        CHECK(roleFromWords(one.role.label) == one.role.code);
    }
    for (const QString& line : phraseLines()) {
        const auto role = roleFromWords(line.first(line.lastIndexOf(u';')));
        CHECK((!role || policy.find(*role)));
    }
}

TEST_CASE("each phrase of the role lexicon stands there once")
{
    QStringList phrases;
    for (const RolePhrases& row : roleLexicon()) {
        for (const QStringView phrase : QStringView(row.phrases.data(), qsizetype(row.phrases.size())).split(u';'))
            phrases += phrase.trimmed().toString();
    }
    CHECK(phrases.removeDuplicates() == 0);
    CHECK(phrases.size() > 200);
}
