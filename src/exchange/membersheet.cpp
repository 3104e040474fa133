// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/membersheet.h"

#include <QHash>

#include <algorithm>

namespace quatuor {

namespace {

const QString kRequest = QStringLiteral("N\u00b0 de dossier");
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

/// Copies rows of the two sheets beside each other.
class Joining {
public:
    Joining(const Table& requests, const Header& header, const Table& members)
        : m_requests(requests)
        , m_members(members)
        , m_header(header)
        , m_id(requestColumn(header.layout).value_or(0))
        , m_builder(requests.sheet()->name())
    {
    }

    SheetTable run();

private:
    void findMembers();
    void writeHeadings();
    void write(const TableRow& request, bool first, qsizetype member);
    [[nodiscard]] bool isRepeated(std::size_t column) const;
    void cell(std::size_t column, const TableCell& cell);

    const Table& m_requests;
    const Table& m_members;
    const Header& m_header;
    std::size_t m_id;
    std::vector<std::size_t> m_taken; ///< columns of the members that are copied
    QHash<QByteArray, std::vector<qsizetype>> m_rows; ///< of members, by request
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

void Joining::findMembers()
{
    const QStringList headings = m_members.headings(0);
    qsizetype id = 0;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (isRequestId(headings[i]))
            id = i;
        else if (!isRowNumber(headings[i]))
            m_taken.push_back(std::size_t(i));
    }
    TableRow cells;
    for (qsizetype row = 1; row < m_members.rowCount(); ++row) {
        m_members.row(row, cells, Table::kMostColumns);
        if (qsizetype(cells.size()) > id)
            m_rows[cells[std::size_t(id)].bytes.toByteArray()].push_back(row);
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
    const QStringList headings = m_members.headings(0);
    for (std::size_t i = 0; i < m_taken.size(); ++i)
        m_builder.cell(int(columns.size() + i), headings[qsizetype(m_taken[i])].toUtf8());
    m_builder.endRow();
}

/// `member`: a row, or -1 for a request that has none.
void Joining::write(const TableRow& request, bool first, qsizetype member)
{
    const std::size_t width = m_header.layout.columns.size();
    for (std::size_t i = 0; i < std::min(request.size(), width); ++i) {
        if (first || isRepeated(i))
            cell(i, request[i]);
    }
    TableRow cells;
    if (member >= 0)
        m_members.row(member, cells, Table::kMostColumns);
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (m_taken[i] < cells.size())
            cell(width + i, cells[m_taken[i]]);
    }
    m_builder.endRow();
}

SheetTable Joining::run()
{
    findMembers();
    writeHeadings();
    TableRow request;
    for (qsizetype row = m_header.from.row + 1; row < m_requests.rowCount(); ++row) {
        m_requests.row(row, request, m_header.layout.columns.size());
        const QByteArray id = m_id < request.size() ? request[m_id].bytes.toByteArray() : QByteArray();
        const std::vector<qsizetype> members = id.isEmpty() ? std::vector<qsizetype>() : m_rows.value(id);
        if (members.empty())
            write(request, true, -1);
        for (const qsizetype member : members)
            write(request, member == members.front(), member);
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

SheetTable joinMembers(const Table& requests, const Header& header, const Table& members)
{
    return Joining(requests, header, members).run();
}

} // namespace quatuor
