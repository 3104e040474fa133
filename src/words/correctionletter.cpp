// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/correctionletter.h"

#include "words/argumenttext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

struct Mail {
    Q_DECLARE_TR_FUNCTIONS(CorrectionLetter)
};

/// No line of a subject may end it: what is written there comes from a form.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').simplified();
}

QString opening(const CorrectionLetterFacts& facts)
{
    const QString territory = oneLine(facts.territory);
    QString hello = Mail::tr("Hello,");
    if (!facts.contactName.isEmpty())
        hello = Mail::tr("Hello %1,").arg(oneLine(facts.contactName));
    QString thanks = Mail::tr("Thank you for registering the delegation of %1.").arg(territory);
    if (facts.sessionDate.isValid())
        thanks = Mail::tr("Thank you for registering the delegation of %1 for the session of %2.")
                     .arg(territory, dateText(facts.sessionDate));
    return hello + QStringLiteral("\n\n") + thanks + QStringLiteral("\n\n");
}

QString closing(const CorrectionLetterFacts& facts)
{
    QString text;
    if (facts.due.isValid())
        text += Mail::tr("Could you answer by %1?").arg(dateText(facts.due)) + u'\n';
    if (facts.holdUntil.isValid())
        text += Mail::tr("A seat is kept for you until %1.").arg(dateText(facts.holdUntil)) + u'\n';
    if (!text.isEmpty())
        text += u'\n';
    return text + Mail::tr("Kind regards,") + (facts.author.isEmpty() ? QString() : u'\n' + facts.author);
}

} // namespace

Letter correctionLetter(const CorrectionLetterFacts& facts)
{
    Letter letter;
    const QString territory = oneLine(facts.territory);
    letter.subject = Mail::tr("Completing the delegation of %1").arg(territory);
    if (facts.sessionDate.isValid())
        letter.subject
            = Mail::tr("Session of %1: completing the delegation of %2").arg(dateText(facts.sessionDate), territory);
    letter.body = opening(facts);
    if (!facts.missing.isEmpty()) {
        letter.body += Mail::tr("Before we can confirm it, we need your help:") + u'\n';
        for (const QString& line : facts.missing)
            letter.body += QStringLiteral("– ") + line + u'\n';
        letter.body += u'\n';
    }
    letter.body += closing(facts);
    return letter;
}

} // namespace quatuor
