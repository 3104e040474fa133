// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/includes.h"

#include <QMap>
#include <QRegularExpression>

namespace quatuor::lint {

namespace {

/// A layer, and those it knows besides itself.
const QMap<QString, QStringList>& house()
{
    static const auto layers
        = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QMap<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("store"), layers("core")},
        {QStringLiteral("words"), layers("core")},
        {QStringLiteral("exchange"), layers("core")},
        {QStringLiteral("desk"), layers("core store exchange words")},
        {QStringLiteral("cli"), layers("core words desk")},
        {QStringLiteral("pages"), layers("core words desk")},
        {QStringLiteral("widgets"), layers("core words pages")},
        {QStringLiteral("app"), layers("core words desk pages widgets")},
    };
    return table;
}

struct Include {
    QString path;
    qsizetype line;
};

std::vector<Include> quotedIncludes(const SourceFile& file)
{
    static const QRegularExpression directive(
        QStringLiteral(R"re(^\s*#\s*include\s+"([^"]+)")re"), QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    const QString code = file.code();
    for (auto matches = directive.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        includes.push_back({match.captured(1), lineOf(code, match.capturedStart(1))});
    }
    return includes;
}

QString section(const QString& path, int n)
{
    return path.section(QLatin1Char('/'), n, n);
}

/// Depth-first walk over "includes"; the way here is kept to name the circle.
class Walk {
public:
    explicit Walk(const std::vector<SourceFile>& files)
    {
        for (const SourceFile& file : files) {
            for (const Include& include : quotedIncludes(file))
                m_includes[file.path] += QStringLiteral("src/") + include.path;
        }
    }

    Complaints circles()
    {
        const QStringList files = m_includes.keys();
        for (const QString& file : files)
            visit(file);
        return m_circles;
    }

private:
    void visit(const QString& file)
    {
        if (const qsizetype start = m_way.indexOf(file); start >= 0) {
            m_circles += complaint(file, 1, (m_way.mid(start) << file).join(QStringLiteral(" -> ")));
            return;
        }
        if (m_done.contains(file))
            return;
        m_way += file;
        const QStringList included = m_includes.value(file);
        for (const QString& next : included)
            visit(next);
        m_way.removeLast();
        m_done += file;
    }

    QMap<QString, QStringList> m_includes;
    QStringList m_way;
    QStringList m_done;
    Complaints m_circles;
};

} // namespace

Complaints includesAgainstTheHouse(const SourceFile& file)
{
    const QString layer = section(file.path, 1);
    if (!house().contains(layer))
        return {complaint(file.path, 1, QStringLiteral("src/%1 is no room of the house").arg(layer))};
    Complaints complaints;
    for (const Include& include : quotedIncludes(file)) {
        const QString other = section(include.path, 0);
        if (!house().contains(other))
            complaints += complaint(file.path, include.line, QStringLiteral("write \"layer/%1\"").arg(include.path));
        else if (other != layer && !house().value(layer).contains(other))
            complaints += complaint(file.path, include.line, QStringLiteral("%1 does not know %2").arg(layer, other));
    }
    return complaints;
}

Complaints includeCircles(const std::vector<SourceFile>& files)
{
    return Walk(files).circles();
}

} // namespace quatuor::lint
