// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/territoryupdate.h"

#include "core/territories/installedreference.h"
#include "core/territories/reference.h"
#include "core/territories/referencepast.h"
#include "core/text.h"
#include "exchange/bodylist.h"
#include "exchange/inputfile.h"
#include "exchange/safefile.h"
#include "exchange/territories/territorypackage.h"
#include "store/recorder.h"
#include "store/tables/territorytable.h"
#include "store/territorystore.h"
#include "store/workspacefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

/// What a list calls it, or what its name does; "Other" where neither says.
TerritoryKind kindOf(const ListedBody& body)
{
    for (const QString& words : {body.kind, body.name}) {
        const QString folded = text::foldKey(words);
        if (const auto kind = territoryKind(words); kind && words == body.kind)
            return *kind;
        if (folded.contains(QLatin1StringView("syndicat")) || folded.startsWith(QLatin1StringView("sm ")))
            return TerritoryKind::Syndicat;
        if (folded.startsWith(QLatin1StringView("petr")) || folded.contains(QLatin1StringView("pole d equilibre")))
            return TerritoryKind::Petr;
        if (folded.startsWith(QLatin1StringView("pnr")) || folded.contains(QLatin1StringView("parc naturel regional")))
            return TerritoryKind::Pnr;
    }
    return TerritoryKind::Other;
}

bool isOfficialKind(TerritoryKind kind)
{
    using enum TerritoryKind;
    return kind == Commune || kind == Epci || kind == Ept || kind == Departement || kind == Region;
}

class BodyWriter {
public:
    BodyWriter(Recorder& recorder, BodiesUpdate& done)
        : m_recorder(recorder)
        , m_store(recorder.database())
        , m_done(done)
    {
    }

    void write(const ListedBody& body)
    {
        const TerritoryKind kind = kindOf(body);
        if (isOfficialKind(kind))
            return tell(body, "body.official", code(kind));
        const std::vector<OfficialUnit> members = membersOf(body);
        if (members.empty())
            return tell(body, "body.no-members", {});
        const std::vector<Territory> same = m_store.ownByName(text::foldKey(text::cleaned(body.name)));
        if (same.size() > 1)
            return tell(body, "body.several", QString::number(same.size()));
        if (same.empty())
            add(body, kind, members);
        else
            update(same.front().id, members);
    }

private:
    void tell(const ListedBody& body, const char* code, const QString& seen)
    {
        m_done.problems.push_back({body.name, body.row, QLatin1StringView(code), seen});
    }

    std::vector<OfficialUnit> membersOf(const ListedBody& body)
    {
        std::vector<OfficialUnit> units;
        for (const QString& one : body.members) {
            if (const auto unit = OfficialReference::shipped().find(one))
                units.push_back(*unit);
            else
                tell(body, "body.unknown-member", one);
        }
        return units;
    }

    static QStringList codesOf(const std::vector<OfficialUnit>& units)
    {
        QStringList codes;
        std::ranges::transform(units, std::back_inserter(codes), &OfficialUnit::code);
        codes.removeDuplicates();
        return codes;
    }

    void add(const ListedBody& body, TerritoryKind kind, const std::vector<OfficialUnit>& members)
    {
        Territory territory;
        territory.id = m_recorder.newId<TerritoryId>();
        territory.name = text::cleaned(body.name);
        territory.kind = kind;
        territory.department = members.front().department;
        territory.timeZone = members.front().timeZone;
        for (const OfficialUnit& unit : members)
            territory.population += unit.population;
        table::insert<TerritoryTable>(m_recorder, territory);
        m_store.insertMembers(m_recorder, territory.id, codesOf(members));
        ++m_done.added;
    }

    void update(TerritoryId id, const std::vector<OfficialUnit>& members)
    {
        QStringList before = m_store.members(id);
        QStringList now = codesOf(members);
        before.sort();
        now.sort();
        if (before == now) {
            ++m_done.unchanged;
            return;
        }
        m_store.removeMembers(id);
        m_store.insertMembers(m_recorder, id, now);
        ++m_done.updated;
    }

    Recorder& m_recorder;
    TerritoryStore m_store;
    BodiesUpdate& m_done;
};

/// The package as a reference, with the past that the one in use tells.
Outcome<QByteArray> packed(const QByteArray& package, const QString& path)
{
    const territories::ReferenceTables before = territories::unpackTables(territories::newestReferenceBytes());
    Outcome<territories::ReferenceTables> now = readTerritoryPackage(package, before, path);
    if (!now)
        return Unexpected{now.error()};
    territories::carryPast(before, *now);
    return territories::packTables(*now);
}

} // namespace

Outcome<bool> isReferenceFile(const QString& path)
{
    const Outcome<QByteArray> bytes = readInputFile(path, kLargestFile);
    if (!bytes)
        return Unexpected{bytes.error()};
    return territories::looksLikeReference(*bytes) || looksLikePackage(*bytes);
}

Outcome<ReferenceUpdate> installReference(const QString& path)
{
    Outcome<QByteArray> bytes = readInputFile(path, kLargestFile);
    if (bytes && looksLikePackage(*bytes))
        bytes = packed(*bytes, path);
    if (!bytes)
        return Unexpected{bytes.error()};
    const std::optional<QString> version = territories::versionIn(*bytes);
    if (!version) {
        return refuse(
            RefusalKind::Unreadable, QLatin1StringView("reference.damaged"), {{QLatin1StringView("file"), path}});
    }
    const QString before = OfficialReference::shipped().version();
    if (!territories::isNewer(*version, before)) {
        return refuse(RefusalKind::No, QLatin1StringView("reference.not-newer"),
            {{QLatin1StringView("seen"), *version}, {QLatin1StringView("expected"), before}});
    }
    const QString target = territories::installedReferencePath();
    QDir().mkpath(QFileInfo(target).absolutePath());
    Outcome<SafeFile> file = SafeFile::open(target);
    if (!file)
        return Unexpected{file.error()};
    file->append(*bytes);
    file->commit();
    return ReferenceUpdate{*version, before};
}

Outcome<BodiesUpdate> updateBodies(Desk& desk, const QString& path)
{
    Outcome<QByteArray> bytes = readInputFile(path, kLargestFile);
    if (!bytes)
        return Unexpected{bytes.error()};
    const Outcome<std::vector<ListedBody>> bodies = readBodyList(std::move(bytes.value()), path);
    if (!bodies)
        return Unexpected{bodies.error()};
    BodiesUpdate done;
    Recorder recorder(desk.file(), desk.sign());
    BodyWriter writer(recorder, done);
    for (const ListedBody& body : *bodies)
        writer.write(body);
    done.change = recorder
                      .commit({QLatin1StringView("territory.update"),
                          {{QStringLiteral("file"), QFileInfo(path).fileName()},
                              {QStringLiteral("added"), QString::number(done.added)},
                              {QStringLiteral("updated"), QString::number(done.updated)}}})
                      .value_or(ChangeId());
    return done;
}

} // namespace quatuor
