// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/writtennames.h"

#include "core/territories/kindwords.h"
#include "core/territories/namekeys.h"
#include "core/territories/reference.h"
#include "core/text.h"
#include "testkit/csvrecords.h"

#include <QFile>
#include <QStringList>

#include <map>

namespace quatuor::testkit {

namespace {

const OfficialReference& reference()
{
    return OfficialReference::shipped();
}

std::optional<TerritoryKind> kindOf(const WrittenName& name)
{
    return territoryKind(name.kind);
}

QString departmentOf(const WrittenName& name)
{
    const auto unit = reference().find(name.code, kindOf(name));
    return unit ? unit->department : QString();
}

QString officialName(const WrittenName& name)
{
    const auto unit = reference().find(name.code, kindOf(name));
    return unit ? unit->name : QString();
}

bool isGroup(const WrittenName& name)
{
    return name.kind == QLatin1StringView("epci") || name.kind == QLatin1StringView("ept");
}

bool isEqual(const WrittenName& name)
{
    return territories::strictKey(name.name) == territories::strictKey(officialName(name));
}

QString first(const TerritoryMatch& match)
{
    return match.candidates.empty() ? QString() : match.candidates.front().code;
}

QString told(const TerritoryMatch& match)
{
    QStringList parts{code(match.verdict)};
    for (const TerritoryCandidate& each : match.candidates)
        parts += QStringLiteral("%1 %2 %3 %4")
                     .arg(each.code, each.name, each.reason, QString::number(each.confidence, 'f', 2));
    if (match.candidates.empty())
        parts += match.reason;
    return parts.join(QLatin1StringView(" | "));
}

/// Without its articles, the word for its kind and a number after it: "VILLE DE SAINT-CLAUDE", "Bitry n°1".
QString bareName(const QString& text)
{
    QString key = territories::strictKey(text);
    if (const auto prefix = territories::kindPrefix(key); prefix && prefix->length < key.size())
        key = territories::withoutLink(QStringView(key).mid(prefix->length));
    while (key.size() > 2 && (key.back().isDigit() || key.back() == u' ' || key.endsWith(QLatin1StringView(" n"))))
        key.chop(1);
    return territories::looseKey(key);
}

/// True when communes of several départements bear exactly this name, or the official one that is meant by it.
bool isHomonym(const WrittenName& name)
{
    if (name.kind != QLatin1StringView("commune"))
        return false;
    static const auto bearers = [] {
        std::map<QString, int> count;
        for (const OfficialUnit& unit : reference().communes())
            ++count[territories::strictKey(unit.name)];
        return count;
    }();
    const auto count = [](const QString& written) {
        const auto found = bearers.find(territories::strictKey(written));
        return found == bearers.end() ? 0 : found->second;
    };
    const QString official = officialName(name);
    return count(name.name) > 1 || (count(official) > 1 && bareName(name.name) == bareName(official));
}

class Counter {
public:
    Counter(const Fails& fails, const Ask& ask)
        : m_fails(fails)
        , m_ask(ask)
    {
    }

    void count(const WrittenName& name) { name.code.isEmpty() ? countForeign(name) : countListed(name); }
    Figures figures;

private:
    [[nodiscard]] TerritoryMatch ask(const WrittenName& name, const QString& department) const
    {
        return m_ask ? m_ask(name.name, department) : reference().match({name.name, {}, {}}, department);
    }

    void countForeign(const WrittenName& name)
    {
        const TerritoryMatch match = ask(name, name.department);
        figures.wronglyAccepted.add(match.settled());
        failUnless(!match.settled(), name, "foreign", match);
    }

    void countListed(const WrittenName& name)
    {
        const QString department = name.department.isEmpty() ? departmentOf(name) : name.department;
        const TerritoryMatch within = ask(name, department);
        const bool right = first(within) == name.code;
        figures.rightWithDepartment.add(right);
        if (!isEqual(name)) {
            figures.rightWhenNotEqual.add(right);
            if (isGroup(name))
                figures.rightGroups.add(right);
        }
        figures.acceptedWithDepartment.add(within.settled());
        if (within.settled())
            figures.precisionWithDepartment.add(right);
        failUnless(right, name, "with", within);
        failUnless(!right || within.settled(), name, "open", within);
        countWithout(name);
        countAccepted(name);
    }

    void countWithout(const WrittenName& name)
    {
        const TerritoryMatch match = ask(name, {});
        if (isHomonym(name)) {
            figures.homonymsAmbiguous.add(match.verdict == MatchVerdict::Ambiguous);
            failUnless(match.verdict == MatchVerdict::Ambiguous, name, "homonym", match);
            return;
        }
        figures.rightWithout.add(first(match) == name.code);
        failUnless(first(match) == name.code, name, "without", match);
    }

    void countAccepted(const WrittenName& name)
    {
        if (name.department.isEmpty() && isHomonym(name))
            return;
        const TerritoryMatch match = ask(name, name.department);
        figures.accepted.add(match.settled());
        failUnless(match.settled(), name, "left", match);
        if (!match.settled())
            return;
        figures.precision.add(first(match) == name.code);
        failUnless(first(match) == name.code, name, "wrong", match);
    }

    void failUnless(bool good, const WrittenName& name, const char* what, const TerritoryMatch& match) const
    {
        if (!good && m_fails)
            m_fails(name, what, told(match));
    }

    const Fails& m_fails;
    const Ask& m_ask;
};

} // namespace

std::vector<WrittenName> writtenNames(const QString& csv)
{
    std::vector<WrittenName> names;
    int row = 0;
    for (const QStringList& record : csvRecords(csv).mid(1)) {
        if (record.size() < 4)
            continue;
        WrittenName name{++row, record[0], record[1], record[2], record[3], text::stableHash(record[0]) % 2 == 0};
        const auto unit = name.code.isEmpty() ? std::nullopt : reference().find(name.code, kindOf(name));
        if (unit && !unit->parent.isEmpty())
            name.code = unit->parent;
        names.push_back(name);
    }
    return names;
}

std::optional<std::vector<WrittenName>> developmentSet()
{
    const QString beside = QStringLiteral(QUATUOR_SOURCE_DIR "/../shared/data/territories-dev.csv");
    QFile file(qEnvironmentVariable("QUATUOR_DEV_TERRITORIES", beside));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return writtenNames(QString::fromUtf8(file.readAll()));
}

Figures figuresOf(const std::vector<WrittenName>& names, const Fails& fails, const Ask& ask)
{
    Counter counter(fails, ask);
    for (const WrittenName& name : names)
        counter.count(name);
    return counter.figures;
}

QString toText(const Figures& figures)
{
    const struct {
        const char* what;
        const Share& share;
    } lines[] = {{"right with département", figures.rightWithDepartment},
        {"the same, not equal once normalised", figures.rightWhenNotEqual},
        {"EPCI not written as their label", figures.rightGroups}, {"right without département", figures.rightWithout},
        {"precision of what is accepted", figures.precision}, {"accepted of what can be decided", figures.accepted},
        {"precision, every row with its département", figures.precisionWithDepartment},
        {"accepted, every row with its département", figures.acceptedWithDepartment},
        {"not in the reference, accepted", figures.wronglyAccepted},
        {"homonyms called ambiguous", figures.homonymsAmbiguous}};
    QString text;
    for (const auto& [what, share] : lines)
        text += QStringLiteral("  %1 %2 / %3 = %4 %\n")
                    .arg(QString::fromUtf8(what).leftJustified(42), QString::number(share.count),
                        QString::number(share.of), QString::number(share.percent(), 'f', 2));
    return text;
}

} // namespace quatuor::testkit
