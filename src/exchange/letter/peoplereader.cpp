// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/peoplereader.h"

#include "core/rules/plausible.h"
#include "core/text.h"
#include "exchange/letter/formcards.h"
#include "exchange/letter/lettertable.h"
#include "exchange/letter/mentionreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

const QRegularExpression::PatternOptions kAnyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype kLongestCardLine = 100;

class PeopleReader {
public:
    PeopleReader(const PlainLetter& letter, const std::vector<Atom>& atoms)
        : m_letter(letter)
        , m_atoms(atoms)
        , m_table(letter, atoms)
        , m_cards(letter, atoms)
    {
    }

    std::vector<Mention> read(const std::vector<Unit>& units)
    {
        for (const Unit& unit : units) {
            const std::size_t before = m_mentions.size();
            readUnit(unit);
            for (std::size_t i = before; i < m_mentions.size(); ++i)
                m_mentions[i].forwarded = unit.line.zone == Zone::Forwarded;
        }
        endCards(Zone::Body);
        attachOrphans();
        return std::move(m_mentions);
    }

private:
    [[nodiscard]] QStringView words(Range range) const { return m_letter.view(range.from, range.to); }

    void endCards(Zone zone)
    {
        for (Mention mention : m_cards.taken()) {
            mention.forwarded = zone == Zone::Forwarded;
            m_mentions.push_back(std::move(mention));
        }
    }

    void readUnit(const Unit& unit)
    {
        if (unit.line.zone == Zone::Quoted)
            return;
        if (unit.line.header)
            return readHeader(unit);
        if (unit.at.isEmpty()) {
            m_card = kNone;
            m_table.end();
            endCards(unit.line.zone);
            return;
        }
        if (unit.line.closing) {
            m_card = kNone;
            m_role = {};
        }
        if (const std::vector<Mention> rows = m_table.read(unit.at); m_table.isOpen()) {
            m_mentions.insert(m_mentions.end(), rows.begin(), rows.end());
            return;
        }
        readWords(unit, withoutGreeting(unit.at));
    }

    [[nodiscard]] Range withoutGreeting(Range at) const
    {
        static const QRegularExpression greeting(
            QStringLiteral("^(?:re-?)?(?:bonjour|bonsoir|chère?s?|dear|hello|hi|salut)\\b[^,!:\\n]{0,60}[,!\\n]?"),
            kAnyCase);
        at.from += greeting.match(words(at)).capturedLength();
        return at;
    }

    /// Who wrote a forwarded letter, and addresses of people that it may name.
    void readHeader(const Unit& unit)
    {
        static const QRegularExpression people(QStringLiteral("^\\*?(?:de|from|à|a|to|cc)\\*? ?:"), kAnyCase);
        static const QRegularExpression from(QStringLiteral("^\\*?(?:de|from)\\*? ?:"), kAnyCase);
        if (!people.match(words(unit.at)).hasMatch())
            return;
        const qsizetype colon = m_letter.text().indexOf(u':', unit.at.from);
        const Range rest{colon + 1, unit.at.to};
        for (Mention mention : readMentions(m_letter, rest, namesIn(m_letter.text(), rest), m_atoms, {})) {
            mention.person.writer = from.match(words(unit.at)).hasMatch();
            mention.forwarded = true;
            mention.person.jobTitle = {};
            mention.person.organisation = {};
            m_headers.push_back(mention);
        }
    }

    void readWords(const Unit& unit, Range at)
    {
        if (at.isEmpty())
            return;
        const Labelled parts = labelled(m_letter.text(), at);
        const QStringView label = words(parts.label);
        if (parts.label.isEmpty() && takeHeading(at))
            return;
        if (!parts.label.isEmpty() && words(parts.rest).trimmed().isEmpty() && takeHeading(parts.label))
            return;
        if (!parts.label.isEmpty() && m_cards.read(parts, m_role))
            return;
        Setting setting = settingOf(label, parts.label);
        Range rest = parts.rest;
        std::vector<NameMention> names = namesOf(unit, rest, setting);
        if (names.empty() && !parts.label.isEmpty()) { // a name before the colon: "Mme Roux : 06…"
            names = namesOf(unit, at, setting);
            rest = names.empty() ? rest : at;
        }
        if (names.empty())
            return readNameless(unit, at, rest, setting);
        if (parts.label.isEmpty())
            readLead({at.from, names.front().whole.from}, setting);
        setting.stands = setting.stands || unit.line.item || !m_role.isEmpty();
        addNamed(unit, rest, names, setting);
    }

    /// A line with a role and nothing else heads those below.
    bool takeHeading(Range at)
    {
        const QString role = genericRole(words(at));
        if (role.isEmpty())
            return false;
        m_card = kNone;
        endCards(Zone::Body);
        m_role = {role, m_letter.span(at.from, at.to)};
        return true;
    }

    [[nodiscard]] Setting settingOf(QStringView label, Range at) const
    {
        Setting setting;
        setting.role = m_role;
        if (at.isEmpty())
            return setting;
        setting.contact = isContact(label);
        setting.substitute = isSubstitute(label);
        const QString generic = genericRole(label);
        const QString role = generic.isEmpty() ? roleOf(label) : generic;
        if (setting.contact) {
            setting.role = {};
            return setting;
        }
        if (!role.isEmpty())
            setting.role = {role, m_letter.span(at.from, at.to)};
        setting.stands = !role.isEmpty() || isJob(label);
        if (generic.isEmpty() && isOrganisation(label) && !setting.role.isEmpty())
            setting.organisation = m_letter.found(at.from, at.to);
        else if (generic.isEmpty() && isJob(label) && !setting.substitute)
            setting.jobTitle = m_letter.found(at.from, at.to);
        return setting;
    }

    /// "agent de la mairie bruno picard": a role before the first name, without a colon.
    void readLead(Range lead, Setting& setting) const
    {
        lead = trimmed(m_letter.text(), lead);
        if (lead.isEmpty() || lead.to - lead.from > 40)
            return;
        const QString role = roleOf(words(lead));
        const bool generic = !genericRole(words(lead)).isEmpty();
        if (role.isEmpty() || (!generic && words(lead).count(u' ') > 4))
            return;
        setting.role = {role, m_letter.span(lead.from, lead.to)};
        setting.stands = true;
    }

    /// Names that are believed here.
    [[nodiscard]] std::vector<NameMention> namesOf(const Unit& unit, Range rest, const Setting& setting) const
    {
        std::vector<NameMention> names = namesIn(m_letter.text(), rest);
        std::erase_if(names, [&](const NameMention& name) { return !isBelieved(unit, rest, name, setting); });
        return names;
    }

    [[nodiscard]] bool isBelieved(const Unit& unit, Range rest, const NameMention& name, const Setting& setting) const
    {
        static const QRegularExpression street(
            QStringLiteral(
                "(?:place|rue|avenue|boulevard|square|impasse|quai|espace|salle|lycée|collège|école|maison|centre|bp|"
                "association|société|entreprise|scop|scic|fondation|saint|sainte|allée|asso|établissements|ets)\\s+$"),
            kAnyCase);
        const QStringView text(m_letter.text());
        const qsizetype from = std::max(rest.from, name.whole.from - 20);
        if (street.match(text.sliced(from, name.whole.from - from)).hasMatch())
            return false;
        if (name.strong)
            return true;
        const bool begins = text.sliced(rest.from, name.whole.from - rest.from).trimmed().isEmpty();
        const qsizetype lineEnd = unit.at.to;
        const QStringView after = text.sliced(name.whole.to, lineEnd - name.whole.to);
        FoundPerson person;
        person.familyName.value = text.sliced(name.family.from, name.family.to - name.family.from).toString();
        const bool addressed = std::ranges::any_of(atomsIn(m_atoms, {name.whole.to, lineEnd}),
            [&](const Atom& atom) { return isAddressOf(person, atom.found.value); });
        if (addressed)
            return true;
        const bool parted = after.trimmed().isEmpty() || QStringView(u",-–;(").contains(after.trimmed().front());
        const bool listed = unit.line.item || setting.stands || !setting.role.isEmpty();
        return begins && parted && listed && m_card == kNone;
    }

    void addNamed(const Unit& unit, Range rest, std::vector<NameMention> names, const Setting& setting)
    {
        const std::vector<Mention> found = readMentions(m_letter, rest, names, m_atoms, setting);
        const bool begins = words({rest.from, names.front().whole.from}).trimmed().isEmpty() || unit.line.closing;
        m_mentions.insert(m_mentions.end(), found.begin(), found.end());
        const bool alone = found.size() == 1 && begins;
        m_card = alone ? m_mentions.size() - 1 : kNone;
        const bool bare = rest.to - names.front().whole.to < kLongestCardLine && !unit.line.item;
        const bool signs = (unit.line.signature || unit.line.closing) && alone && bare && setting.role.isEmpty();
        if (signs && !m_signed) {
            m_mentions.back().person.writer = true;
            m_signed = true;
            takePending();
        }
    }

    /// "Le Président," above the name that signs.
    void takePending()
    {
        if (!m_pending.isEmpty())
            readPiece(m_letter, m_pending, m_mentions.back(), false);
        m_pending = {};
    }

    void readNameless(const Unit& unit, Range at, Range rest, const Setting& setting)
    {
        if (isToCome(words(at)) && addPromise(at, rest, setting))
            return;
        if (takeSignature(unit, at))
            return;
        const std::vector<Atom> atoms = atomsIn(m_atoms, at);
        const bool brief = at.to - at.from < kLongestCardLine;
        if (m_card != kNone && brief && !setting.contact && (setting.role.isEmpty() || !m_role.isEmpty())) {
            readAround(m_letter, at, m_atoms, m_mentions[m_card], false);
            return;
        }
        m_card = kNone;
        if (unit.line.signature && isJob(words(at)) && brief)
            m_pending = trimmed(m_letter.text(), at);
        for (const Atom& atom : atoms)
            addOrphan(at, atom, setting);
        if (!brief && !unit.line.item)
            m_role = {};
    }

    /// The given name alone, or an initial, below a closing formula.
    bool takeSignature(const Unit& unit, Range at)
    {
        static const QRegularExpression name(
            QStringLiteral("^[\\p{Lu}][\\p{L}-]+[.]?$"), QRegularExpression::UseUnicodePropertiesOption);
        const QStringView line = words(at).trimmed();
        if (!unit.line.signature || m_signed || !name.match(line).hasMatch() || !genericRole(line).isEmpty()
            || !roleOf(line).isEmpty())
            return false;
        Mention mention;
        mention.person.givenName = m_letter.found(at.from, at.to - (line.endsWith(u'.') ? 1 : 0));
        mention.person.writer = true;
        m_mentions.push_back(mention);
        m_signed = true;
        return true;
    }

    bool addPromise(Range at, Range rest, const Setting& setting)
    {
        static const QRegularExpression place(
            QStringLiteral(
                "\\b(?:ddtm?|dreal|deal|dealm|dgtm|drieat|(?:sous-)?pr[ée]fecture|ademe|draaf|cci|cma|chambre "
                "d[e'’]\\s?\\w+)(?: (?:de la |de l'|du |des |de |d')?(?:\\p{Lu}[\\p{L}-]+|\\d{2,3}))?\\b"),
            kAnyCase);
        Mention mention;
        mention.stands = true;
        mention.person.toCome = true;
        mention.person.role = setting.role;
        if (mention.person.role.isEmpty()) {
            const QString role = roleOf(words(at));
            if (!role.isEmpty())
                mention.person.role = {role, m_letter.span(at.from, at.to)};
        }
        if (mention.person.role.isEmpty())
            return false;
        const auto match = place.match(words(rest));
        const auto whole = match.hasMatch() ? match : place.match(words(at));
        const qsizetype base = match.hasMatch() ? rest.from : at.from;
        if (whole.hasMatch())
            mention.person.organisation = m_letter.found(base + whole.capturedStart(), base + whole.capturedEnd());
        m_mentions.push_back(mention);
        return true;
    }

    /// An address without a name beside it.
    void addOrphan(Range at, const Atom& atom, const Setting& setting)
    {
        Mention mention;
        if (atom.kind == AtomKind::Email && !atom.found.isEmpty()) {
            mention.person.email = atom.found;
            mention.person.role = setting.role;
            readAround(m_letter, at, m_atoms, mention, false);
            nameFromAddress(mention.person);
            m_orphans.push_back(mention);
            const bool mostly = at.to - at.from - (atom.to - atom.from) < 40;
            m_orphans.back().stands = mostly && !mention.person.role.isEmpty();
            m_orphanPlaces.push_back(m_mentions.size());
        }
    }

    /// Addresses of headers and lonely ones go to the people they name.
    void attachOrphans()
    {
        for (const Mention& header : m_headers)
            m_mentions.push_back(header);
        for (std::size_t i = m_orphans.size(); i-- > 0;) {
            const Mention& orphan = m_orphans[i];
            const QString email = orphan.person.email.value;
            const auto owner
                = std::ranges::find_if(m_mentions, [&](const Mention& one) { return isAddressOf(one.person, email); });
            if (owner != m_mentions.end()) {
                if (owner->person.email.isEmpty())
                    owner->person.email = orphan.person.email;
            } else if (orphan.stands || (!orphan.person.familyName.isEmpty() && rules::isStateAddress(email))) {
                m_mentions.insert(m_mentions.begin() + std::ptrdiff_t(m_orphanPlaces[i]), orphan);
            }
        }
    }

    static constexpr std::size_t kNone = std::size_t(-1);
    const PlainLetter& m_letter;
    const std::vector<Atom>& m_atoms;
    LetterTable m_table;
    FormCards m_cards;
    std::vector<Mention> m_mentions;
    std::vector<Mention> m_headers;
    std::vector<Mention> m_orphans;
    std::vector<std::size_t> m_orphanPlaces;
    FoundText m_role; ///< of the heading above
    Range m_pending;
    std::size_t m_card = kNone; ///< who the next short lines speak of
    bool m_signed = false;
};

} // namespace

std::vector<Mention> mentionsOf(
    const PlainLetter& letter, const std::vector<Unit>& units, const std::vector<Atom>& atoms)
{
    return PeopleReader(letter, atoms).read(units);
}

} // namespace quatuor::letter
