// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manners.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QMap>
#include <QScrollArea>
#include <QTextEdit>

namespace quatuor::testkit {

namespace {

constexpr int kMostCells = 400; // of one view

QString called(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 %2: %3")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text);
}

/// Rich text that is ours says so, and has escaped what it shows.
bool isMarkup(const QString& text)
{
    return Qt::mightBeRichText(text) && !text.startsWith(QLatin1StringView("<qt>"));
}

void addMarkupOfCells(const QAbstractItemView& view, QStringList& found)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    for (int row = 0; row < model->rowCount() && row < kMostCells; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
            if (isMarkup(tip))
                found.append(called(view, tip));
        }
    }
}

bool fits(const QLabel& label)
{
    const QSize size = label.contentsRect().size();
    if (label.wordWrap())
        return size.height() + 1 >= label.heightForWidth(label.width()) - label.margin() * 2;
    return size.width() + 1 >= label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
}

bool fits(const QAbstractButton& button)
{
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    return button.width() >= button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + icon;
}

/// Scrolling brings the rest of a scroll area into sight, the way it scrolls; nothing does elsewhere.
bool isWhole(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    for (const QWidget* at = &widget; parent != nullptr && !at->isWindow(); at = parent, parent = at->parentWidget()) {
        const QRect there(widget.mapTo(parent, QPoint()), widget.size());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (area != nullptr && parent == area->viewport())
            return area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                || (there.left() >= -1 && there.right() <= parent->width());
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(there))
            return false;
    }
    return true;
}

} // namespace

QStringList markupIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (isMarkup(widget->toolTip()))
            found.append(called(*widget, widget->toolTip()));
    }
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool reads
            = label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && isMarkup(label->text()));
        if (reads)
            found.append(called(*label, label->text()));
    }
    for (const QTextEdit* edit : window.findChildren<QTextEdit*>()) {
        if (edit->acceptRichText())
            found.append(called(*edit, edit->toPlainText()));
    }
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
        addMarkupOfCells(*view, found);
    return found;
}

QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    const auto look = [&](const auto& all) {
        for (const auto* one : all) {
            if (one->isVisible() && !one->text().isEmpty() && (!fits(*one) || !isWhole(*one)))
                clipped.append(called(*one, one->text()));
        }
    };
    look(window.findChildren<QLabel*>());
    look(window.findChildren<QAbstractButton*>());
    return clipped;
}

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
