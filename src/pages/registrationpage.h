// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open registration: what it says, what is to check, what can be decided, and the gestures that do it.
#pragma once

#include "desk/delegatedesk.h"
#include "desk/otherdates.h"
#include "desk/territorydesk.h"
#include "pages/decisions.h"
#include "pages/rolecard.h"
#include "pages/workspace.h"
#include "words/correctionletter.h"

namespace quatuor {

/// A finding with what a click does about it.
struct FindingItem {
    Finding finding;
    QString title; ///< "Rôle manquant"
    QString text; ///< the sentence
    QString fix; ///< what its fix button says; empty: none
    bool canSettle = false; ///< may be waived (blocking) or dismissed (warning)
};

/// A form that needs a word of the organiser before anything is done.
struct Asked {
    enum class Kind { Complete, Refuse, Withdraw, Reopen, Move, Waive, Merge, EditMember, AddMember, Territory, Text };
    Kind kind = Kind::Complete;
    std::size_t finding = 0; ///< Waive
    DelegateId member; ///< EditMember
    QString role; ///< AddMember
    RegistrationId other; ///< Merge
    QString field; ///< Text
};

/// One line of the history: when, what, who.
struct HistoryLine {
    QDateTime at;
    QString text;
    QString author;
};

class RegistrationPage : public QObject {
    Q_OBJECT

public:
    explicit RegistrationPage(Workspace& workspace, QObject* parent = nullptr);

    /// Null closes it.
    void open(RegistrationId id);
    void reload();
    [[nodiscard]] bool isOpen() const { return !m_detail.registration.id.isNull(); }
    [[nodiscard]] RegistrationId id() const { return m_detail.registration.id; }

    [[nodiscard]] const RegistrationDetail& detail() const { return m_detail; }
    [[nodiscard]] QString territoryName() const { return m_detail.territoryName(); }
    /// Its official identity and its past, a line each.
    [[nodiscard]] const QStringList& identity() const { return m_identity; }
    [[nodiscard]] const std::vector<RoleCard>& cards() const { return m_cards; }
    [[nodiscard]] const std::vector<FindingItem>& findings() const { return m_findings; }
    [[nodiscard]] const std::vector<DecisionChoice>& decisions() const { return m_decisions; }
    [[nodiscard]] const std::vector<HistoryLine>& history() const { return m_history; }
    [[nodiscard]] std::vector<OtherDate> otherDates();
    [[nodiscard]] std::vector<TerritoryCandidate> territoryCandidates();
    [[nodiscard]] std::vector<Territory> searchTerritories(const QString& text);
    [[nodiscard]] QDate today() const { return m_workspace.desk().clock().today(); }
    /// The other registration of a merge, to be seen beside this one. Empty id: it cannot be read.
    [[nodiscard]] RegistrationDetail other(RegistrationId id);

    /// What the reviewer pressed: done at once, or `asked` is emitted. False: it is off, or was refused.
    bool decide(DecisionKind kind);
    bool fix(std::size_t finding);
    bool settle(std::size_t finding); ///< dismisses a warning; asks why a blocking finding is waived
    void act(const RoleCard& card, const CardAction& action);

    /// The mail of a request to complete, with these dates.
    [[nodiscard]] Letter draftLetter(QDate due, QDate holdUntil) const;
    [[nodiscard]] bool canHoldSeat() const;
    bool requestCompletion(const QString& message, QDate due, QDate holdUntil);
    bool refuseIt(const QString& reason);
    bool withdraw(const QString& askedBy);
    bool reopen(const QString& reason);
    bool move(SessionId to);
    bool waive(std::size_t finding, const QString& reason);
    bool merge(RegistrationId from);
    bool chooseTerritory(const TerritoryText& territory);
    bool writeText(const QString& field, const QString& value);
    bool takeProposal(qint64 id);
    bool declineProposal(qint64 id);

    [[nodiscard]] const Delegate* member(DelegateId id) const { return m_detail.registration.find(id); }
    bool addMember(const DelegateEdit& edit);
    bool editMember(DelegateId id, const DelegateEdit& edit);
    bool replaceMember(DelegateId id, const DelegateEdit& edit);
    bool removeMember(DelegateId id);
    bool setUnavailable(DelegateId id, bool unavailable);

    /// Asks for a form that the page itself offers ("Modifier…" on a card).
    void ask(const Asked& asked) { emit this->asked(asked); }

signals:
    void changed();
    void asked(const quatuor::Asked& asked);

private:
    bool done(const std::function<Outcome<Done>()>& useCase);
    void load(RegistrationId id);
    void describe();

    Workspace& m_workspace;
    RegistrationDetail m_detail;
    QStringList m_identity;
    std::vector<RoleCard> m_cards;
    std::vector<FindingItem> m_findings;
    std::vector<DecisionChoice> m_decisions;
    std::vector<HistoryLine> m_history;
    bool m_hasOtherDates = false;
};

} // namespace quatuor

Q_DECLARE_METATYPE(quatuor::Asked)
