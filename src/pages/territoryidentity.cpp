// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/territoryidentity.h"

#include "core/territories/reference.h"
#include "words/language.h"
#include "words/statetext.h"

#include <QCoreApplication>

namespace quatuor {

namespace {

struct IdentityWords {
    Q_DECLARE_TR_FUNCTIONS(TerritoryIdentity)
};

constexpr qsizetype kSirenLength = 9;

/// The reference's own kinds of intercommunality.
QString typeText(const QString& type)
{
    if (type == QLatin1StringView("CC"))
        return IdentityWords::tr("Community of communes");
    if (type == QLatin1StringView("CA"))
        return IdentityWords::tr("Agglomeration community");
    if (type == QLatin1StringView("CU"))
        return IdentityWords::tr("Urban community");
    if (type.startsWith(QLatin1StringView("MET")))
        return IdentityWords::tr("Metropolis");
    return {};
}

} // namespace

QString kindWords(TerritoryKind kind, const QString& code)
{
    if (kind == TerritoryKind::Epci) {
        const auto unit = OfficialReference::shipped().find(code, kind);
        const QString words = unit ? typeText(unit->type) : QString();
        if (!words.isEmpty())
            return words;
    }
    return kindText(kind);
}

QString departmentText(const QString& department)
{
    if (department.isEmpty())
        return {};
    const auto unit = OfficialReference::shipped().find(department, TerritoryKind::Departement);
    return unit ? QStringLiteral("%1 (%2)").arg(unit->name, department) : department;
}

QString placeText(TerritoryKind kind, const QString& code, const QString& department)
{
    QStringList parts{kindWords(kind, code), departmentText(department)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList territoryIdentity(const Territory& territory)
{
    QStringList parts{kindWords(territory.kind, territory.code)};
    if (territory.kind != TerritoryKind::Departement)
        parts.append(departmentText(territory.department));
    if (!territory.code.isEmpty()) {
        const bool siren = territory.code.size() == kSirenLength;
        parts.append((siren ? QStringLiteral("SIREN %1") : QStringLiteral("INSEE %1")).arg(territory.code));
    }
    if (territory.population > 0) {
        const QString number = currentLocale().toString(territory.population);
        parts.append(IdentityWords::tr("%1 inhabitants").arg(number));
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace quatuor
