// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registrations with their delegations, one at a time or as a stream, and what hangs on them.
#pragma once

#include "core/registration.h"
#include "core/rules/context.h"

#include <functional>
#include <utility>

namespace quatuor {

class Database;
class Recorder;

/// Which registrations a stream gives.
struct RegistrationQuery {
    SessionId session; ///< null: all
    std::optional<RegistrationState> state; ///< nothing: all
    QString search; ///< empty: all
    std::vector<RegistrationId> ids = {}; ///< empty: all
};

struct CorrectionRecord {
    qint64 id = 0;
    RegistrationId registration;
    QString about;
    QString message;
    QDate due;
    QString author;
    QDateTime at;
    QDateTime answeredAt;
};

struct ProposalRecord {
    qint64 id = 0;
    RegistrationId registration;
    DelegateId delegate;
    QString field;
    QString oldValue;
    QString newValue;
    QDateTime at;
};

class RegistrationStore {
public:
    explicit RegistrationStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Registration> find(RegistrationId id);
    [[nodiscard]] std::optional<Delegate> findDelegate(DelegateId id);
    [[nodiscard]] std::optional<Person> findPerson(PersonId id);
    /// In order of entry, delegations included; `each` must not write to the database.
    void forEach(const RegistrationQuery& query, const std::function<void(Registration&)>& each);

    [[nodiscard]] std::vector<Settlement> settlements(RegistrationId id);
    [[nodiscard]] std::vector<CorrectionRecord> corrections(RegistrationId id);
    /// Until when those of these that were asked to complete may answer; of the newest request.
    [[nodiscard]] std::vector<std::pair<RegistrationId, QDate>> openDueDates(const std::vector<RegistrationId>& ids);
    [[nodiscard]] std::vector<ProposalRecord> openProposals(RegistrationId id);
    [[nodiscard]] std::optional<ProposalRecord> findProposal(qint64 id);
    /// Open, taken or declined: what was proposed once is not proposed again.
    [[nodiscard]] bool wasProposed(RegistrationId id, const QString& field, const QString& newValue);

    /// Accepts, one after the other; whoever calls has checked them. Holds and confirmations to come are over.
    void accept(const std::vector<RegistrationId>& ids, const QDateTime& at);
    void insertSettlement(Recorder& recorder, RegistrationId id, QLatin1StringView kind, const Settlement& settlement);
    void insertCorrection(Recorder& recorder, const CorrectionRecord& record);
    void answerCorrections(RegistrationId id, const QDateTime& at);
    void insertProposal(Recorder& recorder, const ProposalRecord& record);
    void closeProposal(qint64 id, QLatin1StringView state);

private:
    Database& m_database;
};

} // namespace quatuor
