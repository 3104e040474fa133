// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/rowinterpreter.h"

#include "core/email.h"
#include "core/review/sourcememory.h"
#include "core/rolewords.h"
#include "core/text.h"
#include "desk/rememberedroles.h"
#include "desk/territorydesk.h"
#include "exchange/values/boolean.h"
#include "exchange/values/noname.h"
#include "exchange/values/timestampreading.h"
#include "exchange/values/tworoles.h"
#include "store/territorystore.h"

#include <QTimeZone>

#include <algorithm>

namespace quatuor {

namespace {

constexpr QChar kBetween{0x1f};

RowMessage message(const char* code, const char* column, Arguments args = {})
{
    return quatuor::message(code, QLatin1StringView(column), std::move(args));
}

Argument seen(const QString& value)
{
    return {QLatin1StringView("seen"), value};
}

/// Of a placeholder for a name. False: there is no address either, and nobody to enter.
bool tellNobody(const PersonCells& cells, IncomingRow& out)
{
    const QString& email = cells[Field::Email];
    Arguments args{seen(text::cleaned(cells[Field::GivenName] + u' ' + cells[Field::FamilyName]))};
    const bool reached = Email::isValid(email);
    if (reached)
        args.push_back({QLatin1StringView("email"), email});
    out.messages.push_back(message("person.placeholder", "family_name", std::move(args)));
    return reached;
}

/// The reader has told of what is neither yes nor no.
bool saysYes(const QString& cell)
{
    return !cell.isEmpty() && parseBoolean(cell).value_or(false);
}

/// What a source cancelled or never sent is not taken, but a person sees whom it is about.
bool standsToBeSeen(const RegistrationRow& row)
{
    return !row.people.empty() && std::ranges::any_of(row.messages, [](const RowMessage& one) {
        return one.code == QLatin1StringView("row.cancelled") || one.code == QLatin1StringView("row.unfinished");
    });
}

/// A shop of tickets numbers its orders. Where each holds one ticket, its number says who ordered, and not who comes
/// together: territories do. Such files are short.
bool hasOrdersOfOne(const RegistrationFile& file)
{
    constexpr qsizetype kMostRows = 5000;
    const auto& columns = file.columns();
    const auto ref = std::ranges::find(columns, std::optional(Field::RegistrationRef), &RegistrationColumn::field);
    if (ref == columns.end() || file.rowCount() > kMostRows)
        return false;
    const QString heading = text::foldKey(ref->heading);
    if (!heading.contains(u"commande") && !heading.startsWith(u"order"))
        return false;
    QSet<QString> seen;
    for (qsizetype row = 0; row < file.rowCount(); ++row) {
        const QString number = file.cells(row).value(ref - columns.begin());
        if (!number.isEmpty() && seen.contains(number))
            return false;
        seen.insert(number);
    }
    return true;
}

/// Who answers for a territory that is not said: rows of different people are never one delegation for that.
QString whoOf(const PersonCells& cells, const IncomingRow& row)
{
    const Person& person = row.members.front().person;
    if (Email::parse(person.email))
        return text::emailKey(person.email);
    if (!cells[Field::ResponseId].isEmpty())
        return QStringLiteral("response") + kBetween + cells[Field::ResponseId];
    const QString name = text::nameKey(person.givenName, person.familyName);
    return name.isEmpty() ? QStringLiteral("row") + kBetween + QString::number(row.row) : name;
}

const char* sessionMessage(SessionFinder::Verdict verdict)
{
    switch (verdict) {
    case SessionFinder::Verdict::Unknown:
        return "session.unknown-date";
    case SessionFinder::Verdict::TwoSessions:
        return "session.two-on-date";
    case SessionFinder::Verdict::Ambiguous:
        return "date.ambiguous";
    case SessionFinder::Verdict::UnknownDay:
        return "date.without-year";
    case SessionFinder::Verdict::SeveralDates:
        return "date.several";
    case SessionFinder::Verdict::FoundYear:
        return "date.year-taken";
    case SessionFinder::Verdict::Unreadable: // the reader said so
    case SessionFinder::Verdict::Found:
        break;
    }
    return "";
}

/// Of two days a person chooses one: until then the row waits without a session.
bool takesRow(SessionFinder::Verdict verdict)
{
    return verdict == SessionFinder::Verdict::Found || verdict == SessionFinder::Verdict::FoundYear
        || verdict == SessionFinder::Verdict::SeveralDates;
}

} // namespace

RowInterpreter::RowInterpreter(Desk& desk, const RegistrationFile& file, const ColumnMapping& mapping,
    SessionId fallback, const ImportChoices& choices)
    : m_desk(desk)
    , m_file(file)
    , m_mapping(mapping)
    , m_choices(choices)
    , m_sessions(desk)
    , m_now(desk.clock().now())
    , m_present(kFieldCount, false)
    , m_rowIsDelegation(file.shape() == RowShape::Delegation)
    , m_ordersOfOne(!m_rowIsDelegation && hasOrdersOfOne(file))
    , m_onlyOfficial(choices.territories.isEmpty() && !TerritoryStore(desk.database()).knowsOthers())
    , m_roles(rememberedRoles(desk.database()))
    , m_fallback(fallback)
{
    for (const RegistrationColumn& column : file.columns()) {
        if (column.field)
            m_present[std::size_t(*column.field)] = true;
        if (column.orPhone)
            m_present[std::size_t(Field::Phone)] = true;
    }
    for (std::size_t i = 0; i < kFieldCount; ++i)
        m_present[i] = m_present[i] || file.saysAbove(Field(i));
    if (has(Field::FullName))
        m_present[std::size_t(Field::GivenName)] = m_present[std::size_t(Field::FamilyName)] = true;
    if (m_rowIsDelegation)
        m_present[std::size_t(Field::Role)] = true;
    m_roles.insert(m_choices.roles);
}

void RowInterpreter::interpret(const RegistrationRow& row, IncomingRow& out)
{
    out = {};
    out.row = row.row;
    out.line = row.line;
    out.sheet = row.sheet;
    out.messages = row.messages;
    out.cut = row.cut;
    out.datesItself = has(Field::SessionDate);
    out.rejected = row.rejected || row.people.empty();
    if (row.people.empty() && !row.rejected)
        out.messages.push_back(message("row.empty", ""));
    if (out.rejected && !standsToBeSeen(row))
        return;
    const PersonCells& first = row.people.front();
    readSession(first, out);
    readTerritory(first, out);
    readHead(first, out);
    for (const PersonCells& cells : row.people)
        readMember(cells, out);
    if (row.contact)
        readContact(*row.contact, out);
    out.key = keyOf(first, out);
    if (m_rowIsDelegation)
        out.answer = SourceMemory::hash(out.head.ref.isEmpty() ? QString::number(out.key) : out.head.ref);
    if (row.rejected) { // what more there is to say of it changes nothing
        out.rejected = true;
        out.messages = row.messages;
    }
}

void RowInterpreter::readSession(const PersonCells& cells, IncomingRow& out)
{
    const QString& written = cells[Field::SessionDate];
    const bool isChosen
        = !m_fallback.isNull() && m_file.unlabelled(Field::SessionDate); // a person's choice goes before a title
    if (written.isEmpty() || isChosen) {
        out.head.session = m_fallback;
    } else {
        const SessionFinder::Answer answer = m_sessions.find(written);
        out.head.session = answer.session;
        out.rejected = !takesRow(answer.verdict);
        if (const char* told = sessionMessage(answer.verdict); *told != '\0') {
            out.messages.push_back(message(
                told, "session_date", {seen(written), {QLatin1StringView("date"), answer.date.toString(Qt::ISODate)}}));
        }
    }
    if (m_sessions.isHistory(out.head.session))
        out.head.state = RegistrationState::Recorded;
}

void RowInterpreter::readTerritory(const PersonCells& cells, IncomingRow& out)
{
    TerritoryText& text = out.head.territoryText;
    text = {cells[Field::TerritoryName], cells[Field::TerritoryCode], cells[Field::TerritoryKind]};
    if (text.isEmpty())
        return;
    const QString& department = cells[Field::Department];
    const QString key = text.name + kBetween + text.code + kBetween + text.kind + kBetween + department;
    auto known = m_matches.find(key);
    if (known == m_matches.end())
        known = m_matches.emplace(key, match(text, department)).first;
    const TerritoryMatch& match = known->second;
    out.match = &match;
    if (match.settled() && match.candidates.front().reason == QLatin1StringView("code-zero-restored")) {
        out.messages.push_back(message("territory.zero-restored", "territory_code",
            {seen(text.code), {QLatin1StringView("code"), match.candidates.front().code}}));
    }
    if (match.verdict == MatchVerdict::None)
        out.messages.push_back(
            message("territory.unknown", "territory_name", {seen(text.name.isEmpty() ? text.code : text.name)}));
    if (match.verdict == MatchVerdict::Ambiguous) {
        out.messages.push_back(message("territory.ambiguous", "territory_name",
            {seen(text.name.isEmpty() ? text.code : text.name),
                {QLatin1StringView("count"), QString::number(match.candidates.size())}}));
    }
}

TerritoryMatch RowInterpreter::match(const TerritoryText& text, const QString& department) const
{
    if (m_onlyOfficial)
        return OfficialReference::shipped().match(text, department);
    TerritoryDesk territories(m_desk);
    const QString choice = m_choices.territories.value(territoryTextKey(text, department));
    if (const auto chosen = territories.chosen(choice))
        return {MatchVerdict::Confident, {*chosen}};
    return territories.match(text, department);
}

void RowInterpreter::readHead(const PersonCells& cells, IncomingRow& out)
{
    out.head.ref = cells[Field::RegistrationRef].isEmpty() ? cells[Field::ResponseId] : cells[Field::RegistrationRef];
    out.head.projectTitle = cells[Field::ProjectTitle];
    out.head.projectSummary = cells[Field::ProjectSummary];
    out.head.expectations = cells[Field::Expectations];
    out.head.noticeAcknowledged = saysYes(cells[Field::NoticeAcknowledged]);
    out.exported = RegistrationId::parse(cells[Field::ExportedId]).value_or(RegistrationId());
    const QString& submitted = cells[Field::SubmittedAt];
    if (submitted.isEmpty())
        return;
    static const QTimeZone kZone("Europe/Paris");
    const TimestampReading reading = readTimestamp(submitted, kZone);
    if (reading.isReadable())
        out.head.submittedAt = reading.moment().toUTC();
    else if (readDate(submitted).isReadable()) // otherwise the reader said so
        out.messages.push_back(message("timestamp.unreadable", "submitted_at", {seen(submitted)}));
}

void RowInterpreter::readRole(const QString& written, Delegate& member, IncomingRow& out)
{
    if (written.isEmpty())
        return;
    auto known = m_roles.find(written);
    if (known == m_roles.end()) {
        const std::optional<QString> decided = m_mapping.role(written);
        const auto folded = m_roles.constFind(text::foldKey(written));
        known = m_roles.insert(written,
            decided                            ? *decided
                : folded != m_roles.constEnd() ? *folded
                : holdsTwoRoles(written)       ? QString()
                                               : roleFromWords(written).value_or(QString()));
    }
    member.role = *known;
    if (!member.role.isEmpty())
        return;
    member.roleText = written;
    out.messages.push_back(message(holdsTwoRoles(written) ? "role.several" : "role.unknown", "role", {seen(written)}));
}

void RowInterpreter::readMember(const PersonCells& cells, IncomingRow& out)
{
    Delegate member;
    const NameSays name = nameSays(cells[Field::GivenName], cells[Field::FamilyName]);
    member.toCome = name == NameSays::ToCome;
    const bool nobody = name == NameSays::Nobody && out.exported.isNull(); // our own list says who is there
    if (nobody && !tellNobody(cells, out))
        return;
    if (!member.toCome) {
        member.person
            = {{}, cells[Field::GivenName], cells[Field::FamilyName], cells[Field::Email], cells[Field::Phone]};
        if (nobody)
            member.person.givenName = member.person.familyName = QString();
        if (!member.person.email.isEmpty() && !Email::parse(member.person.email))
            out.messages.push_back(message("email.invalid", "email", {seen(member.person.email)}));
    }
    member.organisation = cells[Field::Organisation];
    member.jobTitle = cells[Field::JobTitle];
    member.contact = saysYes(cells[Field::IsContact]);
    if (!m_rowIsDelegation && !member.contact && !cells[Field::IsContact].isEmpty()
        && !parseBoolean(cells[Field::IsContact]))
        out.contactSaid = cells[Field::IsContact];
    member.substitute = saysYes(cells[Field::IsSubstitute]) || saysSubstitute(cells[Field::Role]);
    // A row about the territory alone names nobody.
    const bool somebody = member.toCome || member.named() || !member.person.email.isEmpty()
        || !member.person.phone.isEmpty() || !member.jobTitle.isEmpty() || !cells[Field::Role].isEmpty();
    if (!somebody)
        return;
    readRole(cells[Field::Role], member, out);
    const QString& answer = cells[m_ordersOfOne ? Field::RegistrationRef : Field::ResponseId];
    if (!m_rowIsDelegation && !answer.isEmpty())
        member.answer = SourceMemory::hash(answer);
    out.members.push_back(std::move(member));
}

void RowInterpreter::readContact(const PersonCells& cells, IncomingRow& out)
{
    Delegate contact;
    contact.person = {{}, cells[Field::GivenName], cells[Field::FamilyName], cells[Field::Email], cells[Field::Phone]};
    contact.organisation = cells[Field::Organisation];
    contact.contact = true;
    if (nameSays(contact.person.givenName, contact.person.familyName) != NameSays::Somebody) {
        if (contact.person.email.isEmpty())
            return;
        contact.person.givenName = contact.person.familyName = QString();
    }
    out.contact = std::move(contact);
}

quint64 RowInterpreter::keyOf(const PersonCells& cells, const IncomingRow& out) const
{
    const QString session = out.head.session.toString();
    if (!cells[Field::RegistrationRef].isEmpty() && !m_ordersOfOne)
        return text::stableHash(QStringLiteral("ref") + kBetween + cells[Field::RegistrationRef] + kBetween + session);
    if (m_rowIsDelegation && !cells[Field::ResponseId].isEmpty())
        return text::stableHash(QStringLiteral("response") + kBetween + cells[Field::ResponseId] + kBetween + session);
    const QString territory = out.match != nullptr && out.match->settled() && out.match->candidates.front().own.isNull()
        ? out.match->candidates.front().code
        : text::foldKey(out.head.territoryText.name + u' ' + out.head.territoryText.code);
    QString key = QStringLiteral("territory") + kBetween + territory + kBetween + session;
    if (m_rowIsDelegation && !out.members.empty()) {
        // One row is one delegation: two from one territory are two registrations, for a person to merge.
        const Person& first = out.members.front().person;
        key += kBetween
            + (first.email.isEmpty() ? text::nameKey(first.givenName, first.familyName) : text::emailKey(first.email));
    }
    if (territory.isEmpty() && !out.members.empty() && !m_file.isOneDelegation())
        key += kBetween + whoOf(cells, out);
    return text::stableHash(key);
}

} // namespace quatuor
