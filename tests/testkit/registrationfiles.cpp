// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/registrationfiles.h"

#include <QFile>

#include <stdexcept>

namespace quatuor::testkit {

QString marchFile()
{
    return QStringLiteral(QUATUOR_TEST_DATA "/import/framaforms-mars.csv");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

QByteArray manyRows(int count)
{
    const char* roles[] = {"Maire", "Agent de la collectivit\xc3\xa9",
        "Pr\xc3\xa9"
        "fecture",
        "Association"};
    QByteArray bytes = "registration_ref,session_date,territory_code,role,given_name,family_name,email\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "R" + QByteArray::number(i / 4) + ",2026-09-16,07319," + roles[i % 4] + ",Zo\xc3\xa9,Nom" + number
            + ",p" + number + "@example.org\n";
    }
    return bytes;
}

} // namespace quatuor::testkit
