// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/printlayout.h"

#include "words/columntext.h"
#include "words/papertext.h"

#include <algorithm>
#include <array>
#include <span>

namespace quatuor {

namespace {

/// A column of the page; codes of a list's columns are apart by spaces.
struct PaperColumn {
    QLatin1StringView heading;
    int share;
    const char* text;
    const char* note = "";
    bool isBox = false;
    bool isSmall = false;
    bool isWhole = false;
};

struct PaperLayout {
    QLatin1StringView list;
    const char* group; ///< the columns that name a group of rows; none: there are no groups
    const char* beside;
    const char* below;
    std::span<const PaperColumn> columns;
};

constexpr PaperColumn kRole{QLatin1StringView("role"), 24, "role"};
constexpr PaperColumn kName{
    QLatin1StringView("name"), 23, "given_name family_name", "is_contact is_substitute", false, false, true};
constexpr PaperColumn kOrganisation{QLatin1StringView("organisation"), 24, "organisation", "job_title"};
constexpr PaperColumn kReach{QLatin1StringView("reach"), 33, "email", "phone", false, true, true};

constexpr std::array kMembers{kRole, kName, kOrganisation, kReach};
constexpr std::array kSignIn{
    PaperColumn{QLatin1StringView("name"), 28, "given_name family_name", "is_substitute", false, false, true},
    PaperColumn{QLatin1StringView("role"), 24, "role"},
    PaperColumn{QLatin1StringView("organisation"), 26, "organisation", "job_title"},
    PaperColumn{QLatin1StringView("time_1"), 9, "time_1", "", true},
    PaperColumn{QLatin1StringView("time_2"), 9, "time_2", "", true},
    PaperColumn{QLatin1StringView("time_3"), 9, "time_3", "", true},
};
constexpr std::array kWaiting{
    PaperColumn{QLatin1StringView("rank"), 7, "rank"},
    PaperColumn{QLatin1StringView("territory"), 28, "territory_name", "territory_kind department", false, false, true},
    PaperColumn{QLatin1StringView("people"), 13, "people"},
    PaperColumn{QLatin1StringView("contact"), 22, "contact_given_name contact_family_name", "", false, false, true},
    PaperColumn{QLatin1StringView("reach"), 36, "contact_email", "contact_phone", false, true, true},
    PaperColumn{QLatin1StringView("entered"), 22, "entered_at", "", false, true},
};

constexpr std::array kLayouts{
    PaperLayout{QLatin1StringView("attendees"), "territory_name", "territory_kind department", "", kMembers},
    PaperLayout{QLatin1StringView("registrations"), "territory_name", "territory_kind department state",
        "project_title", kMembers},
    PaperLayout{QLatin1StringView("sign-in"), "territory_name", "", "", kSignIn},
    PaperLayout{QLatin1StringView("waiting-list"), "", "", "", kWaiting},
};

const PaperLayout& layoutOf(const ExportTable& table)
{
    const auto found = std::ranges::find(kLayouts, table.list.code, &PaperLayout::list);
    Q_ASSERT(found != kLayouts.end());
    return *found;
}

using Columns = std::vector<const ExportColumn*>;

Columns named(const char* codes, const Columns& chosen)
{
    Columns found;
    for (const QString& code : QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts)) {
        const auto at = std::ranges::find_if(chosen, [&](const ExportColumn* one) { return one->code == code; });
        if (at != chosen.end())
            found.push_back(*at);
    }
    return found;
}

PrintedHead headOf(const ExportTable& table, const std::optional<Session>& session, const QDateTime& now)
{
    PrintedHead head;
    head.title = listHeading(table.list.code);
    head.subtitle = session ? sessionHeading(*session) : paperPhrase(QLatin1StringView("all-sessions"));
    head.issued = issuedOn(now.toLocalTime().date());
    head.page = paperPhrase(QLatin1StringView("page"));
    head.nobody = paperPhrase(QLatin1StringView("nobody"));
    head.continued = paperPhrase(QLatin1StringView("continued"));
    head.now = now;
    return head;
}

} // namespace

PrintLayout::PrintLayout(const ExportTable& table, const Columns& columns, const std::optional<Session>& session,
    const QDateTime& now, QHash<QString, QString> roleLabels)
    : m_roleLabels(std::move(roleLabels))
    , m_isDated(!session)
    , m_list{headOf(table, session, now), {}}
{
    const PaperLayout& layout = layoutOf(table);
    m_group = {named(layout.group, columns), named(layout.beside, columns)};
    m_below = named(layout.below, columns);
    for (const PaperColumn& one : layout.columns) {
        Place place{named(one.text, columns), named(one.note, columns)};
        if (place.text.empty() && place.note.empty())
            continue;
        m_list.head.columns.push_back({paperHeading(one.heading), one.share, one.isBox, one.isSmall, one.isWhole});
        m_places.push_back(std::move(place));
    }
}

QString PrintLayout::wordOf(const ExportColumn& column, const ListRow& row) const
{
    const QByteArrayView bytes = row[column.field];
    if (column.words == CellWords::Boolean)
        return bytes == "1" ? paperPhrase(column.code) : QString();
    QString text = cellText(column, bytes, m_roleLabels);
    if (text.isEmpty())
        return text;
    switch (column.field) {
    case ListField::Department:
        return departmentOnPaper(text);
    case ListField::EnteredAt:
        return momentOnPaper(text);
    default:
        return text;
    }
}

QString PrintLayout::joined(const Columns& columns, const ListRow& row, const QString& between) const
{
    QStringList words;
    for (const ExportColumn* one : columns) {
        if (const QString word = wordOf(*one, row); !word.isEmpty())
            words.append(word);
    }
    return words.join(between);
}

PrintedCell PrintLayout::cell(const Place& place, const ListRow& row) const
{
    return {joined(place.text, row, QStringLiteral(" ")), joined(place.note, row, QStringLiteral(" · "))};
}

Outcome<Done> PrintLayout::finish() const
{
    if (m_places.empty() && m_group.text.empty())
        return refuse(RefusalKind::Usage, QLatin1StringView("export.not-on-paper"));
    if (m_rows <= qint64(PrintedList::kMostRows))
        return Done{};
    return refuse(RefusalKind::No, QLatin1StringView("export.too-many-pages"),
        {{QLatin1StringView("expected"), QString::number(PrintedList::kMostRows)}});
}

void PrintLayout::row(const ListRow& row)
{
    if (++m_rows > qint64(PrintedList::kMostRows)) // counted, and no longer kept
        return;
    PrintedRow printed;
    if (m_isDated)
        printed.section
            = frenchDayHeading(QDate::fromString(QString::fromUtf8(row[ListField::SessionDate]), Qt::ISODate));
    const QByteArrayView registration = row[ListField::Id];
    if (!m_group.text.empty()) {
        printed.group = cell(m_group, row);
        const QString below = joined(m_below, row, QStringLiteral("\n"));
        if (!below.isEmpty())
            printed.group.note += u'\n' + below;
        printed.beginsGroup = m_list.rows.empty() || registration != m_registration;
    }
    m_registration = registration.toByteArray();
    for (const Place& place : m_places)
        printed.cells.push_back(cell(place, row));
    m_list.rows.push_back(std::move(printed));
}

} // namespace quatuor
