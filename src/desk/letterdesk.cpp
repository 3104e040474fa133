// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/letterdesk.h"

#include "core/territories/reference.h"
#include "desk/sessiondesk.h"
#include "desk/territorydesk.h"
#include "exchange/inputfile.h"
#include "exchange/mail/mailreader.h"
#include "words/mailtext.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qint64 kLargestMail = 64LL * 1024 * 1024;

QString textOf(const Mail& mail)
{
    const QString heading = mailHeading(mail.from, mail.date, mail.subject);
    QString text = heading.isEmpty() ? mail.text : heading + u'\n' + mail.text;
    for (const Mail& one : mail.forwarded)
        text += u'\n' + forwardedHeading() + textOf(one);
    return text;
}

} // namespace

Outcome<LetterText> LetterDesk::open(const QString& path)
{
    const Outcome<QByteArray> bytes = readInputFile(path, kLargestMail);
    if (!bytes) {
        Refusal refusal = bytes.error();
        if (refusal.code == QLatin1StringView("file.too-large"))
            refusal.code = QLatin1StringView("mail.too-large");
        return Unexpected{refusal};
    }
    const Outcome<Mail> mail = readMail(*bytes);
    if (!mail)
        return Unexpected{mail.error()};
    return bounded(textOf(*mail), mail->date);
}

LetterText LetterDesk::bounded(QString text, QDate written)
{
    LetterText letter{std::move(text), written, false};
    letter.cut = letter.text.size() > kLongestLetter;
    letter.text.truncate(kLongestLetter);
    return letter;
}

LetterReading LetterDesk::read(const LetterText& letter)
{
    LetterContext context;
    context.letterDate = letter.written.isValid() ? letter.written : m_desk.clock().today();
    context.reference = &OfficialReference::shipped();
    LetterReading reading;
    reading.draft = readLetter(letter.text, context);
    findSession(reading);
    findTerritory(reading);
    return reading;
}

void LetterDesk::findSession(LetterReading& reading)
{
    const QDate day = QDate::fromString(reading.draft.sessionDate.value, Qt::ISODate);
    if (!day.isValid())
        return;
    if (day < m_desk.clock().today())
        return;
    for (const SessionSummary& one : SessionDesk(m_desk).overview({})) {
        if (one.session.date != day || one.session.state != SessionState::Planned)
            continue;
        reading.twoSessions = !reading.session.isNull();
        if (reading.session.isNull())
            reading.session = one.session.id;
    }
}

/// The letter's own code is asked with its name: both together tell homonyms apart.
void LetterDesk::findTerritory(LetterReading& reading)
{
    const TerritoryText written{reading.draft.territory.value, reading.draft.territoryCode.value, {}};
    reading.territory = {written.name, {}, {}};
    if (written.name.isEmpty() && written.code.isEmpty())
        return;
    TerritoryMatch match = TerritoryDesk(m_desk).match(written);
    if (!match.settled() && !written.code.isEmpty())
        match = TerritoryDesk(m_desk).match({{}, written.code, {}});
    if (match.settled() && match.candidates.front().own.isNull()) {
        const TerritoryCandidate& best = match.candidates.front();
        reading.territory = {best.name, best.code, code(best.kind).toString()};
    }
}

} // namespace quatuor
