// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace quatuor {

namespace {
const QString kFolder = QStringLiteral("files/folder");
}

QString FileChooser::folder() const
{
    return m_settings.value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

QString FileChooser::remembered(const QString& path)
{
    if (!path.isEmpty())
        m_settings.setValue(kFolder, QFileInfo(path).absolutePath());
    return path;
}

QString FileChooser::openFile(const QString& title, const QString& kinds)
{
    return remembered(QFileDialog::getOpenFileName(&m_window, title, folder(), kinds));
}

QString FileChooser::saveFile(const QString& title, const QString& proposed, const QString& kinds)
{
    return remembered(QFileDialog::getSaveFileName(&m_window, title, QDir(folder()).filePath(proposed), kinds));
}

} // namespace quatuor
