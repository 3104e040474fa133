// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader of registration files alone, without rules or store: `bench_reader FILE` reads every row, and says how
// many rows and people there are.
#include "exchange/registrationfile.h"

#include <cstdio>

using namespace quatuor;

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const Outcome<RegistrationFile> file = RegistrationFile::open(QString::fromLocal8Bit(argv[1]));
    if (!file) {
        std::printf("refused: %s\n", file.error().code.latin1());
        return 1;
    }
    RegistrationRow row;
    std::size_t people = 0;
    for (qsizetype i = 0; i < file->rowCount(); ++i) {
        file->read(i, row);
        people += row.people.size();
    }
    std::printf("%lld rows, %zu people\n", static_cast<long long>(file->rowCount()), people);
    return 0;
}
