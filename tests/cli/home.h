// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quatuor-cli as a process, in a home of its own that is thrown away.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace quatuor::test {

struct Answer {
    int exit = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// Exactly one JSON document, ended by a line.
    [[nodiscard]] bool isJson() const;
};

/// The sorted names of an object, separated by spaces.
[[nodiscard]] QString names(const QJsonObject& object);
/// "session list" as words.
[[nodiscard]] QStringList words(const QString& line);

class Home {
public:
    /// Empty: no workspace. English, the clock at 31 August 2026, noon UTC.
    Home();

    /// With the program's options for the clock, and the workspace by its environment.
    [[nodiscard]] Answer run(const QStringList& words);
    [[nodiscard]] Answer run(const QString& line) { return run(words(line)); }
    /// Standard output goes to this file ("/dev/full"), or is closed when empty.
    [[nodiscard]] Answer runInto(const QString& file, const QString& line);

    void set(const QString& variable, const QString& value);
    void unset(const QString& variable) { m_environment.remove(variable); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("w.quatuor")); }
    [[nodiscard]] QByteArray content(const QString& name) const;
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace quatuor::test
