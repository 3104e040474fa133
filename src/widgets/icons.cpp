// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include "widgets/theme.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPixmap>

namespace quatuor {

namespace {

constexpr int kSizes[] = {16, 20, 24, 32, 48, 64, 128};

/// Without the plugin that reads drawings, an icon is empty and its words stand alone.
QIcon drawn(const QByteArray& svg)
{
    QIcon icon;
    for (const int size : kSizes) {
        QBuffer buffer;
        buffer.setData(svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize({size, size});
        const QImage image = reader.read();
        if (!image.isNull())
            icon.addPixmap(QPixmap::fromImage(image));
    }
    return icon;
}

QByteArray drawing(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon programIcon()
{
    static const QIcon icon = drawn(drawing(QStringLiteral("quatuor")));
    return icon;
}

QIcon lineIcon(const QString& name)
{
    return drawn(drawing(name).replace("#000000", Theme::current().quiet.name().toLatin1()));
}

} // namespace quatuor
