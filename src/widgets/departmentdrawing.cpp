// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/departmentdrawing.h"

#include <QFile>
#include <QXmlStreamReader>

namespace quatuor {

namespace {

constexpr std::size_t kMostShapes = 500;
constexpr qsizetype kMostBytes = 1 << 20;

/// Numbers and letters of a path, one after the other.
class PathScanner {
public:
    explicit PathScanner(QStringView text)
        : m_text(text)
    {
    }
    /// The letter that comes next; null at the end, or where there is a number.
    [[nodiscard]] QChar command()
    {
        skipBlanks();
        return m_at < m_text.size() && m_text[m_at].isLetter() ? m_text[m_at++] : QChar();
    }
    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_at == m_text.size();
    }
    [[nodiscard]] bool point(QPointF& point) { return number(point.rx()) && number(point.ry()); }
    [[nodiscard]] bool hasPoint()
    {
        skipBlanks();
        return m_at < m_text.size() && !m_text[m_at].isLetter();
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    [[nodiscard]] bool number(qreal& value)
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'-' || m_text[m_at] == u'.'))
            ++m_at;
        bool ok = false;
        value = m_text.mid(start, m_at - start).toDouble(&ok);
        return ok;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<QPainterPath> parsePath(QStringView data)
{
    QPainterPath path;
    PathScanner scan(data);
    QPointF at;
    while (!scan.atEnd()) {
        QPointF next;
        switch (scan.command().unicode()) {
        case u'M':
            if (!scan.point(at))
                return std::nullopt;
            path.moveTo(at);
            break;
        case u'l':
            while (scan.hasPoint()) {
                if (!scan.point(next))
                    return std::nullopt;
                at += next;
                path.lineTo(at);
            }
            break;
        case u'z':
            path.closeSubpath();
            break;
        default:
            return std::nullopt;
        }
    }
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QRectF rectOf(const QXmlStreamAttributes& attributes)
{
    const auto number = [&](const char* name) { return attributes.value(QLatin1StringView(name)).toDouble(); };
    return {number("x"), number("y"), number("width"), number("height")};
}

QRectF viewBox(QStringView text)
{
    const auto parts = text.split(u' ');
    return parts.size() != 4
        ? QRectF()
        : QRectF(parts[0].toDouble(), parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble());
}

} // namespace

std::optional<DepartmentDrawing> DepartmentDrawing::parse(const QByteArray& svg)
{
    if (svg.size() > kMostBytes)
        return std::nullopt;
    DepartmentDrawing drawing;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1StringView("svg"))
            drawing.bounds = viewBox(attributes.value(QLatin1StringView("viewBox")));
        if (reader.name() == QLatin1StringView("rect"))
            drawing.frames.push_back(
                {attributes.value(QLatin1StringView("data-codes")).toString().split(u' '), rectOf(attributes)});
        if (reader.name() != QLatin1StringView("path"))
            continue;
        const auto path = parsePath(attributes.value(QLatin1StringView("d")));
        if (!path || drawing.shapes.size() == kMostShapes)
            return std::nullopt;
        drawing.shapes.push_back({attributes.value(QLatin1StringView("data-code")).toString(), *path});
    }
    if (reader.hasError() || drawing.shapes.empty() || drawing.bounds.isEmpty())
        return std::nullopt;
    return drawing;
}

const DepartmentDrawing& DepartmentDrawing::shipped()
{
    static const DepartmentDrawing drawing = [] {
        QFile file(QStringLiteral(":/map/departements.svg"));
        return file.open(QIODevice::ReadOnly) ? parse(file.readAll()).value_or(DepartmentDrawing())
                                              : DepartmentDrawing();
    }();
    return drawing;
}

} // namespace quatuor
