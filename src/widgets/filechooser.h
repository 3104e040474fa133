// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The platform's own file choosers, for pages that ask for a file.
#pragma once

#include "pages/prompts.h"

class QSettings;
class QWidget;

namespace quatuor {

class FileChooser : public Prompts {
public:
    FileChooser(QWidget& window, QSettings& settings)
        : m_window(window)
        , m_settings(settings)
    {
    }
    [[nodiscard]] QString openFile(const QString& title, const QString& kinds) override;
    [[nodiscard]] QString saveFile(const QString& title, const QString& proposed, const QString& kinds) override;

private:
    [[nodiscard]] QString folder() const;
    QString remembered(const QString& path);

    QWidget& m_window;
    QSettings& m_settings;
};

} // namespace quatuor
