// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/titleday.h"

#include "core/text.h"
#include "exchange/sheetchoice.h"
#include "exchange/titleterritory.h"
#include "exchange/values/datereading.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kMostRows = 20;
constexpr qsizetype kLongestTitle = 160;

constexpr auto kEvents = std::to_array<QLatin1StringView>(
    {QLatin1StringView("journee"), QLatin1StringView("session"), QLatin1StringView("seance"),
        QLatin1StringView("atelier"), QLatin1StringView("initiation"), QLatin1StringView("rencontre"),
        QLatin1StringView("webinaire"), QLatin1StringView("visio"), QLatin1StringView("visioconference"),
        QLatin1StringView("inscription"), QLatin1StringView("inscrit"), QLatin1StringView("participant")});

/// What a program or a secretary does to the file, on a day that is not that of the session.
constexpr auto kOfFile = std::to_array<QLatin1StringView>({QLatin1StringView("gener"), QLatin1StringView("edit"),
    QLatin1StringView("imprim"), QLatin1StringView("export"), QLatin1StringView("extrait"),
    QLatin1StringView("extraction"), QLatin1StringView("maj"), QLatin1StringView("mis"), QLatin1StringView("version"),
    QLatin1StringView("cree"), QLatin1StringView("modif"), QLatin1StringView("printed"), QLatin1StringView("updated"),
    QLatin1StringView("arrete"), QLatin1StringView("limite"), QLatin1StringView("cloture"), QLatin1StringView("avant"),
    QLatin1StringView("retour"), QLatin1StringView("transmis"), QLatin1StringView("recu")});

constexpr auto kScheduled = std::to_array<QLatin1StringView>({QLatin1StringView("heure prevue"),
    QLatin1StringView("heure de debut prevue"), QLatin1StringView("heure de debut"), QLatin1StringView("debut prevu"),
    QLatin1StringView("scheduled time"), QLatin1StringView("start time"), QLatin1StringView("date et heure")});

template <std::size_t N>
bool isAmong(const std::array<QLatin1StringView, N>& words, const QString& key)
{
    return std::ranges::any_of(words, [&](QLatin1StringView one) { return key == one; });
}

bool saysEvent(const QString& title)
{
    const QStringList words = text::foldKey(title).split(u' ');
    const auto singular = [](const QString& word) { return word.endsWith(u's') ? word.chopped(1) : word; };
    return std::ranges::any_of(words, [&](const QString& word) { return isAmong(kEvents, singular(word)); });
}

bool isOfFile(const QString& title)
{
    static const QRegularExpression kAsOf(QStringLiteral("\\bau \\d"));
    const QString key = text::foldKey(title);
    const QStringList words = key.split(u' ');
    return key.contains(kAsOf) || std::ranges::any_of(words, [](const QString& word) {
        return std::ranges::any_of(kOfFile, [&](QLatin1StringView begin) { return word.startsWith(begin); });
    });
}

bool isOneDay(const QString& title)
{
    const bool digit = std::ranges::any_of(title, [](QChar c) { return c.isDigit(); });
    return digit && title.size() <= kLongestTitle && datesIn(title).size() + daysIn(title).size() == 1;
}

class DaySearch {
public:
    void readRow(const QStringList& cells)
    {
        QStringList texts = cells;
        readBelow(texts);
        m_above = texts;
        texts.removeAll(QString());
        texts.removeDuplicates(); // merged cells say the same
        for (const QString& one : texts) {
            if (isDayTitle(one) && (texts.size() == 1 || saysEvent(one)))
                add(one);
        }
    }
    [[nodiscard]] QString day() const { return m_several ? QString() : m_day; }

private:
    void readBelow(const QStringList& cells)
    {
        for (qsizetype at = 0; at < std::min(cells.size(), m_above.size()); ++at) {
            if (isAmong(kScheduled, text::foldKey(m_above[at])) && isOneDay(cells[at]))
                add(cells[at]);
        }
    }

    void add(const QString& text)
    {
        const auto read = [](const QString& one) {
            std::vector<DateReading> days = datesIn(one);
            return days.empty() ? daysIn(one).front() : days.front();
        };
        const bool again = !m_day.isEmpty() && read(m_day).dayFirst == read(text).dayFirst;
        m_several = m_several || (!m_day.isEmpty() && !again);
        m_day = m_day.isEmpty() ? text : m_day;
    }

    QStringList m_above;
    QString m_day;
    bool m_several = false;
};

} // namespace

bool isDayTitle(const QString& title)
{
    return isOneDay(title) && !isOfFile(title)
        && (saysEvent(title) || !dayOfSheet(title).isEmpty() || !territoryIn(title).isEmpty());
}

QString dayOfTitle(const Table& table, qsizetype endRow, ColumnRange columns)
{
    DaySearch search;
    for (qsizetype row = std::max<qsizetype>(endRow - kMostRows, 0); row < endRow; ++row)
        search.readRow(table.headings(row).mid(columns.begin, columns.end - columns.begin));
    return search.day();
}

} // namespace quatuor
