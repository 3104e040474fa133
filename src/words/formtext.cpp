// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/formtext.h"

#include "words/papertext.h"

#include <algorithm>

namespace quatuor {

namespace {

struct Word {
    QLatin1StringView name;
    const char16_t* french;
};

constexpr Word kPhrases[] = {
    {QLatin1StringView("sheet"), u"Inscription"},
    {QLatin1StringView("lists"), u"Listes"},
    {QLatin1StringView("title"), u"Inscription d’une délégation"},
    {QLatin1StringView("instructions"),
        u"Remplissez les cases claires, une ligne par personne, enregistrez le fichier et renvoyez-le par courriel "
        u"à qui vous l’a envoyé."},
    {QLatin1StringView("people"), u"Les membres de la délégation"},
    {QLatin1StringView("purpose"),
        u"Les lignes laissées vides ne comptent pas. Les adresses et les téléphones ne servent qu’à préparer "
        u"la journée : ils ne sont demandés que pour joindre les membres de la délégation."},
    {QLatin1StringView("wrong-title"), u"Choisissez dans la liste"},
    {QLatin1StringView("wrong-text"), u"Cette case se remplit avec l’un des choix de la liste, à droite de la case."},
    {QLatin1StringView("help.session_date"),
        u"La journée à laquelle la délégation vient : choisissez-la dans la liste."},
    {QLatin1StringView("help.territory_name"),
        u"Le nom officiel de la commune, de l’intercommunalité ou du groupement, par exemple « CC du Diois »."},
    {QLatin1StringView("help.territory_code"),
        u"Si vous le connaissez : cinq caractères pour une commune, neuf chiffres pour une intercommunalité."},
    {QLatin1StringView("help.project_title"), u"Le projet concret que la délégation apporte, en une ligne."},
    {QLatin1StringView("help.project_summary"), u"Quelques phrases : où en est-il, qui y travaille ?"},
    {QLatin1StringView("help.expectations"), u"Ce que la délégation attend de la journée."},
    {QLatin1StringView("help.notice_acknowledged"),
        u"Chaque membre a-t-il lu la notice d’information sur ses données personnelles ?"},
    {QLatin1StringView("help.role"), u"L’une des catégories d’acteurs de la liste."},
    {QLatin1StringView("help.is_contact"), u"« oui » pour la personne à qui l’organisateur écrit : une seule."},
    {QLatin1StringView("help.is_substitute"), u"« oui » pour qui ne vient que si un membre est empêché."},
};

/// "1 au moins", "de 1 à 3", "2", "3 au plus", "si possible".
QString boundsInWords(int least, std::optional<int> most)
{
    if (most && *most == least)
        return QString::number(least);
    if (most && least > 0)
        return QStringLiteral("de %1 à %2").arg(QString::number(least), QString::number(*most));
    if (most)
        return QStringLiteral("%1 au plus").arg(*most);
    return least > 0 ? QStringLiteral("%1 au moins").arg(least) : QStringLiteral("si possible");
}

} // namespace

QString formPhrase(const QString& name)
{
    const auto at = std::ranges::find_if(kPhrases, [&](const Word& one) { return one.name == name; });
    return at == std::end(kPhrases) ? QString() : QString::fromUtf16(at->french);
}

QStringList compositionInWords(const CompositionPolicy& policy)
{
    QStringList lines{QStringLiteral("Une délégation réunit chacune de ces catégories d’acteurs, suppléants à part :")};
    QStringList roles;
    for (const RoleBounds& one : policy.roles)
        roles.append(QStringLiteral("%1 (%2)").arg(one.role.label, boundsInWords(one.least, one.most)));
    lines.append(roles.join(QStringLiteral(" ; ")) + u'.');
    if (policy.most)
        lines.append(QStringLiteral("En tout, %1 personnes au plus.").arg(*policy.most));
    else if (policy.recommended)
        lines.append(QStringLiteral("En tout, %1 personnes au plus, de préférence.").arg(*policy.recommended));
    return lines;
}

QString sessionChoice(const Session& session)
{
    const QString day = frenchDay(session.date);
    return session.title.isEmpty() ? day : day + QStringLiteral(" – ") + session.title;
}

} // namespace quatuor
