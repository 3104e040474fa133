// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listprinter.h"

#include <QPrinter>
#include <QTextDocument>

namespace quatuor {

namespace {

/// A document that reads nothing from outside itself.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Line breaks of a cell stay; everything else is escaped.
QString cellOf(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString rowOf(const QStringList& cells, QLatin1StringView tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += u'<' + tag + u'>' + cellOf(cell) + QStringLiteral("</") + tag + u'>';
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString htmlOf(const PrintableList& list)
{
    QString html = QStringLiteral("<html><body><h2>") + list.title.toHtmlEscaped() + QStringLiteral("</h2><p>")
        + list.subtitle.toHtmlEscaped()
        + QStringLiteral("</p><table border='1' cellspacing='0' cellpadding='4' width='100%' "
                         "style='border-collapse: collapse'><thead>")
        + rowOf(list.headings, QLatin1StringView("th")) + QStringLiteral("</thead><tbody>");
    for (const QStringList& row : list.rows)
        html += rowOf(row, QLatin1StringView("td"));
    return html + QStringLiteral("</tbody></table></body></html>");
}

void printList(const PrintableList& list, QPrinter& printer)
{
    constexpr qreal kPoints = 9;
    ClosedDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    document.setHtml(htmlOf(list));
    document.print(&printer);
}

} // namespace quatuor
