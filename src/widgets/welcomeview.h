// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without a file: create one, open one, try the sample, or go on with a recent one.
#pragma once

#include "pages/shell.h"

#include <QWidget>

class QVBoxLayout;

namespace quatuor {

class WelcomeView : public QWidget {
    Q_OBJECT

public:
    WelcomeView(Shell& shell, QWidget* parent);
    /// The recent files may have changed.
    void refresh();
    [[nodiscard]] QWidget* firstButton() const { return m_first; }

signals:
    void createAsked();
    void openAsked();
    void sampleAsked();

private:
    Shell& m_shell;
    QVBoxLayout* m_recent;
    QWidget* m_first = nullptr;
};

} // namespace quatuor
