// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a letter, plain whatever it holds: pasted or dropped, the words that were found tinted.
#pragma once

#include "pages/letterdraft.h"

#include <QPlainTextEdit>

namespace quatuor {

class LetterEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LetterEdit(QWidget* parent = nullptr);

    /// Character by character what a page was given: places of one are places of the other.
    [[nodiscard]] QString letter() const;
    void setPassages(const std::vector<Passage>& passages);
    /// Marks the words of a field and scrolls to them; nothing when the field has none.
    void showSource(const FieldSource& source);
    /// Something that was pasted was longer than is read.
    [[nodiscard]] bool isCut() const { return m_cut; }
    void setLetter(const QString& text);

signals:
    void fileGiven(const QString& path);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    void tint();
    [[nodiscard]] QTextEdit::ExtraSelection selection(
        qsizetype start, qsizetype length, const QColor& text, const QColor& back) const;

    std::vector<Passage> m_passages;
    FieldSource m_source;
    int m_revision = -1; ///< of the text that is tinted
    bool m_cut = false;
};

/// The first file of what is dragged or pasted; empty: none.
[[nodiscard]] QString givenFile(const QMimeData& data);

} // namespace quatuor
