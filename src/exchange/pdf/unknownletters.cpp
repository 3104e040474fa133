// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/unknownletters.h"

#include "exchange/pdf/listlook.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <unordered_map>

namespace quatuor {

namespace {

class Letters {
public:
    [[nodiscard]] bool hasAll(const QString& text)
    {
        const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
        if (std::ranges::all_of(text, isPlain))
            return true;
        return std::ranges::all_of(text.toUcs4(), [this](uint letter) { return has(letter); });
    }

    [[nodiscard]] bool hasAll(const PrintedCell& cell) { return hasAll(cell.text) && hasAll(cell.note); }

private:
    /// A list has few letters, and many times the same.
    [[nodiscard]] bool has(uint letter)
    {
        const auto [at, isNew] = m_known.try_emplace(letter, true);
        if (isNew)
            at->second = !QChar::isPrint(letter) || QChar::isSpace(letter) || m_metrics.inFontUcs4(letter);
        return at->second;
    }

    QFontMetricsF m_metrics{listlook::font(listlook::kText)};
    std::unordered_map<uint, bool> m_known;
};

} // namespace

qint64 rowsWithUnknownLetters(const PrintedList& list)
{
    // A program that cannot draw has no fonts to ask.
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return 0;
    Letters letters;
    return std::ranges::count_if(list.rows, [&](const PrintedRow& row) {
        const auto hasAll = [&](const PrintedCell& cell) { return letters.hasAll(cell); };
        return !std::ranges::all_of(row.cells, hasAll) || !letters.hasAll(row.group);
    });
}

} // namespace quatuor
