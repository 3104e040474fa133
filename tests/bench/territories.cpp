// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matcher of territories on the development set: its figures on both halves, its failures (--failures [tune|held]),
// its speed (--speed), what each of its abilities gives (--ablations). Not a test.
#include "core/territories/matcher.h"
#include "core/territories/reference.h"
#include "core/territories/referencereader.h"
#include "testkit/writtennames.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace quatuor;
using namespace quatuor::territories;
using namespace quatuor::testkit;

namespace {

void print(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

std::vector<WrittenName> half(const std::vector<WrittenName>& names, bool tune)
{
    std::vector<WrittenName> some;
    std::ranges::copy_if(names, std::back_inserter(some), [tune](const WrittenName& n) { return n.tune == tune; });
    return some;
}

void printFailure(const WrittenName& name, const char* what, const QString& answer)
{
    QString written = name.name;
    written.replace(u'\n', QLatin1StringView("\\n"));
    const auto unit = OfficialReference::shipped().find(name.code, territoryKind(name.kind));
    const QStringList cells{QString::fromUtf8(what), QString::number(name.row),
        name.tune ? QStringLiteral("tune") : QStringLiteral("held"), name.department, written,
        unit ? unit->code + u' ' + unit->name : QStringLiteral("-"), answer};
    print(cells.join(QLatin1StringView(" ; ")) + u'\n');
}

void printTimes(std::vector<qint64> nanoseconds, const char* what)
{
    std::ranges::sort(nanoseconds);
    const auto at
        = [&](double share) { return double(nanoseconds[std::size_t(share * double(nanoseconds.size() - 1))]) / 1000; };
    print(QStringLiteral("%1: median %2 µs, 99 % %3 µs, most %4 µs\n")
              .arg(QString::fromUtf8(what), QString::number(at(0.5), 'f', 1), QString::number(at(0.99), 'f', 1),
                  QString::number(at(1), 'f', 1)));
}

/// The answer and its nanoseconds: the least of several times, for other programs run on the same machine.
std::pair<TerritoryMatch, qint64> timed(const TerritoryText& text, const QString& department)
{
    constexpr int kTimes = 5;
    TerritoryMatch match;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        match = OfficialReference::shipped().match(text, department);
        least = std::min(least, timer.nsecsElapsed());
    }
    return {match, least};
}

void printSpeed(const std::vector<WrittenName>& names)
{
    const auto& reference = OfficialReference::shipped();
    for (const bool with : {true, false}) {
        std::vector<qint64> all;
        std::vector<qint64> hard;
        for (const WrittenName& name : names) {
            const auto unit = reference.find(name.code, territoryKind(name.kind));
            const QString department = !with          ? QString()
                : !name.department.isEmpty() || !unit ? name.department
                                                      : unit->department;
            const auto [match, time] = timed({name.name, {}, {}}, department);
            all.push_back(time);
            if (match.verdict != MatchVerdict::Exact)
                hard.push_back(all.back());
        }
        printTimes(all, with ? "with département" : "without");
        printTimes(hard, with ? "with département, not exact" : "without, not exact");
    }
}

const UnitTable& table()
{
    static const UnitTable units = [] {
        QFile file(QStringLiteral(":/territories/reference.qtr"));
        return file.open(QIODevice::ReadOnly) ? readReference(file.readAll()) : UnitTable();
    }();
    return units;
}

void printAblations(const std::vector<WrittenName>& names)
{
    const struct {
        const char* what;
        Ability ability;
    } all[] = {{"encodings, inverted articles", Ability::Repair}, {"notes, brackets, sides", Ability::Notes},
        {"département in the text", Ability::DepartmentInText}, {"likeness, all of it", Ability::Likeness},
        {"shorter and longer names", Ability::PartsOfNames}, {"derived acronyms", Ability::Acronyms},
        {"groups by their towns", Ability::Towns}, {"words of the place", Ability::PlaceWords},
        {"bodies not listed", Ability::Cues}, {"names of the past", Ability::Past}};
    for (const auto& [what, ability] : all) {
        const Ask ask = [ability](const QString& name, const QString& department) {
            return matchTerritory(table(), {name, {}, {}}, department, Abilities::without(ability));
        };
        print(QStringLiteral("without %1\n").arg(QString::fromUtf8(what)) + toText(figuresOf(names, {}, ask)));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer timer;
    timer.start();
    (void)OfficialReference::shipped().match({QStringLiteral("Grenobel"), {}, {}});
    print(QStringLiteral("first answer: %1 ms\n").arg(timer.elapsed()));
    const auto names = developmentSet();
    if (!names) {
        print(QStringLiteral("no development set (QUATUOR_DEV_TERRITORIES)\n"));
        return 1;
    }
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    if (arguments.contains(QLatin1StringView("--failures"))) {
        const bool tune = arguments.contains(QLatin1StringView("tune"));
        const bool held = arguments.contains(QLatin1StringView("held"));
        (void)figuresOf(!tune && !held ? *names : half(*names, tune), printFailure);
        return 0;
    }
    print(QStringLiteral("tune\n") + toText(figuresOf(half(*names, true))));
    print(QStringLiteral("held out\n") + toText(figuresOf(half(*names, false))));
    print(QStringLiteral("all\n") + toText(figuresOf(*names)));
    if (arguments.contains(QLatin1StringView("--ablations")))
        printAblations(*names);
    if (arguments.contains(QLatin1StringView("--speed")))
        printSpeed(*names);
    return 0;
}
