// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which device this installation is for each workspace file. Kept in XDG state, beside no workspace: a copied, restored
// or unknown file draws a new device, so that two files never give the same id.
#pragma once

#include <QString>

namespace quatuor {

/// What identifies a file on this machine.
struct FileIdentity {
    QString path; ///< canonical
    qint64 inode = 0;
};

class DeviceRegistry {
public:
    /// `directory`: usually $XDG_STATE_HOME/quatuor; created on first writing.
    explicit DeviceRegistry(QString directory);

    /// The registry of this user.
    [[nodiscard]] static DeviceRegistry ofUser();

    [[nodiscard]] const QString& directory() const { return m_directory; }

    /// The device known for this very file (1 to 2^23 - 1), or 0: unknown, elsewhere, or older than when it was last
    /// seen here
    /// (`counter` lower than then: restored from a copy).
    [[nodiscard]] qint64 find(const QString& workspaceId, const FileIdentity& file, qint64 counter) const;
    /// Remembers it. A registry that cannot be written is no error: the next opening draws a new device.
    void remember(const QString& workspaceId, const FileIdentity& file, qint64 device, qint64 counter) const;

    [[nodiscard]] static qint64 draw();

private:
    QString m_directory;
};

[[nodiscard]] FileIdentity identify(const QString& path);

} // namespace quatuor
