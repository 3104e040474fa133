// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/membersheet.h"

#include "core/rolewords.h"

#include <QHash>

#include <algorithm>

namespace quatuor {

namespace {

const QString kRequest = QStringLiteral("N\u00b0 de dossier");
const QString kRole = QStringLiteral("R\u00f4le");
const QString kApplicant = QStringLiteral(" [Identit\u00e9 du demandeur]");

bool isRequestId(const QString& heading)
{
    const QString key = headingKey(heading);
    return key == QLatin1StringView("dossier id") || key == QLatin1StringView("id dossier")
        || key == QLatin1StringView("n dossier");
}

bool isRowNumber(const QString& heading)
{
    return headingKey(heading) == QLatin1StringView("ligne");
}

/// Equal where two sheets ask the same: "(Bloc répétable Élus) – Prénom", "(Bloc répétable Agents) – Prénom".
QString questionKey(const QString& heading)
{
    const auto field = fieldFromHeading(heading);
    return field ? QString(code(*field)) : QStringLiteral(" ") + headingKey(withoutNumbering(heading));
}

/// Copies rows of the sheets beside each other.
class Joining {
public:
    Joining(const Table& requests, const Header& header, std::span<const Table> members)
        : m_requests(requests)
        , m_members(members)
        , m_header(header)
        , m_id(requestColumn(header.layout).value_or(0))
        , m_builder(requests.sheet()->name())
    {
    }

    SheetTable run();

private:
    /// A column of a sheet, and which one of the members' columns it is copied to.
    struct Taken {
        std::size_t from;
        std::size_t to;
    };
    struct Member {
        std::size_t sheet;
        qsizetype row;
    };

    void findMembers(std::size_t sheet);
    [[nodiscard]] std::size_t columnOf(const QString& heading);
    void writeHeadings();
    void writeRequest(const TableRow& request, bool first);
    void writeMember(const Member& member);
    [[nodiscard]] bool isRepeated(std::size_t column) const;
    void cell(std::size_t column, const TableCell& cell);
    [[nodiscard]] std::size_t width() const { return m_header.layout.columns.size(); }

    const Table& m_requests;
    std::span<const Table> m_members;
    const Header& m_header;
    std::size_t m_id;
    QStringList m_headings; ///< of the members' columns
    QStringList m_keys; ///< of the same
    std::size_t m_role = 0; ///< the one of the role
    std::vector<std::vector<Taken>> m_taken; ///< by sheet
    QHash<QByteArray, std::vector<Member>> m_rows; ///< by request
    SheetTableBuilder m_builder;
};

void Joining::cell(std::size_t column, const TableCell& cell)
{
    m_builder.cell(int(column), cell.bytes);
}

bool Joining::isRepeated(std::size_t column) const
{
    return column == m_id || m_header.layout.columns[column].field == Field::SessionDate;
}

std::size_t Joining::columnOf(const QString& heading)
{
    const QString key = questionKey(heading);
    if (const qsizetype known = m_keys.indexOf(key); known >= 0)
        return std::size_t(known);
    m_keys.append(key);
    m_headings.append(heading);
    return std::size_t(m_keys.size() - 1);
}

void Joining::findMembers(std::size_t sheet)
{
    const Table& members = m_members[sheet];
    const QStringList headings = members.headings(0);
    std::vector<Taken>& taken = m_taken.emplace_back();
    qsizetype id = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (isRequestId(headings[i]))
            id = i;
        else if (!isRowNumber(headings[i]))
            taken.push_back({std::size_t(i), columnOf(headings[i])});
    }
    TableRow cells;
    for (qsizetype row = 1; row < members.rowCount(); ++row) {
        members.row(row, cells, Table::kMostColumns);
        if (qsizetype(cells.size()) > id)
            m_rows[cells[std::size_t(id)].bytes.toByteArray()].push_back({sheet, row});
    }
}

void Joining::writeHeadings()
{
    const auto& columns = m_header.layout.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool ofSomebody = columns[i].group < 0 && columns[i].field && isOfPerson(*columns[i].field);
        const QString heading = i == m_id ? kRequest : columns[i].heading + (ofSomebody ? kApplicant : QString());
        m_builder.cell(int(i), heading.toUtf8());
    }
    for (std::size_t i = 0; i < std::size_t(m_headings.size()); ++i)
        m_builder.cell(int(columns.size() + i), m_headings[qsizetype(i)].toUtf8());
    m_builder.endRow(m_requests.sheet()->number(m_header.from.row));
}

void Joining::writeRequest(const TableRow& request, bool first)
{
    for (std::size_t i = 0; i < std::min(request.size(), width()); ++i) {
        if (first || isRepeated(i))
            cell(i, request[i]);
    }
}

void Joining::writeMember(const Member& member)
{
    const Table& sheet = m_members[member.sheet];
    m_builder.beginSheet(sheet.sheet()->name());
    TableRow cells;
    sheet.row(member.row, cells, Table::kMostColumns);
    TableRow out(std::size_t(m_headings.size()));
    const QByteArray name = sheet.sheet()->name().toUtf8();
    if (roleFromWords(sheet.sheet()->name()))
        out[m_role].bytes = name;
    for (const Taken& one : m_taken[member.sheet]) {
        if (one.from < cells.size() && !cells[one.from].isBlank())
            out[one.to] = cells[one.from];
    }
    for (std::size_t i = 0; i < out.size(); ++i)
        cell(width() + i, out[i]);
    m_builder.endRow(sheet.sheet()->number(member.row));
}

SheetTable Joining::run()
{
    for (std::size_t sheet = 0; sheet < m_members.size(); ++sheet)
        findMembers(sheet);
    m_role = columnOf(kRole);
    writeHeadings();
    TableRow request;
    for (qsizetype row = m_header.from.row + 1; row < m_requests.rowCount(); ++row) {
        m_requests.row(row, request, width());
        const QByteArray id = m_id < request.size() ? request[m_id].bytes.toByteArray() : QByteArray();
        const std::vector<Member> members = id.isEmpty() ? std::vector<Member>() : m_rows.value(id);
        for (std::size_t i = 0; i < members.size(); ++i) {
            writeRequest(request, i == 0);
            writeMember(members[i]);
        }
        if (members.empty()) {
            m_builder.beginSheet(m_requests.sheet()->name());
            writeRequest(request, true);
            m_builder.endRow(m_requests.sheet()->number(row));
        }
    }
    return m_builder.take();
}

} // namespace

std::optional<std::size_t> requestColumn(const HeaderLayout& requests)
{
    const auto identifies = [](const RegistrationColumn& one) {
        return one.field == Field::RegistrationRef || one.field == Field::ResponseId;
    };
    const auto found = std::ranges::find_if(requests.columns, identifies);
    return found == requests.columns.end() ? std::nullopt
                                           : std::optional(std::size_t(found - requests.columns.begin()));
}

bool isMemberSheet(const Table& sheet)
{
    if (sheet.rowCount() < 2)
        return false;
    const QStringList texts = sheet.headings(0);
    const std::vector<QString> headings(texts.begin(), texts.end());
    return std::ranges::any_of(headings, isRequestId) && layoutOf(headings, {}).namesPeople();
}

SheetTable joinMembers(const Table& requests, const Header& header, std::span<const Table> members)
{
    return Joining(requests, header, members).run();
}

} // namespace quatuor
