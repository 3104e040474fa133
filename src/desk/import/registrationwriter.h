// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one registration of an import: a new one, or what changed at the source of a known one.
#pragma once

#include "core/review/cellchange.h"
#include "core/review/sourcememory.h"
#include "desk/desk.h"
#include "desk/import/incoming.h"
#include "desk/import/knownregistrations.h"
#include "desk/import/leavingmembers.h"
#include "desk/importdesk.h"
#include "desk/personbook.h"
#include "store/rowwriter.h"

#include <span>
#include <unordered_set>

namespace quatuor {

class TerritoryBook;

class RegistrationWriter {
public:
    /// `present`: by Field, the columns that the file has.
    RegistrationWriter(Desk& desk, Recorder& recorder, TerritoryBook& territories, const std::vector<bool>& present);

    /// Rows of one registration, in the order of the file. Their fates are added to `outcomes`.
    void write(std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes, ImportReport& report);
    /// Once, before the recorder commits.
    void finish();
    /// Rows of one registration came in two calls: they do not follow each other in the file.
    [[nodiscard]] bool isScattered() const { return m_scattered; }

private:
    struct Effect {
        bool changed = false;
        bool proposed = false;
        bool kept = false;
        void add(const Effect& other);
        [[nodiscard]] RowFate fate() const;
    };
    struct CellChange {
        QString before;
        QString now;
    };

    /// What keeps it a draft: "nobody", "session", "territory"; null: nothing.
    [[nodiscard]] static const char* lackOf(const Registration& registration, bool anybody);
    void create(std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes);
    /// `merged`: the registration that the rows came as before it was merged into `known`; null: never was.
    [[nodiscard]] Effect update(
        Registration& known, Registration* merged, std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes);
    void leave(const Registration& known, std::span<IncomingRow> rows, std::vector<RowOutcome>& outcomes);

    [[nodiscard]] Effect updateHead(Registration& known, IncomingRow& row);
    [[nodiscard]] Effect updateDay(Registration& known, IncomingRow& row, SourceMemory& memory, std::size_t cell);
    [[nodiscard]] Effect updateMergedHead(Registration& known, Registration& merged, IncomingRow& row);
    [[nodiscard]] Effect updateMember(Registration& known, Delegate& member, IncomingRow& row, const Delegate& said);
    [[nodiscard]] Effect updateMembers(Registration& known, std::span<const MemberMatch> matches, IncomingRow& row,
        std::span<const LeavingMember> leaving);
    [[nodiscard]] Effect addMember(Registration& known, IncomingRow& row, const Delegate& said);
    /// Nothing holds them here: not a person's work, no decision, no merge.
    [[nodiscard]] bool mayLeave(const Registration& known, const LeavingMember& leaving);
    /// `said` in the place of a member whom the answer no longer names; false: a person let them go before.
    [[nodiscard]] bool replaceMember(Registration& known, Delegate& leaving, IncomingRow& row, const Delegate& said);
    void tellKept(const Registration& known, const LeavingMember& leaving, IncomingRow& row);
    /// A person let them go: the source does not bring them back.
    [[nodiscard]] std::optional<QString> letGo(const Registration& known, const Delegate& said);
    /// Says what is kept, records what is proposed; a cell to take is for the caller to set.
    [[nodiscard]] Effect settle(CellVerdict verdict, const Registration& known, DelegateId delegate, Field field,
        const CellChange& cell, IncomingRow& row);
    /// `position`: its place among the others; nothing: the last.
    void insertMember(Registration& registration, Delegate member, IncomingRow& row, std::optional<int> position = {});
    void chooseContact(std::span<IncomingRow> rows);
    void proposeCell(
        const Registration& known, DelegateId delegate, Field field, const CellChange& cell, IncomingRow& row);
    void propose(const Registration& known, DelegateId delegate, QLatin1StringView field, const QString& before,
        const QString& now);
    /// Others count on that person as they are.
    [[nodiscard]] bool servesAccepted(PersonId person);
    [[nodiscard]] TerritoryId territoryOf(const IncomingRow& row);
    [[nodiscard]] bool has(Field field) const { return m_present[std::size_t(field)]; }

    Desk& m_desk;
    Recorder& m_recorder;
    TerritoryBook& m_territories;
    const std::vector<bool>& m_present;
    KnownRegistrations m_known;
    Statement m_servesAccepted;
    Statement m_mergedInto;
    PersonBook m_people;
    RowWriter m_registrations;
    RowWriter m_delegates;
    std::unordered_set<RegistrationId> m_met; ///< by this import, as they came
    bool m_scattered = false;
};

} // namespace quatuor
