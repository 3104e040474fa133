// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdflistwriter.h"

#include "exchange/pdf/listlook.h"
#include "exchange/pdf/listpages.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>

namespace quatuor {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr qreal kUnit = kDotsPerInch / 72.0;

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

void draw(const PrintedHead& head, const std::vector<PrintedRow>& rows, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(head.title);
    writer.setCreator(QStringLiteral("Quatuor"));
    QPainter painter(&writer);
    const ListPages pages(head, rows, &writer, kUnit);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.draw(painter, page);
    }
}

} // namespace

void PdfListWriter::row(PrintedRow row)
{
    m_tooMany = m_tooMany || m_rows.size() == kMostRows;
    if (!m_tooMany)
        m_rows.push_back(std::move(row));
}

Outcome<Done> PdfListWriter::finish(SafeFile& file) const
{
    if (m_tooMany) {
        return refuse(RefusalKind::No, QLatin1StringView("export.too-many-pages"),
            {{QLatin1StringView("expected"), QString::number(kMostRows)}});
    }
    if (!hasFonts())
        return refuse(RefusalKind::No, QLatin1StringView("export.no-fonts"));
    Bytes bytes;
    draw(m_head, m_rows, bytes);
    file.append(bytes.all());
    return Done{};
}

} // namespace quatuor
