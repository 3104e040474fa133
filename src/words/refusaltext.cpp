// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refusals put into the sentences of refusalsentences.h.
#include "words/refusaltext.h"

#include "words/refusalsentences.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

constexpr Sentence kGeneral[]
    = {{"general", QT_TRANSLATE_NOOP("Refusal", "Quatuor refused this ({code}) and changed nothing.")}};

}

QString refusalText(const Refusal& refusal)
{
    const QString text = sentence("Refusal", refusalSentences(), QString(refusal.code), refusal.args);
    if (!text.isEmpty())
        return text;
    return sentence("Refusal", kGeneral, u"general", {{QLatin1StringView("code"), refusal.code}});
}

} // namespace quatuor
