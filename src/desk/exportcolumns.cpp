// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exportcolumns.h"

#include "exchange/values/phone.h"
#include "words/columntext.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr ExportColumn column(const char* code, ListField field, CellWords words = CellWords::Text)
{
    return {QLatin1StringView(code), field, words};
}

constexpr std::array kAttendees{
    column("session_date", ListField::SessionDate),
    column("territory_name", ListField::TerritoryName),
    column("territory_code", ListField::TerritoryCode),
    column("territory_kind", ListField::TerritoryKind, CellWords::Kind),
    column("department", ListField::Department),
    column("role", ListField::Role, CellWords::Role),
    column("given_name", ListField::GivenName),
    column("family_name", ListField::FamilyName),
    column("email", ListField::Email),
    column("phone", ListField::Phone, CellWords::Phone),
    column("organisation", ListField::Organisation),
    column("job_title", ListField::JobTitle),
    column("is_contact", ListField::IsContact, CellWords::Boolean),
    column("is_substitute", ListField::IsSubstitute, CellWords::Boolean),
    column("registration_id", ListField::Id),
    column("state", ListField::State, CellWords::State),
};

constexpr std::array kRegistrations{
    column("session_date", ListField::SessionDate),
    column("territory_name", ListField::TerritoryName),
    column("territory_code", ListField::TerritoryCode),
    column("territory_kind", ListField::TerritoryKind, CellWords::Kind),
    column("role", ListField::Role, CellWords::Role),
    column("given_name", ListField::GivenName),
    column("family_name", ListField::FamilyName),
    column("email", ListField::Email),
    column("phone", ListField::Phone, CellWords::Phone),
    column("organisation", ListField::Organisation),
    column("job_title", ListField::JobTitle),
    column("is_contact", ListField::IsContact, CellWords::Boolean),
    column("is_substitute", ListField::IsSubstitute, CellWords::Boolean),
    column("project_title", ListField::ProjectTitle),
    column("project_summary", ListField::ProjectSummary),
    column("expectations", ListField::Expectations),
    column("notice_acknowledged", ListField::NoticeAcknowledged, CellWords::Boolean),
    column("submitted_at", ListField::SubmittedAt, CellWords::Moment),
    column("registration_ref", ListField::Ref),
    column("registration_id", ListField::Id),
    column("state", ListField::State, CellWords::State),
};

constexpr std::array kWaitingList{
    column("session_date", ListField::SessionDate),
    column("rank", ListField::Rank),
    column("entered_at", ListField::EnteredAt, CellWords::Moment),
    column("territory_name", ListField::TerritoryName),
    column("territory_code", ListField::TerritoryCode),
    column("territory_kind", ListField::TerritoryKind, CellWords::Kind),
    column("department", ListField::Department),
    column("people", ListField::People),
    column("contact_given_name", ListField::GivenName),
    column("contact_family_name", ListField::FamilyName),
    column("contact_email", ListField::Email),
    column("contact_phone", ListField::Phone, CellWords::Phone),
    column("registration_id", ListField::Id),
};

constexpr std::array kSignIn{
    column("session_date", ListField::SessionDate),
    column("territory_name", ListField::TerritoryName),
    column("role", ListField::Role, CellWords::Role),
    column("given_name", ListField::GivenName),
    column("family_name", ListField::FamilyName),
    column("organisation", ListField::Organisation),
    column("job_title", ListField::JobTitle),
    column("is_substitute", ListField::IsSubstitute, CellWords::Boolean),
    column("time_1", ListField::ByHand),
    column("time_2", ListField::ByHand),
    column("time_3", ListField::ByHand),
};

template <std::size_t Size>
constexpr std::array<QLatin1StringView, Size> codes(const std::array<ExportColumn, Size>& columns)
{
    std::array<QLatin1StringView, Size> result;
    std::ranges::transform(columns, result.begin(), &ExportColumn::code);
    return result;
}

constexpr std::array kAttendeesCodes = codes(kAttendees);
constexpr std::array kRegistrationsCodes = codes(kRegistrations);
constexpr std::array kWaitingListCodes = codes(kWaitingList);
constexpr std::array kSignInCodes = codes(kSignIn);

constexpr std::array kLists{
    ExportList{QLatin1StringView("attendees"), kAttendeesCodes},
    ExportList{QLatin1StringView("registrations"), kRegistrationsCodes},
    ExportList{QLatin1StringView("waiting-list"), kWaitingListCodes},
    ExportList{QLatin1StringView("sign-in"), kSignInCodes},
};

constexpr std::array kTables{
    ExportTable{kLists[0], kAttendees, &ListStore::attendees},
    ExportTable{kLists[1], kRegistrations, &ListStore::registrations},
    ExportTable{kLists[2], kWaitingList, &ListStore::waitingList},
    ExportTable{kLists[3], kSignIn, &ListStore::attendees},
};

std::vector<ListColumn> headings(const std::vector<const ExportColumn*>& columns)
{
    std::vector<ListColumn> result;
    for (const ExportColumn* one : columns)
        result.push_back({QString(one->code), columnHeading(one->code), one->words == CellWords::Phone});
    return result;
}

/// The hour that people here had, and how far from UTC, so that reading it again gives the same moment.
QString localMoment(const QString& iso)
{
    const QDateTime local = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate) : iso;
}

QString wordOf(CellWords words, const QString& code, const QHash<QString, QString>& roleLabels)
{
    switch (words) {
    case CellWords::Boolean:
        return booleanLabel(code == QLatin1StringView("1"));
    case CellWords::Role:
        return roleLabels.value(code, code);
    case CellWords::Kind:
        return kindLabel(code);
    case CellWords::State:
        return stateLabel(code);
    case CellWords::Phone:
        return frenchPhone(code);
    case CellWords::Moment:
        return localMoment(code);
    case CellWords::Text:
        break;
    }
    return code;
}

QByteArrayView machineBoolean(QByteArrayView flag)
{
    return flag == "1" ? "true" : flag == "0" ? "false" : QByteArrayView();
}

} // namespace

std::span<const ExportList> ExportDesk::lists()
{
    return kLists;
}

const ExportTable* findExportTable(QStringView code)
{
    const auto found = std::ranges::find_if(kTables, [&](const ExportTable& table) { return table.list.code == code; });
    return found == kTables.end() ? nullptr : &*found;
}

const ExportColumn* findColumn(const ExportTable& table, QStringView code)
{
    const auto found = std::ranges::find_if(table.columns, [&](const ExportColumn& one) { return one.code == code; });
    return found == table.columns.end() ? nullptr : &*found;
}

QString cellText(const ExportColumn& column, QByteArrayView bytes, const QHash<QString, QString>& roleLabels)
{
    return bytes.isEmpty() ? QString() : wordOf(column.words, QString::fromUtf8(bytes), roleLabels);
}

ExportWriter::ExportWriter(SafeFile& file, std::vector<const ExportColumn*> columns, const ListStyle& style,
    QHash<QString, QString> roleLabels)
    : m_columns(std::move(columns))
    , m_inWords(style.audience == Audience::Excel && style.format != ListFormat::Json)
    , m_roleLabels(std::move(roleLabels))
    , m_writer(file, headings(m_columns), style)
{
}

void ExportWriter::row(const ListRow& row)
{
    for (const ExportColumn* column : m_columns) {
        const QByteArrayView bytes = row[column->field];
        const bool isPlain = column->words == CellWords::Text || column->words == CellWords::Phone;
        if (isPlain || bytes.isEmpty())
            m_writer.cell(bytes);
        else if (m_inWords)
            m_writer.cell(wordOf(column->words, QString::fromUtf8(bytes), m_roleLabels));
        else
            m_writer.cell(column->words == CellWords::Boolean ? machineBoolean(bytes) : bytes);
    }
    m_writer.endRow();
    ++m_rows;
}

} // namespace quatuor
