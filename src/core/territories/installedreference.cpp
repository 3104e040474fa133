// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territories/installedreference.h"

#include "core/fault.h"
#include "core/territories/referencereader.h"

#include <QFile>
#include <QStandardPaths>
#include <QVersionNumber>

namespace quatuor::territories {

namespace {

constexpr qint64 kLargest = 64 * 1024 * 1024;

QByteArray shippedBytes()
{
    QFile file(QStringLiteral(":/territories/reference.qtr"));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Internal, file.fileName(), QStringLiteral("the reference is not in the program"));
    return file.readAll();
}

QByteArray installedBytes()
{
    QFile file(installedReferencePath());
    return file.size() <= kLargest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As its first line says, before the rest is looked at.
QString statedVersion(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes.left(bytes.indexOf('\n')).split('\t').value(2));
}

} // namespace

QString installedReferencePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/quatuor/territories/reference.qtr");
}

bool looksLikeReference(QByteArrayView bytes)
{
    return bytes.startsWith("quatuor-territories\t");
}

std::optional<QString> versionIn(const QByteArray& bytes)
{
    // A stream that is cut is an answer here, and nothing for Qt to warn of.
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    std::optional<QString> version;
    try {
        version = readReference(bytes).version;
    } catch (const Fault&) {
    }
    qInstallMessageHandler(before);
    return version;
}

bool isNewer(const QString& version, const QString& than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}

QByteArray newestReferenceBytes()
{
    const QByteArray installed = installedBytes();
    const std::optional<QString> version = versionIn(installed);
    QByteArray shipped = shippedBytes();
    return version && isNewer(*version, statedVersion(shipped)) ? installed : shipped;
}

UnitTable readNewestReference()
{
    const QByteArray shipped = shippedBytes();
    const QByteArray installed = installedBytes();
    if (isNewer(statedVersion(installed), statedVersion(shipped))) {
        try {
            return readReference(installed);
        } catch (const Fault&) {
            // What was damaged since it was installed must not keep the program from starting.
        }
    }
    return readReference(shipped);
}

} // namespace quatuor::territories
