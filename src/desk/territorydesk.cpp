// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/territorydesk.h"

#include "core/text.h"
#include "desk/import/choices.h"
#include "store/recorder.h"
#include "store/tables/territorytable.h"
#include "store/territorystore.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace quatuor {

namespace {

/// Kinds that exist without an official list: only these are entered by hand.
bool hasNoOfficialList(TerritoryKind kind)
{
    using enum TerritoryKind;
    return kind == Petr || kind == Pnr || kind == Syndicat || kind == Groupement || kind == Other;
}

TerritoryCandidate candidate(const Territory& own, QLatin1StringView reason)
{
    return {own.code, own.kind, own.name, own.department, 1.0, reason, own.id};
}

TerritoryCandidate candidate(const OfficialUnit& unit, QLatin1StringView reason)
{
    return {unit.code, unit.kind, unit.name, unit.department, 1.0, reason};
}

Territory asTerritory(const OfficialUnit& unit)
{
    return {{}, unit.code, unit.name, unit.kind, unit.department, unit.timeZone, unit.population};
}

} // namespace

std::vector<Territory> TerritoryDesk::search(const QString& text, int most)
{
    std::vector<Territory> found = TerritoryStore(m_desk.database()).searchOwn(text, most);
    for (const OfficialUnit& unit : OfficialReference::shipped().search(text, most - int(found.size())))
        found.push_back(asTerritory(unit));
    return found;
}

std::optional<TerritoryCandidate> TerritoryDesk::chosen(const QString& choice)
{
    constexpr QLatin1StringView kReason("remembered");
    const QString kind = choice.section(u':', 0, 0);
    const QString value = choice.section(u':', 1);
    if (kind == QLatin1StringView("id")) {
        const auto own = TerritoryStore(m_desk.database()).find(TerritoryId::parse(value).value_or(TerritoryId()));
        return own ? std::optional(candidate(*own, kReason)) : std::nullopt;
    }
    const auto unit = choice.isEmpty() ? std::nullopt : OfficialReference::shipped().find(value, territoryKind(kind));
    return unit ? std::optional(candidate(*unit, kReason)) : std::nullopt;
}

std::optional<TerritoryCandidate> TerritoryDesk::successor(TerritoryId id)
{
    const auto own = TerritoryStore(m_desk.database()).find(id);
    const auto unit = own ? OfficialReference::shipped().successor(own->code, own->kind) : std::nullopt;
    if (!unit)
        return std::nullopt;
    TerritoryCandidate heir = candidate(*unit, QLatin1StringView("merged"));
    heir.past = own->name;
    return heir;
}

TerritoryMatch TerritoryDesk::match(const TerritoryText& text, const QString& department)
{
    TerritoryStore store(m_desk.database());
    if (const auto choice = chosen(store.rememberedChoice(territoryTextKey(text, department))))
        return {MatchVerdict::Confident, {*choice}};
    if (text.code.isEmpty()) {
        const QString nameKey = text::foldKey(text.name);
        const std::vector<Territory> own = store.ownByName(nameKey);
        if (own.size() == 1)
            return {MatchVerdict::Exact, {candidate(own.front(), QLatin1StringView("same-name"))}};
    }
    return OfficialReference::shipped().match(text, department);
}

Outcome<TerritoryInfo> TerritoryDesk::info(const QString& codeOrId)
{
    const OfficialReference& reference = OfficialReference::shipped();
    TerritoryStore store(m_desk.database());
    TerritoryInfo info;
    info.unit = reference.find(codeOrId);
    if (!info.unit) {
        const auto own = store.find(TerritoryId::parse(codeOrId).value_or(TerritoryId()));
        if (!own)
            return refuse(RefusalKind::Usage, QLatin1StringView("territory.not-found"),
                {{QLatin1StringView("territory"), codeOrId}});
        info.territory = *own;
        info.unit = own->code.isEmpty() ? std::nullopt : reference.find(own->code, own->kind);
        info.otherMembers = store.members(own->id);
    } else {
        info.territory = store.findOfficial(info.unit->kind, info.unit->code).value_or(asTerritory(*info.unit));
    }
    if (!info.unit)
        return info;
    const auto resolve = [&](const QStringList& codes, std::vector<OfficialUnit>& units) {
        for (const QString& one : codes) {
            if (const auto unit = reference.find(one))
                units.push_back(*unit);
        }
    };
    const auto list = [](const std::vector<QString>& codes) { return QStringList(codes.begin(), codes.end()); };
    resolve(list(reference.members(*info.unit)), info.members);
    resolve(list(reference.containers(*info.unit)), info.containers);
    return info;
}

Outcome<TerritoryId> TerritoryDesk::add(const QString& name, TerritoryKind kind, const QStringList& memberCodes)
{
    const QString cleanName = text::cleaned(name);
    if (cleanName.isEmpty())
        return refuse(RefusalKind::Usage, QLatin1StringView("territory.no-name"));
    if (!hasNoOfficialList(kind))
        return refuse(RefusalKind::Usage, QLatin1StringView("territory.official-kind"),
            {{QLatin1StringView("kind"), code(kind)}});
    Territory territory;
    QStringList codes;
    for (const QString& one : memberCodes) {
        const auto unit = OfficialReference::shipped().find(one);
        if (!unit)
            return refuse(
                RefusalKind::Usage, QLatin1StringView("territory.unknown-member"), {{QLatin1StringView("code"), one}});
        if (territory.department.isEmpty()) {
            territory.department = unit->department;
            territory.timeZone = unit->timeZone;
        }
        territory.population += unit->population;
        codes.append(unit->code);
    }
    TerritoryStore store(m_desk.database());
    if (!store.ownByName(text::foldKey(cleanName)).empty())
        return refuse(RefusalKind::No, QLatin1StringView("territory.exists"), {{QLatin1StringView("name"), cleanName}});

    Recorder recorder(m_desk.file(), m_desk.sign());
    territory.id = recorder.newId<TerritoryId>();
    territory.name = cleanName;
    territory.kind = kind;
    table::insert<TerritoryTable>(recorder, territory);
    store.insertMembers(recorder, territory.id, codes);
    (void)recorder.commit({QLatin1StringView("territory.add"),
        {{QStringLiteral("territory"), cleanName}, {QStringLiteral("id"), territory.id.toString()}}});
    return territory.id;
}

} // namespace quatuor
