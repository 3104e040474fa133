// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdflistwriter.h"

#include "exchange/pdf/listlook.h"
#include "exchange/pdf/listpages.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>

#include <algorithm>
#include <utility>

namespace quatuor {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr qreal kPointsPerInch = 72;

/// Keeps what is written to it: a list is personal data, and stays in memory until it takes its file's place.
class Bytes : public QIODevice {
public:
    Bytes() { setOpenMode(WriteOnly | Unbuffered); }
    [[nodiscard]] const QByteArray& all() const { return m_all; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        m_all.append(data, qsizetype(size));
        return size;
    }

private:
    QByteArray m_all;
};

/// Without a font Qt draws boxes and says nothing: a real one has a table of its letters.
bool hasFonts()
{
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr
        && !QRawFont::fromFont(listlook::font(listlook::kText)).fontTable("cmap").isEmpty();
}

/// The size of the paper, in units of the device.
QSizeF paperOf(const QPagedPaintDevice& device)
{
    return device.pageLayout().fullRect(QPageLayout::Point).size() * (device.logicalDpiX() / kPointsPerInch);
}

/// As large as the paper allows, in its middle.
void fit(QPainter& painter, const QSizeF& paper, qreal unit)
{
    const QSizeF page = QSizeF(listlook::kPageWidth, listlook::kPageHeight) * unit;
    const qreal scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.setTransform({scale, 0, 0, scale, (paper.width() - page.width() * scale) / 2, 0});
}

} // namespace

void drawPages(const PrintedList& list, QPagedPaintDevice& device)
{
    const qreal unit = device.logicalDpiX() / kPointsPerInch;
    const QSizeF paper = paperOf(device);
    const QPageRanges wanted = device.pageRanges();
    const ListPages pages(list, &device, unit);
    QPainter painter(&device);
    bool first = true;
    for (std::size_t page = 0; page < pages.count(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(int(page) + 1))
            continue;
        if (!std::exchange(first, false))
            device.newPage();
        painter.save();
        fit(painter, paper, unit);
        pages.draw(painter, page);
        painter.restore();
    }
}

Outcome<Done> writePdfList(const PrintedList& list, SafeFile& file)
{
    if (!hasFonts())
        return refuse(RefusalKind::No, QLatin1StringView("export.no-fonts"));
    Bytes bytes;
    QPdfWriter writer(&bytes);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(list.head.title);
    writer.setCreator(QStringLiteral("Quatuor"));
    drawPages(list, writer);
    file.append(bytes.all());
    return Done{};
}

} // namespace quatuor
