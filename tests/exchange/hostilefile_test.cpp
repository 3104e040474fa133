// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged and hostile files: whatever the bytes, the answer is rows or a refusal, and it comes soon. Meant for the
// sanitizers too.
#include "exchange/registrationfile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

#include <random>

using namespace quatuor;

namespace {

std::vector<QByteArray> caseFiles()
{
    const QDir directory(QStringLiteral(QUATUOR_TEST_DATA "/csv"));
    std::vector<QByteArray> contents;
    for (const QString& name : directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        contents.push_back(file.readAll());
    }
    return contents;
}

/// Bytes changed, cut out, doubled.
QByteArray damaged(QByteArray bytes, std::mt19937& engine)
{
    constexpr QByteArrayView kFavourites("\"\",;\n\r\t\0'= \xFF\xC3", 13);
    for (unsigned left = 1 + engine() % 8; left > 0 && !bytes.isEmpty(); --left) {
        const auto at = qsizetype(engine() % std::size_t(bytes.size()));
        switch (engine() % 3) {
        case 0:
            bytes[at] = kFavourites[qsizetype(engine() % 13)];
            break;
        case 1:
            bytes.remove(at, qsizetype(engine() % 20));
            break;
        default:
            bytes.insert(at, bytes.mid(at, qsizetype(engine() % 40)));
            break;
        }
    }
    return bytes;
}

/// Reads all there is; true when the file was taken.
bool readsThrough(const QByteArray& bytes)
{
    const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("memory"));
    if (!file) {
        CHECK_FALSE(file.error().code.isEmpty());
        return false;
    }
    RegistrationRow row;
    for (qsizetype i = 0; i < file->rowCount(); ++i) {
        file->read(i, row);
        CHECK(row.people.size() <= file->groups().size() + 1);
    }
    return true;
}

} // namespace

TEST_CASE("2,000 damaged files give rows or a refusal")
{
    const std::vector<QByteArray> files = caseFiles();
    REQUIRE(files.size() >= 30);
    std::mt19937 engine(20260916);
    int taken = 0;
    for (int i = 0; i < 2000; ++i)
        taken += readsThrough(damaged(files[engine() % files.size()], engine));
    CHECK(taken > 200);
    CHECK(taken < 1800);
}

TEST_CASE("thousands of columns whose headings could all be of a group are looked at within bounds")
{
    const QByteArray row
        = QByteArray("a e i o u le nom de la personne du territoire et de nous tous ici,").repeated(4000) + "Nom\n";
    CHECK_FALSE(readsThrough(row.repeated(20)));
    CHECK_FALSE(readsThrough(QByteArray("Nom,Courriel,").repeated(3000) + "\nZoé,z@a.example.org\n"));
}

TEST_CASE("one registration row serves many files")
{
    RegistrationRow row;
    const auto read = [&row](const QByteArray& bytes) {
        const Outcome<RegistrationFile> file = RegistrationFile::fromBytes(bytes, {}, QStringLiteral("memory"));
        REQUIRE(file);
        file->read(0, row);
    };
    read("Prénom,Nom,Courriel\nZoé,Martin\n");
    CHECK(row.messages.size() == 1);
    const RegistrationRow kept = row;
    read("Territoire,Élu – Nom,Agent – Nom\nPornic,Roy,Girard\n");
    CHECK(row.people.size() == 2);
    read("Nom,Prénom\nNoé,Ali\n");
    REQUIRE(row.people.size() == 1);
    CHECK(row.people.front()[Field::FamilyName] == QStringLiteral("Noé"));
    CHECK(row.people.front()[Field::TerritoryName].isEmpty());
    CHECK(row.messages.empty());
    CHECK(kept.people.front()[Field::FamilyName] == QStringLiteral("Martin"));
}
