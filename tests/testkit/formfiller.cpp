// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/formfiller.h"

#include "testkit/archive.h"

#include <QRegularExpression>

namespace quatuor::testkit {

namespace {

constexpr const char* kSheet = "xl/worksheets/sheet1.xml";

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

QByteArray filled(const QByteArray& workbook, const QMap<QString, QString>& cells)
{
    QByteArray sheet = partOf(workbook, kSheet);
    for (auto one = cells.begin(); one != cells.end(); ++one)
        sheet = withCell(sheet, one.key(), one.value());
    return withPart(workbook, kSheet, sheet);
}

} // namespace quatuor::testkit
