// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project's own files, as the checks of this folder read them.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace quatuor::lint {

struct SourceFile {
    QString path; ///< from the top of the project, with slashes: "src/core/id.h"
    QString text;
    [[nodiscard]] QString suffix() const;
    /// C++ with its comments blanked, line by line.
    [[nodiscard]] QString code() const;
};

/// One file; throws when it cannot be read.
[[nodiscard]] SourceFile fileAt(const QString& path);
/// Files of these top folders whose suffix is one of these, in order of path.
[[nodiscard]] std::vector<SourceFile> filesUnder(const QStringList& folders, const QStringList& suffixes);

/// What is wrong, each "path:line: why".
using Complaints = QStringList;

[[nodiscard]] QString complaint(const QString& path, qsizetype line, const QString& why);
/// The line, from 1, of a place in a text.
[[nodiscard]] qsizetype lineOf(const QString& text, qsizetype offset);
/// One complaint a line.
[[nodiscard]] std::string told(const Complaints& complaints);

template <class Check>
[[nodiscard]] Complaints each(const std::vector<SourceFile>& files, Check check)
{
    Complaints all;
    for (const SourceFile& file : files)
        all += check(file);
    return all;
}

} // namespace quatuor::lint
