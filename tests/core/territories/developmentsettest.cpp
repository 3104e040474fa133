// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The share that exact and normalised matching gets right of names as people wrote them. The development set is not
// part of the project: the test needs QUATUOR_DEV_TERRITORIES, or the file beside the sources, and says so when it has
// neither.
#include "core/territories/reference.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace quatuor;

namespace {

struct WrittenName {
    QString name;
    QString department;
    QString code; ///< the unit of today; empty: not in the reference
};

QString developmentSet()
{
    const QString beside = QStringLiteral(QUATUOR_SOURCE_DIR "/../shared/data/territories-dev.csv");
    return qEnvironmentVariable("QUATUOR_DEV_TERRITORIES", beside);
}

/// Records of a comma-separated file whose quoted cells may hold commas, quotes and newlines.
QList<QStringList> records(const QString& text)
{
    QList<QStringList> all{{QString()}};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            all.back() += QString();
        else if (c == u'\n' && !quoted)
            all += QStringList{QString()};
        else if (c != u'\r')
            all.back().back() += c;
    }
    return all;
}

QString today(const QString& code)
{
    const auto unit = OfficialReference::shipped().find(code);
    return !unit ? code : unit->parent.isEmpty() ? unit->code : unit->parent;
}

std::vector<WrittenName> writtenNames(QFile& file)
{
    std::vector<WrittenName> names;
    for (const QStringList& record : records(QString::fromUtf8(file.readAll())).mid(1)) {
        if (record.size() == 5)
            names.push_back({record[0], record[1], record[3].isEmpty() ? QString() : today(record[3])});
    }
    return names;
}

struct Score {
    int names = 0;
    int right = 0; ///< settled, and rightly
    int wrong = 0; ///< settled, and wrongly
    int ambiguous = 0; ///< left to a person
};

Score scoreOf(const std::vector<WrittenName>& names, bool inReference)
{
    Score score;
    for (const WrittenName& each : names) {
        if (each.code.isEmpty() == inReference)
            continue;
        const TerritoryMatch match = OfficialReference::shipped().match({each.name, {}, {}}, each.department);
        const bool hit = match.settled() && match.candidates.front().code == each.code;
        ++score.names;
        score.right += hit || (!inReference && match.verdict == MatchVerdict::None) ? 1 : 0;
        score.wrong += match.settled() && !hit ? 1 : 0;
        score.ambiguous += match.verdict == MatchVerdict::Ambiguous ? 1 : 0;
    }
    return score;
}

} // namespace

TEST_CASE("names as people wrote them: the share matched, and hardly one wrongly")
{
    QFile file(developmentSet());
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no development set (QUATUOR_DEV_TERRITORIES)");
        return;
    }
    const auto names = writtenNames(file);
    const Score known = scoreOf(names, true);
    const Score unknown = scoreOf(names, false);
    WARN("in the reference: " << known.right << " of " << known.names << " right, " << known.wrong << " wrong, "
                              << known.ambiguous << " ambiguous; not in it: " << unknown.right << " of "
                              << unknown.names << " found nothing, " << unknown.wrong << " wrong");
    CHECK(known.right * 100 > known.names * 75);
    CHECK(known.wrong * 200 < known.names);
    CHECK(unknown.wrong * 100 < unknown.names);
}
