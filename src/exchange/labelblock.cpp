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
        const qsizetype count = std::min(cells.size(), kMostColumns);
        for (qsizetype at = 0; at < count;) {
            const QString& cell = cells[at];
            const auto next = std::find_if(cells.begin() + at, cells.begin() + count,
                [&](const QString& other) { return other != cell; }); // merged cells say the same
            at = next - cells.begin();
            if (labelledField(cell))
                note(cell, at < count && !fieldFromHeading(cells[at]) ? cells[at] : QString());
            else
                readOneCell(cell);
        }
    }
    [[nodiscard]] LabelBlock take() { return std::move(m_block); }

private:
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
