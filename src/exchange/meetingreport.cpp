// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingreport.h"

#include "core/text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

/// Two headings, folded, that only that report has together.
struct Signature {
    QLatin1StringView first;
    QLatin1StringView second;
    QLatin1StringView looks;
};
constexpr QLatin1StringView kZoom("zoom-report");
constexpr QLatin1StringView kTeams("teams-report");
constexpr QLatin1StringView kBigBlueButton("bigbluebutton-report");
constexpr QLatin1StringView kSignIn("sign-in-sheet"); // ours: its people are members already
constexpr std::array kSignatures{
    Signature{QLatin1StringView("time 1"), QLatin1StringView("time 3"), kSignIn},
    Signature{QLatin1StringView("temps 1"), QLatin1StringView("temps 3"), kSignIn},
    Signature{QLatin1StringView("name original name"), QLatin1StringView("user email"), kZoom},
    Signature{QLatin1StringView("user email"), QLatin1StringView("guest"), kZoom},
    Signature{QLatin1StringView("user email"), QLatin1StringView("join time"), kZoom},
    Signature{QLatin1StringView("nom nom original"), QLatin1StringView("duree minutes"), kZoom},
    Signature{QLatin1StringView("nom nom original"), QLatin1StringView("duree totale minutes"), kZoom},
    Signature{QLatin1StringView("meeting id"), QLatin1StringView("topic"), kZoom},
    Signature{QLatin1StringView("join time"), QLatin1StringView("time in session minutes"), kZoom},
    Signature{QLatin1StringView("attended"), QLatin1StringView("user name original name"), kZoom},
    Signature{QLatin1StringView("heure d arrivee"), QLatin1StringView("temps dans la session minutes"), kZoom},
    Signature{QLatin1StringView("heure d arrivee"), QLatin1StringView("duree de la session minutes"), kZoom},
    Signature{QLatin1StringView("a participe"), QLatin1StringView("nom d utilisateur nom original"), kZoom},
    Signature{QLatin1StringView("first join"), QLatin1StringView("last leave"), kTeams},
    Signature{QLatin1StringView("full name"), QLatin1StringView("user action"), kTeams},
    Signature{QLatin1StringView("join time"), QLatin1StringView("leave time"), kTeams},
    Signature{QLatin1StringView("premiere participation"), QLatin1StringView("dernier depart"), kTeams},
    Signature{QLatin1StringView("premiere connexion"), QLatin1StringView("derniere deconnexion"), kTeams},
    Signature{QLatin1StringView("participation"), QLatin1StringView("duree de la reunion"), kTeams},
    Signature{QLatin1StringView("nom complet"), QLatin1StringView("action de l utilisateur"), kTeams},
    Signature{QLatin1StringView("nom complet"), QLatin1StringView("action utilisateur"), kTeams},
    Signature{QLatin1StringView("heure d arrivee"), QLatin1StringView("duree"), kTeams},
    Signature{QLatin1StringView("heure de participation"), QLatin1StringView("heure de depart"), kTeams},
    Signature{QLatin1StringView("id du participant upn"), QLatin1StringView("role"), kTeams},
    Signature{QLatin1StringView("participant id upn"), QLatin1StringView("role"), kTeams},
    Signature{QLatin1StringView("moderator"), QLatin1StringView("activity score"), kBigBlueButton},
    Signature{QLatin1StringView("activity score"), QLatin1StringView("talk time"), kBigBlueButton},
    Signature{QLatin1StringView("moderateur"), QLatin1StringView("score d activite"), kBigBlueButton},
    Signature{QLatin1StringView("score d activite"), QLatin1StringView("temps de parole"), kBigBlueButton},
    Signature{QLatin1StringView("moderateur"), QLatin1StringView("temps de parole"), kBigBlueButton},
};

} // namespace

QLatin1StringView meetingReport(std::span<const QString> headings)
{
    QStringList folded;
    for (const QString& heading : headings)
        folded += text::foldKey(heading);
    const auto matches
        = [&](const Signature& one) { return folded.contains(one.first) && folded.contains(one.second); };
    const auto found = std::ranges::find_if(kSignatures, matches);
    return found == kSignatures.end() ? QLatin1StringView() : found->looks;
}

} // namespace quatuor
