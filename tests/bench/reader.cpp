// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readers alone, without rules or store. `bench_reader cells FILE`: a CSV file into cells, which is what Python's
// csv does. `bench_reader rows FILE`: any file into registration rows, with their values cleaned and checked.
#include "exchange/csv/csvdocument.h"
#include "exchange/registrationfile.h"

#include <QStringList>

#include <cstdio>

using namespace quatuor;

namespace {

int refused(const Refusal& refusal)
{
    std::printf("refused: %s\n", refusal.code.latin1());
    return 1;
}

int readCells(const QString& path)
{
    const Outcome<CsvDocument> document = CsvDocument::open(path);
    if (!document)
        return refused(document.error());
    TableRow row;
    std::size_t cells = 0;
    for (qsizetype i = 0; i < document->rowCount(); ++i) {
        document->row(i, row);
        cells += row.size();
    }
    std::printf("%lld rows, %zu cells\n", static_cast<long long>(document->rowCount()), cells);
    return 0;
}

int readRows(const QString& path)
{
    const Outcome<RegistrationFile> file = RegistrationFile::open(path);
    if (!file)
        return refused(file.error());
    RegistrationRow row;
    std::size_t people = 0;
    for (qsizetype i = 0; i < file->rowCount(); ++i) {
        file->read(i, row);
        people += row.people.size();
    }
    std::printf("%lld rows, %zu people\n", static_cast<long long>(file->rowCount()), people);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    if (arguments.size() == 2 && arguments[0] == QLatin1StringView("cells"))
        return readCells(arguments[1]);
    if (arguments.size() == 2 && arguments[0] == QLatin1StringView("rows"))
        return readRows(arguments[1]);
    return 2;
}
