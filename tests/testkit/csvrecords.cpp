// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/csvrecords.h"

namespace quatuor::testkit {

QList<QStringList> csvRecords(const QString& text)
{
    QList<QStringList> all{{QString()}};
    bool quoted = false;
    bool before = false;
    for (const QChar c : text) {
        if (c == u'"') {
            if (!quoted && before)
                all.back().back() += c;
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            all.back() += QString();
        } else if (c == u'\n' && !quoted) {
            all += QStringList{QString()};
        } else if (c != u'\r' || quoted) {
            all.back().back() += c;
        }
        before = c == u'"' && !quoted;
    }
    return all;
}

} // namespace quatuor::testkit
