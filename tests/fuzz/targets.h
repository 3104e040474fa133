// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fuzzer asks of each reader: the bytes are read as the product reads them, to the end, and what must hold for
// every file is checked. The same functions replay the corpus in the test suite.
#pragma once

#include <QByteArray>

#include <stdexcept>

namespace quatuor::fuzz {

/// Something that must hold for every file did not for this one.
class BrokenPromise : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// A CSV file, whatever it looks like: rows, cells, and the same cells once written and read again.
void readCsv(const QByteArray& bytes);
/// A workbook: its rows, in the sheet that names people or in any.
void readXlsx(const QByteArray& bytes);
/// Registrations as JSON.
void readJson(const QByteArray& bytes);
/// An e-mail, and the letter that each of its messages holds.
void readMailAndLetters(const QByteArray& bytes);

/// The name of a territory, and on a second line its département: matched, and searched for.
void matchTerritories(const QByteArray& bytes);

using Target = void (*)(const QByteArray&);
/// By the name of its corpus: "csv", "xlsx", "json", "mail", "territories"; null for another.
[[nodiscard]] Target target(const QByteArray& name);

} // namespace quatuor::fuzz
