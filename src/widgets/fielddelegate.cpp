// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fielddelegate.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QTimer>

namespace quatuor {

FieldDelegate::FieldDelegate(const ImportColumnsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    const bool left = index.data(Qt::EditRole).toString().isEmpty();
    option->text += QStringLiteral(" ▾");
    option->palette.setColor(QPalette::Text, left ? Theme::current().quiet : Theme::current().action);
    option->palette.setColor(QPalette::HighlightedText, Theme::current().action);
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.siblingAtColumn(ImportColumnsModel::Heading).data().toString());
    for (const ImportColumnsModel::Choice& one : m_model.choices())
        box->addItem(one.text, one.code);
    auto* self = const_cast<FieldDelegate*>(this); // signals of a delegate are emitted from its const half
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace quatuor
