// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/letterreader.h"

#include "core/text.h"
#include "exchange/letter/letterdates.h"
#include "exchange/letter/letterterritory.h"

namespace quatuor {

namespace {

using namespace letter;

bool isLabel(QStringView label, std::initializer_list<QLatin1StringView> words)
{
    const QString key = text::foldKey(label);
    for (const QLatin1StringView word : words) {
        if (key == word || key == QLatin1StringView("nos ") + word || key == QLatin1StringView("notre ") + word
            || key == QLatin1StringView("vos ") + word)
            return true;
    }
    return false;
}

/// What stands after labels of the whole letter.
void readLabels(const PlainLetter& text, const std::vector<Unit>& units, LetterDraft& draft)
{
    for (const Unit& unit : units) {
        if (unit.line.header || unit.line.zone == Zone::Quoted || unit.at.isEmpty())
            continue;
        const Labelled parts = labelled(text.text(), unit.at);
        const QStringView label = text.view(parts.label.from, parts.label.to);
        const FoundText value = text.found(parts.rest.from, parts.rest.to);
        if (label.isEmpty() || value.isEmpty())
            continue;
        if (draft.projectTitle.isEmpty()
            && isLabel(label,
                {QLatin1StringView("projet"), QLatin1StringView("titre du projet"),
                    QLatin1StringView("intitule du projet"), QLatin1StringView("project")}))
            draft.projectTitle = value;
        if (draft.expectations.isEmpty()
            && isLabel(label,
                {QLatin1StringView("attentes"), QLatin1StringView("attente"), QLatin1StringView("motivations"),
                    QLatin1StringView("expectations"), QLatin1StringView("ce que nous attendons")}))
            draft.expectations = value;
    }
}

/// "chargée de mission à Plaine Commune": the territory is where the job is.
void tellJobsFromTerritory(LetterDraft& draft)
{
    const QString& territory = draft.territory.value;
    for (FoundPerson& person : draft.people) {
        QString& job = person.jobTitle.value;
        const QString ending = QStringLiteral(" à ") + territory;
        if (territory.isEmpty() || !person.organisation.isEmpty() || !job.endsWith(ending))
            continue;
        const Span whole = person.jobTitle.source;
        person.organisation = {territory, {whole.from + whole.length - territory.size(), territory.size()}};
        job.chop(ending.size());
        person.jobTitle.source.length -= ending.size();
        if (person.role.source == whole)
            person.role.source = person.jobTitle.source;
    }
}

} // namespace

LetterDraft readLetter(const QString& letter, const LetterContext& context)
{
    const PlainLetter text(letter);
    const std::vector<Unit> units = unitsOf(text, linesOf(text, context.ours));
    const std::vector<Atom> atoms = atomsOf(text, context.ours);
    const LetterTerritory territory = territoryOf(text, units, context.reference);
    LetterDraft draft;
    draft.truncated = text.isTruncated();
    draft.territory = territory.written;
    draft.territoryCode = territory.code;
    draft.sessionDate = sessionDateOf(text, units, context.letterDate);
    draft.people = peopleOf(mentionsOf(text, units, atoms), territory.group);
    readLabels(text, units, draft);
    tellJobsFromTerritory(draft);
    return draft;
}

} // namespace quatuor
