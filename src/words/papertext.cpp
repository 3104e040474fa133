// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/papertext.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView name;
    const char16_t* french;
};

constexpr Word kPhrases[] = {
    {QLatin1StringView("page"), u"page %1 / %2"},
    {QLatin1StringView("nobody"), u"Personne n’est sur cette liste."},
    {QLatin1StringView("continued"), u"(suite)"},
    {QLatin1StringView("all-sessions"), u"Toutes les journées"},
    {QLatin1StringView("is_contact"), u"référent·e"},
    {QLatin1StringView("is_substitute"), u"suppléant·e"},
};

constexpr Word kHeadings[] = {
    {QLatin1StringView("role"), u"Rôle"},
    {QLatin1StringView("name"), u"Nom"},
    {QLatin1StringView("organisation"), u"Organisme"},
    {QLatin1StringView("reach"), u"Courriel et téléphone"},
    {QLatin1StringView("contact"), u"Référent·e"},
    {QLatin1StringView("territory"), u"Territoire"},
    {QLatin1StringView("rank"), u"Rang"},
    {QLatin1StringView("people"), u"Personnes"},
    {QLatin1StringView("entered"), u"Entrée"},
    {QLatin1StringView("time_1"), u"Temps 1"},
    {QLatin1StringView("time_2"), u"Temps 2"},
    {QLatin1StringView("time_3"), u"Temps 3"},
};

QString word(std::span<const Word> words, QLatin1StringView name)
{
    const auto at = std::ranges::find(words, name, &Word::name);
    return at == words.end() ? QString(name) : QString::fromUtf16(at->french);
}

/// The first of a month has its own word.
QString french(QDate date, const QString& format)
{
    static const QLocale locale(QLocale::French, QLocale::France);
    const QString day = date.day() == 1 ? QStringLiteral("'1er'") : QStringLiteral("d");
    return date.isValid() ? locale.toString(date, format.arg(day)) : QString();
}

QString hour(QTime time)
{
    const QString minutes = time.minute() == 0 ? QString() : time.toString(QStringLiteral("\u202Fmm"));
    return QString::number(time.hour()) + QStringLiteral("\u202Fh") + minutes;
}

} // namespace

QString paperPhrase(QLatin1StringView name)
{
    return word(kPhrases, name);
}

QString paperHeading(QLatin1StringView name)
{
    return word(kHeadings, name);
}

QString frenchDay(QDate date)
{
    return french(date, QStringLiteral("dddd %1 MMMM yyyy"));
}

QString frenchDayHeading(QDate date)
{
    const QString day = frenchDay(date);
    return day.left(1).toUpper() + day.mid(1);
}

QString sessionHeading(const Session& session)
{
    QString heading = frenchDayHeading(session.date);
    if (session.start.isValid() && session.end.isValid())
        heading += QStringLiteral(", de %1 à %2").arg(hour(session.start), hour(session.end));
    return session.title.isEmpty() ? heading : heading + QStringLiteral(" · ") + session.title;
}

QString issuedOn(QDate today)
{
    return QStringLiteral("Édité le ") + french(today, QStringLiteral("%1 MMMM yyyy"));
}

QString momentOnPaper(const QString& iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return iso;
    return QStringLiteral("%1, %2").arg(moment.date().toString(QStringLiteral("dd/MM/yyyy")), hour(moment.time()));
}

QString departmentOnPaper(const QString& code)
{
    return QStringLiteral("département\u00A0") + code;
}

} // namespace quatuor
