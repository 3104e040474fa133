// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

namespace quatuor::lint {

namespace {

const QDir& top()
{
    static const QDir dir(QStringLiteral(QUATUOR_SOURCE_DIR));
    return dir;
}

QString readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return QString::fromUtf8(file.readAll());
}

QString blanked(const QString& comment)
{
    return QString(comment.count(QLatin1Char('\n')), QLatin1Char('\n'));
}

} // namespace

QString SourceFile::suffix() const
{
    return QFileInfo(path).suffix();
}

QString SourceFile::code() const
{
    // Literals come first, so that "//" inside one does not begin a comment.
    static const QRegularExpression token(
        QStringLiteral(R"re(R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|(//[^\n]*|/\*.*?\*/))re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype done = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.hasCaptured(2))
            continue;
        result += text.mid(done, match.capturedStart() - done);
        result += blanked(match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

SourceFile fileAt(const QString& path)
{
    return {path, readAll(top().filePath(path))};
}

std::vector<SourceFile> filesUnder(const QStringList& folders, const QStringList& suffixes)
{
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entries(top().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (suffixes.contains(entries.fileInfo().suffix()))
                files.push_back(fileAt(top().relativeFilePath(path)));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString complaint(const QString& path, qsizetype line, const QString& why)
{
    return QStringLiteral("%1:%2: %3").arg(path, QString::number(line), why);
}

qsizetype lineOf(const QString& text, qsizetype offset)
{
    return QStringView(text).left(offset).count(QLatin1Char('\n')) + 1;
}

std::string told(const Complaints& complaints)
{
    return complaints.join(QLatin1Char('\n')).toStdString();
}

} // namespace quatuor::lint
