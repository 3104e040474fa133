// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/formfiller.h"

#include <QRegularExpression>

#include <zip.h>

namespace quatuor::testkit {

namespace {

constexpr const char* kSheet = "xl/worksheets/sheet1.xml";

zip_t* opened(const QByteArray& archive, zip_source_t*& source)
{
    source = ::zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t* zip = ::zip_open_from_source(source, 0, nullptr);
    if (zip == nullptr)
        qFatal("the workbook is no archive");
    return zip;
}

QByteArray content(zip_t* zip, const char* part)
{
    zip_file_t* file = ::zip_fopen(zip, part, 0);
    if (file == nullptr)
        return {};
    QByteArray all;
    char chunk[4096];
    for (zip_int64_t got = ::zip_fread(file, chunk, sizeof chunk); got > 0;
         got = ::zip_fread(file, chunk, sizeof chunk))
        all.append(chunk, qsizetype(got));
    ::zip_fclose(file);
    return all;
}

QByteArray withCell(const QByteArray& sheet, const QString& name, const QString& text)
{
    const QRegularExpression cell(QStringLiteral(R"re(<c r="%1"( s="\d+")?[^>]*?(/>|>.*?</c>))re").arg(name));
    const QString xml = QString::fromUtf8(sheet);
    const QRegularExpressionMatch found = cell.match(xml);
    if (!found.hasMatch())
        qFatal("there is no cell %s", qPrintable(name));
    const QString written = QStringLiteral("<c r=\"%1\"%2 t=\"inlineStr\"><is><t>%3</t></is></c>")
                                .arg(name, found.captured(1), text.toHtmlEscaped());
    return (xml.left(found.capturedStart()) + written + xml.mid(found.capturedEnd())).toUtf8();
}

} // namespace

QByteArray partOf(const QByteArray& archive, const char* part)
{
    zip_source_t* source = nullptr;
    zip_t* zip = opened(archive, source);
    const QByteArray all = content(zip, part);
    ::zip_discard(zip);
    return all;
}

QByteArray filled(const QByteArray& workbook, const QMap<QString, QString>& cells)
{
    QByteArray sheet = partOf(workbook, kSheet);
    for (auto one = cells.begin(); one != cells.end(); ++one)
        sheet = withCell(sheet, one.key(), one.value());
    zip_source_t* source = nullptr;
    zip_t* zip = opened(workbook, source);
    ::zip_source_keep(source);
    zip_source_t* changed = ::zip_source_buffer(zip, sheet.constData(), zip_uint64_t(sheet.size()), 0);
    if (::zip_file_add(zip, kSheet, changed, ZIP_FL_OVERWRITE) < 0 || ::zip_close(zip) != 0)
        qFatal("the workbook cannot be filled");
    zip_stat_t stated;
    ::zip_source_stat(source, &stated);
    QByteArray bytes(qsizetype(stated.size), Qt::Uninitialized);
    ::zip_source_open(source);
    ::zip_source_read(source, bytes.data(), stated.size);
    ::zip_source_close(source);
    ::zip_source_free(source);
    return bytes;
}

} // namespace quatuor::testkit
