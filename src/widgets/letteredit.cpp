// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/letteredit.h"

#include "pages/letterpage.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace quatuor {

QString givenFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

LetterEdit::LetterEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_cut = m_cut && !document()->isEmpty(); });
    connect(&Theme::current(), &Theme::changed, this, &LetterEdit::tint);
}

/// Unlike toPlainText, which makes spaces of no-break spaces.
QString LetterEdit::letter() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void LetterEdit::setLetter(const QString& text)
{
    if (letter() == text)
        return;
    m_cut = false;
    setPlainText(text);
}

void LetterEdit::setPassages(const std::vector<Passage>& passages)
{
    if (passages == m_passages && m_revision == document()->revision())
        return;
    m_passages = passages;
    m_source = {};
    tint();
}

void LetterEdit::showSource(const FieldSource& source)
{
    m_source = source;
    tint();
    if (source.start < 0 || source.start + source.length >= document()->characterCount())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(source.start + source.length));
    setTextCursor(cursor);
    cursor.setPosition(int(source.start));
    setTextCursor(cursor); // and so both ends come into sight, the beginning for sure
}

QTextEdit::ExtraSelection LetterEdit::selection(
    qsizetype start, qsizetype length, const QColor& text, const QColor& back) const
{
    QTextEdit::ExtraSelection one;
    one.cursor = QTextCursor(document());
    const qsizetype last = document()->characterCount() - 1;
    one.cursor.setPosition(int(std::min(start, last)));
    one.cursor.setPosition(int(std::min(start + length, last)), QTextCursor::KeepAnchor);
    one.format.setForeground(text);
    one.format.setBackground(back);
    return one;
}

void LetterEdit::tint()
{
    const Theme& theme = Theme::current();
    const TonePair guessed = theme.tone(Tone::Incomplete);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Passage& one : m_passages)
        selections.append(selection(one.start, one.length, one.guessed ? guessed.text : theme.text,
            one.guessed ? guessed.back : theme.actionBack));
    if (m_source.start >= 0 && m_source.length > 0)
        selections.append(selection(m_source.start, m_source.length, theme.onAction, theme.action));
    setExtraSelections(selections);
    m_revision = document()->revision();
}

void LetterEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

bool LetterEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !givenFile(*source).isEmpty() || source->hasText();
}

/// Megabytes would be laid out before anything is read: only what has room comes in.
void LetterEdit::insertFromMimeData(const QMimeData* source)
{
    const QString file = givenFile(*source);
    if (!file.isEmpty())
        return emit fileGiven(file);
    QString text = source->text();
    QTextCursor cursor = textCursor();
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype room = std::max<qsizetype>(0, LetterPage::kLongest - document()->characterCount() + 1 + selected);
    const bool cut = text.size() > room;
    text.truncate(room);
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    m_cut = cut || (m_cut && selected + 1 < document()->characterCount());
    cursor.insertText(text);
    ensureCursorVisible();
}

} // namespace quatuor
