// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of keys, and the switch that turns single letters off.
#pragma once

#include <QDialog>

class QSettings;

namespace quatuor {

class KeysPanel : public QDialog {
    Q_OBJECT

public:
    static inline const QString kLetters = QStringLiteral("keys/letters"); ///< the setting: true unless turned off
    KeysPanel(QSettings& settings, QWidget* parent);
};

} // namespace quatuor
