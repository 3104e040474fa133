// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting processes and reading what they say.
#include "cli/home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace quatuor::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 60'000; // milliseconds

QString program()
{
    return QCoreApplication::applicationDirPath() + "/quatuor-cli"_L1;
}

Answer finished(QProcess& process)
{
    Answer answer;
    if (process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit)
        answer.exit = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

QStringList withClock(const QStringList& words)
{
    return QStringList{u"--now"_s, u"2026-08-31T12:00:00Z"_s} + words;
}

} // namespace

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

bool Answer::isJson() const
{
    return out.endsWith(u'\n') && !QJsonDocument::fromJson(out.toUtf8()).isNull();
}

QString names(const QJsonObject& object)
{
    return object.keys().join(u' ');
}

QStringList words(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

Home::Home()
{
    for (const QString& folder : {u"data"_s, u"state"_s, u"home"_s})
        QDir(m_folder.path()).mkpath(folder);
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    m_environment.insert(u"QUATUOR_WORKSPACE"_s, workspace());
    m_environment.insert(u"USER"_s, u"test"_s);
    m_environment.insert(u"TZ"_s, u"Europe/Paris"_s);
    m_environment.insert(u"LANG"_s, u"en_GB.UTF-8"_s);
    m_environment.insert(u"LD_LIBRARY_PATH"_s, qEnvironmentVariable("LD_LIBRARY_PATH"));
}

void Home::set(const QString& variable, const QString& value)
{
    m_environment.insert(variable, value);
}

Answer Home::run(const QStringList& words)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program(), withClock(words));
    process.closeWriteChannel();
    return finished(process);
}

Answer Home::runInto(const QString& file, const QString& line)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    const QString redirection = file.isEmpty() ? u"exec \"$0\" \"$@\" >&-"_s : u"exec \"$0\" \"$@\" >"_s + file;
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, redirection, program()} + withClock(words(line)));
    process.closeWriteChannel();
    return finished(process);
}

QByteArray Home::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Home::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own file");
    return file.fileName();
}

} // namespace quatuor::test
