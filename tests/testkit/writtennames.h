// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of territories as people wrote them, with the right codes, and how many of them the matcher gets right. The
// development set is no part of the project: QUATUOR_DEV_TERRITORIES says where it is, else it stands beside the
// sources, else there is none.
#pragma once

#include "core/territories/match.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace quatuor::testkit {

struct WrittenName {
    int row = 0; ///< from 1
    QString name;
    QString department;
    QString kind;
    QString code; ///< the unit of today; empty: not in the reference
    bool tune = false; ///< of the half that thresholds were chosen on; the other half was held out
};

[[nodiscard]] std::optional<std::vector<WrittenName>> developmentSet();
[[nodiscard]] std::vector<WrittenName> writtenNames(const QString& csv);

struct Share {
    int of = 0;
    int count = 0;
    void add(bool hit) { ++of, count += hit ? 1 : 0; }
    [[nodiscard]] double percent() const { return of == 0 ? 100 : 100.0 * count / of; }
};

/// The figures of the issue, each by its name.
struct Figures {
    Share rightWithDepartment; ///< the département of the row, or where it has none that of its code
    Share rightWhenNotEqual; ///< the same, of rows that normalised equality misses
    Share rightGroups; ///< the same, of EPCI that are not written as their label
    Share rightWithout; ///< without any département; homonyms left out
    Share precision; ///< of what was accepted, as the row gives it
    Share accepted; ///< of what can be decided, as the row gives it
    Share acceptedWithDepartment; ///< the same with the département of its code where the row has none
    Share precisionWithDepartment;
    Share wronglyAccepted; ///< of bodies that are not in the reference
    Share homonymsAmbiguous; ///< without any département
};

/// Answers for a name and a département.
using Ask = std::function<TerritoryMatch(const QString& name, const QString& department)>;
/// Called for each name that a figure misses.
using Fails = std::function<void(const WrittenName&, const char* what, const QString& answer)>;
/// `ask` null: the matcher as it is shipped.
[[nodiscard]] Figures figuresOf(const std::vector<WrittenName>& names, const Fails& fails = {}, const Ask& ask = {});

[[nodiscard]] QString toText(const Figures& figures);

} // namespace quatuor::testkit
