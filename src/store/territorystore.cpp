// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/territorystore.h"

#include "store/recorder.h"
#include "store/searchfilter.h"
#include "store/statement.h"
#include "store/tables/territorytable.h"

namespace quatuor {

namespace {

QString key(TerritoryKind kind, const QString& officialCode)
{
    return QString(code(kind)) + u':' + officialCode;
}

Territory stored(const OfficialUnit& unit, TerritoryId id)
{
    return {id, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population};
}

} // namespace

std::optional<Territory> TerritoryStore::find(TerritoryId id)
{
    return table::find<TerritoryTable>(m_database, id.value());
}

std::optional<Territory> TerritoryStore::findOfficial(TerritoryKind kind, const QString& officialCode)
{
    const auto found = table::select<TerritoryTable>(
        m_database, "WHERE t.code = ? AND t.kind = ? ORDER BY t.id LIMIT 1", officialCode, code(kind));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Territory> TerritoryStore::ownByName(const QString& nameKey)
{
    return table::select<TerritoryTable>(m_database, "WHERE t.name_key = ? AND t.code = '' ORDER BY t.id", nameKey);
}

std::vector<Territory> TerritoryStore::searchOwn(const QString& typed, int most)
{
    Statement rows(m_database,
        QByteArray(TerritoryTable::kSelect) + "WHERE t.code = '' AND t.id IN (" + search::peopleSql()
            + ") ORDER BY t.name_key, t.id LIMIT " + QByteArray::number(most));
    search::bindPeople(rows, typed);
    std::vector<Territory> found;
    while (rows.step())
        found.push_back(TerritoryTable::read(rows, 0));
    return found;
}

QStringList TerritoryStore::members(TerritoryId id)
{
    Statement rows(m_database, "SELECT member_code FROM territory_member WHERE territory_id = ? ORDER BY member_code");
    rows.with(id);
    QStringList codes;
    while (rows.step())
        codes.append(rows.text(0));
    return codes;
}

void TerritoryStore::insertMembers(Recorder& recorder, TerritoryId id, const QStringList& codes)
{
    Statement insert(m_database, "INSERT INTO territory_member (id, territory_id, member_code) VALUES (?, ?, ?)");
    for (const QString& one : codes)
        insert.with(recorder.newId<TerritoryId>(), id, one).run();
}

void TerritoryStore::removeMembers(TerritoryId id)
{
    Statement(m_database, "DELETE FROM territory_member WHERE territory_id = ?").with(id).run();
}

bool TerritoryStore::knowsOthers()
{
    return m_database.integer("SELECT EXISTS (SELECT 1 FROM territory WHERE code = '') "
                              "OR EXISTS (SELECT 1 FROM remembered_choice WHERE kind = 'territory')")
        != 0;
}

QString TerritoryStore::rememberedChoice(const QString& textKey)
{
    Statement row(m_database,
        "SELECT choice FROM remembered_choice WHERE kind = 'territory' AND text_key = ? ORDER BY id DESC LIMIT 1");
    return row.with(textKey).step() ? row.text(0) : QString();
}

TerritoryBook::TerritoryBook(Recorder& recorder, WriteMode mode)
    : m_recorder(recorder)
    , m_insert(recorder, TerritoryTable::kName, TerritoryTable::kColumns, mode)
{
    Statement rows(recorder.database(), "SELECT kind, code, id FROM territory WHERE code <> '' ORDER BY id DESC");
    while (rows.step())
        m_ids[rows.text(0) + u':' + rows.text(1)] = rows.id<TerritoryId>(2);
}

TerritoryId TerritoryBook::find(TerritoryKind kind, const QString& officialCode) const
{
    const auto known = m_ids.find(key(kind, officialCode));
    return known == m_ids.end() ? TerritoryId() : known->second;
}

TerritoryId TerritoryBook::ensure(const OfficialUnit& unit)
{
    TerritoryId& id = m_ids[key(unit.kind, unit.code)];
    if (id.isNull()) {
        id = m_recorder.newId<TerritoryId>();
        TerritoryTable::write(m_insert, stored(unit, id));
        m_insert.endRow();
    }
    return id;
}

} // namespace quatuor
