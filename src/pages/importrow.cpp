// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importrow.h"

#include "words/rowmessagetext.h"
#include "words/statetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace quatuor {

namespace {

struct ImportRowWords {
    Q_DECLARE_TR_FUNCTIONS(ImportRowWords)
};

const QString kNothing = QStringLiteral("—");
constexpr std::size_t kMostPeople = 3;

bool isOneOf(QLatin1StringView code, std::initializer_list<const char*> codes)
{
    return std::ranges::any_of(codes, [&](const char* one) { return code == QLatin1StringView(one); });
}

/// The rest of a long delegation is a number: the whole of it stands in the file, and soon in its registration.
QString joined(QStringList texts)
{
    texts.removeDuplicates();
    const qsizetype more = texts.size() - qsizetype(kMostPeople);
    if (more > 0)
        texts = texts.first(qsizetype(kMostPeople)) + QStringList(QStringLiteral("+ %1").arg(more));
    return texts.isEmpty() ? kNothing : texts.join(QStringLiteral(", "));
}

QString nameOf(const Delegate& member)
{
    if (member.toCome)
        return ImportRowWords::tr("name to come");
    return QStringList({member.person.givenName, member.person.familyName}).join(u' ').trimmed();
}

QString roleOf(const Delegate& member)
{
    if (!member.role.isEmpty())
        return roleText(member.role);
    return member.roleText.isEmpty() ? QString() : ImportRowWords::tr("“%1”: which role?").arg(member.roleText);
}

template <class Text>
QString ofMembers(const std::vector<Delegate>& members, Text text)
{
    QStringList texts;
    for (const Delegate& one : members) {
        if (const QString words = text(one); !words.isEmpty())
            texts.append(words);
    }
    return joined(std::move(texts));
}

QString settledText(const TerritoryCandidate& unit, const QString& written)
{
    const QLatin1StringView reason = unit.reason;
    QString note = unit.name == written ? QString() : unit.name;
    if (reason == QLatin1StringView("code-zero-restored"))
        note = ImportRowWords::tr("zero put back");
    else if (reason == QLatin1StringView("remembered"))
        note = ImportRowWords::tr("%1, chosen").arg(unit.name);
    else if (unit.confidence < 1 && !note.isEmpty())
        note = ImportRowWords::tr("%1, sure at %2 %").arg(unit.name, QLocale().toString(int(unit.confidence * 100)));
    const QString code = unit.code.isEmpty() ? unit.name : unit.code;
    return note.isEmpty() || note == code ? code : QStringLiteral("%1 · %2").arg(code, note);
}

QString officialText(const IncomingRow& read)
{
    const TerritoryMatch* match = read.match;
    if (match == nullptr)
        return kNothing;
    if (match->settled())
        return settledText(match->candidates.front(), read.head.territoryText.name);
    return match->candidates.empty()
        ? ImportRowWords::tr("unknown: which one?")
        : ImportRowWords::tr("%n territories possible", nullptr, int(match->candidates.size()));
}

std::optional<ImportColumn> columnOf(const QString& field)
{
    static const std::pair<const char*, ImportColumn> kColumns[] = {{"territory_name", ImportColumn::Written},
        {"territory_code", ImportColumn::Written}, {"role", ImportColumn::Role}, {"given_name", ImportColumn::Person},
        {"family_name", ImportColumn::Person}, {"email", ImportColumn::Email}};
    for (const auto& [name, column] : kColumns) {
        if (field == QLatin1StringView(name))
            return column;
    }
    return std::nullopt;
}

} // namespace

QString importResultText(ImportResult result)
{
    switch (result) {
    case ImportResult::New:
        return ImportRowWords::tr("new");
    case ImportResult::Updated:
        return ImportRowWords::tr("updated");
    case ImportResult::Proposed:
        return ImportRowWords::tr("change proposed");
    case ImportResult::Unchanged:
        return ImportRowWords::tr("unchanged");
    case ImportResult::ToChoose:
        return ImportRowWords::tr("to choose");
    case ImportResult::Rejected:
        break;
    }
    return ImportRowWords::tr("rejected");
}

ImportResult importResult(const RowOutcome& outcome)
{
    if (outcome.fate == RowFate::Rejected)
        return ImportResult::Rejected;
    const bool open = std::ranges::any_of(outcome.messages, [](const RowMessage& one) {
        return isOneOf(one.code, {"role.unknown", "territory.ambiguous", "territory.unknown"});
    });
    if (open)
        return ImportResult::ToChoose;
    switch (outcome.fate) {
    case RowFate::Created:
    case RowFate::Merged:
        return ImportResult::New;
    case RowFate::Updated:
        return ImportResult::Updated;
    case RowFate::Proposed:
        return ImportResult::Proposed;
    default:
        return ImportResult::Unchanged;
    }
}

bool ImportRow::asks(ImportColumn column) const
{
    return (column == ImportColumn::Official && asksTerritory)
        || (column == ImportColumn::Role && !unknownRoles.isEmpty());
}

ImportRow importRow(const IncomingRow& read, const RowOutcome& outcome)
{
    ImportRow row;
    row.result = importResult(outcome);
    const TerritoryText& written = read.head.territoryText;
    // What was chosen here may have been chosen wrongly: it can be said again.
    row.asksTerritory = row.result != ImportResult::Rejected && read.match != nullptr
        && (!read.match->settled() || read.match->candidates.front().reason == QLatin1StringView("remembered"));
    const auto set = [&row](ImportColumn column, const QString& text) { row.texts[std::size_t(column)] = text; };
    set(ImportColumn::Row, QString::number(outcome.number()));
    set(ImportColumn::Result, importResultText(row.result));
    set(ImportColumn::Written, written.isEmpty() ? kNothing : written.name.isEmpty() ? written.code : written.name);
    set(ImportColumn::Official, officialText(read));
    set(ImportColumn::Role, ofMembers(read.members, roleOf));
    set(ImportColumn::Person, ofMembers(read.members, nameOf));
    set(ImportColumn::Email, ofMembers(read.members, [](const Delegate& one) { return one.person.email; }));
    for (const Delegate& one : read.members) {
        if (row.result != ImportResult::Rejected && one.role.isEmpty() && !one.roleText.isEmpty()
            && !row.unknownRoles.contains(one.roleText))
            row.unknownRoles.append(one.roleText);
    }
    for (const RowMessage& one : outcome.messages) {
        row.messages.append(rowMessageText(one.code, one.column, one.args));
        if (const auto column = columnOf(one.column); column && one.code == QLatin1StringView("cell.proposed"))
            row.before[std::size_t(*column)] = argument(one.args, QLatin1StringView("before"));
    }
    return row;
}

} // namespace quatuor
