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

Unexpected<Refusal> notFound(const QString& asked)
{
    return refuse(
        RefusalKind::Usage, QLatin1StringView("territory.not-found"), {{QLatin1StringView("territory"), asked}});
}

} // namespace

std::vector<OfficialUnit> officialContainers(const OfficialUnit& unit)
{
    const OfficialReference& reference = OfficialReference::shipped();
    std::vector<OfficialUnit> units;
    const std::vector<QString> codes = reference.containers(unit);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        // The last is the région, which may bear the code of a département.
        const bool isRegion = i + 1 == codes.size() && codes[i] == unit.region;
        const auto kind = isRegion ? std::optional(TerritoryKind::Region) : std::nullopt;
        if (const auto container = reference.find(codes[i], kind))
            units.push_back(*container);
    }
    return units;
}

std::vector<Territory> TerritoryDesk::search(const QString& text, int most)
{
    std::vector<Territory> found = TerritoryStore(m_desk.database()).searchOwn(text, most);
    const OfficialReference& reference = OfficialReference::shipped();
    for (const OfficialUnit& unit : reference.search(text, most - int(found.size())))
        found.push_back(asTerritory(unit));
    // Nobody types the official spelling: where beginnings of words lead nowhere, likeness does.
    constexpr qsizetype kLongEnough = 4;
    if (!found.empty() || text.trimmed().size() < kLongEnough)
        return found;
    for (const TerritoryCandidate& like : reference.match({text, {}, {}}).candidates) {
        if (const auto unit = reference.find(like.code, like.kind); unit && int(found.size()) < most)
            found.push_back(asTerritory(*unit));
    }
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
    if (const auto unit = OfficialReference::shipped().find(codeOrId))
        return info(asTerritory(*unit));
    Territory own;
    own.id = TerritoryId::parse(codeOrId).value_or(TerritoryId());
    return own.id.isNull() ? notFound(codeOrId) : info(own);
}

Outcome<TerritoryInfo> TerritoryDesk::info(const Territory& one)
{
    TerritoryStore store(m_desk.database());
    if (!one.id.isNull()) {
        const auto own = store.find(one.id);
        return own ? Outcome<TerritoryInfo>(described(*own)) : notFound(one.id.toString());
    }
    const auto unit = OfficialReference::shipped().find(one.code, one.kind);
    if (!unit)
        return notFound(one.code);
    return described(store.findOfficial(unit->kind, unit->code).value_or(asTerritory(*unit)));
}

TerritoryInfo TerritoryDesk::described(const Territory& territory)
{
    const OfficialReference& reference = OfficialReference::shipped();
    TerritoryInfo info;
    info.territory = territory;
    if (!territory.code.isEmpty())
        info.unit = reference.find(territory.code, territory.kind);
    QStringList codes;
    if (info.unit) {
        info.containers = officialContainers(*info.unit);
        for (const QString& one : reference.members(*info.unit))
            codes.append(one);
    } else if (!territory.id.isNull()) {
        codes = info.otherMembers = TerritoryStore(m_desk.database()).members(territory.id);
    }
    for (const QString& one : std::as_const(codes)) {
        if (const auto unit = reference.find(one))
            info.members.push_back(*unit);
    }
    return info;
}

Outcome<TerritoryId> TerritoryDesk::edit(const Territory& one, const TerritoryEdit& edit)
{
    const Outcome<TerritoryInfo> found = info(one);
    if (!found)
        return Unexpected{found.error()};
    if (edit.alliedOn && edit.alliedOn->isValid() && *edit.alliedOn > m_desk.clock().today())
        return refuse(RefusalKind::No, QLatin1StringView("territory.charter-to-come"),
            {{QLatin1StringView("date"), edit.alliedOn->toString(Qt::ISODate)}});
    Territory territory = found->territory;
    territory.alliedOn = edit.alliedOn.value_or(territory.alliedOn);
    territory.accompanied = edit.accompanied.value_or(territory.accompanied);
    const bool same
        = territory.alliedOn == found->territory.alliedOn && territory.accompanied == found->territory.accompanied;
    if (same)
        return territory.id;
    Recorder recorder(m_desk.file(), m_desk.sign());
    if (territory.id.isNull()) {
        territory.id = recorder.newId<TerritoryId>();
        table::insert<TerritoryTable>(recorder, territory);
    } else {
        table::update<TerritoryTable>(recorder, territory);
    }
    (void)recorder.commit({QLatin1StringView("territory.edit"),
        {{QStringLiteral("territory"), territory.name}, {QStringLiteral("id"), territory.id.toString()}}});
    return territory.id;
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
