// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mailtext.h"

#include "words/argumenttext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

QString line(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : name + u' ' + value + u'\n';
}

} // namespace

QString mailHeading(const QString& from, QDate date, const QString& subject)
{
    return line(MailText::tr("From:"), from) + line(MailText::tr("Date:"), dateText(date))
        + line(MailText::tr("Subject:"), subject);
}

QString forwardedHeading()
{
    return QStringLiteral("---------- %1 ----------\n").arg(MailText::tr("Forwarded message"));
}

} // namespace quatuor
