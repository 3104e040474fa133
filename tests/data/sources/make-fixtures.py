#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What form services, ticket offices and hands write, as their exporters shape it (docs/formats.md). Run it to make the
# files again; the same bytes come out. Everybody in them is invented.
import csv
import importlib.util
import io
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPEC = importlib.util.spec_from_file_location("workbooks", HERE.parent / "xlsx" / "make-fixtures.py")
WORKBOOKS = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(WORKBOOKS)
WORKBOOKS.HERE = HERE
merged, sheet = WORKBOOKS.merged, WORKBOOKS.sheet

ZOE = ["Zoé", "Martin", "zoe.martin@pornic.example.org", "06 39 98 00 01"]
LOIC = ["Loïc", "Girard", "loic.girard@pornic.example.org", "06 39 98 00 02"]
ANNE = ["Anne", "Le Goff", "anne.legoff@loire-atlantique.example.org", "02 61 91 00 03"]
PAUL = ["Paul", "Garnier", "paul@jardins.example.org", "06 39 98 00 04"]
FOUR = [("Élu·e", ZOE), ("Agent·e", LOIC), ("Agent·e de l’État territorial", ANNE), ("Acteur·ice socio-économique", PAUL)]
FIELDS = ["Prénom", "Nom", "Courriel", "Téléphone"]


def text(rows, delimiter=",", quoting=csv.QUOTE_ALL, end="\r\n"):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
    return out.getvalue()


def write(name, content, encoding="utf-8"):
    (HERE / name).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))


def workbook(name, *sheets):
    WORKBOOKS.write(name, WORKBOOKS.parts(list(sheets)))


def framaforms():
    """Drupal 7 Webform: three header rows; a multiple choice apart has its question in the second, its options in the third."""
    fixed = ["Serial", "SID", "Submitted Time", "Completed Time", "Modified Time", "Draft", "IP Address", "UID", "Username"]
    stamp = ["2026-03-04 14:25:00", "2026-03-04 14:25:00", "2026-03-04 14:25:00", "0", "192.0.2.10", "0", ""]
    blank = [""] * (len(fixed) - 1)

    def answer(serial, *cells, draft="0"):
        return [str(serial), str(1700 + serial), *stamp[:3], draft, *stamp[4:], *cells]

    compact = [["Journées d’initiation : inscription", *blank], ["Submission Details", *blank],
               [*fixed, "Journée choisie", "Votre territoire", "Code INSEE", "Vous êtes", *FIELDS]]
    for at, (role, who) in enumerate(FOUR, 1):
        compact.append(answer(at, "16/09/2026", "Pornic", "44131", role, *who))
    compact.append(answer(5, "16/09/2026", "Pornic", "44131", "Élu·e", "Inès", "Hoarau", "", "", draft="1"))
    write("framaforms-compact-tabs.tsv", text(compact, "\t", end="\n"))
    write("framaforms-compact-utf16.xls", text(compact, "\t", end="\n").encode("utf-16"))

    options = [role for role, _ in FOUR]
    days = ["16 septembre 2026", "14 octobre 2026"]
    apart = [["Journées d’initiation : inscription", *blank] + [""] * 12,
             ["Submission Details", *blank, "Quelle journée souhaitez-vous ?", "", "", "Vous êtes", "", "", "", *[""] * 5],
             [*fixed, *days, "Territoire", *options, *FIELDS, "Couleur préférée"]]
    for at, (role, who) in enumerate(FOUR, 1):
        apart.append(answer(at, "X", "", "Pornic", *["X" if role == one else "" for one in options], *who, "bleu"))
    write("framaforms-choices-apart.csv", text(apart, ";", end="\n"))

    # One answer a delegation: four fieldsets ask the same questions, and the export does not say which is which.
    fieldsets = [["Inscrire une délégation", *blank], ["Submission Details", *blank],
                 [*fixed, "Journée", "Territoire", *(["Rôle", *FIELDS] * 4), "Projet"]]
    row = answer(1, "16/09/2026", "Pornic")
    for role, who in FOUR:
        row += [role, *who]
    fieldsets.append([*row, "Halles de demain"])
    write("framaforms-fieldsets.csv", text(fieldsets, ";", end="\n"))


def limesurvey():
    """A mark, every cell quoted, CRLF, an empty line at the end."""
    codes = ["id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl"]
    french = ["ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série",
              "Code d’invitation", "Date de lancement", "Date de la dernière action", "Adresse IP", "URL référente"]

    def answer(number, *cells, submitted="2026-03-04 14:25:00"):
        return [str(number), submitted, "3", "fr", "1234567", "", "2026-03-04 14:20:00", "2026-03-04 14:25:00", "192.0.2.10", "", *cells]

    questions = ["Territoire", "Journée", "Vous êtes", "Prénom", "Nom", "Adresse e-mail", "Vos attentes"]
    rows = [answer(at, "Pornic", "2026-09-16", role, *who[:3], "Rencontrer d’autres territoires,\nla suite\n\net « plus »")
            for at, (role, who) in enumerate(FOUR, 1)]
    rows.append(answer(5, "Pornic", "2026-09-16", "Élu·e", "Inès", "Hoarau", "", "", submitted=""))
    write("limesurvey-french.csv", "\ufeff" + text([french + questions, *rows], ";") + "\r\n")
    named = [f"{code}. {title}" for code, title in zip(codes, french)]
    asked = [f"G01Q0{i}. {title}" for i, title in enumerate(questions, 1)]
    write("limesurvey-code-and-text.csv", "\ufeff" + text([named + asked, *rows]) + "\r\n")
    keys = ["territory_name", "session_date", "role", "given_name", "family_name", "email", "expectations"]
    write("limesurvey-codes.csv", text([codes + keys, *rows], ";") + "\r\n", "cp1252")

    # A multiple choice, and an array of texts whose rows are the roles: one answer a delegation.
    grid = [f"Votre délégation [{role}][{field}]" for role, _ in FOUR for field in FIELDS]
    cells = [one for _, who in FOUR for one in who]
    head = [*french, "Territoire", "Quelle journée ? [16 septembre 2026]", "Quelle journée ? [14 octobre 2026]", *grid]
    write("limesurvey-array.csv", "\ufeff" + text([head, answer(1, "Pornic", "Oui", "Non", *cells)], ";") + "\r\n")
    roles = [f"Vous êtes [{role}]" for role, _ in FOUR]
    head = [*french, "Territoire", "Journée", *roles, *FIELDS]
    rows = [answer(at, "Pornic", "2026-09-16", *["Oui" if role == one else "Non" for one, _ in FOUR], *who)
            for at, (role, who) in enumerate(FOUR, 1)]
    write("limesurvey-choices.csv", "\ufeff" + text([head, *rows], ";") + "\r\n")


def google():
    head = ["Horodateur", "Adresse e-mail", "À quelle journée souhaitez-vous participer ?", "Nom de votre territoire",
            "Vous êtes…", "Votre prénom", "Votre nom", "J’ai lu la notice d’information"]
    rows = [[f"2026/03/04 3:49:2{at} PM UTC+1", who[2], "Mercredi 16 septembre 2026", "Pornic", role, who[0], who[1], "Oui"]
            for at, (role, who) in enumerate(FOUR)]
    write("google-forms.csv", text([head, *rows], end="\n"))
    english = ["Timestamp", "Email Address", "Day", "Territory", "Role", "First name", "Last name", "Privacy notice"]
    write("google-forms-english.csv", text([english, *rows], end="\n"))
    sections = ["Horodateur", "Territoire", "Date de la journée"]
    cells = ["2026/03/04 3:49:23 PM UTC+1", "Pornic", "16/09/2026"]
    for role, who in FOUR:
        sections += [f"Prénom de l’{role}" if role[0] in "ÉA" else f"Prénom de {role}", f"Nom ({role})", f"{role} : adresse e-mail"]
        cells += who[:3]
    write("google-forms-delegation.csv", text([sections, cells], end="\n"))


def demarches():
    """One file a request; members of a repeated block stand in a sheet of their own."""
    head = ["ID", "Email", "FranceConnect ?", "Civilité", "Nom", "Prénom", "Dossier déposé par mandataire", "Archivé",
            "État du dossier", "Dernière mise à jour le", "Déposé le", "Passé en instruction le", "Traité le",
            "Motivation de la décision", "Instructeurs", "Date de la journée", "Territoire", "Code INSEE du territoire",
            "Titre du projet", "Projet (pièce justificative)"]

    def request(number, who, state, *cells):
        return [str(number), who[2], "Non", "Mme", who[1], who[0], "Non", "Non", state, "2026-03-05 08:00:00",
                "2026-03-04 14:25:00", "", "", "", "instruction@example.org", *cells]

    rows = [request(9876543, ZOE, "En construction", "2026-09-16", "Pornic", "44131", "Halles de demain", "plan.pdf"),
            request(9876544, ANNE, "Classé sans suite", "2026-09-16", "Nantes", "44109", "", "")]
    wide_head, wide = list(head), list(rows[0])
    for role, who in FOUR:
        wide_head += [f"{field} – {role}" for field in FIELDS]
        wide += who
    write("demarches-simplifiees.csv", text([wide_head, wide, rows[1] + [""] * 16], quoting=csv.QUOTE_MINIMAL, end="\n"))

    block = "(Bloc répétable Membres de la délégation) – "
    members = [["Dossier ID", "Ligne", block + "Rôle", *[block + field for field in FIELDS]]]
    members += [["9876543", str(at), role, *who] for at, (role, who) in enumerate(FOUR, 1)]
    workbook("demarches-simplifiees.xlsx", ("Dossiers", sheet([head, *rows])), ("Etablissements", sheet([["Dossier ID", "SIRET"]])),
             ("Avis", sheet([["Dossier ID", "Contenu de l’avis"]])), ("(6276262) Membres de la delega", sheet(members)))
    newer = ["N° dossier" if one == "ID" else "Date de dépôt" if one == "Déposé le" else
             one + " [Identité du demandeur]" if one in ("Nom", "Prénom", "Civilité") else one for one in head]
    workbook("demarches-simplifiees-newer.xlsx", ("Dossiers", sheet([newer, *rows])), ("(6276262) Membres", sheet(members)))


def tickets():
    """HelloAsso, Eventbrite, pretix, Indico: a row a ticket, and somebody who ordered them all."""
    head = ["Référence commande", "Date de la commande", "Statut de la commande", "Nom participant", "Prénom participant",
            "Nom payeur", "Prénom payeur", "Email payeur", "Raison sociale", "Moyen de paiement", "Billet", "Numéro de billet",
            "Tarif", "Montant tarif", "Code Promo", "Montant code promo", "Territoire", "Date de la journée"]
    rows = [["53041", "04/03/2026 14:25", "Validé", who[1], who[0], ZOE[1], ZOE[0], ZOE[2], "Ville de Pornic", "", "Télécharger",
             f"12345{at}", role, "0,00", "", "", "Pornic", "16/09/2026"] for at, (role, who) in enumerate(FOUR)]
    rows.append(["53042", "04/03/2026 15:00", "Annulé", "Hoarau", "Inès", "Hoarau", "Inès", "ines@nantes.example.org", "", "", "",
                 "123460", "Élu·e", "0,00", "", "", "Nantes", "16/09/2026"])
    write("helloasso.csv", "\ufeff" + text([head, *rows], ";", csv.QUOTE_MINIMAL))
    elsewhere = [row[:5] + ["Perrin", "Gaël", "secretariat@pornic.example.org"] + row[8:] for row in rows[:4]]
    write("helloasso-another-payer.csv", "\ufeff" + text([head, *elsewhere], ";", csv.QUOTE_MINIMAL))

    head = ["Order #", "Order Date", "First Name", "Last Name", "Email", "Quantity", "Ticket Type", "Attendee #", "Order Type",
            "Currency", "Total Paid", "Attendee Status", "Job Title", "Company", "Territoire"]
    rows = [["1234567890", "2026-03-04 14:25:00", *who[:3], "1", role, f"20001{at}", "Free Order", "EUR", "0.00", "Attending", "", "",
             "Pornic"] for at, (role, who) in enumerate(FOUR)]
    rows.append(["1234567899", "2026-03-05 09:00:00", "Inès", "Hoarau", "ines@nantes.example.org", "1", "Élu·e", "200019", "Free Order",
                 "EUR", "0.00", "Not Attending", "", "", "Nantes"])
    rows.append(["Totals", "", "", "", "", "5", "", "", "", "EUR", "0.00", "", "", "", ""])
    write("eventbrite.csv", text([head, *rows], quoting=csv.QUOTE_MINIMAL, end="\n"))
    older = ["Order no." if one == "Order #" else "Surname" if one == "Last Name" else one for one in head]
    write("eventbrite-order-no.csv", text([older, *rows[:4], rows[-1]], quoting=csv.QUOTE_MINIMAL, end="\n"))

    head = ["N° de commande", "Date de la commande", "Prénom", "Nom de famille", "Adresse e-mail", "Quantité", "Type de billet",
            "N° du participant", "Statut du participant", "Territoire"]
    rows = [["1234567890", "04/03/2026 14:25", *who[:3], "1", role, f"20001{at}", "Participera", "Pornic"]
            for at, (role, who) in enumerate(FOUR)]
    rows.append(["Totaux", "", "", "", "", "4", "", "", "", ""])
    write("eventbrite-french.csv", "\ufeff" + text([head, *rows], ";", quoting=csv.QUOTE_MINIMAL))

    head = ["Code de commande", "ID de position", "Statut", "E-mail", "Numéro de téléphone", "Date de commande", "Produit",
            "Nom du participant", "Nom du participant: Prénom", "Nom du participant: Nom de famille", "Adresse de courriel du participant",
            "Rôle", "Territoire"]
    rows = [["A1B2C", str(at), "payé", ZOE[2].upper(), "+33639980009", "2026-03-04", "Billet", f"{who[0]} {who[1]}", *who[:3], role,
             "Pornic"] for at, (role, who) in enumerate(FOUR, 1)]
    write("pretix-french.csv", text([head, *rows], ";"))

    options = [f"Vous êtes – {role}" for role, _ in FOUR]
    head = ["Event slug", "Order code", "Position ID", "Status", "Email", "Phone number", "Order date", "Order time", "Product",
            "Variation", "Price", "Tax rate", "Tax rule", "Tax value", "Attendee name", "Attendee name: Given name",
            "Attendee name: Family name", "Attendee email", "Company", "Address", "ZIP code", "City", "Country", "State", "Voucher",
            "Pseudonymization ID", "Order comment", *options, "Territoire", "Invoice address name", "Invoice address company"]
    rows = [["sept", "A1B2C", str(at), "paid", "Commandes@pornic.example.org", "+33639980009", "2026-03-04", "14:25:00", "Billet", "",
             "0.00", "0.00", "", "0.00", f"{who[0]} {who[1]}", *who[:3], "", "", "44210", "Pornic", "FR", "", "", f"X{at}", "",
             *["Yes" if role == one else "No" for one, _ in FOUR], "Pornic", "", ""] for at, (role, who) in enumerate(FOUR, 1)]
    # Addresses of attendees are not asked by default.
    silent = [row[:17] + [""] + row[18:] for row in rows]
    write("pretix-one-address.csv", text([head, *silent]))
    cancelled = list(rows[0])
    cancelled[1:4] = ["D3E4F", "1", "canceled"]
    write("pretix.csv", text([head, *rows, cancelled]))

    head = ["ID", "Name", "Email Address", "Affiliation", "Position", "Phone", "Vous êtes", "Territoire", "Registration date",
            "Registration state", "Price", "Checked in", "Check-in date"]
    rows = [[str(at), f"{who[0]} {who[1]}", who[2], "", "", who[3], role, "Pornic", "2026-03-04 14:25:00", "Complete", "0", "No", ""]
            for at, (role, who) in enumerate(FOUR, 1)]
    rows.append(["5", "Inès Hoarau", "ines@nantes.example.org", "", "", "", "Élu·e", "Nantes", "2026-03-04 15:00:00", "Withdrawn", "0",
                 "No", ""])
    write("indico.csv", "\ufeff" + text([head, *rows], quoting=csv.QUOTE_MINIMAL))


def hands():
    """Tables typed by hand."""
    title = ["Journée d’initiation du 16 septembre 2026 – inscriptions", None, None, None, None, None]
    head = ["Territoire", "Qui ?", "Prénom", "NOM", "Mail", "Portable"]
    rows = [[("Pornic" if at == 0 else None), role, who[0], who[1].upper(), who[2], who[3]] for at, (role, who) in enumerate(FOUR)]
    workbook("excel-typed-by-hand.xlsx", ("Inscriptions", sheet(
        [title, None, head, *rows, ["Total", None, None, None, None, "4"]], after=merged("A1:F1", "A4:A7"))))
    groups, below, cells = ["", ""], ["Territoire", "Date"], ["Pornic", "16/09/2026"]
    for role, who in FOUR:
        groups += [role, "", ""]
        below += ["Nom", "Prénom", "Mail"]
        cells += [who[1], who[0], who[2]]
    write("hand-groups-above.csv", text([groups, below, cells, ["TOTAL", "1"] + [""] * 12], ";", csv.QUOTE_MINIMAL), "cp1252")
    numbered = ["Commune", "Journée"] + [f"{field} {at}" for at in range(1, 5) for field in ("Prénom", "Nom", "Rôle", "E-mail")]
    cells = ["Pornic", "16/09/2026"] + [one for role, who in FOUR for one in (who[0], who[1], role, who[2])]
    write("hand-numbered-members.csv", text([numbered, cells], ";", csv.QUOTE_MINIMAL))
    other = ["Commune", "Prénom", "Nom", "Fonction"]
    two = [["Territoire", "Rôle", "Prénom", "Nom", "Courriel"], *[["Pornic", role, *who[:3]] for role, who in FOUR],
           ["", "", "", "", ""], [*other, ""]]
    write("hand-two-tables.csv", text(two, ";", csv.QUOTE_MINIMAL))
    twice = [["Territoire", "Rôle", "Prénom", "Nom", "Courriel"], *[["Pornic", role, *who[:3]] for role, who in FOUR[:2]],
             ["Territoire", "Rôle", "Prénom", "Nom", "Courriel"], *[["Pornic", role, *who[:3]] for role, who in FOUR[2:]],
             ["Nombre d’inscrits", "4", "", "", ""]]
    write("hand-header-again.csv", text(twice, ";", csv.QUOTE_MINIMAL))


def guide():
    """The two forms that docs/guide.fr/formulaire.md proposes, question by question."""
    asked = ["Date de la journée", "Nom du territoire", "Département", "Code INSEE ou SIREN", "Titre du projet", "Vos attentes",
             "J’ai lu la notice d’information"]
    said = ["16 septembre 2026", "Pornic", "Loire-Atlantique", "", "Halles de demain", "Avancer", "Oui"]
    head = ["Horodateur", *asked, "Vous êtes", *FIELDS, "Structure", "Fonction", "Référent·e de la délégation"]
    rows = [["04/03/2026 14:25:00", *said, role, *who, "", "", "Oui" if at == 0 else "Non"] for at, (role, who) in enumerate(FOUR)]
    write("guide-one-answer-a-person.csv", text([head, *rows]))
    head, row = ["Horodateur", *asked], ["04/03/2026 14:25:00", *said]
    for role, who in FOUR:
        head += [f"{role} – {field}" for field in [*FIELDS, "Fonction"]]
        row += [*who, ""]
    write("guide-one-answer-a-delegation.csv", text([[*head, "Courriel du référent"], [*row, ZOE[2]]]))


def own_words():
    """Questions that no list of headings has, and columns that only their cells explain."""
    rows = [[str(at + 1), "2026-03-04 14:25:00", "2", "fr", role, *who, "Pornic", "2026-09-16"] for at, (role, who) in enumerate(FOUR)]
    head = ["ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Vous êtes un·e :",
            *[f"Vos coordonnées [{field}]" for field in FIELDS], "Territoire candidat", "Date retenue"]
    write("limesurvey-short-texts.csv", "\ufeff" + text([head, *rows]))
    head = ["id. ID de la réponse", "submitdate. Date de soumission", "lastpage. Dernière page", "TERR. Territoire que vous représentez",
            "JOUR[SQ1]. Vos disponibilités [16 septembre 2026]", "ROLE. Vous êtes :", "ROLE[other]. Vous êtes : [Autre]",
            *[f"ID[{at}]. Votre identité [{field}]" for at, field in enumerate(FIELDS)]]
    rows = [[at + 1, "2026-03-04 14:25:00", "2", "Pornic", "Oui", "Autre" if at == 3 else role, "association" if at == 3 else "", *who]
            for at, (role, who) in enumerate(FOUR)]
    write("limesurvey-other-role.csv", "\ufeff" + text([head, *rows]))
    head = ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom", "Nom de famille", "Prénom",
            "Mél (professionnel de préférence)", "Téléphone (fixe ou mobile)", "Votre fonction au sein de la délégation *",
            "Votre métier ou mandat", "Territoire de rattachement (commune, EPCI…)", "Pour quelle journée souhaitez-vous inscrire votre délégation ?",
            "Comment avez-vous connu ces journées ?"]
    rows = [[at + 1, "04/03/2026 14:20:00", "04/03/2026 14:25:00", "anonymous", "", who[1], who[0], who[2], who[3], role, "", "Pornic",
             "16/09/2026", "Par un collègue"] for at, (role, who) in enumerate(FOUR)]
    write("microsoft-forms.csv", "\ufeff" + text([head, *rows], ";", csv.QUOTE_MINIMAL))
    rows = [["Pornic", "16/09/2026", role, f"{who[0]} {who[1].upper()}", who[2], "" if at else who[3], who[3]] for at, (role, who) in enumerate(FOUR)]
    write("hand-status-and-two-numbers.csv", text(
        [["Nom de la collectivité ou du groupement", "Journée (date)", "Statut", "Identité (prénom nom)", "@", "N° portable", "Tél. fixe"], *rows], ";", csv.QUOTE_MINIMAL))
    names = [f"{who[0]} {who[1].upper()}" for _, who in FOUR]
    write("hand-roles-over-names.csv", text(
        [["Territoire", "Journée", "Élu·es", "Agent·es", "Agent·es de l’État", "Acteurs socio-économiques", "Courriel de l’élu·e"],
         ["Pornic", "16/09/2026", *names, ZOE[2]]], ";", csv.QUOTE_MINIMAL))
    head, row = ["Horodateur", "Territoire", "Journée"], ["04/03/2026 14:25:00", "Pornic", "16/09/2026"]
    for at, (role, who) in enumerate(FOUR):
        head += [f"{role} : prénom et nom", f"{role} : contact (mail ou tél.)"]
        row += [f"{who[0]} {who[1]}", who[3] if at == 2 else who[2]]
    write("google-forms-mail-or-phone.csv", text([head, row], end="\n"))


for make in (framaforms, limesurvey, google, demarches, tickets, hands, guide, own_words):
    make()
