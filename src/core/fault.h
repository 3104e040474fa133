// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one exception type: something that should never fail did (disk full, corrupt file, SQL error).
// Thrown in `store` and `exchange`, caught at the edge (the command line's main, the window's banner). None leaves a Qt
// slot.
#pragma once

#include <QString>

#include <stdexcept>

namespace quatuor {

enum class FaultKind { DiskFull, ReadOnly, Locked, Corrupt, InputOutput, Interrupted, Internal };

class Fault : public std::runtime_error {
public:
    /// `subject`: the file concerned, when there is one. `detail`: technical, in English, never personal data.
    Fault(FaultKind kind, QString subject, const QString& detail)
        : std::runtime_error(detail.toStdString())
        , m_kind(kind)
        , m_subject(std::move(subject))
        , m_detail(detail)
    {
    }
    [[nodiscard]] FaultKind kind() const { return m_kind; }
    [[nodiscard]] const QString& subject() const { return m_subject; }
    [[nodiscard]] const QString& detail() const { return m_detail; }

private:
    FaultKind m_kind;
    QString m_subject;
    QString m_detail;
};

} // namespace quatuor
