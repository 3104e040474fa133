// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/formdesk.h"

#include "core/territory.h"
#include "desk/sessiondesk.h"
#include "exchange/field.h"
#include "exchange/form/formwriter.h"
#include "exchange/values/datereading.h"
#include "words/columntext.h"
#include "words/formtext.h"
#include "words/papertext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr int kMostLines = 40;
constexpr int kSpareLines
    = 2; ///< beyond the least at least, for members without a role yet; else up to the recommended size
constexpr int kSubstituteLines = 2;

struct Question {
    Field field;
    FormAnswer answer;
    int lines;
};
constexpr std::array kQuestions{
    Question{Field::SessionDate, FormAnswer::Session, 1},
    Question{Field::TerritoryName, FormAnswer::Text, 1},
    Question{Field::TerritoryCode, FormAnswer::Text, 1},
    Question{Field::TerritoryKind, FormAnswer::Kind, 1},
    Question{Field::ProjectTitle, FormAnswer::Text, 1},
    Question{Field::ProjectSummary, FormAnswer::Text, 3},
    Question{Field::Expectations, FormAnswer::Text, 3},
    Question{Field::NoticeAcknowledged, FormAnswer::YesNo, 1},
};

struct Column {
    Field field;
    FormAnswer answer;
    int width;
};
constexpr std::array kColumns{
    Column{Field::Role, FormAnswer::Role, 26},
    Column{Field::GivenName, FormAnswer::Text, 14},
    Column{Field::FamilyName, FormAnswer::Text, 18},
    Column{Field::Email, FormAnswer::Text, 30},
    Column{Field::Phone, FormAnswer::Text, 15},
    Column{Field::Organisation, FormAnswer::Text, 24},
    Column{Field::JobTitle, FormAnswer::Text, 24},
    Column{Field::IsContact, FormAnswer::YesNo, 10},
    Column{Field::IsSubstitute, FormAnswer::YesNo, 10},
};

constexpr std::array kKinds{TerritoryKind::Commune, TerritoryKind::Epci, TerritoryKind::Ept, TerritoryKind::Departement,
    TerritoryKind::Region, TerritoryKind::Petr, TerritoryKind::Pnr, TerritoryKind::Syndicat, TerritoryKind::Groupement,
    TerritoryKind::Other};

QString help(Field field)
{
    return formPhrase(QStringLiteral("help.") + code(field));
}

bool isOpen(const Session& session, QDate today)
{
    return (session.opens.isNull() || session.opens <= today) && (session.closes.isNull() || session.closes >= today);
}

/// A title that reads as another day is left out: the import would not know which is meant.
QString choiceOf(const Session& session)
{
    const QString choice = sessionChoice(session);
    return readDate(choice).date(DateOrder::DayFirst) == session.date ? choice : frenchDay(session.date);
}

/// A cell a column of the form.
QStringList line(const QString& role, bool isSubstitute)
{
    QStringList cells;
    for (const Column& column : kColumns) {
        cells.append(column.field == Field::Role                      ? role
                : column.field == Field::IsSubstitute && isSubstitute ? booleanLabel(true)
                                                                      : QString());
    }
    return cells;
}

std::vector<QStringList> linesFor(const CompositionPolicy& policy)
{
    std::vector<QStringList> lines;
    for (const RoleBounds& one : policy.roles) {
        for (int i = 0; i < one.least && lines.size() < kMostLines; ++i)
            lines.push_back(line(one.role.label, false));
    }
    const int members = std::max(int(lines.size()) + kSpareLines, std::min(policy.recommended.value_or(0), kMostLines));
    while (int(lines.size()) < members)
        lines.push_back(line({}, false));
    lines.emplace_back(); // apart: who writes on from line to line is no substitute
    for (int i = 0; i < kSubstituteLines; ++i)
        lines.push_back(line({}, true));
    return lines;
}

RegistrationForm formOf(const std::vector<Session>& sessions, const CompositionPolicy& policy, const QDateTime& now)
{
    RegistrationForm form;
    form.sheet = formPhrase(QStringLiteral("sheet"));
    form.listsSheet = formPhrase(QStringLiteral("lists"));
    form.title = formPhrase(QStringLiteral("title"));
    form.instructions = {formPhrase(QStringLiteral("instructions")), formPhrase(QStringLiteral("purpose"))};
    form.peopleTitle = formPhrase(QStringLiteral("people"));
    form.wrongTitle = formPhrase(QStringLiteral("wrong-title"));
    form.wrongText = formPhrase(QStringLiteral("wrong-text"));
    form.composition = compositionInWords(policy);
    form.lines = linesFor(policy);
    form.now = now;
    for (const Session& one : sessions)
        form.sessions.append(choiceOf(one));
    for (const RoleBounds& one : policy.roles)
        form.roles.append(one.role.label);
    for (const TerritoryKind kind : kKinds)
        form.kinds.append(kindLabel(code(kind)));
    form.yesNo = {booleanLabel(true), booleanLabel(false)};
    for (const Question& one : kQuestions) {
        const bool isSettled = one.field == Field::SessionDate && sessions.size() == 1;
        form.questions.push_back({columnHeading(code(one.field)), one.answer,
            isSettled ? form.sessions.front() : QString(), help(one.field), one.lines});
    }
    for (const Column& one : kColumns)
        form.columns.push_back({columnHeading(code(one.field)), one.answer, one.width, help(one.field)});
    return form;
}

} // namespace

QStringList FormDesk::columns()
{
    QStringList codes;
    for (const Question& one : kQuestions)
        codes.append(code(one.field));
    for (const Column& one : kColumns)
        codes.append(code(one.field));
    return codes;
}

Outcome<FormReport> FormDesk::write(SessionId session, const QString& path)
{
    SessionDesk desk(m_desk);
    const QDate today = m_desk.clock().today();
    std::vector<Session> sessions;
    if (!session.isNull()) {
        const Outcome<SessionSummary> one = desk.show(session);
        if (!one)
            return Unexpected{one.error()};
        sessions.push_back(one->session);
    } else {
        for (const SessionSummary& one : desk.upcoming()) {
            if (isOpen(one.session, today))
                sessions.push_back(one.session);
        }
    }
    if (sessions.empty())
        return refuse(RefusalKind::No, QLatin1StringView("form.no-session"));
    const Outcome<CompositionPolicy> policy = desk.policy(sessions.front().id);
    if (!policy)
        return Unexpected{policy.error()};
    const RegistrationForm form = formOf(sessions, *policy, m_desk.clock().now());
    Outcome<SafeFile> file = SafeFile::open(path);
    if (!file)
        return Unexpected{file.error()};
    writeForm(form, *file);
    file->commit();
    return FormReport{int(sessions.size()),
        int(std::ranges::count_if(form.lines, [](const QStringList& one) { return !one.isEmpty(); }))};
}

} // namespace quatuor
