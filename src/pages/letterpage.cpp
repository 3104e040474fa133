// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/letterpage.h"

namespace quatuor {

namespace {

constexpr int kPause = 300; // milliseconds after the last key

} // namespace

LetterPage::LetterPage(Workspace& workspace, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_entry(workspace)
    , m_work(workspace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LetterPage::startReading);
    connect(&m_work, &Background::finished, this, &LetterPage::stateChanged);
    // Corrected, or brought back: whether it can be filled again.
    for (const auto signal : {&EntryPage::edited, &EntryPage::reset})
        connect(&m_entry, signal, this, &LetterPage::stateChanged);
    connect(&m_entry, &EntryPage::saved, this, [this](RegistrationId id) {
        forget();
        emit letterChanged();
        emit saved(id);
    });
}

void LetterPage::setLetter(const QString& text, bool cut)
{
    if (text == m_letter.text)
        return;
    const bool first = m_letter.text.trimmed().isEmpty();
    LetterText letter = LetterDesk::bounded(text, m_letter.written);
    letter.cut = letter.cut || cut || (m_letter.cut && !first);
    if (first)
        letter.written = {};
    m_letter = std::move(letter);
    m_insists = m_insists || first;
    m_problem.clear();
    m_passages.clear(); // they are those of another text
    m_pause.start(first ? 0 : kPause);
    emit stateChanged();
}

void LetterPage::open()
{
    const QString path = m_prompts.openFile(
        tr("Open an e-mail"), tr("E-mails and texts (*.eml *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void LetterPage::open(const QString& path)
{
    m_pause.stop();
    m_work.start([this, path](Desk&, const Progress&) -> Background::Finish {
        const Outcome<LetterText> letter = LetterDesk::open(path);
        if (letter)
            return [this, text = *letter] { replaceLetter(text); };
        return [this, refusal = letter.error()] {
            m_problem = noticeOf(refusal).text;
            emit stateChanged();
        };
    });
    m_problem.clear();
    emit stateChanged();
}

void LetterPage::replaceLetter(LetterText letter)
{
    m_letter = std::move(letter);
    m_insists = true;
    m_passages.clear();
    m_pause.start(0);
    emit letterChanged();
}

/// In a thread: a long letter takes longer than a window may wait.
void LetterPage::startReading()
{
    if (m_letter.text.trimmed().isEmpty())
        return takeNothing();
    if (m_work.isRunning())
        return m_pause.start(kPause);
    m_work.start([this, letter = m_letter](Desk& desk, const Progress&) -> Background::Finish {
        return [this, letter, reading = LetterDesk(desk).read(letter)] { take(reading, letter); };
    });
    emit stateChanged();
}

void LetterPage::take(const LetterReading& reading, const LetterText& letter)
{
    if (letter.text != m_letter.text)
        return; // typed on meanwhile: read again in a moment
    m_found = draftOf(reading, letter);
    m_remarks = remarksOn(reading, letter);
    m_passages = passagesOf(*m_found);
    const bool untouched = isUntouched();
    if (untouched)
        m_entry.replace(*m_found);
    else if (m_insists)
        m_entry.load(*m_found);
    if (untouched || m_insists)
        m_filled = m_entry.draft();
    m_insists = false;
    emit stateChanged();
}

/// Without a letter, what was read in it goes too, unless somebody corrected it.
void LetterPage::takeNothing()
{
    const bool untouched = isUntouched();
    m_found.reset();
    m_filled.reset();
    m_remarks.clear();
    m_passages.clear();
    if (untouched)
        m_entry.clear();
    emit stateChanged();
}

void LetterPage::fillAgain()
{
    if (!canFillAgain())
        return;
    m_entry.load(*m_found);
    m_filled = m_entry.draft();
    emit stateChanged();
}

void LetterPage::forget()
{
    m_pause.stop();
    m_letter = {};
    m_insists = false;
    m_problem.clear();
    m_found.reset();
    m_filled.reset();
    m_remarks.clear();
    m_passages.clear();
    emit stateChanged();
}

} // namespace quatuor
