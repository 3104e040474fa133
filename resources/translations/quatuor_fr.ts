<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Argument</name>
    <message>
        <source>a member without a name</source>
        <translation>un membre sans nom</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Session added: {date}</source>
        <translation>Journée ajoutée&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Journée ajoutée</translation>
    </message>
    <message>
        <source>Session edited: {date}</source>
        <translation>Journée modifiée&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Session edited</source>
        <translation>Journée modifiée</translation>
    </message>
    <message>
        <source>Session cancelled: {date}</source>
        <translation>Journée annulée&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Journée annulée</translation>
    </message>
    <message>
        <source>Session postponed: {date}</source>
        <translation>Journée reportée&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Session postponed</source>
        <translation>Journée reportée</translation>
    </message>
    <message>
        <source>Composition of delegations changed for the session of {date}</source>
        <translation>Composition des délégations modifiée pour la journée du {date}</translation>
    </message>
    <message>
        <source>Composition of delegations changed for a session</source>
        <translation>Composition des délégations modifiée pour une journée</translation>
    </message>
    <message numerus="yes">
        <source>Import of “{file}”: %n row(s)</source>
        <translation>
            <numerusform>Import de «&#x202f;{file}&#x202f;»&#x202f;: %n ligne</numerusform>
            <numerusform>Import de «&#x202f;{file}&#x202f;»&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of “{file}”</source>
        <translation>Import de «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>Import of a file</source>
        <translation>Import d’un fichier</translation>
    </message>
    <message>
        <source>Registration added: {territory}</source>
        <translation>Inscription ajoutée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration added</source>
        <translation>Inscription ajoutée</translation>
    </message>
    <message>
        <source>Registration edited: {territory}</source>
        <translation>Inscription modifiée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration edited</source>
        <translation>Inscription modifiée</translation>
    </message>
    <message>
        <source>Registrations merged: {territory}</source>
        <translation>Inscriptions fusionnées&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registrations merged</source>
        <translation>Inscriptions fusionnées</translation>
    </message>
    <message>
        <source>Registration accepted: {territory}</source>
        <translation>Inscription acceptée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>Inscription acceptée</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) accepted for the session of {date}</source>
        <translation>
            <numerusform>%n inscription acceptée pour la journée du {date}</numerusform>
            <numerusform>%n inscriptions acceptées pour la journée du {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations accepted</source>
        <translation>Inscriptions acceptées</translation>
    </message>
    <message>
        <source>Registration submitted: {territory}</source>
        <translation>Inscription à examiner&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration submitted</source>
        <translation>Inscription à examiner</translation>
    </message>
    <message>
        <source>Registration put on the waiting list: {territory}</source>
        <translation>Inscription mise en liste d’attente&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration put on the waiting list</source>
        <translation>Inscription mise en liste d’attente</translation>
    </message>
    <message>
        <source>Registration withdrawn: {territory}</source>
        <translation>Inscription retirée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Inscription retirée</translation>
    </message>
    <message>
        <source>Registration reopened: {territory}</source>
        <translation>Inscription rouverte&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration reopened</source>
        <translation>Inscription rouverte</translation>
    </message>
    <message>
        <source>Registration refused: {territory}</source>
        <translation>Inscription refusée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Inscription refusée</translation>
    </message>
    <message>
        <source>Correction requested: {territory}</source>
        <translation>Complément demandé&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Correction requested</source>
        <translation>Complément demandé</translation>
    </message>
    <message>
        <source>Registration moved to another session: {territory}</source>
        <translation>Inscription déplacée à une autre journée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration moved to another session</source>
        <translation>Inscription déplacée à une autre journée</translation>
    </message>
    <message>
        <source>Waiver granted: {territory}</source>
        <translation>Dérogation accordée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Waiver granted</source>
        <translation>Dérogation accordée</translation>
    </message>
    <message>
        <source>Warning dismissed: {territory}</source>
        <translation>Avertissement écarté&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Warning dismissed</source>
        <translation>Avertissement écarté</translation>
    </message>
    <message>
        <source>Proposed value taken: {territory}</source>
        <translation>Valeur proposée reprise&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Proposed value taken</source>
        <translation>Valeur proposée reprise</translation>
    </message>
    <message>
        <source>Proposed value declined: {territory}</source>
        <translation>Valeur proposée écartée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Proposed value declined</source>
        <translation>Valeur proposée écartée</translation>
    </message>
    <message>
        <source>Member added: {territory}</source>
        <translation>Membre ajouté&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>Member edited: {territory}</source>
        <translation>Membre modifié&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Member edited</source>
        <translation>Membre modifié</translation>
    </message>
    <message>
        <source>Member removed: {territory}</source>
        <translation>Membre retiré&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Membre retiré</translation>
    </message>
    <message>
        <source>Member replaced: {territory}</source>
        <translation>Membre remplacé&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Member replaced</source>
        <translation>Membre remplacé</translation>
    </message>
    <message>
        <source>Member moved to another delegation: {territory}</source>
        <translation>Membre passé dans une autre délégation&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Member moved to another delegation</source>
        <translation>Membre passé dans une autre délégation</translation>
    </message>
    <message>
        <source>Availability of a member changed: {territory}</source>
        <translation>Disponibilité d’un membre modifiée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Availability of a member changed</source>
        <translation>Disponibilité d’un membre modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) taken from the waiting list of the session of {date}</source>
        <translation>
            <numerusform>%n délégation prise sur la liste d’attente de la journée du {date}</numerusform>
            <numerusform>%n délégations prises sur la liste d’attente de la journée du {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegations taken from the waiting list</source>
        <translation>Délégations prises sur la liste d’attente</translation>
    </message>
    <message>
        <source>Territory added: {territory}</source>
        <translation>Territoire ajouté&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Territory added</source>
        <translation>Territoire ajouté</translation>
    </message>
    <message>
        <source>Name of a territory remembered: {territory}</source>
        <translation>Nom d’un territoire retenu&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Name of a territory remembered</source>
        <translation>Nom d’un territoire retenu</translation>
    </message>
    <message>
        <source>Person edited</source>
        <translation>Personne modifiée</translation>
    </message>
    <message numerus="yes">
        <source>Export of the list “{list}”: %n row(s)</source>
        <translation>
            <numerusform>Export de la liste «&#x202f;{list}&#x202f;»&#x202f;: %n ligne</numerusform>
            <numerusform>Export de la liste «&#x202f;{list}&#x202f;»&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of the list “{list}”</source>
        <translation>Export de la liste «&#x202f;{list}&#x202f;»</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>Export d’une liste</translation>
    </message>
    <message>
        <source>Demonstration data added</source>
        <translation>Données de démonstration ajoutées</translation>
    </message>
    <message>
        <source>Sample added</source>
        <translation>Exemple ajouté</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>An action was undone</source>
        <translation>Une action a été annulée</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#x202f;: {what}</translation>
    </message>
    <message>
        <source>An action was redone</source>
        <translation>Une action a été rétablie</translation>
    </message>
    <message>
        <source>Registration entered: {territory}</source>
        <translation>Inscription saisie&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Registration entered</source>
        <translation>Inscription saisie</translation>
    </message>
    <message>
        <source>Kept seat released: {territory}</source>
        <translation>Place réservée libérée&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Kept seat released</source>
        <translation>Place réservée libérée</translation>
    </message>
    <message>
        <source>Territories from {file}: {added} added, {updated} updated</source>
        <translation>Territoires de {file}&#x202f;: {added} ajoutés, {updated} mis à jour</translation>
    </message>
    <message>
        <source>Territories updated from a list</source>
        <translation>Territoires mis à jour d’après une liste</translation>
    </message>
    <message>
        <source>Status of a territory changed: {territory}</source>
        <translation>Statut d’un territoire modifié&#x202f;: {territory}</translation>
    </message>
    <message>
        <source>Status of a territory changed</source>
        <translation>Statut d’un territoire modifié</translation>
    </message>
    <message numerus="yes">
        <source>Export of the attendees: %n row(s)</source>
        <translation>
            <numerusform>Export de la liste des participants&#x202f;: %n ligne</numerusform>
            <numerusform>Export de la liste des participants&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the registrations: %n row(s)</source>
        <translation>
            <numerusform>Export de la liste des inscriptions&#x202f;: %n ligne</numerusform>
            <numerusform>Export de la liste des inscriptions&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the waiting list: %n row(s)</source>
        <translation>
            <numerusform>Export de la liste d’attente&#x202f;: %n ligne</numerusform>
            <numerusform>Export de la liste d’attente&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export of the sign-in sheet: %n row(s)</source>
        <translation>
            <numerusform>Export de la feuille d’émargement&#x202f;: %n ligne</numerusform>
            <numerusform>Export de la feuille d’émargement&#x202f;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>at most so many; else 1000</source>
        <translation>au plus tant&#x202f;; sinon 1000</translation>
    </message>
    <message>
        <source>What was done, newest first.</source>
        <translation>Ce qui a été fait, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>What one action changed, value by value.</source>
        <translation>Ce qu’une action a changé, valeur par valeur.</translation>
    </message>
    <message>
        <source>Restores what an action changed, unless something is built on it.</source>
        <translation>Rétablit ce qu’une action a changé, sauf si quelque chose en dépend.</translation>
    </message>
    <message>
        <source>Does again what was undone.</source>
        <translation>Refait ce qui a été annulé.</translation>
    </message>
    <message>
        <source>the workspace; else QUATUOR_WORKSPACE, else quatuor/quatuor.quatuor among the user’s data</source>
        <translation>l’espace de travail&#x202f;; sinon QUATUOR_WORKSPACE, sinon quatuor/quatuor.quatuor parmi vos données</translation>
    </message>
    <message>
        <source>who acts, for the journal; else the login name</source>
        <translation>qui agit, pour le journal&#x202f;; sinon le nom de connexion</translation>
    </message>
    <message>
        <source>language; else that of the system</source>
        <translation>la langue&#x202f;; sinon celle du système</translation>
    </message>
    <message>
        <source>one JSON document on standard output, and nothing else</source>
        <translation>un seul document JSON sur la sortie standard, et rien d’autre</translation>
    </message>
    <message>
        <source>on standard error, errors only</source>
        <translation>sur la sortie d’erreur, les erreurs seulement</translation>
    </message>
    <message>
        <source>the time it is, for tests</source>
        <translation>l’heure qu’il est, pour les essais</translation>
    </message>
    <message>
        <source>what there is; after a command, what it takes</source>
        <translation>ce qui existe&#x202f;; après une commande, ce qu’elle accepte</translation>
    </message>
    <message>
        <source>the version of the program and of the official reference</source>
        <translation>la version du programme et du référentiel officiel</translation>
    </message>
    <message>
        <source>The file that holds everything: create, verify, copy</source>
        <translation>Le fichier qui contient tout&#x202f;: le créer, le vérifier, le copier</translation>
    </message>
    <message>
        <source>A new workspace of fictive people in real territories, to try things</source>
        <translation>Un espace de travail neuf, de personnes fictives dans de vrais territoires, pour essayer</translation>
    </message>
    <message>
        <source>Sessions: dates, places, composition of delegations</source>
        <translation>Les journées&#x202f;: dates, places, composition des délégations</translation>
    </message>
    <message>
        <source>Registrations from the export of a form</source>
        <translation>Les inscriptions venues de l’export d’un formulaire</translation>
    </message>
    <message>
        <source>Registrations: check, mend, decide</source>
        <translation>Les inscriptions&#x202f;: vérifier, corriger, décider</translation>
    </message>
    <message>
        <source>Members of a delegation</source>
        <translation>Les membres des délégations</translation>
    </message>
    <message>
        <source>The waiting list of a session that is full</source>
        <translation>La liste d’attente d’une journée complète</translation>
    </message>
    <message>
        <source>Territories: official ones and this workspace’s own</source>
        <translation>Les territoires&#x202f;: ceux du référentiel et ceux de cet espace de travail</translation>
    </message>
    <message>
        <source>The directory of people</source>
        <translation>L’annuaire des personnes</translation>
    </message>
    <message>
        <source>Lists for others, as files</source>
        <translation>Les listes pour les autres, en fichiers</translation>
    </message>
    <message>
        <source>The journal of actions: show, undo, redo</source>
        <translation>Le journal des actions&#x202f;: voir, annuler, rétablir</translation>
    </message>
    <message>
        <source>instead of R: all that nothing blocks, in order of entry, while there is room</source>
        <translation>au lieu de R&#x202f;: tout ce que rien ne bloque, dans l’ordre d’arrivée, tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>with --all-ready: the session, by id or date</source>
        <translation>avec --all-ready&#x202f;: la journée, par identifiant ou par date</translation>
    </message>
    <message>
        <source>who asked to withdraw</source>
        <translation>qui a demandé le retrait</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>what: an id that “check” shows, or ID@SUBJECT</source>
        <translation>quoi&#x202f;: un identifiant que «&#x202f;check&#x202f;» affiche, ou ID@SUJET</translation>
    </message>
    <message>
        <source>what is to be mended: role:agent_etat, delegate:ID, field:email… (several)</source>
        <translation>ce qui est à compléter&#x202f;: role:agent_etat, delegate:ID, field:email… (plusieurs fois)</translation>
    </message>
    <message>
        <source>what to tell the territory</source>
        <translation>ce qu’il faut dire au territoire</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>avant quelle date</translation>
    </message>
    <message>
        <source>keeps a place until that day</source>
        <translation>garde une place jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Accepts a registration that nothing blocks, or all of them.</source>
        <translation>Accepte une inscription que rien ne bloque, ou toutes.</translation>
    </message>
    <message>
        <source>A draft, or one that was sent back, is to be decided now.</source>
        <translation>Un brouillon, ou une inscription renvoyée, est maintenant à décider.</translation>
    </message>
    <message>
        <source>Puts it on the waiting list of a session that is full.</source>
        <translation>La met en liste d’attente d’une journée complète.</translation>
    </message>
    <message>
        <source>The territory does not come after all.</source>
        <translation>Le territoire ne vient finalement pas.</translation>
    </message>
    <message>
        <source>One that was refused or withdrawn is to be decided again.</source>
        <translation>Une inscription refusée ou retirée est de nouveau à décider.</translation>
    </message>
    <message>
        <source>Refuses a registration.</source>
        <translation>Refuse une inscription.</translation>
    </message>
    <message>
        <source>Sends it back to be completed: not a refusal.</source>
        <translation>La renvoie pour être complétée&#x202f;: ce n’est pas un refus.</translation>
    </message>
    <message>
        <source>Lets something that blocks through, with a reason.</source>
        <translation>Laisse passer ce qui bloque, avec une raison.</translation>
    </message>
    <message>
        <source>A warning is all right as it is.</source>
        <translation>Un avertissement est écarté&#x202f;: c’est normal.</translation>
    </message>
    <message>
        <source>elu, agent, agent_etat, acteur_socio_eco, or words for one of them</source>
        <translation>elu, agent, agent_etat, acteur_socio_eco, ou des mots pour l’un d’eux</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>le prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>le nom de famille</translation>
    </message>
    <message>
        <source>a place without a name yet, which does not count</source>
        <translation>une place encore sans nom, qui ne compte pas</translation>
    </message>
    <message>
        <source>when the name is expected</source>
        <translation>quand le nom est attendu</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>l’adresse électronique</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>le téléphone</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>l’organisme</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>replaces a member who cannot come, and takes no place</source>
        <translation>remplace un membre empêché, et ne prend pas de place</translation>
    </message>
    <message>
        <source>is written to on behalf of the delegation</source>
        <translation>reçoit les messages pour la délégation</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>un autre rôle</translation>
    </message>
    <message>
        <source>is no substitute any more</source>
        <translation>n’est plus suppléant·e</translation>
    </message>
    <message>
        <source>is not the contact any more</source>
        <translation>n’est plus la personne référente</translation>
    </message>
    <message>
        <source>somebody new: given name</source>
        <translation>quelqu’un de nouveau&#x202f;: le prénom</translation>
    </message>
    <message>
        <source>or a substitute of the same delegation</source>
        <translation>ou un·e suppléant·e de la même délégation</translation>
    </message>
    <message>
        <source>the other registration</source>
        <translation>l’autre inscription</translation>
    </message>
    <message>
        <source>can come after all</source>
        <translation>peut finalement venir</translation>
    </message>
    <message>
        <source>Adds a member, by name, or a place whose name is to come.</source>
        <translation>Ajoute un membre, par son nom, ou une place dont le nom viendra.</translation>
    </message>
    <message>
        <source>Changes a member.</source>
        <translation>Modifie un membre.</translation>
    </message>
    <message>
        <source>Takes a member out.</source>
        <translation>Retire un membre.</translation>
    </message>
    <message>
        <source>Somebody else takes the place, and the role.</source>
        <translation>Quelqu’un d’autre prend la place, et le rôle.</translation>
    </message>
    <message>
        <source>Moves a member to another registration.</source>
        <translation>Passe un membre dans une autre inscription.</translation>
    </message>
    <message>
        <source>Cannot come on the day: it changes nothing of the composition.</source>
        <translation>Ne peut pas venir le jour même&#x202f;: la composition n’en est pas changée.</translation>
    </message>
    <message>
        <source>which lists there are, and their columns</source>
        <translation>les listes qui existent, et leurs colonnes</translation>
    </message>
    <message>
        <source>of this session, by id or date</source>
        <translation>de cette journée, par identifiant ou par date</translation>
    </message>
    <message>
        <source>these columns, in this order; else all</source>
        <translation>ces colonnes, dans cet ordre&#x202f;; sinon toutes</translation>
    </message>
    <message>
        <source>else from the file’s ending</source>
        <translation>sinon d’après la fin du nom du fichier</translation>
    </message>
    <message>
        <source>excel (the default): headings and safe cells for a spreadsheet; machine: values as they are</source>
        <translation>excel (par défaut)&#x202f;: en-têtes et cellules sûres pour un tableur&#x202f;; machine&#x202f;: les valeurs telles quelles</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>le fichier à écrire&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>Writes a list to a file.</source>
        <translation>Écrit une liste dans un fichier.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done, and the answer is no: something blocks, a refusal, rows not taken</source>
        <translation>fait, et la réponse est non&#x202f;: quelque chose bloque, un refus, des lignes non reprises</translation>
    </message>
    <message>
        <source>wrong usage: an unknown option or id, two sessions on that date</source>
        <translation>mauvais usage&#x202f;: option ou identifiant inconnu, deux journées à cette date</translation>
    </message>
    <message>
        <source>the input cannot be read</source>
        <translation>le fichier donné ne peut pas être lu</translation>
    </message>
    <message>
        <source>the workspace cannot be used</source>
        <translation>l’espace de travail ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>done, but standard output could not take the answer</source>
        <translation>fait, mais la sortie standard n’a pas pu recevoir la réponse</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C; nothing was kept</source>
        <translation>arrêté par Ctrl+C&#x202f;; rien n’a été gardé</translation>
    </message>
    <message>
        <source>the session of rows that name none, by id or date</source>
        <translation>la journée des lignes qui n’en nomment pas, par identifiant ou par date</translation>
    </message>
    <message>
        <source>such as utf-8 or windows-1252; else detected</source>
        <translation>par exemple utf-8 ou windows-1252&#x202f;; sinon reconnu</translation>
    </message>
    <message>
        <source>one character, or tab; else detected</source>
        <translation>un caractère, ou tab&#x202f;; sinon reconnu</translation>
    </message>
    <message>
        <source>what the columns and role words of this file mean</source>
        <translation>ce que veulent dire les colonnes et les mots de rôle de ce fichier</translation>
    </message>
    <message>
        <source>remembers the mapping under this name</source>
        <translation>retient la correspondance sous ce nom</translation>
    </message>
    <message>
        <source>says what it would do, and changes nothing</source>
        <translation>dit ce qui se passerait, et ne change rien</translation>
    </message>
    <message>
        <source>makes the workspace if there is none</source>
        <translation>crée l’espace de travail s’il n’existe pas</translation>
    </message>
    <message>
        <source>Takes registrations from a file; the same file again changes nothing.</source>
        <translation>Reprend les inscriptions d’un fichier&#x202f;; le même fichier ensuite ne change rien.</translation>
    </message>
    <message>
        <source>beginnings of words of a name or an e-mail address</source>
        <translation>des débuts de mots d’un nom ou d’une adresse électronique</translation>
    </message>
    <message>
        <source>People, by name.</source>
        <translation>Les personnes, par nom.</translation>
    </message>
    <message>
        <source>Changes a person, in every delegation.</source>
        <translation>Modifie une personne, dans toutes ses délégations.</translation>
    </message>
    <message>
        <source>What the last import would change here, and nobody has agreed to yet.</source>
        <translation>Ce que le dernier import changerait ici, et que personne n’a encore accepté.</translation>
    </message>
    <message>
        <source>Takes a value that is proposed.</source>
        <translation>Reprend une valeur proposée.</translation>
    </message>
    <message>
        <source>Keeps the value that is here.</source>
        <translation>Garde la valeur qui est ici.</translation>
    </message>
    <message>
        <source>in this state</source>
        <translation>dans cet état</translation>
    </message>
    <message>
        <source>beginnings of words of a name, an e-mail address or the territory</source>
        <translation>des débuts de mots d’un nom, d’une adresse électronique ou du territoire</translation>
    </message>
    <message>
        <source>Registrations, by session and territory.</source>
        <translation>Les inscriptions, par journée et par territoire.</translation>
    </message>
    <message>
        <source>Everything about one registration, its delegation and what is to check.</source>
        <translation>Tout sur une inscription, sa délégation et ce qui est à vérifier.</translation>
    </message>
    <message>
        <source>What is to check, with the smallest fix of each; of one registration, a session, or all.</source>
        <translation>Ce qui est à vérifier, avec la plus petite correction&#x202f;: d’une inscription, d’une journée ou de toutes.</translation>
    </message>
    <message>
        <source>the session, by id or date</source>
        <translation>la journée, par identifiant ou par date</translation>
    </message>
    <message>
        <source>the territory, by its INSEE or SIREN code</source>
        <translation>le territoire, par son code INSEE ou SIREN</translation>
    </message>
    <message>
        <source>or by its name</source>
        <translation>ou par son nom</translation>
    </message>
    <message>
        <source>what it is: commune, epci, departement…</source>
        <translation>ce que c’est&#x202f;: commune, epci, departement…</translation>
    </message>
    <message>
        <source>the session, while it is a draft</source>
        <translation>la journée, tant que c’est un brouillon</translation>
    </message>
    <message>
        <source>the project’s title</source>
        <translation>le titre du projet</translation>
    </message>
    <message>
        <source>the project in some lines</source>
        <translation>le projet en quelques lignes</translation>
    </message>
    <message>
        <source>what they come for</source>
        <translation>ce qu’ils viennent chercher</translation>
    </message>
    <message>
        <source>whether they read the information notice</source>
        <translation>si la notice d’information a été lue</translation>
    </message>
    <message>
        <source>the organisers’ own note</source>
        <translation>la note des organisateurs</translation>
    </message>
    <message>
        <source>the other session, by id or date</source>
        <translation>l’autre journée, par identifiant ou par date</translation>
    </message>
    <message>
        <source>A draft, to be given members (delegate add) and submitted.</source>
        <translation>Un brouillon, à qui donner des membres (delegate add) avant de le soumettre.</translation>
    </message>
    <message>
        <source>Changes a registration.</source>
        <translation>Modifie une inscription.</translation>
    </message>
    <message>
        <source>The second becomes part of the first.</source>
        <translation>La seconde devient une partie de la première.</translation>
    </message>
    <message>
        <source>To another session, where it is submitted again.</source>
        <translation>À une autre journée, où elle est de nouveau à examiner.</translation>
    </message>
    <message>
        <source>a past session, entered afterwards: no rule blocks</source>
        <translation>une journée passée, saisie après coup&#x202f;: aucune règle ne bloque</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>sa date</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>when it begins, in its time zone; else 09:30</source>
        <translation>quand elle commence, dans son fuseau horaire&#x202f;; sinon 09:30</translation>
    </message>
    <message>
        <source>when it ends; else 16:30</source>
        <translation>quand elle finit&#x202f;; sinon 16:30</translation>
    </message>
    <message>
        <source>its time zone; else Europe/Paris</source>
        <translation>son fuseau horaire&#x202f;; sinon Europe/Paris</translation>
    </message>
    <message>
        <source>the most delegations, or none</source>
        <translation>le plus de délégations, ou none</translation>
    </message>
    <message>
        <source>the most people, substitutes apart, or none</source>
        <translation>le plus de personnes, sans les suppléant·es, ou none</translation>
    </message>
    <message>
        <source>the first day of registration, or none</source>
        <translation>le premier jour d’inscription, ou none</translation>
    </message>
    <message>
        <source>the last day of registration, or none</source>
        <translation>le dernier jour d’inscription, ou none</translation>
    </message>
    <message>
        <source>the video link</source>
        <translation>le lien de visioconférence</translation>
    </message>
    <message>
        <source>the date, if it was entered wrongly</source>
        <translation>la date, si elle a été mal saisie</translation>
    </message>
    <message>
        <source>the new date</source>
        <translation>la nouvelle date</translation>
    </message>
    <message>
        <source>least and most of a role, such as elu=1..3; elu=1 sets no most</source>
        <translation>le moins et le plus d’un rôle, par exemple elu=1..3&#x202f;; elu=1 ne met pas de plafond</translation>
    </message>
    <message>
        <source>the most people in all, such as 4..8, or none</source>
        <translation>le plus de personnes en tout, par exemple 4..8, ou none</translation>
    </message>
    <message>
        <source>the size beyond which a warning says so, or none</source>
        <translation>la taille au-delà de laquelle un avertissement le dit, ou none</translation>
    </message>
    <message>
        <source>Adds a session.</source>
        <translation>Ajoute une journée.</translation>
    </message>
    <message>
        <source>All sessions, with their places.</source>
        <translation>Toutes les journées, avec leurs places.</translation>
    </message>
    <message>
        <source>One session, by id or date.</source>
        <translation>Une journée, par identifiant ou par date.</translation>
    </message>
    <message>
        <source>Changes a session.</source>
        <translation>Modifie une journée.</translation>
    </message>
    <message>
        <source>Cancels a session; registrations keep their states.</source>
        <translation>Annule une journée&#x202f;; les inscriptions gardent leur état.</translation>
    </message>
    <message>
        <source>Moves a session to another date; its registrations are to be confirmed again.</source>
        <translation>Reporte une journée à une autre date&#x202f;; ses inscriptions sont à reconfirmer.</translation>
    </message>
    <message>
        <source>Shows or changes what a delegation is made of, for one session.</source>
        <translation>Montre ou change ce dont une délégation est faite, pour une journée.</translation>
    </message>
    <message>
        <source>at most so many; else 20</source>
        <translation>au plus tant&#x202f;; sinon 20</translation>
    </message>
    <message>
        <source>in this département, by code or name</source>
        <translation>dans ce département, par code ou par nom</translation>
    </message>
    <message>
        <source>instead of TEXT: every row of a CSV file</source>
        <translation>au lieu de TEXTE&#x202f;: chaque ligne d’un fichier CSV</translation>
    </message>
    <message>
        <source>with --batch: the heading of the names</source>
        <translation>avec --batch&#x202f;: l’en-tête des noms</translation>
    </message>
    <message>
        <source>with --batch: the heading of the départements</source>
        <translation>avec --batch&#x202f;: l’en-tête des départements</translation>
    </message>
    <message>
        <source>with --batch: the heading of the kinds</source>
        <translation>avec --batch&#x202f;: l’en-tête des types</translation>
    </message>
    <message>
        <source>with --batch: the file to write; - is standard output</source>
        <translation>avec --batch&#x202f;: le fichier à écrire&#x202f;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>what it is; other kinds are in the official reference</source>
        <translation>ce que c’est&#x202f;; les autres types sont dans le référentiel officiel</translation>
    </message>
    <message>
        <source>the codes of the territories it is made of</source>
        <translation>les codes des territoires qui le composent</translation>
    </message>
    <message>
        <source>Territories by the beginnings of words, or by code.</source>
        <translation>Les territoires par débuts de mots, ou par code.</translation>
    </message>
    <message>
        <source>Which territory a name means, and how surely.</source>
        <translation>Quel territoire un nom désigne, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>One territory, by code or id: what it is, what it is part of.</source>
        <translation>Un territoire, par code ou identifiant&#x202f;: ce qu’il est, de quoi il fait partie.</translation>
    </message>
    <message>
        <source>A territory that has no official code: a PETR, a park, a grouping…</source>
        <translation>Un territoire sans code officiel&#x202f;: un PETR, un parc, un groupement…</translation>
    </message>
    <message>
        <source>strict (the default) stops at the first that does not fit or is blocked; first-fit passes over it</source>
        <translation>strict (par défaut) s’arrête à la première qui ne tient pas ou qui est bloquée&#x202f;; first-fit passe par-dessus</translation>
    </message>
    <message>
        <source>shows who would be promoted, and changes nothing</source>
        <translation>montre qui serait pris, et ne change rien</translation>
    </message>
    <message>
        <source>Who waits, in order of entry.</source>
        <translation>Qui attend, dans l’ordre d’arrivée.</translation>
    </message>
    <message>
        <source>Accepts those for whom there is room.</source>
        <translation>Accepte celles pour qui il y a de la place.</translation>
    </message>
    <message>
        <source>filled with the sample: two sessions and their registrations</source>
        <translation>rempli de l’exemple&#x202f;: deux journées et leurs inscriptions</translation>
    </message>
    <message>
        <source>reads every page and every recorded action too</source>
        <translation>lit aussi chaque page et chaque action enregistrée</translation>
    </message>
    <message>
        <source>how many; else 120</source>
        <translation>combien&#x202f;; sinon 120</translation>
    </message>
    <message>
        <source>the same number gives the same people; else 1</source>
        <translation>le même nombre donne les mêmes personnes&#x202f;; sinon 1</translation>
    </message>
    <message>
        <source>Makes a new file.</source>
        <translation>Crée un fichier neuf.</translation>
    </message>
    <message>
        <source>Verifies the file, what it holds and what must always be true of it.</source>
        <translation>Vérifie le fichier, ce qu’il contient et ce qui doit toujours y être vrai.</translation>
    </message>
    <message>
        <source>One verified file to hand over.</source>
        <translation>Un seul fichier vérifié, à transmettre.</translation>
    </message>
    <message>
        <source>A new workspace of fictive people, with past and coming sessions.</source>
        <translation>Un espace de travail neuf de personnes fictives, avec des journées passées et à venir.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Rien à changer.</translation>
    </message>
    <message>
        <source>To undo it: quatuor-cli change undo %1</source>
        <translation>Pour annuler&#x202f;: quatuor-cli change undo %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Identifiant&#x202f;: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added to %1</source>
        <translation>
            <numerusform>%n ligne ajoutée à %1</numerusform>
            <numerusform>%n lignes ajoutées à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”: give %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de «&#x202f;%2&#x202f;»&#x202f;: donnez %3.</translation>
    </message>
    <message>
        <source>a moment such as 2026-09-16T09:30:00Z</source>
        <translation>un moment comme 2026-09-16T09:30:00Z</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>«&#x202f;%1&#x202f;» demande un mot de plus&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1 %2&#x202f;».</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>Il manque un argument&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un argument de trop.</translation>
    </message>
    <message>
        <source>The option “%1” is needed: %2.</source>
        <translation>L’option «&#x202f;%1&#x202f;» est nécessaire&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Which command? “quatuor-cli --help” lists them.</source>
        <translation>Quelle commande&#x202f;? «&#x202f;quatuor-cli --help&#x202f;» les liste.</translation>
    </message>
    <message>
        <source>Nothing is ready to be accepted, or no place is left.</source>
        <translation>Rien n’est prêt à être accepté, ou il ne reste pas de place.</translation>
    </message>
    <message>
        <source>Say which registration, or “--all-ready” with a session.</source>
        <translation>Dites quelle inscription, ou «&#x202f;--all-ready&#x202f;» avec une journée.</translation>
    </message>
    <message>
        <source>“--all-ready” and “--session” go together.</source>
        <translation>«&#x202f;--all-ready&#x202f;» et «&#x202f;--session&#x202f;» vont ensemble.</translation>
    </message>
    <message>
        <source>These options contradict each other.</source>
        <translation>Ces options se contredisent.</translation>
    </message>
    <message>
        <source>Give the name of somebody new, or “--with-substitute”.</source>
        <translation>Donnez le nom de quelqu’un de nouveau, ou «&#x202f;--with-substitute&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n ligne écrite</numerusform>
            <numerusform>%n lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Say which list, or “--list” to see which there are.</source>
        <translation>Dites quelle liste, ou «&#x202f;--list&#x202f;» pour voir celles qui existent.</translation>
    </message>
    <message>
        <source>Say where to write: “-o FILE”, or “-o -” for standard output.</source>
        <translation>Dites où écrire&#x202f;: «&#x202f;-o FICHIER&#x202f;», ou «&#x202f;-o -&#x202f;» pour la sortie standard.</translation>
    </message>
    <message>
        <source>“--json” and “-o -” cannot both have standard output: write to a file.</source>
        <translation>«&#x202f;--json&#x202f;» et «&#x202f;-o -&#x202f;» ne peuvent pas avoir tous deux la sortie standard&#x202f;: écrivez dans un fichier.</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Usage: quatuor-cli [OPTION]… COMMAND [ARGUMENT]…</source>
        <translation>Usage&#x202f;: quatuor-cli [OPTION]… COMMANDE [ARGUMENT]…</translation>
    </message>
    <message>
        <source>Initiation days for delegations of territories: registrations, checks, decisions, lists.</source>
        <translation>Journées d’initiation pour des délégations de territoires&#x202f;: inscriptions, vérifications, décisions, listes.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>“quatuor-cli COMMAND --help” says what a command takes.</source>
        <translation>«&#x202f;quatuor-cli COMMANDE --help&#x202f;» dit ce qu’une commande accepte.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Official reference %1</source>
        <translation>Référentiel officiel %1</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>registrations created</source>
        <translation>inscriptions créées</translation>
    </message>
    <message>
        <source>registrations updated</source>
        <translation>inscriptions mises à jour</translation>
    </message>
    <message>
        <source>registrations with values proposed</source>
        <translation>inscriptions avec des valeurs proposées</translation>
    </message>
    <message>
        <source>registrations unchanged</source>
        <translation>inscriptions inchangées</translation>
    </message>
    <message>
        <source>rows not taken</source>
        <translation>lignes non reprises</translation>
    </message>
    <message>
        <source>Rows with something to say</source>
        <translation>Lignes qui appellent une remarque</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>ligne %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>What this import would do</source>
        <translation>Ce que cet import ferait</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Nothing changed: the workspace already says what the file says.</source>
        <translation>Rien n’a changé&#x202f;: l’espace de travail dit déjà ce que dit le fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot separate columns: give one character such as ; or the word tab.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas séparer des colonnes&#x202f;: donnez un caractère comme&#x202f;; ou le mot tab.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. Did you mean “%2”?</source>
        <translation>Il n’y a pas d’option «&#x202f;%1&#x202f;» ici. Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>L’option «&#x202f;%1&#x202f;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>L’option «&#x202f;%1&#x202f;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value: %2.</source>
        <translation>L’option «&#x202f;%1&#x202f;» demande une valeur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say how many of a role: give something like elu=1..3, or elu=1.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas combien d’un rôle&#x202f;: donnez par exemple elu=1..3, ou elu=1.</translation>
    </message>
    <message>
        <source>“%1” is not a size: give something like 4..8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#x202f;: donnez par exemple 4..8.</translation>
    </message>
    <message>
        <source>The least size of a delegation follows from its roles, here %1: ask for more of a role instead.</source>
        <translation>La plus petite taille d’une délégation découle de ses rôles, ici %1&#x202f;: demandez plutôt davantage d’un rôle.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output: %1.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2% — Ctrl+C cancels</source>
        <extracomment>A progress bar: %1 the bar, %2 the share done.</extracomment>
        <translation>%1 %2&#x202f;% — Ctrl+C pour annuler</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
    <message>
        <source>No registration.</source>
        <translation>Aucune inscription.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) checked</source>
        <translation>
            <numerusform>%n inscription vérifiée</numerusform>
            <numerusform>%n inscriptions vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n with something to look at</source>
        <translation>
            <numerusform>dont %n avec quelque chose à regarder</numerusform>
            <numerusform>dont %n avec quelque chose à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking</source>
        <translation>
            <numerusform>%n bloquant</numerusform>
            <numerusform>%n bloquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>%1 (not recognised)</source>
        <translation>%1 (non reconnu)</translation>
    </message>
    <message>
        <source>name to come by %1</source>
        <translation>nom à venir avant le %1</translation>
    </message>
    <message>
        <source>name to come</source>
        <translation>nom à venir</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>référent·e</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suppléant·e</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>empêché·e</translation>
    </message>
    <message numerus="yes">
        <source>Delegation: %n member(s)</source>
        <translation>
            <numerusform>Délégation&#x202f;: %n membre</numerusform>
            <numerusform>Délégation&#x202f;: %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Place kept until</source>
        <translation>Place réservée jusqu’au</translation>
    </message>
    <message>
        <source>To be confirmed again</source>
        <translation>À reconfirmer</translation>
    </message>
    <message>
        <source>yes, the session was postponed</source>
        <translation>oui, la journée a été reportée</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Corrections requested</source>
        <translation>Compléments demandés</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Proposed by the last import</source>
        <translation>Proposé par le dernier import</translation>
    </message>
    <message>
        <source>%1 — %2 (id %3)</source>
        <translation>%1 — %2 (identifiant %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>de %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Composition of a delegation</source>
        <translation>Composition d’une délégation</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Ouverture des inscriptions</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Clôture des inscriptions</translation>
    </message>
    <message>
        <source>Postponed from</source>
        <translation>Reportée du</translation>
    </message>
    <message>
        <source>Accepted delegations</source>
        <translation>Délégations acceptées</translation>
    </message>
    <message>
        <source>People accepted</source>
        <translation>Personnes acceptées</translation>
    </message>
    <message>
        <source>Places kept</source>
        <translation>Places réservées</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d&apos;attente</translation>
    </message>
    <message>
        <source>No session yet. “session add --date 2026-09-16” adds one.</source>
        <translation>Aucune journée pour l’instant. «&#x202f;session add --date 2026-09-16&#x202f;» en ajoute une.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Very probably this one:</source>
        <translation>Très probablement celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Several are possible; choose one, or give its département or kind:</source>
        <translation>Plusieurs sont possibles&#x202f;; choisissez-en un, ou donnez son département ou son type&#x202f;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No territory.</source>
        <translation>Aucun territoire.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share of certainty.</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>%1 rows: %2 exact, %3 confident, %4 ambiguous, %5 without a match</source>
        <translation>%1 lignes&#x202f;: %2 exactes, %3 sûres, %4 ambiguës, %5 sans correspondance</translation>
    </message>
    <message>
        <source>“--batch” needs “--name-column” and “-o”.</source>
        <translation>«&#x202f;--batch&#x202f;» demande «&#x202f;--name-column&#x202f;» et «&#x202f;-o&#x202f;».</translation>
    </message>
    <message>
        <source>Say which name, or “--batch” with a file of names.</source>
        <translation>Dites quel nom, ou «&#x202f;--batch&#x202f;» avec un fichier de noms.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number such as 12</source>
        <translation>un nombre entier comme 12</translation>
    </message>
    <message>
        <source>a whole number such as 12, or “none”</source>
        <translation>un nombre entier comme 12, ou «&#x202f;none&#x202f;»</translation>
    </message>
    <message>
        <source>a date such as 2026-09-16</source>
        <translation>une date comme 2026-09-16</translation>
    </message>
    <message>
        <source>a date such as 2026-09-16, or “none”</source>
        <translation>une date comme 2026-09-16, ou «&#x202f;none&#x202f;»</translation>
    </message>
    <message>
        <source>a time such as 09:30</source>
        <translation>une heure comme 09:30</translation>
    </message>
    <message>
        <source>an id, as the lists show it</source>
        <translation>un identifiant, tel que les listes l’affichent</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix&#x202f;: %1</translation>
    </message>
    <message>
        <source>“yes” or “no”</source>
        <translation>«&#x202f;yes&#x202f;» ou «&#x202f;no&#x202f;»</translation>
    </message>
    <message>
        <source>something blocks it</source>
        <translation>quelque chose la bloque</translation>
    </message>
    <message>
        <source>there is room</source>
        <translation>il y a de la place</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Nobody can be promoted now.</source>
        <translation>Aucune délégation ne peut être prise maintenant.</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Would be promoted</source>
        <translation>Seraient prises</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>New workspace: %1</source>
        <translation>Nouvel espace de travail&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>New workspace with %n fictive registration(s): %1</source>
        <translation>
            <numerusform>Nouvel espace de travail avec %n inscription fictive&#x202f;: %1</numerusform>
            <numerusform>Nouvel espace de travail avec %n inscriptions fictives&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>L’espace de travail est sain.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Copié et vérifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 so far — Ctrl+C cancels</source>
        <translation>%1 pour l’instant — Ctrl+C pour annuler</translation>
    </message>
    <message>
        <source>the sheet of a workbook, by name or number; else the first that names people</source>
        <translation>la feuille d’un classeur, par nom ou numéro&#x202f;; sinon la première qui nomme des personnes</translation>
    </message>
    <message>
        <source>Perhaps this one; see whether it is, or give its département or kind:</source>
        <translation>Peut-être celui-ci&#x202f;; vérifiez-le, ou donnez son département ou son type&#x202f;:</translation>
    </message>
    <message>
        <source>Merged or divided, until %1</source>
        <extracomment>%1: a year.</extracomment>
        <translation>Fusionné ou divisé, jusqu’en %1</translation>
    </message>
    <message>
        <source>Name until %1</source>
        <translation>Nom jusqu’en %1</translation>
    </message>
    <message>
        <source>Reference of territories: version %1 in the place of %2, from the next start.</source>
        <translation>Référentiel des territoires&#x202f;: version %1 à la place de %2, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>row %1, “%2”</source>
        <translation>ligne %1, «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: the official reference has bodies of this kind; left out</source>
        <translation>%1&#x202f;: le référentiel officiel contient déjà ce type de territoire&#x202f;; ligne écartée</translation>
    </message>
    <message>
        <source>%1: several territories have this name; left out</source>
        <translation>%1&#x202f;: plusieurs territoires portent ce nom&#x202f;; ligne écartée</translation>
    </message>
    <message>
        <source>%1: none of its members is known; left out</source>
        <translation>%1&#x202f;: aucun de ses membres n’est connu&#x202f;; ligne écartée</translation>
    </message>
    <message>
        <source>%1: no territory has the code “%2”; that member was left out</source>
        <translation>%1&#x202f;: aucun territoire n’a le code «&#x202f;%2&#x202f;»&#x202f;; ce membre est écarté</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged</source>
        <translation>%1 ajoutés, %2 mis à jour, %3 inchangés</translation>
    </message>
    <message numerus="yes">
        <source>a form for %n session(s)</source>
        <translation>
            <numerusform>un formulaire pour %n journée</numerusform>
            <numerusform>un formulaire pour %n journées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ally since</source>
        <translation>Allié depuis le</translation>
    </message>
    <message>
        <source>Accompanied</source>
        <translation>Accompagnés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>the day it signed the charter of the alliance</source>
        <translation>le jour où il a signé la charte de l’alliance, ou none</translation>
    </message>
    <message>
        <source>whether somebody goes along with it beyond the day</source>
        <translation>si quelqu’un l’accompagne au-delà de la journée</translation>
    </message>
    <message>
        <source>Records that a territory is an ally, or accompanied.</source>
        <translation>Note qu’un territoire est allié, ou accompagné.</translation>
    </message>
    <message>
        <source>the row of the headings, as the file counts its rows; else found among the first</source>
        <translation>la ligne des en-têtes, comptée comme dans le fichier&#x202f;; sinon trouvée parmi les premières</translation>
    </message>
    <message>
        <source>A newer official reference (npm package, .qtr), or a CSV list of bodies with their members.</source>
        <translation>Un référentiel officiel plus récent (paquet npm, .qtr), ou une liste CSV de structures avec leurs membres.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold letters that no font of this computer has: they are empty boxes in the PDF. Install a font that has them, or export to a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne contient des lettres qu’aucune police de cet ordinateur ne possède&#x202f;: elles sont des cases vides dans le PDF. Installez une police qui les a, ou exportez vers un tableur.</numerusform>
            <numerusform>%n lignes contiennent des lettres qu’aucune police de cet ordinateur ne possède&#x202f;: elles sont des cases vides dans le PDF. Installez une police qui les a, ou exportez vers un tableur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionLetter</name>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Thank you for registering the delegation of %1.</source>
        <translation>Merci d’avoir inscrit la délégation de %1.</translation>
    </message>
    <message>
        <source>Thank you for registering the delegation of %1 for the session of %2.</source>
        <translation>Merci d’avoir inscrit la délégation de %1 à la journée du %2.</translation>
    </message>
    <message>
        <source>Could you answer by %1?</source>
        <translation>Pourriez-vous nous répondre d’ici le %1&#x202f;?</translation>
    </message>
    <message>
        <source>A seat is kept for you until %1.</source>
        <translation>Une place vous est réservée jusqu’au %1.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Bien cordialement,</translation>
    </message>
    <message>
        <source>Completing the delegation of %1</source>
        <translation>Compléter la délégation de %1</translation>
    </message>
    <message>
        <source>Session of %1: completing the delegation of %2</source>
        <translation>Journée du %1&#x202f;: compléter la délégation de %2</translation>
    </message>
    <message>
        <source>Before we can confirm it, we need your help:</source>
        <translation>Avant de pouvoir la confirmer, nous avons besoin de vous&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre point.</numerusform>
            <numerusform>Et %n autres points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left.</source>
        <translation>
            <numerusform>Il reste %n place.</numerusform>
            <numerusform>Il reste %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more person(s).</source>
        <translation>
            <numerusform>Il reste de la place pour %n personne.</numerusform>
            <numerusform>Il reste de la place pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has no limit.</source>
        <translation>La journée n’a pas de limite.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>No session is chosen yet.</source>
        <translation>Aucune journée n’est encore choisie.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Mettre à l’examen</translation>
    </message>
    <message>
        <source>Ask to complete…</source>
        <translation>Demander un complément…</translation>
    </message>
    <message>
        <source>Offer another date…</source>
        <translation>Proposer une autre date…</translation>
    </message>
    <message>
        <source>There is no other coming session.</source>
        <translation>Il n’y a pas d’autre journée à venir.</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Usage: quatuor [FILE] [--import FILE] [--sample] [--screenshots DIR] [--lang fr|en]</source>
        <translation>Usage&#x202f;: quatuor [FICHIER] [--import FICHIER] [--sample] [--screenshots DOSSIER] [--lang fr|en]</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>New registration</source>
        <translation>Nouvelle inscription</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>New registration</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>Nothing is written before “Save”; a single gesture undoes it afterwards.</source>
        <translation>Rien n’est écrit avant «&#x202f;Enregistrer&#x202f;»&#x202f;; tout s’annule ensuite d’un geste.</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Journée</translation>
    </message>
    <message>
        <source>&amp;Territory</source>
        <translation>&amp;Territoire</translation>
    </message>
    <message>
        <source>Commune, intercommunality, département…</source>
        <translation>Commune, intercommunalité, département…</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <translation>Rétablir ce qui a été retiré</translation>
    </message>
    <message>
        <source>&amp;Add somebody</source>
        <translation>&amp;Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Project and expectations</source>
        <translation>Projet et attentes</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>E&amp;xpectations</source>
        <translation>Attente&amp;s</translation>
    </message>
    <message>
        <source>The members have read the information &amp;notice</source>
        <translation>Les membres ont lu la notice d’&amp;information</translation>
    </message>
</context>
<context>
    <name>EntryMember</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Attendu·e pour le</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Référent·e</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant·e</translation>
    </message>
    <message>
        <source>Name to come</source>
        <translation>Nom à venir</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>&amp;Vider le formulaire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>What leaves, and with which columns, is kept in the journal.</source>
        <translation>Ce qui sort, et avec quelles colonnes, est gardé au journal.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Journée</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Tou&amp;t cocher</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The disk is full; nothing was half written ({subject}). Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été écrit à moitié ({subject}). Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was half written. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été écrit à moitié. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>“{subject}” can only be read. Copy it to a folder where you may write, or ask for the right to.</source>
        <translation>«&#x202f;{subject}&#x202f;» est en lecture seule. Copiez-le dans un dossier où vous pouvez écrire, ou demandez-en le droit.</translation>
    </message>
    <message>
        <source>This place can only be read. Choose a folder where you may write.</source>
        <translation>Cet emplacement est en lecture seule. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“{subject}” is in use by another window or program. Close it there and try again.</source>
        <translation>«&#x202f;{subject}&#x202f;» est utilisé par une autre fenêtre ou un autre programme. Fermez-le là-bas et recommencez.</translation>
    </message>
    <message>
        <source>The file is in use by another window or program. Close it there and try again.</source>
        <translation>Le fichier est utilisé par une autre fenêtre ou un autre programme. Fermez-le là-bas et recommencez.</translation>
    </message>
    <message>
        <source>“{subject}” is damaged and was not changed. Restore the last backup.</source>
        <translation>«&#x202f;{subject}&#x202f;» est endommagé et n’a pas été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file is damaged and was not changed. Restore the last backup.</source>
        <translation>Le fichier est endommagé et n’a pas été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“{subject}” could not be read or written: the disk or the network does not answer as it should. Check it and try again.</source>
        <translation>«&#x202f;{subject}&#x202f;» n’a pas pu être lu ou écrit&#x202f;: le disque ou le réseau ne répond pas comme il faut. Vérifiez-le et recommencez.</translation>
    </message>
    <message>
        <source>A file could not be read or written: the disk or the network does not answer as it should. Check it and try again.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit&#x202f;: le disque ou le réseau ne répond pas comme il faut. Vérifiez-le et recommencez.</translation>
    </message>
    <message>
        <source>The work was interrupted; what it had begun was taken back. Start it again when you wish.</source>
        <translation>Le travail a été interrompu&#x202f;; ce qu’il avait commencé a été repris. Relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Quatuor met a fault of its own; nothing was half written. Please report it with this detail: {detail}</source>
        <translation>Quatuor a rencontré une erreur qui lui est propre&#x202f;; rien n’a été écrit à moitié. Merci de la signaler avec ce détail&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Quatuor met a fault of its own; nothing was half written. Please report it.</source>
        <translation>Quatuor a rencontré une erreur qui lui est propre&#x202f;; rien n’a été écrit à moitié. Merci de la signaler.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>role as written</source>
        <translation>rôle indiqué</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suppléance</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>référent·e</translation>
    </message>
    <message>
        <source>name of the territory</source>
        <translation>nom du territoire</translation>
    </message>
    <message>
        <source>code of the territory</source>
        <translation>code du territoire</translation>
    </message>
    <message>
        <source>kind of territory</source>
        <translation>type de territoire</translation>
    </message>
    <message>
        <source>title of the project</source>
        <translation>titre du projet</translation>
    </message>
    <message>
        <source>summary of the project</source>
        <translation>résumé du projet</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>attentes</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reference of the source</source>
        <translation>référence d’origine</translation>
    </message>
    <message>
        <source>date sent</source>
        <translation>date de la demande</translation>
    </message>
    <message>
        <source>information notice read</source>
        <translation>notice d’information lue</translation>
    </message>
    <message>
        <source>date of the session</source>
        <translation>date de la journée</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>département of the territory</source>
        <translation>département du territoire</translation>
    </message>
    <message>
        <source>number of the answer</source>
        <translation>numéro de la réponse</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>un classeur OpenDocument</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>du JSON</translation>
    </message>
    <message>
        <source>a word processor&apos;s document</source>
        <translation>un document de traitement de texte</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>du XML</translation>
    </message>
    <message>
        <source>a report of a Zoom meeting</source>
        <translation>un rapport de réunion Zoom</translation>
    </message>
    <message>
        <source>a report of a Teams meeting</source>
        <translation>un rapport de réunion Teams</translation>
    </message>
    <message>
        <source>a report of a BigBlueButton meeting</source>
        <translation>un rapport de réunion BigBlueButton</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>un classeur Excel binaire</translation>
    </message>
    <message>
        <source>a workspace of Quatuor</source>
        <translation>un espace de travail de Quatuor</translation>
    </message>
    <message>
        <source>a document of an office suite</source>
        <translation>un document de bureautique</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un courriel</translation>
    </message>
    <message>
        <source>an event of a calendar</source>
        <translation>un événement d’agenda</translation>
    </message>
    <message>
        <source>a business card</source>
        <translation>une carte de visite</translation>
    </message>
    <message>
        <source>an OpenDocument file without sheets</source>
        <translation>un document OpenDocument sans feuilles de calcul</translation>
    </message>
    <message>
        <source>a sign-in sheet of Quatuor</source>
        <translation>une feuille d’émargement de Quatuor</translation>
    </message>
    <message>
        <source>a message of Outlook (.msg)</source>
        <translation>un message d’Outlook (.msg)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The elected representative is missing.</source>
        <translation>Il manque l’élu·e.</translation>
    </message>
    <message>
        <source>The officer of the local authority is missing.</source>
        <translation>Il manque l’agent·e de la collectivité.</translation>
    </message>
    <message>
        <source>The State officer is missing.</source>
        <translation>Il manque l’agent·e de l’État.</translation>
    </message>
    <message>
        <source>The socio-economic actor is missing.</source>
        <translation>Il manque l’acteur·ice socio-économique.</translation>
    </message>
    <message numerus="yes">
        <source>Role “{role}”: %n missing ({present} of {least}).</source>
        <translation>
            <numerusform>Rôle «&#x202f;{role}&#x202f;»&#x202f;: il manque %n personne ({present} sur {least}).</numerusform>
            <numerusform>Rôle «&#x202f;{role}&#x202f;»&#x202f;: il manque %n personnes ({present} sur {least}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a role of this programme.</source>
        <translation>{name}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un rôle de ce programme.</translation>
    </message>
    <message>
        <source>{name} has no role yet.</source>
        <translation>{name} n’a pas encore de rôle.</translation>
    </message>
    <message>
        <source>Role “{role}”: {present} people, and the composition policy allows {most} at most.</source>
        <translation>Rôle «&#x202f;{role}&#x202f;»&#x202f;: {present} personnes, alors que la règle de composition en admet {most} au plus.</translation>
    </message>
    <message>
        <source>The delegation has {people} people, and the composition policy allows {most} at most.</source>
        <translation>La délégation compte {people} personnes, alors que la règle de composition en admet {most} au plus.</translation>
    </message>
    <message>
        <source>{name} is in the delegation twice.</source>
        <translation>{name} figure deux fois dans la délégation.</translation>
    </message>
    <message>
        <source>{name} is in the delegation twice: as “{otherRole}” and as “{role}”.</source>
        <translation>{name} figure deux fois dans la délégation&#x202f;: «&#x202f;{otherRole}&#x202f;» et «&#x202f;{role}&#x202f;».</translation>
    </message>
    <message>
        <source>The member whose address is {email} has no name.</source>
        <translation>Le membre dont l’adresse est {email} n’a pas de nom.</translation>
    </message>
    <message>
        <source>A member of the delegation has no name.</source>
        <translation>Un membre de la délégation n’a pas de nom.</translation>
    </message>
    <message>
        <source>The delegation has no contact to write to.</source>
        <translation>La délégation n’a pas de référent·e à qui écrire.</translation>
    </message>
    <message>
        <source>{name} is the contact and has no e-mail address.</source>
        <translation>{name} est la personne référente et n’a pas d’adresse électronique.</translation>
    </message>
    <message>
        <source>“{email}” ({name}) is not a valid e-mail address.</source>
        <translation>«&#x202f;{email}&#x202f;» ({name}) n’est pas une adresse électronique valable.</translation>
    </message>
    <message>
        <source>“{text}” is not in the official reference of territories.</source>
        <translation>«&#x202f;{text}&#x202f;» ne correspond à aucun territoire du référentiel officiel.</translation>
    </message>
    <message>
        <source>No territory is given.</source>
        <translation>Aucun territoire n’est indiqué.</translation>
    </message>
    <message numerus="yes">
        <source>“{text}” resembles %n known territory: it remains to be confirmed.</source>
        <translation>
            <numerusform>«&#x202f;{text}&#x202f;» ressemble à un territoire connu&#x202f;: il reste à le confirmer.</numerusform>
            <numerusform>«&#x202f;{text}&#x202f;» peut désigner %n territoires&#x202f;: il reste à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{territory} already has a registration for this session ({state}).</source>
        <translation>{territory} a déjà une inscription pour cette journée ({state}).</translation>
    </message>
    <message>
        <source>This territory already has a registration for this session.</source>
        <translation>Ce territoire a déjà une inscription pour cette journée.</translation>
    </message>
    <message>
        <source>Sent on {day}, before registration opens on {opens}.</source>
        <translation>Demande du {day}, avant l’ouverture des inscriptions le {opens}.</translation>
    </message>
    <message>
        <source>Sent on {day}, after registration closed on {closes}.</source>
        <translation>Demande du {day}, après la clôture des inscriptions le {closes}.</translation>
    </message>
    <message>
        <source>The session of {date} is cancelled.</source>
        <translation>La journée du {date} est annulée.</translation>
    </message>
    <message>
        <source>The session of {date} is over.</source>
        <translation>La journée du {date} est passée.</translation>
    </message>
    <message>
        <source>The session of {date} is full: its {capacityDelegations} places for delegations are taken.</source>
        <translation>La journée du {date} est complète&#x202f;: ses {capacityDelegations} places de délégation sont prises.</translation>
    </message>
    <message>
        <source>The session of {date} is full: its {capacityPeople} seats are taken.</source>
        <translation>La journée du {date} est complète&#x202f;: ses {capacityPeople} places sont prises.</translation>
    </message>
    <message numerus="yes">
        <source>The session of {date} has %n seats left, and the delegation has {people} people.</source>
        <translation>
            <numerusform>Il ne reste que %n place le {date}, et la délégation compte {people} personnes.</numerusform>
            <numerusform>Il ne reste que %n places le {date}, et la délégation compte {people} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is also in the delegation “{territory}” for this session.</source>
        <translation>{name} fait aussi partie de la délégation «&#x202f;{territory}&#x202f;» pour cette journée.</translation>
    </message>
    <message>
        <source>{name} is also in another delegation for this session.</source>
        <translation>{name} fait aussi partie d’une autre délégation pour cette journée.</translation>
    </message>
    <message>
        <source>{name} and {otherName} have the same e-mail address, {email}.</source>
        <translation>{name} et {otherName} ont la même adresse électronique, {email}.</translation>
    </message>
    <message>
        <source>{name} writes from an address of the State ({email}) and is registered as “{role}”.</source>
        <translation>{name} écrit depuis une adresse de l’État ({email}) et figure comme «&#x202f;{role}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is registered as “{role}” with an address that is not one of the State ({email}).</source>
        <translation>{name} figure comme «&#x202f;{role}&#x202f;» avec une adresse qui n’est pas de l’État ({email}).</translation>
    </message>
    <message>
        <source>{name}: “{jobTitle}” suggests the role “{expected}” rather than “{role}”.</source>
        <translation>{name}&#x202f;: «&#x202f;{jobTitle}&#x202f;» fait penser au rôle «&#x202f;{expected}&#x202f;» plutôt qu’au rôle «&#x202f;{role}&#x202f;».</translation>
    </message>
    <message>
        <source>“{territory}”, which overlaps this territory, also has a registration for this session ({state}).</source>
        <translation>«&#x202f;{territory}&#x202f;», qui recoupe ce territoire, a aussi une inscription pour cette journée ({state}).</translation>
    </message>
    <message>
        <source>A territory that overlaps this one also has a registration for this session.</source>
        <translation>Un territoire qui recoupe celui-ci a aussi une inscription pour cette journée.</translation>
    </message>
    <message numerus="yes">
        <source>This territory also has %n registrations for other sessions, the first on {date} ({state}).</source>
        <translation>
            <numerusform>Ce territoire a aussi une inscription pour la journée du {date} ({state}).</numerusform>
            <numerusform>Ce territoire a aussi %n inscriptions pour d’autres journées, la première le {date} ({state}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This territory has taken part %n times already, last on {date}.</source>
        <translation>
            <numerusform>Ce territoire a déjà participé à une journée, le {date}.</numerusform>
            <numerusform>Ce territoire a déjà participé à %n journées, la dernière fois le {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible control character: {field}, {name}.</source>
        <translation>Caractère de contrôle invisible&#x202f;: {field}, {name}.</translation>
    </message>
    <message>
        <source>Invisible control character: {field}.</source>
        <translation>Caractère de contrôle invisible&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>A hidden character turns the direction of the text round: {field}, {name}.</source>
        <translation>Un caractère caché inverse le sens du texte&#x202f;: {field}, {name}.</translation>
    </message>
    <message>
        <source>A hidden character turns the direction of the text round: {field}.</source>
        <translation>Un caractère caché inverse le sens du texte&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>Hidden character without width: {field}, {name}.</source>
        <translation>Caractère caché, sans largeur&#x202f;: {field}, {name}.</translation>
    </message>
    <message>
        <source>Hidden character without width: {field}.</source>
        <translation>Caractère caché, sans largeur&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike: {field}, {name}.</source>
        <translation>Lettres de deux alphabets qui se ressemblent&#x202f;: {field}, {name}.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike: {field}.</source>
        <translation>Lettres de deux alphabets qui se ressemblent&#x202f;: {field}.</translation>
    </message>
    <message>
        <source>Unusual letters in an e-mail address, to be checked: {name}.</source>
        <translation>Lettres inhabituelles dans une adresse électronique, à vérifier&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Nothing says that the members have read the information notice on their data.</source>
        <translation>Rien n’indique que les membres ont lu la notice d’information sur leurs données.</translation>
    </message>
    <message>
        <source>{name} cannot come on the day, and nobody else holds the role “{role}”.</source>
        <translation>{name} ne pourra pas venir le jour J, et personne d’autre ne tient le rôle «&#x202f;{role}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} cannot come on the day; somebody else holds the role “{role}”.</source>
        <translation>{name} ne pourra pas venir le jour J&#x202f;; le rôle «&#x202f;{role}&#x202f;» reste tenu.</translation>
    </message>
    <message>
        <source>{name} cannot come on the day.</source>
        <translation>{name} ne pourra pas venir le jour J.</translation>
    </message>
    <message>
        <source>The delegation has {people} people; {recommended} at most are recommended.</source>
        <translation>La délégation compte {people} personnes&#x202f;; il est conseillé de ne pas dépasser {recommended}.</translation>
    </message>
    <message>
        <source>The seat was kept until {until}, which has passed.</source>
        <translation>La place était réservée jusqu’au {until}, date qui est passée.</translation>
    </message>
    <message>
        <source>“{territory}” is no longer a unit of its own: today it is “{name}”.</source>
        <translation>«&#x202f;{territory}&#x202f;» n’est plus un territoire à part entière&#x202f;: c’est aujourd’hui «&#x202f;{name}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>FindingTitle</name>
    <message>
        <source>Role missing</source>
        <translation>Rôle manquant</translation>
    </message>
    <message>
        <source>Role not understood</source>
        <translation>Rôle non reconnu</translation>
    </message>
    <message>
        <source>Too many in one role</source>
        <translation>Trop de monde dans un rôle</translation>
    </message>
    <message>
        <source>Delegation too large</source>
        <translation>Délégation trop nombreuse</translation>
    </message>
    <message>
        <source>Same person twice</source>
        <translation>Personne en double</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Nom manquant</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Pas de référent·e</translation>
    </message>
    <message>
        <source>Contact without an address</source>
        <translation>Référent·e sans adresse électronique</translation>
    </message>
    <message>
        <source>Invalid e-mail address</source>
        <translation>Adresse électronique non valable</translation>
    </message>
    <message>
        <source>Unknown territory</source>
        <translation>Territoire inconnu</translation>
    </message>
    <message>
        <source>Territory to be confirmed</source>
        <translation>Territoire à confirmer</translation>
    </message>
    <message>
        <source>Territory already registered</source>
        <translation>Territoire déjà inscrit</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>Inscriptions closes</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Journée annulée</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Journée passée</translation>
    </message>
    <message>
        <source>Session full</source>
        <translation>Journée complète</translation>
    </message>
    <message>
        <source>In two delegations</source>
        <translation>Dans deux délégations</translation>
    </message>
    <message>
        <source>Shared e-mail address</source>
        <translation>Adresse électronique partagée</translation>
    </message>
    <message>
        <source>Role and address disagree</source>
        <translation>Rôle et adresse discordants</translation>
    </message>
    <message>
        <source>Role and job title disagree</source>
        <translation>Rôle et fonction discordants</translation>
    </message>
    <message>
        <source>Overlapping territories</source>
        <translation>Territoires qui se recoupent</translation>
    </message>
    <message>
        <source>Territory already initiated</source>
        <translation>Territoire déjà initié</translation>
    </message>
    <message>
        <source>Registered for another session</source>
        <translation>Inscrit à une autre journée</translation>
    </message>
    <message>
        <source>Suspicious text</source>
        <translation>Texte suspect</translation>
    </message>
    <message>
        <source>Information notice not read</source>
        <translation>Notice d’information non lue</translation>
    </message>
    <message>
        <source>Member unable to come</source>
        <translation>Membre empêché</translation>
    </message>
    <message>
        <source>Large delegation</source>
        <translation>Délégation nombreuse</translation>
    </message>
    <message>
        <source>Kept seat lapsed</source>
        <translation>Place réservée échue</translation>
    </message>
    <message>
        <source>Territory merged since</source>
        <translation>Territoire fusionné depuis</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Give {name} the role “{role}”</source>
        <translation>Donner à {name} le rôle «&#x202f;{role}&#x202f;»</translation>
    </message>
    <message>
        <source>Call up {name}, substitute</source>
        <translation>Faire appel à {name}, suppléant·e</translation>
    </message>
    <message>
        <source>Invite {givenName} {familyName} ({organisation}), who came on {date}</source>
        <translation>Inviter {givenName} {familyName} ({organisation}), présent·e le {date}</translation>
    </message>
    <message>
        <source>Invite {givenName} {familyName}, who came on {date}</source>
        <translation>Inviter {givenName} {familyName}, présent·e le {date}</translation>
    </message>
    <message>
        <source>Ask the delegation to complete: {role}</source>
        <translation>Demander un complément&#x202f;: {role}</translation>
    </message>
    <message>
        <source>Choose the role “{role}”</source>
        <translation>Choisir le rôle «&#x202f;{role}&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Choisir un rôle</translation>
    </message>
    <message>
        <source>Choose {name} ({code})</source>
        <translation>Choisir {name} ({code})</translation>
    </message>
    <message>
        <source>Choose a territory</source>
        <translation>Choisir un territoire</translation>
    </message>
    <message>
        <source>Make {name} the contact</source>
        <translation>Désigner {name} comme référent·e</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Désigner un·e référent·e</translation>
    </message>
    <message>
        <source>Make this member a substitute</source>
        <translation>Inscrire ce membre comme suppléant·e</translation>
    </message>
    <message>
        <source>Write “{value}”</source>
        <translation>Écrire «&#x202f;{value}&#x202f;»</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <translation>Compléter ou corriger&#x202f;: {field}</translation>
    </message>
    <message>
        <source>Remove the second entry</source>
        <translation>Retirer le doublon</translation>
    </message>
    <message>
        <source>Merge the two registrations</source>
        <translation>Réunir les deux inscriptions</translation>
    </message>
    <message>
        <source>Offer another date</source>
        <translation>Proposer une autre date</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d&apos;attente</translation>
    </message>
    <message>
        <source>Draft the information notice</source>
        <translation>Préparer la notice d’information</translation>
    </message>
    <message>
        <source>Look for a replacement</source>
        <translation>Chercher un·e remplaçant·e</translation>
    </message>
    <message>
        <source>Release the kept seat</source>
        <translation>Libérer la place réservée</translation>
    </message>
    <message>
        <source>Waive, saying why</source>
        <translation>Accorder une dérogation en disant pourquoi</translation>
    </message>
    <message>
        <source>This is as it should be</source>
        <translation>C’est normal</translation>
    </message>
</context>
<context>
    <name>ImportReportWords</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) read.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;: %n ligne lue.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;: %n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new registration(s).</source>
        <translation>
            <numerusform>%n inscription nouvelle.</numerusform>
            <numerusform>%n inscriptions nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated.</source>
        <translation>
            <numerusform>%n mise à jour.</numerusform>
            <numerusform>%n mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed.</source>
        <translation>
            <numerusform>%n modification proposée.</numerusform>
            <numerusform>%n modifications proposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected.</source>
        <translation>
            <numerusform>%n ligne rejetée.</numerusform>
            <numerusform>%n lignes rejetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l’import</translation>
    </message>
</context>
<context>
    <name>ImportRowWords</name>
    <message>
        <source>name to come</source>
        <translation>nom à venir</translation>
    </message>
    <message>
        <source>“%1”: which role?</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: quel rôle&#x202f;?</translation>
    </message>
    <message>
        <source>zero put back</source>
        <translation>zéro rétabli</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, sure at %2 %</source>
        <translation>%1, sûr à %2&#x202f;%</translation>
    </message>
    <message>
        <source>unknown: which one?</source>
        <translation>inconnu&#x202f;: lequel&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n territories possible</source>
        <translation>
            <numerusform>%n territoire possible</numerusform>
            <numerusform>%n territoires possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>modification proposée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Nothing is written before “Import”; one gesture takes it all back.</source>
        <translation>Rien n’est écrit avant «&#x202f;Importer&#x202f;»&#x202f;; tout s’annule ensuite d’un geste.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>A column that is taken for nothing is not imported.</source>
        <translation>Une colonne sans correspondance n’est pas importée.</translation>
    </message>
    <message>
        <source>&amp;Remember these columns under the name</source>
        <translation>&amp;Retenir ces colonnes sous le nom</translation>
    </message>
    <message>
        <source>The form of March</source>
        <translation>Le formulaire de mars</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Oublier ces choix</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>Translate as the code of the language: &quot;fr&quot; for French.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Registration from an e-mail</source>
        <translation>Inscription depuis un courriel</translation>
    </message>
    <message>
        <source>The e-&amp;mail</source>
        <translation>Le &amp;courriel</translation>
    </message>
    <message>
        <source>Ctrl+V pastes the e-mail here.</source>
        <translation>Ctrl+V colle le courriel ici.</translation>
    </message>
    <message>
        <source>&amp;Open an .eml file…</source>
        <translation>&amp;Ouvrir un fichier .eml…</translation>
    </message>
    <message>
        <source>&amp;Fill the form again</source>
        <translation>Remplir de &amp;nouveau le formulaire</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>The e-mail names no day: check the session.</source>
        <translation>Le courriel ne nomme aucun jour&#x202f;: vérifiez la journée.</translation>
    </message>
    <message>
        <source>The e-mail names the %1, and no session is planned on that day: choose one.</source>
        <translation>Le courriel nomme le %1, et aucune journée n’est prévue ce jour-là&#x202f;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Several sessions are planned on %1: check that it is this one.</source>
        <translation>Plusieurs journées sont prévues le %1&#x202f;: vérifiez que c’est bien celle-ci.</translation>
    </message>
    <message>
        <source>The e-mail is very long: only its first %1 characters are read.</source>
        <translation>Le courriel est très long&#x202f;: seuls ses %1 premiers caractères sont lus.</translation>
    </message>
    <message>
        <source>Neither people nor a territory were found: fill in the form yourself.</source>
        <translation>Ni personne ni territoire n’ont été trouvés&#x202f;: remplissez le formulaire vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>The e-mail names %n people: the first %1 are in the form.</source>
        <translation>
            <numerusform>Le courriel nomme %n personne&#x202f;: les %1 premières sont dans le formulaire.</numerusform>
            <numerusform>Le courriel nomme %n personnes&#x202f;: les %1 premières sont dans le formulaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signs the e-mail: check that they come, or remove them.</source>
        <translation>%1 signe le courriel&#x202f;: vérifiez sa venue, ou retirez sa fiche.</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>From:</source>
        <translation>De&#x202f;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#x202f;:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet&#x202f;:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Message transféré</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>its code</source>
        <translation>son code</translation>
    </message>
    <message>
        <source>its code, with the zero it had lost</source>
        <translation>son code, avec le zéro qui lui manquait</translation>
    </message>
    <message>
        <source>code of a commune that is part of it today</source>
        <translation>code d’une commune qui en fait partie aujourd’hui</translation>
    </message>
    <message>
        <source>name of a part of this commune</source>
        <translation>nom d’une partie de cette commune</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name as others</source>
        <translation>même nom que d’autres</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>presque la même orthographe</translation>
    </message>
    <message>
        <source>a part of its name</source>
        <translation>une partie de son nom</translation>
    </message>
    <message>
        <source>its name with something added</source>
        <translation>son nom, avec un ajout</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>des mots de son nom</translation>
    </message>
    <message>
        <source>the initials of its name</source>
        <translation>les initiales de son nom</translation>
    </message>
    <message>
        <source>what it is usually called</source>
        <translation>son nom d’usage</translation>
    </message>
    <message>
        <source>has communes of this name</source>
        <translation>a des communes de ce nom</translation>
    </message>
    <message>
        <source>chosen before for the same text</source>
        <translation>déjà choisi pour le même texte</translation>
    </message>
    <message>
        <source>%1 but for its article</source>
        <translation>%1, à l’article près</translation>
    </message>
    <message>
        <source>%1 without the words for its kind</source>
        <translation>%1, sans les mots de son type</translation>
    </message>
    <message>
        <source>%1 but for its spaces</source>
        <translation>%1, aux espaces près</translation>
    </message>
    <message>
        <source>%1, but in another département</source>
        <translation>%1, mais dans un autre département</translation>
    </message>
    <message>
        <source>%1, but of another kind</source>
        <translation>%1, mais d’un autre type</translation>
    </message>
    <message>
        <source>%1; the only one in its département (%2)</source>
        <extracomment>%1: &quot;same name but for its article&quot;; %2: name of a département.</extracomment>
        <translation>%1&#x202f;; seul dans son département (%2)</translation>
    </message>
    <message>
        <source>its former name, “%1”</source>
        <translation>son ancien nom, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”, merged or divided since, is it today</source>
        <translation>«&#x202f;%1&#x202f;», fusionné ou divisé depuis, c’est lui aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Contact of the delegation</source>
        <translation>Référent·e de la &amp;délégation</translation>
    </message>
    <message>
        <source>Su&amp;bstitute</source>
        <translation>&amp;Suppléant·e</translation>
    </message>
    <message>
        <source>Somebody else takes this &amp;place</source>
        <translation>Une &amp;autre personne prend cette place</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>This is too long to be the name of a territory.</source>
        <translation>C’est trop long pour être le nom d’un territoire.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>C’est une adresse électronique.</translation>
    </message>
    <message>
        <source>This has no letters.</source>
        <translation>Il n’y a aucune lettre.</translation>
    </message>
    <message>
        <source>This is not written in Latin letters.</source>
        <translation>Ce n’est pas écrit en lettres latines.</translation>
    </message>
    <message>
        <source>This looks like a postal address.</source>
        <translation>Cela ressemble à une adresse postale.</translation>
    </message>
    <message>
        <source>This looks like the name of a person.</source>
        <translation>Cela ressemble au nom d’une personne.</translation>
    </message>
    <message>
        <source>The official reference does not list bodies of this kind: “territory add” enters one by hand.</source>
        <translation>Le référentiel officiel ne recense pas les organismes de cette sorte&#x202f;: «&#x202f;territory add&#x202f;» permet d’en saisir un.</translation>
    </message>
    <message>
        <source>No territory of this name. “territory search” looks for beginnings of words.</source>
        <translation>Aucun territoire de ce nom. «&#x202f;territory search&#x202f;» cherche des débuts de mots.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The file is damaged: {detail}. Restore a copy.</source>
        <translation>Le fichier est endommagé&#x202f;: {detail}. Restaurez une copie.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a copy.</source>
        <translation>Le fichier est endommagé. Restaurez une copie.</translation>
    </message>
    <message>
        <source>A row of “{table}” points to one that does not exist. Restore a copy.</source>
        <translation>Une ligne de «&#x202f;{table}&#x202f;» renvoie à une autre qui n’existe pas. Restaurez une copie.</translation>
    </message>
    <message>
        <source>A row points to one that does not exist. Restore a copy.</source>
        <translation>Une ligne renvoie à une autre qui n’existe pas. Restaurez une copie.</translation>
    </message>
    <message>
        <source>The registration {registration} is accepted, and not every role is held. Complete it, or send it back for completion.</source>
        <translation>L’inscription {registration} est acceptée sans que chaque rôle soit tenu. Complétez-la, ou renvoyez-la pour complément.</translation>
    </message>
    <message>
        <source>An accepted registration does not hold every role. Complete it, or send it back for completion.</source>
        <translation>Une inscription acceptée n’a pas chaque rôle tenu. Complétez-la, ou renvoyez-la pour complément.</translation>
    </message>
    <message>
        <source>Another program stopped in the middle of a write. Restore a copy.</source>
        <translation>Un autre programme s’est arrêté au milieu d’une écriture. Restaurez une copie.</translation>
    </message>
    <message>
        <source>The search index does not hold what the workspace holds.</source>
        <translation>L’index de recherche ne contient pas ce que contient l’espace de travail.</translation>
    </message>
    <message>
        <source>The registration {registration} is in a state that does not exist. Restore a copy.</source>
        <translation>L’inscription {registration} est dans un état qui n’existe pas. Restaurez une copie.</translation>
    </message>
    <message>
        <source>A row is in a state that does not exist. Restore a copy.</source>
        <translation>Une ligne est dans un état qui n’existe pas. Restaurez une copie.</translation>
    </message>
    <message>
        <source>The journal entry {change} cannot be read: that action can no longer be undone.</source>
        <translation>L’entrée {change} du journal ne peut pas être lue&#x202f;: cette action ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>The journal cannot be read wholly: some actions can no longer be undone.</source>
        <translation>Le journal ne peut pas être lu en entier&#x202f;: certaines actions ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>The file holds tables, triggers or views that no version of Quatuor made.</source>
        <translation>Le fichier contient des tables, des déclencheurs ou des vues qu’aucune version de Quatuor n’a faits.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>to complete by %1</source>
        <translation>à compléter avant le %1</translation>
    </message>
    <message>
        <source>seat kept until %1</source>
        <translation>place réservée jusqu’au %1</translation>
    </message>
    <message>
        <source>received today</source>
        <translation>reçue aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>received %n day(s) ago</source>
        <translation>
            <numerusform>reçue il y a %n jour</numerusform>
            <numerusform>reçue il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1&#x202f;: manquant</translation>
    </message>
    <message>
        <source>all roles held</source>
        <translation>tous les rôles sont tenus</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>sans journée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no workspace at “{file}”. Check the path, or create one with “workspace create”.</source>
        <translation>Il n’y a pas d’espace de travail à l’emplacement «&#x202f;{file}&#x202f;». Vérifiez le chemin, ou créez-en un avec «&#x202f;workspace create&#x202f;».</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a workspace. Give the path of a .quatuor file.</source>
        <translation>«&#x202f;{file}&#x202f;» est un dossier, pas un espace de travail. Indiquez le chemin d’un fichier .quatuor.</translation>
    </message>
    <message>
        <source>“{file}” is not a Quatuor workspace; it was left untouched. Choose another file.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas un espace de travail Quatuor&#x202f;; il n’a pas été touché. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of Quatuor; it was left untouched. Install the newer version to open it.</source>
        <translation>«&#x202f;{file}&#x202f;» vient d’une version plus récente de Quatuor&#x202f;; il n’a pas été touché. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{file}” holds tables or views that no version of Quatuor makes; it was left untouched. Restore a backup, or ask who changed it.</source>
        <translation>«&#x202f;{file}&#x202f;» contient des tables ou des vues qu’aucune version de Quatuor ne crée&#x202f;; il n’a pas été touché. Restaurez une sauvegarde, ou demandez qui l’a modifié.</translation>
    </message>
    <message>
        <source>Another program left “{file}” in the middle of a write. Restore the last backup.</source>
        <translation>Un autre programme a laissé «&#x202f;{file}&#x202f;» au milieu d’une écriture. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>“{file}” exists already; it was left untouched. Open it, or give another name.</source>
        <translation>«&#x202f;{file}&#x202f;» existe déjà&#x202f;; il n’a pas été touché. Ouvrez-le, ou donnez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of “{file}” does not exist. Create it first, or choose another one.</source>
        <translation>Le dossier de «&#x202f;{file}&#x202f;» n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file to write exists already; it was left untouched. Give another name.</source>
        <translation>Le fichier à écrire existe déjà&#x202f;; il n’a pas été touché. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>The folder to write to does not exist. Create it first, or choose another one.</source>
        <translation>Le dossier de destination n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”. Its columns are: {seen}.</source>
        <translation>Le fichier n’a pas de colonne «&#x202f;{column}&#x202f;». Ses colonnes sont&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>There is no such action in the journal. “change list” shows them.</source>
        <translation>Cette action n’est pas dans le journal. «&#x202f;change list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>This action has been undone already. It can be redone.</source>
        <translation>Cette action est déjà annulée. Elle peut être rétablie.</translation>
    </message>
    <message>
        <source>This action has not been undone, so there is nothing to redo.</source>
        <translation>Cette action n’a pas été annulée&#x202f;: il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This action cannot be undone: it left the workspace, or erased for good.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: elle a produit un fichier, ou effacé définitivement.</translation>
    </message>
    <message>
        <source>This action cannot be undone: a later one ({later}) changed the same values. Undo that one first.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: une action postérieure ({later}) a modifié les mêmes valeurs. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>This action cannot be undone: another program has changed the same values since. Correct them by hand.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: un autre programme a modifié les mêmes valeurs depuis. Corrigez-les à la main.</translation>
    </message>
    <message>
        <source>This action cannot be undone: a later one ({later}) is built on what it added. Undo that one first.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: une action postérieure ({later}) s’appuie sur ce qu’elle a ajouté. Annulez d’abord celle-ci.</translation>
    </message>
    <message>
        <source>This action cannot be undone: something is built on what it added. Undo later actions first.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: d’autres données s’appuient sur ce qu’elle a ajouté. Annulez d’abord les actions postérieures.</translation>
    </message>
    <message>
        <source>This action cannot be undone: the accepted registration {registration} would no longer have each of its roles. Send it back for completion first.</source>
        <translation>Cette action ne peut pas être annulée&#x202f;: l’inscription acceptée {registration} n’aurait plus tous ses rôles. Demandez-lui d’abord un complément.</translation>
    </message>
    <message>
        <source>There is no file at “{file}”. Check the path.</source>
        <translation>Il n’y a pas de fichier à l’emplacement «&#x202f;{file}&#x202f;». Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <translation>«&#x202f;{file}&#x202f;» est un dossier. Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: the system refuses it. Check who may open it.</source>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être lu&#x202f;: le système le refuse. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>“{file}” is larger than Quatuor reads ({expected} bytes). Split it, or export fewer rows.</source>
        <translation>«&#x202f;{file}&#x202f;» dépasse la taille que Quatuor lit ({expected} octets). Découpez-le, ou exportez moins de lignes.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Export it again from where it comes.</source>
        <translation>«&#x202f;{file}&#x202f;» est vide. Exportez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>“{file}” is not text. Export it as CSV.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas un fichier de texte. Exportez-le en CSV.</translation>
    </message>
    <message>
        <source>The text cannot be read as {expected} (line {line}). Give another encoding, or export the file as UTF-8.</source>
        <translation>Le texte ne se lit pas en {expected} (ligne {line}). Indiquez un autre encodage, ou exportez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The text cannot be read as {expected}. Give another encoding, or export the file as UTF-8.</source>
        <translation>Le texte ne se lit pas en {expected}. Indiquez un autre encodage, ou exportez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” is longer than any registration: a quotation mark is probably missing. Correct it and try again.</source>
        <translation>La ligne {row} de «&#x202f;{file}&#x202f;» est plus longue que toute inscription&#x202f;: il manque sans doute un guillemet. Corrigez-la et recommencez.</translation>
    </message>
    <message>
        <source>A quotation mark opened at row {row} of “{file}” is never closed. Correct it and try again.</source>
        <translation>Un guillemet ouvert à la ligne {row} de «&#x202f;{file}&#x202f;» n’est jamais fermé. Corrigez-le et recommencez.</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has more columns than Quatuor reads ({expected}). Remove those that are not needed.</source>
        <translation>La ligne {row} de «&#x202f;{file}&#x202f;» a plus de colonnes que Quatuor n’en lit ({expected}). Retirez celles qui ne servent pas.</translation>
    </message>
    <message>
        <source>No column of “{file}” is known as one of a registration (seen: {seen}). Check that it is the right file, or give a mapping of its columns.</source>
        <translation>Aucune colonne de «&#x202f;{file}&#x202f;» n’est reconnue comme celle d’une inscription (lu&#x202f;: {seen}). Vérifiez que c’est le bon fichier, ou indiquez la correspondance des colonnes.</translation>
    </message>
    <message>
        <source>“{file}” holds no column of a registration. Check that it is the right file, or give a mapping of its columns.</source>
        <translation>«&#x202f;{file}&#x202f;» ne contient aucune colonne d’inscription. Vérifiez que c’est le bon fichier, ou indiquez la correspondance des colonnes.</translation>
    </message>
    <message>
        <source>The JSON cannot be read (at byte {seen}). Correct it, or export it again.</source>
        <translation>Le JSON est mal formé (à l’octet {seen}). Corrigez-le, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {expected} levels: no registration needs that. Check where it comes from.</source>
        <translation>Le JSON est imbriqué sur plus de {expected} niveaux&#x202f;: aucune inscription n’en a besoin. Vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>The JSON holds the key “{seen}” twice in one object. Keep one of them.</source>
        <translation>Le JSON contient deux fois la clé «&#x202f;{seen}&#x202f;» dans un même objet. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>The mapping of columns is not written as expected ({seen}). See docs/formats.md.</source>
        <translation>La correspondance des colonnes n’est pas écrite comme attendu ({seen}). Voir docs/formats.md.</translation>
    </message>
    <message>
        <source>The mapping sends the column “{column}” to “{seen}”, which is not a field. See docs/formats.md.</source>
        <translation>La correspondance associe la colonne «&#x202f;{column}&#x202f;» à «&#x202f;{seen}&#x202f;», qui n’est pas un champ. Voir docs/formats.md.</translation>
    </message>
    <message>
        <source>“{seen}” is not an encoding that Quatuor knows. Use utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est pas un encodage connu de Quatuor. Utilisez utf-8, utf-16le, utf-16be ou windows-1252.</translation>
    </message>
    <message>
        <source>There is no such registration. “registration list” shows them.</source>
        <translation>Cette inscription n’existe pas. «&#x202f;registration list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>Something still blocks this registration. Mend it, or waive it where that is possible.</source>
        <translation>Quelque chose bloque encore cette inscription. Corrigez-le, ou accordez une dérogation là où c’est possible.</translation>
    </message>
    <message>
        <source>A registration needs a territory: give its code or its name.</source>
        <translation>Une inscription a besoin d’un territoire&#x202f;: indiquez son code ou son nom.</translation>
    </message>
    <message>
        <source>A registration cannot be merged with itself. Choose another one.</source>
        <translation>Une inscription ne peut pas être réunie avec elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The two registrations are for two sessions. Move one of them first.</source>
        <translation>Les deux inscriptions concernent deux journées. Déplacez d’abord l’une d’elles.</translation>
    </message>
    <message>
        <source>The two registrations are of two territories. Correct the territory of one of them first.</source>
        <translation>Les deux inscriptions concernent deux territoires. Corrigez d’abord le territoire de l’une d’elles.</translation>
    </message>
    <message>
        <source>One of the two registrations is closed. Reopen it first.</source>
        <translation>L’une des deux inscriptions est close. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>A correction request says what it is about: name at least one field or role.</source>
        <translation>Une demande de complément dit sur quoi elle porte&#x202f;: nommez au moins un champ ou un rôle.</translation>
    </message>
    <message>
        <source>A correction request needs a message: write what is expected.</source>
        <translation>Une demande de complément a besoin d’un message&#x202f;: écrivez ce qui est attendu.</translation>
    </message>
    <message>
        <source>There is no seat left to keep. Ask for the correction without keeping one, or put the registration on the waiting list.</source>
        <translation>Il ne reste pas de place à réserver. Demandez le complément sans réserver, ou mettez l’inscription en liste d’attente.</translation>
    </message>
    <message>
        <source>The registration is for this session already. Choose another date.</source>
        <translation>L’inscription concerne déjà cette journée. Choisissez une autre date.</translation>
    </message>
    <message>
        <source>The registration has no such finding: it has been mended, or its name is mistyped.</source>
        <translation>L’inscription n’a pas ce point à vérifier&#x202f;: il est déjà réglé, ou son nom est mal écrit.</translation>
    </message>
    <message>
        <source>A waiver needs a reason: it is kept with your name and the date.</source>
        <translation>Une dérogation a besoin d’un motif&#x202f;: il est gardé avec votre nom et la date.</translation>
    </message>
    <message>
        <source>There is no such proposal: it has been decided already.</source>
        <translation>Cette proposition n’existe pas&#x202f;: elle a déjà été traitée.</translation>
    </message>
    <message>
        <source>There is no such session. “session list” shows them.</source>
        <translation>Cette journée n’existe pas. «&#x202f;session list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>Two sessions are on this date. Give the id of one; “session list” shows them.</source>
        <translation>Deux journées ont lieu à cette date. Indiquez l’identifiant de l’une d’elles&#x202f;; «&#x202f;session list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>A session needs a date, such as 2026-09-16.</source>
        <translation>Une journée a besoin d’une date, par exemple 2026-09-16.</translation>
    </message>
    <message>
        <source>The session ends before it starts. Correct its times.</source>
        <translation>La journée finit avant de commencer. Corrigez ses horaires.</translation>
    </message>
    <message>
        <source>Registration closes before it opens. Correct its dates.</source>
        <translation>Les inscriptions ferment avant d’ouvrir. Corrigez leurs dates.</translation>
    </message>
    <message>
        <source>This time zone is unknown. Use a name such as Europe/Paris or Indian/Reunion.</source>
        <translation>Ce fuseau horaire est inconnu. Utilisez un nom tel qu’Europe/Paris ou Indian/Reunion.</translation>
    </message>
    <message>
        <source>A capacity is a number, zero or more.</source>
        <translation>Une capacité est un nombre, zéro ou plus.</translation>
    </message>
    <message>
        <source>More delegations than that are accepted already. Choose a larger capacity, or move some first.</source>
        <translation>Davantage de délégations sont déjà acceptées. Choisissez une capacité plus grande, ou déplacez-en d’abord.</translation>
    </message>
    <message>
        <source>This session is over or cancelled. Choose another one.</source>
        <translation>Cette journée est passée ou annulée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The policy names a role that this programme does not have. Use elu, agent, agent_etat or acteur_socio_eco.</source>
        <translation>La règle de composition nomme un rôle que ce programme n’a pas. Utilisez elu, agent, agent_etat ou acteur_socio_eco.</translation>
    </message>
    <message>
        <source>The bounds of the policy are reversed or below zero. Write them as in 1..3.</source>
        <translation>Les bornes de la règle de composition sont inversées ou négatives. Écrivez-les comme dans 1..3.</translation>
    </message>
    <message>
        <source>With this policy, an accepted registration ({registration}) would no longer be whole. Send it back for completion first.</source>
        <translation>Avec cette règle, une inscription acceptée ({registration}) ne serait plus complète. Demandez-lui d’abord un complément.</translation>
    </message>
    <message>
        <source>With this policy, an accepted registration would no longer be whole. Send it back for completion first.</source>
        <translation>Avec cette règle, une inscription acceptée ne serait plus complète. Demandez-lui d’abord un complément.</translation>
    </message>
    <message>
        <source>There is no such member. “registration show” gives their ids.</source>
        <translation>Ce membre n’existe pas. «&#x202f;registration show&#x202f;» donne leurs identifiants.</translation>
    </message>
    <message>
        <source>A member needs a name, unless the place is announced to be filled later.</source>
        <translation>Un membre a besoin d’un nom, sauf si la place est annoncée «&#x202f;nom à venir&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a role of this programme. Use elu, agent, agent_etat or acteur_socio_eco.</source>
        <translation>Ce n’est pas un rôle de ce programme. Utilisez elu, agent, agent_etat ou acteur_socio_eco.</translation>
    </message>
    <message>
        <source>The replacement is not a substitute. Choose one, or add somebody new.</source>
        <translation>La personne choisie n’est pas suppléante. Choisissez un·e suppléant·e, ou ajoutez quelqu’un.</translation>
    </message>
    <message>
        <source>The substitute is in another delegation. Transfer them first.</source>
        <translation>La personne suppléante est dans une autre délégation. Transférez-la d’abord.</translation>
    </message>
    <message>
        <source>The member is in this delegation already.</source>
        <translation>Le membre est déjà dans cette délégation.</translation>
    </message>
    <message>
        <source>There is no such person. “person list” shows them.</source>
        <translation>Cette personne n’existe pas. «&#x202f;person list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>There is no territory with this code. “territory search” finds it by its name.</source>
        <translation>Aucun territoire n’a ce code. «&#x202f;territory search&#x202f;» le trouve par son nom.</translation>
    </message>
    <message>
        <source>A territory needs a name.</source>
        <translation>Un territoire a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Territories of this kind come from the official reference and are not added by hand. Use their code.</source>
        <translation>Les territoires de ce type viennent du référentiel officiel et ne s’ajoutent pas à la main. Utilisez leur code.</translation>
    </message>
    <message>
        <source>One of the members is not in the official reference. Check its code.</source>
        <translation>L’un des membres n’est pas dans le référentiel officiel. Vérifiez son code.</translation>
    </message>
    <message>
        <source>This workspace already has a territory of this name and kind. Use that one.</source>
        <translation>Cet espace de travail a déjà un territoire de ce nom et de ce type. Utilisez-le.</translation>
    </message>
    <message>
        <source>There is no such list. “export --list” shows them.</source>
        <translation>Cette liste n’existe pas. «&#x202f;export --list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>The list has no such column. “export --list” shows them.</source>
        <translation>La liste n’a pas cette colonne. «&#x202f;export --list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>This list is not written in this format. “export --list” shows the formats.</source>
        <translation>Cette liste ne s’écrit pas dans ce format. «&#x202f;export --list&#x202f;» affiche les formats.</translation>
    </message>
    <message>
        <source>Quatuor refused this ({code}) and changed nothing.</source>
        <translation>Quatuor a refusé cette action ({code}) et n’a rien modifié.</translation>
    </message>
    <message>
        <source>A registration is submitted with a territory, a session and at least one member. Complete it first.</source>
        <translation>Une inscription se soumet avec un territoire, une journée et au moins un membre. Complétez-la d’abord.</translation>
    </message>
    <message>
        <source>Not possible ({action}): the registration is {from}. Choose another action.</source>
        <translation>Action impossible ({action})&#x202f;: l’inscription est «&#x202f;{from}&#x202f;». Choisissez une autre action.</translation>
    </message>
    <message>
        <source>Not possible: the registration is {from}. Choose another action.</source>
        <translation>Action impossible&#x202f;: l’inscription est «&#x202f;{from}&#x202f;». Choisissez une autre action.</translation>
    </message>
    <message>
        <source>A reason is needed: it is kept in the journal, and people will ask. Write why.</source>
        <translation>Il faut un motif&#x202f;: il est gardé dans le journal, et on vous le demandera. Écrivez pourquoi.</translation>
    </message>
    <message>
        <source>“{finding}” is not a rule. “registration check” names those that apply.</source>
        <translation>«&#x202f;{finding}&#x202f;» n’est pas une règle. «&#x202f;registration check&#x202f;» nomme celles qui s’appliquent.</translation>
    </message>
    <message>
        <source>“{finding}” is not settled this way: what blocks is waived with a reason, a warning is dismissed, and a missing role is never waived.</source>
        <translation>«&#x202f;{finding}&#x202f;» ne se règle pas ainsi&#x202f;: on déroge à ce qui bloque en disant pourquoi, on écarte un avertissement, et on ne déroge jamais à un rôle manquant.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing of it was kept. Start it again when you wish.</source>
        <translation>Le travail a été arrêté&#x202f;; rien n’en a été gardé. Relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Not possible: the session is {state}. Choose another one.</source>
        <translation>Action impossible&#x202f;: la journée est {state}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is not possible in the state in which the session is. Choose another one.</source>
        <translation>Ce n’est pas possible dans l’état où se trouve la journée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The session of arrival is {state}. Choose another date.</source>
        <translation>La journée de destination est {state}. Choisissez une autre date.</translation>
    </message>
    <message numerus="yes">
        <source>The session has room for %n delegations: accept the registration instead of making it wait.</source>
        <translation>
            <numerusform>La journée a encore %n place de délégation&#x202f;: acceptez l’inscription au lieu de la faire attendre.</numerusform>
            <numerusform>La journée a encore %n places de délégation&#x202f;: acceptez l’inscription au lieu de la faire attendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session has room for %n people: accept the registration instead of making it wait.</source>
        <translation>
            <numerusform>La journée a encore %n place&#x202f;: acceptez l’inscription au lieu de la faire attendre.</numerusform>
            <numerusform>La journée a encore %n places&#x202f;: acceptez l’inscription au lieu de la faire attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has no limit of places: accept the registration instead of making it wait.</source>
        <translation>La journée n’a pas de limite de places&#x202f;: acceptez l’inscription au lieu de la faire attendre.</translation>
    </message>
    <message>
        <source>“{role}” is not a role of this programme. Use elu, agent, agent_etat or acteur_socio_eco.</source>
        <translation>«&#x202f;{role}&#x202f;» n’est pas un rôle de ce programme. Utilisez elu, agent, agent_etat ou acteur_socio_eco.</translation>
    </message>
    <message>
        <source>A registration needs a session. Choose the one that it is for, or add one first.</source>
        <translation>Une inscription est faite pour une journée. Choisissez-la, ou ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>No seat is kept for this registration: there is nothing to release.</source>
        <translation>Aucune place n’est réservée pour cette inscription&#x202f;: il n’y a rien à libérer.</translation>
    </message>
    <message>
        <source>This cannot be mended in one step: open the registration and choose what to write.</source>
        <translation>Cela ne se corrige pas en un geste&#x202f;: ouvrez l’inscription et choisissez quoi écrire.</translation>
    </message>
    <message>
        <source>The file looks like {looks}, not like an e-mail. Save the e-mail as .eml, or copy its text and paste it.</source>
        <translation>Le fichier ressemble à {looks}, pas à un courriel. Enregistrez le courriel au format .eml, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>The file is in a format of Microsoft Office (.msg), which Quatuor does not read. Save the e-mail as .eml, or copy its text and paste it.</source>
        <translation>Le fichier est dans un format de Microsoft Office (.msg), que Quatuor ne lit pas. Enregistrez le courriel au format .eml, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>The file is neither an e-mail nor a text. Save the e-mail as .eml, or copy its text and paste it.</source>
        <translation>Le fichier n’est ni un courriel ni un texte. Enregistrez le courriel au format .eml, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>The e-mail holds no text: what it says is in an attached file or in a picture. Open it, copy the text and paste it.</source>
        <translation>Le courriel ne contient pas de texte&#x202f;: ce qu’il dit est dans une pièce jointe ou une image. Ouvrez-la, copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>“{file}” is larger than Quatuor reads ({expected} bytes). Open the e-mail, copy its text and paste it.</source>
        <translation>«&#x202f;{file}&#x202f;» dépasse la taille que Quatuor lit ({expected} octets). Ouvrez le courriel, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>“{file}” looks like {looks}, not like a list of registrations. Export the registrations as XLSX or CSV.</source>
        <translation>«&#x202f;{file}&#x202f;» ressemble à {looks}, pas à une liste d’inscriptions. Exportez les inscriptions en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete (sheet “{sheet}”, near row {row}, column {column}). Open it in a spreadsheet and save it again, or ask for another copy.</source>
        <translation>«&#x202f;{file}&#x202f;» est abîmé ou incomplet (feuille «&#x202f;{sheet}&#x202f;», vers la ligne {row}, colonne {column}). Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete (sheet “{sheet}”). Open it in a spreadsheet and save it again, or ask for another copy.</source>
        <translation>«&#x202f;{file}&#x202f;» est abîmé ou incomplet (feuille «&#x202f;{sheet}&#x202f;»). Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete. Open it in a spreadsheet and save it again, or ask for another copy.</source>
        <translation>«&#x202f;{file}&#x202f;» est abîmé ou incomplet. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Open it in a spreadsheet, save a copy without the password, and import that.</source>
        <translation>«&#x202f;{file}&#x202f;» est protégé par un mot de passe. Ouvrez-le dans un tableur, enregistrez-en une copie sans mot de passe, et importez cette copie.</translation>
    </message>
    <message>
        <source>“{file}” unfolds into far more than a list of registrations holds: it was not read. Check where it comes from.</source>
        <translation>«&#x202f;{file}&#x202f;» se déplie en bien plus que ce que contient une liste d’inscriptions&#x202f;: il n’a pas été lu. Vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>“{file}” holds a declaration (DTD) that no spreadsheet writes: it was not read. Check where it comes from.</source>
        <translation>«&#x202f;{file}&#x202f;» contient une déclaration (DTD) qu’aucun tableur n’écrit&#x202f;: il n’a pas été lu. Vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” of “{file}” is larger than Quatuor reads ({expected}), at row {row}. Keep only the registrations in it.</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» de «&#x202f;{file}&#x202f;» est plus grande que ce que lit Quatuor ({expected}), à la ligne {row}. N’y gardez que les inscriptions.</translation>
    </message>
    <message>
        <source>A sheet holds {expected} rows, and the list has more. Write it as CSV, or one session at a time.</source>
        <translation>Une feuille contient {expected} lignes, et la liste en a davantage. Écrivez-la en CSV, ou une journée à la fois.</translation>
    </message>
    <message>
        <source>The list is too large for a workbook that Quatuor could read again. Write it as CSV, or one session at a time.</source>
        <translation>La liste est trop grande pour un classeur que Quatuor pourrait relire. Écrivez-la en CSV, ou une journée à la fois.</translation>
    </message>
    <message>
        <source>Column “{column}”, row {row}: the text is longer than a cell may be ({expected} characters). Shorten it, leave the column out, or write the list as CSV.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;», ligne {row}&#x202f;: le texte est plus long que ce que permet une cellule ({expected} caractères). Raccourcissez-le, laissez la colonne de côté, ou écrivez la liste en CSV.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{seen}”. It has: {sheets}. Give one of these names, or leave it out.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas de feuille «&#x202f;{seen}&#x202f;». Il a&#x202f;: {sheets}. Donnez l’un de ces noms, ou n’en donnez pas.</translation>
    </message>
    <message>
        <source>“{file}” has no sheets: leave the name of the sheet out.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas de feuilles&#x202f;: ne donnez pas de nom de feuille.</translation>
    </message>
    <message>
        <source>“{file}” is not written as the format says, at {seen}. See docs/formats.md, or ask for a corrected file.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas écrit comme le format le demande, à {seen}. Voyez docs/formats.md, ou demandez un fichier corrigé.</translation>
    </message>
    <message>
        <source>“{file}” is in version {seen} of its format, which this version of Quatuor does not read. Install a newer one.</source>
        <translation>«&#x202f;{file}&#x202f;» est dans la version {seen} de son format, que cette version de Quatuor ne lit pas. Installez-en une plus récente.</translation>
    </message>
    <message>
        <source>“{file}” does not say which version of its format it is in. Ask for a corrected file.</source>
        <translation>«&#x202f;{file}&#x202f;» ne dit pas dans quelle version de son format il est. Demandez un fichier corrigé.</translation>
    </message>
    <message>
        <source>JSON is for the list of registrations, with all its columns. Write this one as XLSX or CSV.</source>
        <translation>Le JSON est pour la liste des inscriptions, avec toutes ses colonnes. Écrivez celle-ci en XLSX ou en CSV.</translation>
    </message>
    <message>
        <source>“{file}” is an e-mail, not a list of registrations. Open it with “From an e-mail…” (Ctrl+Shift+V).</source>
        <translation>«&#x202f;{file}&#x202f;» est un courriel, pas une liste d’inscriptions. Ouvrez-le par «&#x202f;Par courriel…&#x202f;» (Ctrl+Maj+V).</translation>
    </message>
    <message>
        <source>“{file}” is a workspace of Quatuor, not a list of registrations. Open it with “Open a workspace…” (Ctrl+O).</source>
        <translation>«&#x202f;{file}&#x202f;» est un espace de travail de Quatuor, pas une liste d’inscriptions. Ouvrez-le par « Ouvrir… » (Ctrl+O).</translation>
    </message>
    <message>
        <source>“{file}” looks like {looks}, not like a list of registrations. Ask for the table as XLSX or CSV, or copy its text into “From an e-mail…” (Ctrl+Shift+V).</source>
        <translation>«&#x202f;{file}&#x202f;» ressemble à {looks}, pas une liste d’inscriptions. Demandez le tableau en XLSX ou CSV, ou copiez son texte dans «&#x202f;Par courriel…&#x202f;» (Ctrl+Maj+V).</translation>
    </message>
    <message>
        <source>“{file}” looks like {looks}: it says who was connected, not who registers. Registrations are in the export of the form; keep this file to tell who came.</source>
        <translation>«&#x202f;{file}&#x202f;» ressemble à {looks}&#x202f;: il dit qui s’est connecté, pas qui s’inscrit. Les inscriptions sont dans l’export du formulaire&#x202f;; gardez ce fichier pour dire qui est venu.</translation>
    </message>
    <message>
        <source>“{file}” has no column for the name of a body and for its members (seen: {seen}). Head them “name” and “members”, with INSEE or SIREN codes.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas de colonne pour le nom d’un organisme et pour ses membres (vu&#x202f;: {seen}). Intitulez-les «&#x202f;nom&#x202f;» et «&#x202f;membres&#x202f;», avec des codes INSEE ou SIREN.</translation>
    </message>
    <message>
        <source>“{file}” is not a whole reference of territories. The one in use stays; make or fetch the file again.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas un référentiel entier de territoires. Celui qui sert reste en place&#x202f;; refaites ou récupérez le fichier.</translation>
    </message>
    <message>
        <source>The reference of the file is version {seen}, and version {expected} is in use: nothing was changed.</source>
        <translation>Le référentiel du fichier est en version {seen}, et la version {expected} sert déjà&#x202f;: rien n’a changé.</translation>
    </message>
    <message>
        <source>The JSON holds a text or an object that is larger than any registration needs: it was not read. Check where it comes from.</source>
        <translation>Le JSON contient un texte ou un objet plus grand qu’aucune inscription n’en a besoin&#x202f;: il n’a pas été lu. Vérifiez d’où il vient.</translation>
    </message>
    <message>
        <source>Nobody is named in “{file}”: the form is empty. Fill in its table, a line a person, and import it again.</source>
        <translation>Personne n’est nommé dans «&#x202f;{file}&#x202f;»&#x202f;: le formulaire est vide. Remplissez son tableau, une ligne par personne, et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>A PDF takes {expected} rows at most, and the list has more. Write it as a workbook, or one session at a time.</source>
        <translation>Un PDF prend {expected} lignes au plus, et la liste en a davantage. Écrivez-la en classeur, ou journée par journée.</translation>
    </message>
    <message>
        <source>The list cannot be drawn as a PDF: this machine has no font. Install one (the package fonts-dejavu, for instance), or write the list as a workbook.</source>
        <translation>La liste ne peut pas être dessinée en PDF&#x202f;: cette machine n’a aucune police de caractères. Installez-en une (le paquet fonts-dejavu, par exemple), ou écrivez la liste en classeur.</translation>
    </message>
    <message>
        <source>No session is open for registration today, so that the form would offer none. Say which session it is for.</source>
        <translation>Aucune journée n’est ouverte à l’inscription aujourd’hui&#x202f;: le formulaire n’en proposerait aucune. Dites pour quelle journée il est.</translation>
    </message>
    <message>
        <source>The form is an Excel workbook, and always asks the same: leave format and columns out, and give the file a name that ends in .xlsx.</source>
        <translation>Le formulaire est un classeur Excel, et demande toujours la même chose&#x202f;: ne donnez ni format ni colonnes, et un nom de fichier qui finit par .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” has more rows than Quatuor reads ({expected}). Split it, or export fewer rows.</source>
        <translation>«&#x202f;{file}&#x202f;» a plus de lignes que Quatuor n’en lit ({expected}). Divisez-le, ou exportez moins de lignes.</translation>
    </message>
    <message>
        <source>The charter cannot have been signed on {date}: that day is still to come. Record it once it is signed.</source>
        <translation>La charte ne peut pas avoir été signée le {date}&#x202f;: ce jour est encore à venir. Notez-la une fois signée.</translation>
    </message>
    <message>
        <source>“{file}” is not laid out as the versions of the package that are known (see {seen}). The reference in use stays; a newer version of Quatuor may read it.</source>
        <translation>«&#x202f;{file}&#x202f;» n’est pas fait comme les versions connues du paquet (voir {seen}). Le référentiel qui sert reste en place&#x202f;; une version plus récente de Quatuor saura peut-être le lire.</translation>
    </message>
    <message>
        <source>No file is named to write to. Give a name, such as liste.xlsx.</source>
        <translation>Aucun fichier n’est nommé pour l’écriture. Donnez un nom, par exemple liste.xlsx.</translation>
    </message>
    <message>
        <source>“{file}” is a folder: a list is written to a file. Give the name of one in it.</source>
        <translation>«&#x202f;{file}&#x202f;» est un dossier&#x202f;: une liste s’écrit dans un fichier. Donnez le nom d’un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: nothing may be changed there. Choose a folder where you may write, or ask for the right to.</source>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être écrit&#x202f;: rien ne peut être modifié à cet endroit. Choisissez un dossier où vous pouvez écrire, ou demandez-en le droit.</translation>
    </message>
    <message>
        <source>“{file}” is a workspace or another database: writing a list over it would destroy what it holds. It was left untouched; give another name.</source>
        <translation>«&#x202f;{file}&#x202f;» est un espace de travail ou une autre base de données&#x202f;: y écrire une liste détruirait ce qu’il contient. Il n’a pas été touché&#x202f;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is a sign-in sheet that Quatuor wrote: its people are registered already, and it tells who came. Keep it for that. To hand registrations over, export the list “Registrations” and import that.</source>
        <translation>«&#x202f;{file}&#x202f;» est une feuille d’émargement écrite par Quatuor&#x202f;: ses personnes sont déjà inscrites, et elle dit qui est venu. Gardez-la pour cela. Pour transmettre des inscriptions, exportez la liste «&#x202f;Inscriptions&#x202f;» et importez-la.</translation>
    </message>
    <message>
        <source>“{file}” is a message of Outlook (.msg), not a list of registrations. Save it as .eml in Outlook, or copy its text, and open that with “From an e-mail…” (Ctrl+Shift+V).</source>
        <translation>«&#x202f;{file}&#x202f;» est un message d’Outlook (.msg), pas une liste d’inscriptions. Enregistrez-le en .eml dans Outlook, ou copiez son texte, et ouvrez cela avec «&#x202f;Par courriel…&#x202f;» (Ctrl+Maj+V).</translation>
    </message>
    <message>
        <source>“{file}” has no row {seen}: its rows are numbered from 1 to {expected}. Say in which of them the headings are.</source>
        <translation>«&#x202f;{file}&#x202f;» n’a pas de ligne {seen}&#x202f;: ses lignes sont numérotées de 1 à {expected}. Dites dans laquelle sont les en-têtes.</translation>
    </message>
    <message>
        <source>None of the chosen columns has a place on paper, such as names, roles and addresses have. Choose others, or export to a spreadsheet.</source>
        <translation>Aucune des colonnes choisies n’a de place sur le papier, comme en ont les noms, les rôles et les adresses. Choisissez-en d’autres, ou exportez vers un tableur.</translation>
    </message>
</context>
<context>
    <name>RegistrationAction</name>
    <message>
        <source>submit</source>
        <translation>soumettre</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>request a correction</source>
        <translation>demander un complément</translation>
    </message>
    <message>
        <source>put on the waiting list</source>
        <translation>mettre en liste d&apos;attente</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
</context>
<context>
    <name>RegistrationState</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>correction requested</source>
        <translation>complément demandé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en liste d&apos;attente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée après coup</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Elected representative</source>
        <translation>Élu·e</translation>
    </message>
    <message>
        <source>Local authority officer</source>
        <translation>Agent·e de la collectivité</translation>
    </message>
    <message>
        <source>State officer</source>
        <translation>Agent·e de l&apos;État</translation>
    </message>
    <message>
        <source>Socio-economic actor</source>
        <translation>Acteur·ice socio-économique</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Role as written: “%1”</source>
        <translation>Rôle écrit&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>référent·e</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suppléant·e</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>empêché·e</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Ask the contact</source>
        <translation>Demander au référent</translation>
    </message>
    <message>
        <source>Name to come by %1</source>
        <translation>Nom à venir avant le %1</translation>
    </message>
    <message>
        <source>Name to come</source>
        <translation>Nom à venir</translation>
    </message>
    <message>
        <source>Role to choose</source>
        <translation>Rôle à choisir</translation>
    </message>
</context>
<context>
    <name>RowFate</name>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>joined to another row</source>
        <translation>jointe à une autre ligne</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>à valider</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>kept as it is here</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non reprise</translation>
    </message>
</context>
<context>
    <name>RowMessage</name>
    <message>
        <source>The row has {seen} cells instead of {expected}; they were read from the first.</source>
        <translation>La ligne a {seen} cellules au lieu de {expected}&#x202f;; elles ont été lues à partir de la première.</translation>
    </message>
    <message>
        <source>The row has {seen} filled cells for {expected} columns: nobody can tell which is which, and it was not taken.</source>
        <translation>La ligne a {seen} cellules remplies pour {expected} colonnes&#x202f;: impossible de savoir laquelle est laquelle, elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>Column “{column}” holds a NUL byte, which no text has; the row was not taken.</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» contient un octet NUL, qu’aucun texte ne contient&#x202f;; la ligne n’est pas reprise.</translation>
    </message>
    <message>
        <source>The row holds a NUL byte, which no text has; it was not taken.</source>
        <translation>La ligne contient un octet NUL, qu’aucun texte ne contient&#x202f;; elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>A quotation mark of this row is never closed; the text was read to its end.</source>
        <translation>Un guillemet de cette ligne n’est jamais fermé&#x202f;; le texte a été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” is not a date that can be read.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” means neither yes nor no.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» ne veut dire ni oui ni non.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” seems to hold two people. Give each a row of their own.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» semble désigner deux personnes. Donnez une ligne à chacune.</translation>
    </message>
    <message>
        <source>Column “{column}” was read as given name “{given}” and family name “{family}”.</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» a été lue comme prénom «&#x202f;{given}&#x202f;» et nom «&#x202f;{family}&#x202f;».</translation>
    </message>
    <message>
        <source>Column “{column}” is not one of a registration: it was not imported.</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» ne fait pas partie d’une inscription&#x202f;: elle n’est pas importée.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}; check the accented letters.</source>
        <translation>Le texte a été lu en {encoding}&#x202f;; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>“{seen}” is not a role that Quatuor understands: it remains to choose one.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est pas un rôle que Quatuor comprend&#x202f;: il reste à en choisir un.</translation>
    </message>
    <message>
        <source>Column “{column}”: what was corrected by hand stands.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: ce qui a été corrigé à la main est conservé.</translation>
    </message>
    <message>
        <source>The row is empty; it was not taken.</source>
        <translation>La ligne est vide&#x202f;; elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>“{seen}” may be two dates: the row was not taken. Choose the session for the import.</source>
        <translation>«&#x202f;{seen}&#x202f;» peut désigner deux dates&#x202f;: la ligne n’est pas reprise. Choisissez la journée pour l’import.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” is not a date and time that can be read; it was left out.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» n’est pas une date et heure lisible&#x202f;; elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>There is no session on “{seen}”: the row was not taken. Add the session first.</source>
        <translation>Il n’y a pas de journée à la date «&#x202f;{seen}&#x202f;»&#x202f;: la ligne n’est pas reprise. Ajoutez d’abord la journée.</translation>
    </message>
    <message>
        <source>Two sessions are on “{seen}”: the row was not taken. Choose one for the import.</source>
        <translation>Deux journées ont lieu à la date «&#x202f;{seen}&#x202f;»&#x202f;: la ligne n’est pas reprise. Choisissez-en une pour l’import.</translation>
    </message>
    <message>
        <source>“{seen}” is not in the official reference of territories: it remains to choose one.</source>
        <translation>«&#x202f;{seen}&#x202f;» ne correspond à aucun territoire du référentiel officiel&#x202f;: il reste à en choisir un.</translation>
    </message>
    <message numerus="yes">
        <source>“{seen}” may be any of %n territories: it remains to choose one.</source>
        <translation>
            <numerusform>«&#x202f;{seen}&#x202f;» ressemble à un territoire connu&#x202f;: il reste à le confirmer.</numerusform>
            <numerusform>«&#x202f;{seen}&#x202f;» peut désigner %n territoires&#x202f;: il reste à en choisir un.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code “{seen}” had lost its zero: it was read as “{code}”.</source>
        <translation>Le code «&#x202f;{seen}&#x202f;» avait perdu son zéro&#x202f;: il a été lu «&#x202f;{code}&#x202f;».</translation>
    </message>
    <message>
        <source>The role was not given: it remains to choose one.</source>
        <translation>Le rôle n’est pas indiqué&#x202f;: il reste à en choisir un.</translation>
    </message>
    <message>
        <source>“{seen}” is not a valid e-mail address: it was kept as written, and is to be corrected.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est pas une adresse électronique valable&#x202f;: elle est gardée telle quelle, à corriger.</translation>
    </message>
    <message>
        <source>Nobody was named as contact: the first member with an address ({email}) becomes it.</source>
        <translation>Personne n’était désigné comme référent·e&#x202f;: le premier membre qui a une adresse ({email}) le devient.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{now}” is proposed in the place of “{before}”, and waits for your word.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{now}&#x202f;» est proposé à la place de «&#x202f;{before}&#x202f;» et attend votre accord.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{now}” is proposed, and waits for your word.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{now}&#x202f;» est proposé et attend votre accord.</translation>
    </message>
    <message>
        <source>Column “{column}”: the source is now empty; emptying the cell is proposed, and waits for your word.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: la source est maintenant vide&#x202f;; vider la cellule est proposé et attend votre accord.</translation>
    </message>
    <message>
        <source>This member has been removed, replaced or moved here since: they do not come back by themselves.</source>
        <translation>Ce membre a été retiré, remplacé ou déplacé ici depuis&#x202f;: il ne revient pas de lui-même.</translation>
    </message>
    <message>
        <source>A member whom the accepted registration does not have is proposed, and waits for your word.</source>
        <translation>Un membre que l’inscription acceptée n’a pas est proposé et attend votre accord.</translation>
    </message>
    <message>
        <source>This registration is {state}: the decision stands, and the row changed nothing.</source>
        <translation>Cette inscription est {state}&#x202f;: la décision est conservée, et la ligne n’a rien changé.</translation>
    </message>
    <message>
        <source>Somebody else is the contact already: one a delegation, the first that was named.</source>
        <translation>Une autre personne est déjà référente&#x202f;: une seule par délégation, la première désignée.</translation>
    </message>
    <message>
        <source>No session is given: the registration stays a draft. Import with --session, or move it to one.</source>
        <translation>Aucune journée n’est indiquée&#x202f;: l’inscription reste un brouillon. Importez avec --session, ou déplacez-la vers une journée.</translation>
    </message>
    <message>
        <source>No territory is given: the registration stays a draft until it has one.</source>
        <translation>Aucun territoire n’est indiqué&#x202f;: l’inscription reste un brouillon tant qu’elle n’en a pas.</translation>
    </message>
    <message>
        <source>Nobody is named: the registration stays a draft.</source>
        <translation>Personne n’est nommé&#x202f;: l’inscription reste un brouillon.</translation>
    </message>
    <message>
        <source>The row says the same as an earlier one of this file.</source>
        <translation>La ligne répète une ligne précédente de ce fichier.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was read, the first that names people; not read: {others}.</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» a été lue, la première qui nomme des personnes&#x202f;; non lues&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>The file holds macros: they were not looked at.</source>
        <translation>Le fichier contient des macros&#x202f;: elles n’ont pas été regardées.</translation>
    </message>
    <message>
        <source>Cell {seen} holds a formula without its result, read as empty. Open the file in a spreadsheet and save it again.</source>
        <translation>La cellule {seen} contient une formule sans son résultat, lue comme vide. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Row {row} is a sum of the others: it was not read.</source>
        <translation>La ligne {row} est un total des autres&#x202f;: elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The row is a sum of others: it was not taken.</source>
        <translation>La ligne est un total des autres&#x202f;: elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>The row names no territory: it was read as one of “{seen}”, named above it.</source>
        <translation>La ligne ne nomme pas de territoire&#x202f;: elle est lue comme une ligne de «&#x202f;{seen}&#x202f;», nommé au-dessus.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” gave the members of each request.</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» a donné les membres de chaque dossier.</translation>
    </message>
    <message>
        <source>The source says “{seen}”: the row was not taken. If it came with an earlier import, decide on that registration.</source>
        <translation>La source dit «&#x202f;{seen}&#x202f;»&#x202f;: la ligne n’est pas reprise. Si elle est venue d’un import précédent, décidez de cette inscription.</translation>
    </message>
    <message>
        <source>The answer was begun and never sent: the row was not taken.</source>
        <translation>La réponse a été commencée et jamais envoyée&#x202f;: la ligne n’est pas reprise.</translation>
    </message>
    <message>
        <source>{name} ({email}) ordered for the others and is not one of them: added as the contact, since no member has an address. Say which role, or replace them.</source>
        <translation>{name} ({email}) a commandé pour les autres sans être des leurs&#x202f;: ajouté·e comme référent·e, aucun membre n’ayant d’adresse. Donnez-lui un rôle, ou remplacez cette personne.</translation>
    </message>
    <message>
        <source>The row holds headings: it was not taken.</source>
        <translation>La ligne contient des titres de colonnes&#x202f;: elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>The headings were found at row {row}; what stands above is no row.</source>
        <translation>Les en-têtes ont été trouvés à la ligne {row}&#x202f;; ce qui est au-dessus n’est pas une ligne de données.</translation>
    </message>
    <message>
        <source>Above the table stood what holds for every row, and it was read: {labels}.</source>
        <translation>Au-dessus du tableau se trouvait ce qui vaut pour toutes les lignes, et qui a été lu&#x202f;: {labels}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the form name nobody: they were left out.</source>
        <translation>
            <numerusform>%n ligne du formulaire ne nomme personne&#x202f;: elle a été laissée de côté.</numerusform>
            <numerusform>%n lignes du formulaire ne nomment personne&#x202f;: elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member has an address: the one of the order ({email}) was given to the first, {name}. Check it.</source>
        <translation>Aucun membre n’a d’adresse&#x202f;: celle de la commande ({email}) est donnée à la première personne, {name}. Vérifiez-la.</translation>
    </message>
    <message>
        <source>{name} ({email}) ordered for the others and is not one of them: not added to the delegation. Add them if they come.</source>
        <translation>{name} ({email}) a commandé pour les autres sans être des leurs&#x202f;: pas ajouté·e à la délégation. Ajoutez cette personne si elle vient.</translation>
    </message>
    <message>
        <source>The address of the order, {email}, is no member’s: not added to the delegation. Add whose it is if they come.</source>
        <translation>L’adresse de la commande, {email}, n’est celle d’aucun membre&#x202f;: pas ajoutée à la délégation. Ajoutez la personne si elle vient.</translation>
    </message>
    <message>
        <source>The address of the order, {email}, was added as the contact, since nobody else has one. Say whose it is.</source>
        <translation>L’adresse de la commande, {email}, est ajoutée comme référent·e, personne d’autre n’en ayant. Dites de qui elle est.</translation>
    </message>
    <message>
        <source>This answer was a part of the registration of “{territory}”, where it still stands. If it moved, remove it there.</source>
        <translation>Cette réponse faisait partie de l’inscription de «&#x202f;{territory}&#x202f;», où elle est toujours. Si elle a changé de place, retirez-la de là-bas.</translation>
    </message>
    <message>
        <source>The source has changed the day: the registration went along.</source>
        <translation>La source a changé la journée&#x202f;: l’inscription a suivi.</translation>
    </message>
    <message>
        <source>The source now says another day. The registration stays where it is: move it, if that is right.</source>
        <translation>La source dit maintenant une autre journée. L’inscription reste où elle est&#x202f;: déplacez-la si c’est juste.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this UTF-8 text were in Windows-1252, the first of them line {row}: they were read as such; check their accented letters.</source>
        <translation>
            <numerusform>%n ligne de ce texte en UTF-8 était en Windows-1252, la ligne {row}&#x202f;: elle a été lue ainsi&#x202f;; vérifiez ses lettres accentuées.</numerusform>
            <numerusform>%n lignes de ce texte en UTF-8 étaient en Windows-1252, la première à la ligne {row}&#x202f;: elles ont été lues ainsi&#x202f;; vérifiez leurs lettres accentuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row names no territory: it was read as one of the delegation above it.</source>
        <translation>La ligne ne nomme pas de territoire&#x202f;: elle est lue comme une ligne de la délégation au-dessus.</translation>
    </message>
    <message>
        <source>Row {row}, “{seen}”, was read as the role of those below it, and as nobody.</source>
        <translation>La ligne {row}, «&#x202f;{seen}&#x202f;», est lue comme le rôle des lignes en dessous, et ne nomme personne.</translation>
    </message>
    <message>
        <source>Row {row} holds nothing but “{seen}”: it was taken for a remark, and nobody was made of it. If it is somebody, give them a role or an address.</source>
        <translation>La ligne {row} ne contient que «&#x202f;{seen}&#x202f;»&#x202f;: elle est prise pour une remarque et ne crée personne. Si c’est quelqu’un, donnez-lui un rôle ou une adresse.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” is no telephone number but an e-mail address, and there is another one. Check which is right.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» n’est pas un numéro de téléphone mais une adresse e-mail, et il y en a une autre. Vérifiez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>“{seen}” is no telephone number but an e-mail address, and there is another one. Check which is right.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est pas un numéro de téléphone mais une adresse e-mail, et il y en a une autre. Vérifiez laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” is a number that a spreadsheet damaged: its digits are lost, and it was left out. Ask for it again.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» est un numéro abîmé par un tableur&#x202f;: ses chiffres sont perdus, il n’est pas repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>“{seen}” is a number that a spreadsheet damaged: its digits are lost, and it was left out. Ask for it again.</source>
        <translation>«&#x202f;{seen}&#x202f;» est un numéro abîmé par un tableur&#x202f;: ses chiffres sont perdus, il n’est pas repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>Two rows may hold the headings: row {row} was read as such, row {other} as data. If that is wrong, choose the row in the import window, or give --header-row {other} on the command line.</source>
        <translation>Deux lignes peuvent contenir les en-têtes&#x202f;: la ligne {row} est lue comme telle, la ligne {other} comme des données. Si c’est faux, choisissez la ligne dans la fenêtre d’import, ou donnez --header-row {other} en ligne de commande.</translation>
    </message>
    <message>
        <source>Below its headings the file has no row: there is nothing to import.</source>
        <translation>Sous ses en-têtes, le fichier n’a aucune ligne de données&#x202f;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Several days are chosen, “{seen}”: the row waits without a session. Choose one of them.</source>
        <translation>Plusieurs journées sont cochées&#x202f;: «&#x202f;{seen}&#x202f;». La ligne attend sans journée&#x202f;: choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>“{seen}” says no year, and not exactly one session is on that day: the row was not taken. Add the year.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’a pas d’année, et il n’y a pas une seule journée à ce jour-là&#x202f;: la ligne n’est pas reprise. Précisez l’année.</translation>
    </message>
    <message>
        <source>“{seen}” says no year: it was read as {date}, the only session on that day.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’a pas d’année&#x202f;: la date est lue comme le {date}, seule journée à ce jour-là.</translation>
    </message>
    <message>
        <source>“{seen}” says several roles: it remains to choose one.</source>
        <translation>«&#x202f;{seen}&#x202f;» dit plusieurs rôles&#x202f;: il reste à en choisir un.</translation>
    </message>
    <message>
        <source>Column {number}, “{column}”, says the same as column {other}, “{first}”: it was not read.</source>
        <translation>La colonne {number}, «&#x202f;{column}&#x202f;», fait double emploi avec la colonne {other}, «&#x202f;{first}&#x202f;»&#x202f;: elle n’est pas lue.</translation>
    </message>
    <message>
        <source>Column {number}, “{column}”, says the same as column {other}, “{first}”: it was read where that one is empty.</source>
        <translation>La colonne {number}, «&#x202f;{column}&#x202f;», fait double emploi avec la colonne {other}, «&#x202f;{first}&#x202f;»&#x202f;: elle est lue là où celle-ci est vide.</translation>
    </message>
    <message>
        <source>Column “{column}” also says “{seen}”: it was not kept.</source>
        <translation>La colonne «&#x202f;{column}&#x202f;» dit aussi «&#x202f;{seen}&#x202f;»&#x202f;: cela n’est pas gardé.</translation>
    </message>
    <message>
        <source>No column was understood as people’s roles. If one of these is, say so in the table of columns: {seen}.</source>
        <translation>Aucune colonne n’a été comprise comme le rôle des personnes. Si c’est l’une de celles-ci, indiquez-le dans le tableau des colonnes&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>No column says people’s roles: they remain to be chosen.</source>
        <translation>Aucune colonne ne dit le rôle des personnes&#x202f;: il reste à choisir.</translation>
    </message>
    <message>
        <source>No column was understood as the territory. If one of these is, say so in the table of columns: {seen}.</source>
        <translation>Aucune colonne n’a été comprise comme le territoire. Si c’est l’une de celles-ci, indiquez-le dans le tableau des colonnes&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>No column says the territory: it remains to be chosen.</source>
        <translation>Aucune colonne ne dit le territoire&#x202f;: il reste à choisir.</translation>
    </message>
    <message>
        <source>No column was understood as the date of the session. Choose the session for the import or, if one of these is the date, say so in the table of columns: {seen}.</source>
        <translation>Aucune colonne n’a été comprise comme la date de la journée. Choisissez la journée pour l’import ou, si c’est l’une de celles-ci, indiquez-le dans le tableau des colonnes&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>No column says the date of the session: choose the session for the import.</source>
        <translation>Aucune colonne ne dit la date de la journée&#x202f;: choisissez la journée pour l’import.</translation>
    </message>
    <message>
        <source>“{seen}” is nobody’s name: the address {email} was kept without one. Say whose it is.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est le nom de personne&#x202f;: l’adresse {email} a été gardée sans nom. Dites à qui elle est.</translation>
    </message>
    <message>
        <source>“{seen}” is nobody’s name: nobody was entered for it. If somebody is called so, add them.</source>
        <translation>«&#x202f;{seen}&#x202f;» n’est le nom de personne&#x202f;: personne n’a été inscrit à ce titre. Si quelqu’un s’appelle ainsi, ajoutez cette personne.</translation>
    </message>
    <message>
        <source>{by} takes the place of {name}, whom the answer no longer names.</source>
        <translation>{by} prend la place de {name}, que la réponse ne nomme plus.</translation>
    </message>
    <message>
        <source>The answer names {by}, and no longer {name}, who was kept: changed by hand here, or decided on. If {by} takes that place, remove {name} or replace them.</source>
        <translation>La réponse nomme {by} et ne nomme plus {name}, qui reste ici&#x202f;: ce membre a été corrigé à la main, ou l’inscription est décidée. Si {by} prend sa place, retirez ou remplacez {name}.</translation>
    </message>
    <message>
        <source>The answer no longer names {name}, who was kept. If they do not come any more, remove or replace them.</source>
        <translation>La réponse ne nomme plus {name}, qui reste ici. Si cette personne ne vient plus, retirez-la ou remplacez-la.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” is the name or address of no member of this row. Choose the contact.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» n’est ni le nom ni l’adresse d’un membre de cette ligne. Choisissez le ou la référent·e.</translation>
    </message>
    <message>
        <source>Column “{column}”: “{seen}” says more of somebody than was understood. Check what was made of it.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: «&#x202f;{seen}&#x202f;» en dit plus que ce qui a été compris de la personne. Vérifiez ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Row {row} is an example of how to fill the table: it was not read.</source>
        <translation>La ligne {row} est un exemple pour remplir le tableau&#x202f;: elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The row is an example of how to fill the table: it was not taken.</source>
        <translation>La ligne est un exemple pour remplir le tableau&#x202f;: elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>Row {row}, “{seen}”, was read as the territory of those below it, and as nobody.</source>
        <translation>La ligne {row}, «&#x202f;{seen}&#x202f;», est lue comme le territoire de celles qui suivent, et non comme une personne.</translation>
    </message>
    <message>
        <source>No column says the date of the session: it was read in the name of the sheet, “{sheet}”, for all its rows.</source>
        <translation>Aucune colonne ne dit la date de la journée&#x202f;: elle est lue dans le nom de la feuille, «&#x202f;{sheet}&#x202f;», pour toutes ses lignes.</translation>
    </message>
    <message>
        <source>Column “{column}”: a delegate has one address, and the cell more than one. The first is kept; not kept: {seen}.</source>
        <translation>Colonne «&#x202f;{column}&#x202f;»&#x202f;: un·e délégué·e a une seule adresse, et la cellule en donne plusieurs. La première est gardée&#x202f;; non reprise&#x202f;: {seen}.</translation>
    </message>
    <message>
        <source>No column says the date of the session: it was read above the headings, “{seen}”, for all the rows.</source>
        <translation>Aucune colonne ne dit la date de la journée&#x202f;: elle a été lue au-dessus des en-têtes, «&#x202f;{seen}&#x202f;», pour toutes les lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables stand side by side: they were read one after the other.</source>
        <translation>
            <numerusform>%n tableau est posé côte à côte&#x202f;: il a été lu à son tour.</numerusform>
            <numerusform>%n tableaux sont posés côte à côte&#x202f;: ils ont été lus l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) repeat the one above by a mark, or by “idem”: they were read as saying the same.</source>
        <translation>
            <numerusform>%n cellule répète celle du dessus par un guillemet ou «&#x202f;idem&#x202f;»&#x202f;: elle a été lue comme disant la même chose.</numerusform>
            <numerusform>%n cellules répètent celle du dessus par un guillemet ou «&#x202f;idem&#x202f;»&#x202f;: elles ont été lues comme disant la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column asks for the territory: the body that files the request is taken for it (column “{column}”).</source>
        <translation>Aucune colonne ne demande le territoire&#x202f;: la structure qui dépose le dossier est prise pour lui (colonne «&#x202f;{column}&#x202f;»).</translation>
    </message>
    <message>
        <source>A line is drawn through the whole row: it was not taken. If it came with an earlier import, decide on that registration.</source>
        <translation>La ligne est entièrement barrée&#x202f;: elle n’est pas reprise. Si elle est venue d’un import précédent, décidez de cette inscription.</translation>
    </message>
    <message>
        <source>Row {row} says the headings again: it is nobody.</source>
        <translation>La ligne {row} redit les en-têtes&#x202f;: ce n’est personne.</translation>
    </message>
    <message>
        <source>Row {row}, “{seen}”, was read as the day of those below it, and as nobody.</source>
        <translation>La ligne {row}, «&#x202f;{seen}&#x202f;», est lue comme la journée de celles qui suivent, et non comme une personne.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{column}”: %n people were read in one cell, “{seen}”. Check them.</source>
        <translation>
            <numerusform>Colonne «&#x202f;{column}&#x202f;»&#x202f;: %n personne a été lue dans une seule cellule, «&#x202f;{seen}&#x202f;». Vérifiez-la.</numerusform>
            <numerusform>Colonne «&#x202f;{column}&#x202f;»&#x202f;: %n personnes ont été lues dans une seule cellule, «&#x202f;{seen}&#x202f;». Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were encoded twice, the first of them line {row}: their accented letters were put right. Check them.</source>
        <translation>
            <numerusform>%n ligne avait été encodée deux fois, la ligne {row}&#x202f;: ses lettres accentuées ont été rétablies. Vérifiez-la.</numerusform>
            <numerusform>%n lignes avaient été encodées deux fois, la première est la ligne {row}&#x202f;: leurs lettres accentuées ont été rétablies. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says the territory: it was read above the headings, “{seen}”, for all the rows.</source>
        <translation>Aucune colonne ne dit le territoire&#x202f;: il a été lu au-dessus des en-têtes, «&#x202f;{seen}&#x202f;», pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Several sheets have the same headings: they were read one after the other, each with what its name says: {sheets}.</source>
        <translation>Plusieurs feuilles ont les mêmes en-têtes&#x202f;: elles ont été lues l’une après l’autre, chacune avec ce que dit son nom&#x202f;: {sheets}.</translation>
    </message>
    <message>
        <source>The file holds no registration: there is nothing to import.</source>
        <translation>Le fichier ne contient aucune inscription&#x202f;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>The sheet has a column for each role, and its labels down the side: each column was read as one person.</source>
        <translation>La feuille a une colonne par rôle, et ses intitulés sur le côté : chaque colonne a été lue comme une personne.</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle journée</translation>
    </message>
    <message>
        <source>Its delegations are made of the four kinds of people. Ctrl+Z takes it back.</source>
        <translation>Ses délégations réunissent les quatre rôles. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Places for delegations</source>
        <translation>&amp;Places pour des délégations</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>recorded afterwards</source>
        <translation>enregistrée après coup</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
</context>
<context>
    <name>TerritoryIdentity</name>
    <message>
        <source>Community of communes</source>
        <translation>Communauté de communes</translation>
    </message>
    <message>
        <source>Agglomeration community</source>
        <translation>Communauté d’agglomération</translation>
    </message>
    <message>
        <source>Urban community</source>
        <translation>Communauté urbaine</translation>
    </message>
    <message>
        <source>Metropolis</source>
        <translation>Métropole</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
</context>
<context>
    <name>TerritoryKind</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Territorial public body (EPT)</source>
        <translation>Établissement public territorial</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>PETR</source>
        <translation>PETR</translation>
    </message>
    <message>
        <source>Regional nature park</source>
        <translation>Parc naturel régional</translation>
    </message>
    <message>
        <source>Joint authority</source>
        <translation>Syndicat mixte</translation>
    </message>
    <message>
        <source>Grouping of territories</source>
        <translation>Groupement de territoires</translation>
    </message>
    <message>
        <source>Other territory</source>
        <translation>Autre territoire</translation>
    </message>
</context>
<context>
    <name>TerritoryList</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>initiated</source>
        <translation>initié</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ally</source>
        <translation>allié</translation>
    </message>
    <message>
        <source>accompanied</source>
        <translation>accompagné</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore ici</translation>
    </message>
</context>
<context>
    <name>TerritoryVisit</name>
    <message>
        <source>No session yet</source>
        <translation>Sans journée</translation>
    </message>
    <message>
        <source>session cancelled</source>
        <translation>journée annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>quatuor::AskForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Refuse this registration</source>
        <translation>Refuser cette inscription</translation>
    </message>
    <message>
        <source>Say why: it is kept with the registration.</source>
        <translation>Dites pourquoi&#x202f;: le motif est gardé avec l’inscription.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw this registration</source>
        <translation>Retirer cette inscription</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Qui l’a demandé&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reopen this registration</source>
        <translation>Rouvrir cette inscription</translation>
    </message>
    <message>
        <source>Say why it is looked at again.</source>
        <translation>Dites pourquoi elle est examinée de nouveau.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Waive: let it through</source>
        <translation>Déroger&#x202f;: laisser passer</translation>
    </message>
    <message>
        <source>%1 Say why it may be let through.</source>
        <translation>%1 Dites pourquoi cela peut passer.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Déroger</translation>
    </message>
    <message>
        <source>Correct the text; the history keeps what it said.</source>
        <translation>Corrigez le texte&#x202f;; l’historique garde ce qu’il disait.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>room for it</source>
        <translation>assez de place</translation>
    </message>
    <message>
        <source>Offer another date</source>
        <translation>Proposer une autre date</translation>
    </message>
    <message>
        <source>Best first: with room, then the soonest.</source>
        <translation>Les meilleures d’abord&#x202f;: avec de la place, puis les plus proches.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which territory is it?</source>
        <translation>De quel territoire s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>Écrit&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Name or code of the territory</source>
        <translation>Nom ou code du territoire</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
</context>
<context>
    <name>quatuor::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>quatuor::CompleteForm</name>
    <message>
        <source>&amp;Keep its seat until then</source>
        <translation>Réserver sa place &amp;jusque-là</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Réponse attendue avant le</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Objet du courriel</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>Ask to complete</source>
        <translation>Demander un complément</translation>
    </message>
    <message>
        <source>The session is full: no seat can be kept.</source>
        <translation>La journée est complète&#x202f;: aucune place ne peut être réservée.</translation>
    </message>
    <message>
        <source>The mail to send from your own mailbox</source>
        <translation>Le courriel à envoyer de votre messagerie</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Copier le courriel</translation>
    </message>
    <message>
        <source>Open in the mailbox</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>quatuor::DecisionPanel</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing to check: the delegation is whole.</source>
        <translation>Rien à vérifier&#x202f;: la délégation est complète.</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dérogation</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>c’est normal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Déroger…</translation>
    </message>
    <message>
        <source>This is as it should be</source>
        <translation>C’est normal</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Il n’y a plus rien à décider.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>quatuor::DepartmentMap</name>
    <message>
        <source>Map of the départements, shaded by initiated territories</source>
        <translation>Carte des départements, teintés selon les territoires initiés</translation>
    </message>
</context>
<context>
    <name>quatuor::DepartmentPanel</name>
    <message>
        <source>Initiated territories by département</source>
        <translation>Territoires initiés par département</translation>
    </message>
    <message>
        <source>Map: MapSVG, CC BY 4.0; Natural Earth. Territories: INSEE, DGCL, Licence Ouverte 2.0.</source>
        <extracomment>Names of sources and of licences.</extracomment>
        <translation>Carte&#x202f;: MapSVG, CC BY 4.0&#x202f;; Natural Earth. Territoires&#x202f;: INSEE, DGCL, Licence Ouverte 2.0.</translation>
    </message>
    <message>
        <source>Figures by département</source>
        <translation>Chiffres par département</translation>
    </message>
    <message>
        <source>Choose a département to see only its territories.</source>
        <translation>Choisissez un département pour ne voir que ses territoires.</translation>
    </message>
</context>
<context>
    <name>quatuor::DepartmentsModel</name>
    <message>
        <source>Without a département</source>
        <translation>Sans département</translation>
    </message>
    <message numerus="yes">
        <source>%n initiated</source>
        <translation>
            <numerusform>%n initié</numerusform>
            <numerusform>%n initiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ally(ies)</source>
        <translation>
            <numerusform>%n allié</numerusform>
            <numerusform>%n alliés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompanied</source>
        <translation>
            <numerusform>%n accompagné</numerusform>
            <numerusform>%n accompagnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A département, then its figures.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Initiated</source>
        <comment>territories, at the head of a column</comment>
        <translation>Initiés</translation>
    </message>
    <message>
        <source>Allies</source>
        <translation>Alliés</translation>
    </message>
    <message>
        <source>Accompanied</source>
        <translation>Accompagnés</translation>
    </message>
</context>
<context>
    <name>quatuor::EntryForm</name>
    <message>
        <source>Territories found</source>
        <translation>Territoires trouvés</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Choisir une journée</translation>
    </message>
</context>
<context>
    <name>quatuor::EntryMemberCard</name>
    <message>
        <source>to be checked, read: “%1”</source>
        <translation>à vérifier, lu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>read: “%1”</source>
        <translation>lu&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Role to be chosen</source>
        <translation>Rôle à choisir</translation>
    </message>
    <message>
        <source>“%1”: which role?</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: quel rôle&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>supposed, to be checked</source>
        <translation>supposé, à vérifier</translation>
    </message>
</context>
<context>
    <name>quatuor::EntryPage</name>
    <message>
        <source>no limit of places</source>
        <translation>sans limite de places</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the official reference: choose a name as you type.</source>
        <translation>Inconnu du référentiel officiel&#x202f;: choisissez un nom dans la liste.</translation>
    </message>
    <message>
        <source>Several territories bear this name: choose one.</source>
        <translation>Plusieurs territoires portent ce nom&#x202f;: choisissez le bon.</translation>
    </message>
    <message>
        <source>Choose the session.</source>
        <translation>Choisissez la journée.</translation>
    </message>
    <message>
        <source>Write the name of the territory.</source>
        <translation>Écrivez le nom du territoire.</translation>
    </message>
    <message>
        <source>No session is planned: add one first, with Ctrl+J.</source>
        <translation>Aucune journée n’est prévue&#x202f;: ajoutez-en une d’abord, avec Ctrl+J.</translation>
    </message>
</context>
<context>
    <name>quatuor::EntryPanel</name>
    <message>
        <source>Sa&amp;ve the registration</source>
        <translation>&amp;Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>Nothing to check: this registration will be ready to accept.</source>
        <translation>Rien à vérifier&#x202f;: cette inscription sera prête à accepter.</translation>
    </message>
    <message>
        <source>What is missing shows here as you type.</source>
        <translation>Ce qui manque s’affiche ici à mesure de la saisie.</translation>
    </message>
</context>
<context>
    <name>quatuor::ExportDialog</name>
    <message>
        <source>A spreadsheet (Excel, LibreOffice)</source>
        <translation>Un tableur (Excel, LibreOffice)</translation>
    </message>
    <message>
        <source>A program: raw codes and values</source>
        <translation>Un programme&#x202f;: codes et valeurs bruts</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; the file will have them all.</source>
        <translation>
            <numerusform>La première ligne&#x202f;; le fichier les aura toutes.</numerusform>
            <numerusform>Les %n premières lignes&#x202f;; le fichier les aura toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all.</source>
        <translation>
            <numerusform>%n ligne en tout.</numerusform>
            <numerusform>%n lignes en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that leave</source>
        <translation>Colonnes qui sortent</translation>
    </message>
    <message>
        <source>A workbook for one territory: it chooses the session, names its people, and sends it back to be imported. With “All sessions”, it offers those that are open today.</source>
        <translation>Un classeur pour un territoire&#x202f;: il choisit la journée, nomme ses membres, et le renvoie pour être importé. Avec «&#x202f;Toutes les journées&#x202f;», il propose celles qui sont ouvertes aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>quatuor::ExportPage</name>
    <message>
        <source>Attendees</source>
        <translation>Participant·es</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les journées</translation>
    </message>
    <message>
        <source>Choose a column at least.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>CSV table (%1)</source>
        <translation>Tableau CSV (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n ligne écrite dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n lignes écrites dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: paste it into a spreadsheet or a message.</source>
        <translation>Copié&#x202f;: collez dans un tableur ou un message.</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Classeur Excel (%1)</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>PDF to print (%1)</source>
        <translation>PDF à imprimer (%1)</translation>
    </message>
    <message>
        <source>Blank registration form</source>
        <translation>Formulaire d’inscription vierge</translation>
    </message>
    <message numerus="yes">
        <source>A form for %n session(s) was written to “%1”: send it, and import what comes back.</source>
        <translation>
            <numerusform>Un formulaire pour %n journée a été écrit dans «&#x202f;%1&#x202f;»&#x202f;: envoyez-le, et importez ce qui revient.</numerusform>
            <numerusform>Un formulaire pour %n journées a été écrit dans «&#x202f;%1&#x202f;»&#x202f;: envoyez-le, et importez ce qui revient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold letters that no font of this computer has: they are empty boxes on paper. Install a font that has them, or export to a spreadsheet.</source>
        <translation>
            <numerusform>%n ligne contient des lettres qu’aucune police de cet ordinateur ne possède&#x202f;: elles sont des cases vides sur le papier. Installez une police qui les a, ou exportez vers un tableur.</numerusform>
            <numerusform>%n lignes contiennent des lettres qu’aucune police de cet ordinateur ne possède&#x202f;: elles sont des cases vides sur le papier. Installez une police qui les a, ou exportez vers un tableur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::ImportColumnsModel</name>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Prise pour</translation>
    </message>
</context>
<context>
    <name>quatuor::ImportPage</name>
    <message>
        <source>Recognise it</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Shape of the file</source>
        <translation>Forme du fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Separator %1</source>
        <translation>Séparateur %1</translation>
    </message>
    <message>
        <source>Headings: row %1</source>
        <translation>En-têtes&#x202f;: ligne %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Journée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>row(s) read</source>
        <translation>
            <numerusform>ligne lue</numerusform>
            <numerusform>lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new registration(s)</source>
        <translation>
            <numerusform>inscription nouvelle</numerusform>
            <numerusform>inscriptions nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated registration(s)</source>
        <translation>
            <numerusform>inscription mise à jour</numerusform>
            <numerusform>inscriptions mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposed change(s)</source>
        <translation>
            <numerusform>modification proposée</numerusform>
            <numerusform>modifications proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) to choose</source>
        <translation>
            <numerusform>ligne à choisir</numerusform>
            <numerusform>lignes à choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected row(s)</source>
        <translation>
            <numerusform>ligne rejetée</numerusform>
            <numerusform>lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read so: change how it is read, or choose another file.</source>
        <translation>Le fichier ne se lit pas ainsi&#x202f;: changez la façon de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No column says who comes: under Columns, choose the one with the names or the addresses.</source>
        <translation>Aucune colonne ne dit qui vient&#x202f;: sous «&#x202f;Colonnes&#x202f;», désignez celle des noms ou des adresses.</translation>
    </message>
    <message>
        <source>The file has no rows under its headings.</source>
        <translation>Le fichier n’a aucune ligne sous ses en-têtes.</translation>
    </message>
    <message>
        <source>Every row is rejected: press one to read why.</source>
        <translation>Toutes les lignes sont rejetées&#x202f;: cliquez sur l’une d’elles pour lire pourquoi.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped: nothing was written.</source>
        <translation>L’import de «&#x202f;%1&#x202f;» a été arrêté&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>One row a person</source>
        <translation>Une ligne par personne</translation>
    </message>
    <message>
        <source>One row a delegation</source>
        <translation>Une ligne par délégation</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>No session: drafts</source>
        <translation>Aucune journée&#x202f;: brouillons</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Feuille&#x202f;: %1</translation>
    </message>
    <message>
        <source>All of them together, as one grouping</source>
        <translation>Tous ensemble, en un groupement</translation>
    </message>
</context>
<context>
    <name>quatuor::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Territory as written</source>
        <translation>Territoire écrit</translation>
    </message>
    <message>
        <source>Official territory</source>
        <translation>Territoire officiel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1 à la place de %2</translation>
    </message>
</context>
<context>
    <name>quatuor::ImportView</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not imported: %1</source>
        <translation>
            <numerusform>%n colonne n’est pas importée&#x202f;: %1</numerusform>
            <numerusform>%n colonnes ne sont pas importées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) made here will be remembered with the import.</source>
        <translation>
            <numerusform>%n choix fait ici sera retenu avec l’import.</numerusform>
            <numerusform>%n choix faits ici seront retenus avec l’import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Another territory…</source>
        <translation>Un autre territoire…</translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>«&#x202f;%1&#x202f;» veut dire</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n ligne</numerusform>
            <numerusform>&amp;Importer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Next and previous registration</source>
        <translation>Inscription suivante, précédente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Ask to complete</source>
        <translation>Demander un complément</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Offer another date</source>
        <translation>Proposer une autre date</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Filter the registrations</source>
        <translation>Filtrer les inscriptions</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>New registration by hand</source>
        <translation>Nouvelle inscription à la main</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Single letters decide</source>
        <translation>Les &amp;lettres seules décident</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New registration from an e-mail</source>
        <translation>Nouvelle inscription depuis un courriel</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle journée</translation>
    </message>
    <message>
        <source>Registrations, territories</source>
        <translation>Les inscriptions, les territoires</translation>
    </message>
</context>
<context>
    <name>quatuor::LetterDialog</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>The registration</source>
        <translation>L’inscription</translation>
    </message>
    <message>
        <source>Check each field beside the words that it was read from. Nothing is written before “Save”; a single gesture undoes it afterwards.</source>
        <translation>Vérifiez chaque champ à côté des mots dont il vient. Rien n’est écrit avant «&#x202f;Enregistrer&#x202f;»&#x202f;; ensuite, un seul geste l’annule.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found in the text.</source>
        <translation>
            <numerusform>%n passage reconnu dans le texte.</numerusform>
            <numerusform>%n passages reconnus dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole e-mail and paste it below, or drop an .eml file. People, roles, addresses, telephone numbers, territory and session go into the form, where you check them.</source>
        <translation>Copiez le courriel en entier et collez-le ci-dessous, ou déposez un fichier .eml. Personnes, rôles, adresses, numéros de téléphone, territoire et journée vont dans le formulaire, où vous les vérifiez.</translation>
    </message>
    <message>
        <source>The words that were found are tinted. Going from field to field in the form shows those of each.</source>
        <translation>Les mots reconnus sont teintés. Quand vous entrez dans un champ du formulaire, ceux dont il vient sont surlignés.</translation>
    </message>
</context>
<context>
    <name>quatuor::LetterPage</name>
    <message>
        <source>Open an e-mail</source>
        <translation>Ouvrir un courriel</translation>
    </message>
    <message>
        <source>E-mails and texts (*.eml *.txt)</source>
        <translation>Courriels et textes (*.eml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>quatuor::MainWindow</name>
    <message>
        <source>Quatuor workspaces (*.quatuor)</source>
        <translation>Espaces de travail Quatuor (*.quatuor)</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>Men&amp;u</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>À la main…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>New registration by hand…</source>
        <translation>Nouvelle inscription à la main…</translation>
    </message>
    <message>
        <source>Import a file of registrations…</source>
        <translation>Importer un fichier d’inscriptions…</translation>
    </message>
    <message>
        <source>Export a list…</source>
        <translation>Exporter une liste…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des raccourcis</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quatuor</source>
        <translation>Quatuor</translation>
    </message>
    <message>
        <source>%1 - Quatuor</source>
        <translation>%1 - Quatuor</translation>
    </message>
    <message>
        <source>%1 — Quatuor</source>
        <translation>%1 — Quatuor</translation>
    </message>
    <message>
        <source>Registrations  %1</source>
        <translation>Inscriptions  %1</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>sessions.quatuor</source>
        <translation>journees.quatuor</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Import a file of registrations</source>
        <translation>Importer un fichier d’inscriptions</translation>
    </message>
    <message>
        <source>“%1” was not imported: no workspace is open. Open or create one, then import the file again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé&#x202f;: aucun espace de travail n’est ouvert. Ouvrez-en ou créez-en un, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” was not imported: another import is still running. Wait until it ends, then import the file again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé&#x202f;: un autre import est encore en cours. Attendez sa fin, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>From an e-mail…</source>
        <translation>Par courriel…</translation>
    </message>
    <message>
        <source>New registration from an e-mail…</source>
        <translation>Nouvelle inscription depuis un courriel…</translation>
    </message>
    <message>
        <source>A registration is being typed and is not saved. Save it, or leave once more to give it up.</source>
        <translation>Une inscription est en cours de saisie et n’est pas enregistrée. Enregistrez-la, ou quittez une seconde fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>Session…</source>
        <translation>Journée…</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle journée…</translation>
    </message>
    <message>
        <source>Registrations (*.xlsx *.ods *.csv *.txt *.tsv *.xls *.xlsm *.json)</source>
        <translation>Inscriptions (*.xlsx *.ods *.csv *.txt *.tsv *.xls *.xlsm *.json)</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
</context>
<context>
    <name>quatuor::MemberForm</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Edit a member</source>
        <translation>Modifier un membre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>quatuor::MembersModel</name>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
</context>
<context>
    <name>quatuor::MergeDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Merge two registrations</source>
        <translation>Fusionner deux inscriptions</translation>
    </message>
    <message>
        <source>This registration</source>
        <translation>Cette inscription</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>One delegation from two registrations</source>
        <translation>Une délégation à partir de deux inscriptions</translation>
    </message>
    <message>
        <source>The members of both come together, the same person once; texts that differ are both kept, one after the other. Ctrl+Z makes them two again.</source>
        <translation>Les membres des deux se réunissent, la même personne une seule fois&#x202f;; les textes qui diffèrent sont gardés l’un après l’autre. Ctrl+Z les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>quatuor::PromotionDialog</name>
    <message numerus="yes">
        <source>%1. %2 · %n person(s)</source>
        <translation>
            <numerusform>%1. %2 · %n personne</numerusform>
            <numerusform>%1. %2 · %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · something else blocks it</source>
        <translation>%1 · autre chose la bloque</translation>
    </message>
    <message>
        <source>In strict &amp;order of entry</source>
        <translation>Dans l’&amp;ordre strict d’arrivée</translation>
    </message>
    <message>
        <source>The first that &amp;fit</source>
        <translation>Les premières qui &amp;tiennent</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Promouvoir</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Promote from the waiting list</source>
        <translation>Promouvoir depuis la liste d’attente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Would be accepted: %1</source>
        <translation>Seraient acceptées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Would wait: %1</source>
        <translation>Attendraient&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>quatuor::RegistrationPage</name>
    <message>
        <source>Territory to choose: “%1” is not matched yet</source>
        <translation>Territoire à choisir&#x202f;: «&#x202f;%1&#x202f;» n’est pas encore rapproché</translation>
    </message>
    <message>
        <source>already came on %1</source>
        <translation>déjà venu le %1</translation>
    </message>
    <message>
        <source>1st participation</source>
        <translation>1re participation</translation>
    </message>
</context>
<context>
    <name>quatuor::RegistrationView</name>
    <message>
        <source>Choose a registration in the list to read it here.</source>
        <translation>Choisissez une inscription dans la liste pour la lire ici.</translation>
    </message>
    <message>
        <source>Choose the territory…</source>
        <translation>Choisir le territoire…</translation>
    </message>
    <message>
        <source>The session was postponed: to be confirmed again</source>
        <translation>La journée a été reportée&#x202f;: à reconfirmer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Nothing was said of a project.</source>
        <translation>Aucun projet n’est indiqué.</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>No expectation was written.</source>
        <translation>Aucune attente n’est écrite.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The form now says something else</source>
        <translation>Le formulaire dit maintenant autre chose</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>Prendre le nouveau</translation>
    </message>
    <message>
        <source>Take the new value: %1</source>
        <translation>Prendre la nouvelle valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
    <message>
        <source>Keep our value: %1</source>
        <translation>Garder notre valeur&#x202f;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>See the territory</source>
        <translation>Voir le territoire</translation>
    </message>
</context>
<context>
    <name>quatuor::ReviewView</name>
    <message>
        <source>To decide %1</source>
        <translation>À traiter %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Acceptées %1</translation>
    </message>
    <message>
        <source>Waiting list %1</source>
        <translation>Liste d&apos;attente %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n accepted</source>
        <translation>
            <numerusform>%1 · %n acceptée</numerusform>
            <numerusform>%1 · %n acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Filter by territory, name or address</source>
        <translation>Filtrer&#x202f;: territoire, nom ou adresse</translation>
    </message>
    <message>
        <source>Filter the registrations</source>
        <translation>Filtrer les inscriptions</translation>
    </message>
    <message>
        <source>Accept all that are ready</source>
        <translation>Accepter celles qui sont prêtes</translation>
    </message>
    <message>
        <source>Promote from the waiting list…</source>
        <translation>Promouvoir depuis la liste d’attente…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les journées</translation>
    </message>
    <message>
        <source>Nothing has these words in it.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>No registration yet. Import the file of a form, or enter one by hand with Ctrl+N.</source>
        <translation>Pas encore d’inscription. Importez le fichier d’un formulaire, ou saisissez-en une à la main avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing here: everything was decided.</source>
        <translation>Rien ici&#x202f;: tout est décidé.</translation>
    </message>
    <message>
        <source>No registration of this session is ready.</source>
        <translation>Aucune inscription de cette journée n’est prête.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s) accepted. Ctrl+Z takes it all back.</source>
        <translation>
            <numerusform>%n délégation acceptée. Ctrl+Z annule le tout.</numerusform>
            <numerusform>%n délégations acceptées. Ctrl+Z annule le tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. One more letter leaves fewer.</source>
        <translation>
            <numerusform>La première est affichée. Une lettre de plus en laisse moins.</numerusform>
            <numerusform>Les %n premières sont affichées. Une lettre de plus en laisse moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session yet. Add one with Ctrl+J, then import the file of a form, or enter a registration by hand with Ctrl+N.</source>
        <translation>Aucune journée pour l’instant. Ajoutez-en une avec Ctrl+J, puis importez le fichier d’un formulaire, ou saisissez une inscription à la main avec Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>quatuor::RoleCardWidget</name>
    <message>
        <source>%1: missing</source>
        <translation>%1&#x202f;: manquant</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Edit or replace…</source>
        <translation>Modifier ou remplacer…</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>empêché·e</translation>
    </message>
    <message>
        <source>Can come after all</source>
        <translation>Peut finalement venir</translation>
    </message>
    <message>
        <source>Cannot come on the day</source>
        <translation>Empêché·e le jour même</translation>
    </message>
    <message>
        <source>Remove from the delegation</source>
        <translation>Retirer de la délégation</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Il manque une personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>quatuor::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Search a person, a territory… (Ctrl+K)</source>
        <translation>Chercher une personne, un territoire… (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>quatuor::SearchPage</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n acceptée</numerusform>
            <numerusform>%n acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>Rien ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Territory · %1</source>
        <translation>Territoire · %1</translation>
    </message>
</context>
<context>
    <name>quatuor::SessionDialog</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Add the session</source>
        <translation>&amp;Ajouter la journée</translation>
    </message>
</context>
<context>
    <name>quatuor::Shell</name>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which is now in front.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans une autre fenêtre, qui passe devant.</translation>
    </message>
</context>
<context>
    <name>quatuor::StatusLine</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n delegation(s) · %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n délégation · %2</numerusform>
            <numerusform>%1&#x202f;: %n délégations · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · enregistré</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n delegation(s) of %2 · %3</source>
        <translation>
            <numerusform>%1&#x202f;: %n délégation sur %2 · %3</numerusform>
            <numerusform>%1&#x202f;: %n délégations sur %2 · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::TerritoriesPage</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Intercommunality</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>Initiated: it came to a session that took place, with an accepted delegation.</source>
        <translation>Initié&#x202f;: une délégation acceptée est venue à une journée qui a eu lieu.</translation>
    </message>
    <message>
        <source>Came as a member of a groupement, and is credited with it.</source>
        <translation>Venu comme membre d’un groupement, ce qui lui est crédité.</translation>
    </message>
    <message>
        <source>Not initiated: it has never registered.</source>
        <translation>Pas encore initié&#x202f;: il ne s’est jamais inscrit.</translation>
    </message>
    <message>
        <source>Not initiated: it has not come to a session that took place yet.</source>
        <translation>Pas encore initié&#x202f;: aucune délégation acceptée n’est encore venue à une journée.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <extracomment>%1: a name that nobody bears today; %2: the last year in which it was borne.</extracomment>
        <translation>%1 (jusqu’en %2)</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Merged or divided</source>
        <translation>Fusionnés ou divisés</translation>
    </message>
</context>
<context>
    <name>quatuor::TerritoriesView</name>
    <message>
        <source>Initiated %1</source>
        <translation>Initiés %1</translation>
    </message>
    <message>
        <source>Allies %1</source>
        <translation>Alliés %1</translation>
    </message>
    <message>
        <source>Accompanied %1</source>
        <translation>Accompagnés %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Name or code of a territory</source>
        <translation>Nom ou code d’un territoire</translation>
    </message>
    <message>
        <source>Search the territories and the official reference</source>
        <translation>Chercher dans les territoires et le référentiel officiel</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Map and figures</source>
        <translation>Carte et chiffres</translation>
    </message>
    <message>
        <source>Nothing has these words in it.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>No territory yet. Import the file of a form, enter a registration with Ctrl+N, or search one above.</source>
        <translation>Aucun territoire pour l’instant. Importez le fichier d’un formulaire, saisissez une inscription avec Ctrl+N, ou cherchez un territoire ci-dessus.</translation>
    </message>
    <message>
        <source>No territory here. Another filter shows more.</source>
        <translation>Aucun territoire ici. Un autre filtre en montre davantage.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the territories of all départements</source>
        <translation>Montrer les territoires de tous les départements</translation>
    </message>
</context>
<context>
    <name>quatuor::TerritoryPicker</name>
    <message>
        <source>Choose a territory</source>
        <translation>Choisir un territoire</translation>
    </message>
    <message>
        <source>The file says “%1”. The choice is remembered for the same words.</source>
        <translation>Le fichier dit «&#x202f;%1&#x202f;». Le choix est retenu pour les mêmes mots.</translation>
    </message>
    <message>
        <source>Name or code of a territory</source>
        <translation>Nom ou code d’un territoire</translation>
    </message>
    <message>
        <source>Territories found</source>
        <translation>Territoires trouvés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>quatuor::TerritoryView</name>
    <message>
        <source>No territory has registered yet. Import the file of a form, or search a territory at the left: the official reference knows them all.</source>
        <translation>Aucun territoire ne s’est encore inscrit. Importez le fichier d’un formulaire, ou cherchez un territoire à gauche&#x202f;: le référentiel officiel les connaît tous.</translation>
    </message>
    <message>
        <source>Choose a territory in the list to read it here.</source>
        <translation>Choisissez un territoire dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Official identity</source>
        <translation>Identité officielle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>A&amp;lly, charter signed on</source>
        <translation>A&amp;llié, charte signée le</translation>
    </message>
    <message>
        <source>Date of the charter</source>
        <translation>Date de la charte</translation>
    </message>
    <message>
        <source>Acco&amp;mpanied beyond the session</source>
        <translation>Acco&amp;mpagné au-delà de la journée</translation>
    </message>
    <message>
        <source>Filter the members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No registration.</source>
        <translation>Aucune inscription.</translation>
    </message>
    <message>
        <source>Older ones are not shown here.</source>
        <translation>Les plus anciennes ne sont pas montrées ici.</translation>
    </message>
    <message>
        <source>Open the registration: %1, %2</source>
        <translation>Ouvrir l’inscription&#x202f;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quatuor::WelcomeView</name>
    <message>
        <source>Quatuor</source>
        <translation>Quatuor</translation>
    </message>
    <message>
        <source>Whole delegations, all four</source>
        <translation>Des délégations entières, à quatre</translation>
    </message>
    <message>
        <source>Everything stays in one file, on this computer. Nothing goes to the network.</source>
        <translation>Tout reste dans un fichier, sur cet ordinateur. Rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Sixteen territories, two sessions, the usual mistakes: to learn without risk.</source>
        <translation>Des territoires réels, deux journées, les erreurs habituelles&#x202f;: pour apprendre sans risque.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>An empty file, for your own sessions.</source>
        <translation>Un fichier vide, pour vos propres journées.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A workspace that exists. You may also drop it on this window.</source>
        <translation>Un espace de travail qui existe. Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>quatuor::Workspace</name>
    <message>
        <source>Nothing was changed: another action is still being written. Wait until it ends, then try again.</source>
        <translation>Rien n’a changé&#x202f;: une autre action est encore en cours d’écriture. Attendez sa fin, puis réessayez.</translation>
    </message>
</context>
</TS>
