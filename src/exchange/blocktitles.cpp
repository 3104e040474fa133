// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/blocktitles.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/rowkind.h"
#include "exchange/titleterritory.h"
#include "exchange/values/datereading.h"

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kLongestTitle = 80;

bool isOfTerritory(Field field)
{
    return field == Field::TerritoryName || field == Field::TerritoryCode;
}

bool isName(const RegistrationColumn& column)
{
    return column.field == Field::FamilyName || column.field == Field::GivenName || column.field == Field::FullName;
}

/// The filled cells of a row, at most three of them: titles have one, or two with a label of their own.
std::vector<std::size_t> filledCells(const TableRow& cells)
{
    constexpr std::size_t kEnough = 3;
    std::vector<std::size_t> filled;
    for (std::size_t i = 0; i < cells.size() && filled.size() < kEnough; ++i) {
        if (!cells[i].isBlank())
            filled.push_back(i);
    }
    return filled;
}

class TitleReader {
public:
    TitleReader(const Table& table, const std::vector<RegistrationColumn>& columns, qsizetype first, bool isDrawn)
        : m_table(table)
        , m_columns(columns)
        , m_first(first)
        , m_isDrawn(isDrawn)
        , m_hasTerritory(std::ranges::any_of(
              columns, [](const RegistrationColumn& one) { return one.field && isOfTerritory(*one.field); }))
        , m_hasDay(std::ranges::any_of(
              columns, [](const RegistrationColumn& one) { return one.field == Field::SessionDate; }))
    {
    }

    [[nodiscard]] std::vector<BlockTitle> titles()
    {
        for (qsizetype row = m_first; row < m_table.rowCount(); ++row)
            readRow(row);
        if (m_headedAgain)
            readAboveFirst();
        return std::move(m_titles);
    }

private:
    void readRow(qsizetype row)
    {
        m_table.row(row, m_cells, m_columns.size());
        const std::vector<std::size_t> filled = filledCells(m_cells);
        if (filled.empty() || filled.size() > 2)
            return;
        const QString text = text::cleaned(m_cells[filled.front()].text());
        if (filled.size() == 1 && !m_hasDay && isDayTitle(text)) {
            readDayTitle(row, text);
            return;
        }
        if (LabelBlock labels = labelsIn(m_table.texts(row)); isTitle(labels, text, filled.size()))
            m_titles.push_back({row, text, std::move(labels.values)});
        else if (filled.size() == 1 && mayName(text) && namesAlone(row, filled.front(), text))
            m_titles.push_back({row, text, {{QString(), Field::TerritoryName, text}}});
    }

    /// "Journée du 11 février 2027 – CC du Diois" names both.
    void readDayTitle(qsizetype row, const QString& text)
    {
        std::vector<LabelledValue> values{{QString(), Field::SessionDate, text}};
        if (const QString name = m_hasTerritory ? QString() : territoryIn(text); !name.isEmpty())
            values.push_back({QString(), Field::TerritoryName, name});
        m_titles.push_back({row, text, std::move(values)});
    }

    /// "Territoire : Die", or "Territoire" beside "Die": not « Collectivité » beside somebody's name.
    [[nodiscard]] bool isTitle(const LabelBlock& labels, const QString& text, std::size_t filled) const
    {
        const auto names = [](const LabelledValue& one) { return isOfTerritory(one.field); };
        const bool isLabel = text.endsWith(u':') || text::foldKey(text) == QLatin1StringView("territoire");
        return std::ranges::any_of(labels.values, names) && (filled == 1 || (!m_hasTerritory && isLabel));
    }

    [[nodiscard]] static bool mayName(const QString& text)
    {
        return text.size() <= kLongestTitle && !text.contains(u'@') && !roleFromWords(text) && !isRemark(text)
            && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    }

    [[nodiscard]] bool namesAlone(qsizetype row, std::size_t at, const QString& text)
    {
        const bool again = isHeadingAt(row + 1);
        m_headedAgain = m_headedAgain || again;
        if (!lacksTerritory(row + (again ? 2 : 1)))
            return false;
        const RegistrationColumn column = at < m_columns.size() ? m_columns[at] : RegistrationColumn();
        if (again || at != 0 || (column.field && isOfTerritory(*column.field)))
            return again;
        if (namesTerritoryKind(text) || isMerged(row))
            return true;
        const bool saysElse = isName(column) || (column.field && column.field != Field::Role);
        return !m_hasTerritory && !saysElse && !m_isDrawn;
    }

    [[nodiscard]] bool isHeadingAt(qsizetype row)
    {
        if (row >= m_table.rowCount())
            return false;
        m_table.row(row, m_next, m_columns.size());
        return isHeadingAgain(m_next, m_columns);
    }

    /// Is there a row that needs the title?
    [[nodiscard]] bool lacksTerritory(qsizetype row)
    {
        if (row >= m_table.rowCount())
            return false;
        m_table.row(row, m_next, m_columns.size());
        for (std::size_t i = 0; i < std::min(m_next.size(), m_columns.size()); ++i) {
            if (m_columns[i].field && isOfTerritory(*m_columns[i].field) && !m_next[i].isBlank())
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isMerged(qsizetype row) const
    {
        const QStringList texts = m_table.headings(row);
        return texts.size() > 1 && texts[0] == texts[1];
    }

    /// Where titles stand over each block, so does the first one, over the headings of the table.
    void readAboveFirst()
    {
        constexpr qsizetype kHeadings = 2;
        if (m_first < kHeadings)
            return;
        QStringList texts = m_table.headings(m_first - kHeadings);
        texts.removeAll(QString());
        texts.removeDuplicates();
        const QString text = texts.value(0);
        if (texts.size() != 1 || !mayName(text) || text.contains(u':') || readDate(text).isReadable())
            return;
        m_titles.insert(m_titles.begin(), {m_first - kHeadings, text, {{QString(), Field::TerritoryName, text}}});
    }

    const Table& m_table;
    const std::vector<RegistrationColumn>& m_columns;
    qsizetype m_first;
    bool m_isDrawn;
    bool m_hasTerritory;
    bool m_hasDay;
    bool m_headedAgain = false; ///< a title without a label stands over headings that are said again
    std::vector<BlockTitle> m_titles;
    TableRow m_cells;
    TableRow m_next;
};

} // namespace

std::vector<BlockTitle> blockTitles(
    const Table& table, const std::vector<RegistrationColumn>& columns, qsizetype firstRow, bool isDrawn)
{
    return TitleReader(table, columns, firstRow, isDrawn).titles();
}

} // namespace quatuor
