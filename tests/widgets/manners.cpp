// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manners.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMap>

namespace quatuor::testkit {

QStringList namelessIn(const QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool counts = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr && !widget->objectName().startsWith(QLatin1StringView("qt_"));
        QAccessibleInterface* spoken = counts ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (spoken != nullptr && spoken->text(QAccessible::Name).isEmpty())
            nameless.append(widget->objectName() + QLatin1StringView(widget->metaObject()->className()));
    }
    return nameless;
}

QStringList doubledKeysIn(const QWidget& window)
{
    QMap<QString, int> keys;
    const auto count = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            ++keys[key.toString()];
    };
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            count(label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            count(button->text());
    }
    QStringList doubled;
    for (auto one = keys.begin(); one != keys.end(); ++one) {
        if (one.value() > 1)
            doubled.append(one.key());
    }
    return doubled;
}

} // namespace quatuor::testkit
