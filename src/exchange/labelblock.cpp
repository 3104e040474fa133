// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/labelblock.h"

#include "core/text.h"
#include "exchange/csv/spreadsheetguard.h"
#include "exchange/values/cellchecks.h"

#include <QSet>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kMostRows = 20;
constexpr qsizetype kMostColumns = 40;
constexpr qsizetype kLongestLabel = 80;

/// Above a table they are as often of the document: the day it was printed, its number.
bool isOfDocuments(const QString& headingKey)
{
    static const QSet<QString> kKeys{QStringLiteral("date"), QStringLiteral("jour"), QStringLiteral("day"),
        QStringLiteral("code"), QStringLiteral("type"), QStringLiteral("kind")};
    return kKeys.contains(headingKey);
}

/// What a whole registration may be told by. Not what a program gave it, nor what tells one registration from another.
std::optional<Field> labelledField(QStringView label)
{
    if (label.isEmpty() || label.size() > kLongestLabel)
        return std::nullopt;
    const QString key = headingKey(label);
    const auto field = isOfDocuments(key) ? std::nullopt : fieldFromKey(key);
    const bool isOfOne = field == Field::ExportedId || field == Field::State || field == Field::ResponseId
        || field == Field::RegistrationRef;
    return field && !isOfPerson(*field) && !isOfOne ? field : std::nullopt;
}

QString withoutColon(const QString& label)
{
    const QString trimmed = label.trimmed();
    return trimmed.endsWith(u':') ? trimmed.chopped(1).trimmed() : trimmed;
}

class BlockReader {
public:
    void readRow(const QStringList& cells)
    {
        QStringList texts = cells.first(std::min(cells.size(), kMostColumns));
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end()); // merged cells say the same
        const bool isRun = saysHeadingsAlone(texts);
        for (qsizetype at = 0; at < texts.size(); ++at) {
            if (!labelledField(texts[at])) {
                readOneCell(texts[at]);
                continue;
            }
            const bool hasValue = at + 1 < texts.size() && !isRun && !asksForPerson(texts[at + 1]);
            note(texts[at], hasValue ? texts[at + 1] : QString());
            at += hasValue ? 1 : 0;
        }
    }
    [[nodiscard]] LabelBlock take() { return std::move(m_block); }

private:
    /// Three and more are the headings of a table. Two are a label and its value, whatever that says: a form's list of
    /// kinds has "Département".
    static bool saysHeadingsAlone(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.size() > 2
            && std::ranges::all_of(texts, [](const QString& one) { return fieldFromHeading(one).has_value(); });
    }

    /// Over columns about people, "Territoire" beside "Participant" is a title.
    static bool asksForPerson(const QString& cell)
    {
        const auto field = fieldFromHeading(cell);
        return field && isOfPerson(*field);
    }

    /// "Territoire : Die".
    void readOneCell(const QString& cell)
    {
        const qsizetype colon = cell.indexOf(u':');
        if (colon > 0 && labelledField(QStringView(cell).first(colon)))
            note(cell.first(colon), cell.sliced(colon + 1));
    }

    void note(const QString& written, const QString& cell)
    {
        const QString label = withoutColon(written);
        const Field field = *labelledField(label);
        const QString value = text::cleaned(QString::fromUtf8(unguarded(cell.toUtf8())));
        ++m_block.labels;
        m_block.asksTerritory = m_block.asksTerritory || field == Field::TerritoryName || field == Field::TerritoryCode;
        if (value.isEmpty() || m_block.find(field))
            return;
        if (const QLatin1StringView doubt = doubtAbout(field, value); !doubt.isEmpty())
            m_block.doubts.push_back({doubt, label, {{QLatin1StringView("seen"), value}}});
        else
            m_block.values.push_back({label, field, value});
    }

    LabelBlock m_block;
};

} // namespace

const LabelledValue* LabelBlock::find(Field field) const
{
    const auto found = std::ranges::find(values, field, &LabelledValue::field);
    return found == values.end() ? nullptr : &*found;
}

LabelBlock labelBlockAbove(const Table& table, qsizetype end)
{
    BlockReader reader;
    for (qsizetype row = std::max<qsizetype>(end - kMostRows, 0); row < end; ++row)
        reader.readRow(table.headings(row));
    return reader.take();
}

LabelBlock labelsIn(const QStringList& cells)
{
    BlockReader reader;
    reader.readRow(cells);
    return reader.take();
}

} // namespace quatuor
