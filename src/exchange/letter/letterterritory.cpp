// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/letterterritory.h"

#include "core/territories/reference.h"
#include "core/text.h"
#include "exchange/letter/pieces.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

const QRegularExpression::PatternOptions kUnicode = QRegularExpression::UseUnicodePropertiesOption;
const QRegularExpression::PatternOptions kAnyCase = kUnicode | QRegularExpression::CaseInsensitiveOption;
constexpr int kLeastScore = 30;
constexpr int kMostCandidates = 200;

struct Candidate {
    Range at;
    QString kind; ///< a word for it that the matcher does not read before the name
    QString department;
    int score = 0;
    bool bare = false; ///< nothing says that it is a territory: the matcher has to
};

bool matches(const QRegularExpression& pattern, QStringView words)
{
    return pattern.match(words).hasMatch();
}

bool isGroupText(QStringView words)
{
    static const QRegularExpression group(
        QStringLiteral(
            "communaut[ée]|m[ée]tropole|agglo|petr|pays|syndicat|\\bpnr\\b|\\bcc\\b|\\bca\\b|epci|\\bept\\b"),
        kAnyCase);
    return matches(group, words);
}

class TerritoryReader {
public:
    TerritoryReader(const PlainLetter& letter, const OfficialReference* reference)
        : m_letter(letter)
        , m_text(letter.text())
        , m_reference(reference)
    {
    }

    LetterTerritory read(const std::vector<Unit>& units)
    {
        for (const Unit& unit : units) {
            static const QRegularExpression subject(QStringLiteral("^(?:objet|subject) ?:"), kAnyCase);
            const bool skipped = unit.line.zone == Zone::Quoted || unit.at.isEmpty()
                || (unit.line.header && !matches(subject, words(unit.at)));
            if (skipped)
                continue;
            if (const LetterTerritory labelled = readLabel(unit); !labelled.written.isEmpty())
                return labelled;
            readUnit(unit);
        }
        std::ranges::stable_sort(m_candidates, std::greater(), &Candidate::score);
        for (const Candidate& candidate : m_candidates) {
            const LetterTerritory found = candidate.score < kLeastScore ? LetterTerritory{} : resolved(candidate);
            if (!found.written.isEmpty())
                return found;
        }
        return {};
    }

private:
    [[nodiscard]] QStringView words(Range range) const { return m_letter.view(range.from, range.to); }

    LetterTerritory readLabel(const Unit& unit) const
    {
        static const QRegularExpression label(
            QStringLiteral("^(?:notre |votre |nom du |nom de la "
                           ")?(territoire|collectivité|commune|ville|epci|intercommunalité|territory)"
                           "(?: concernée?| représentée?)? ?$"),
            kAnyCase);
        const Labelled parts = labelled(m_text, unit.at);
        const auto match = label.match(words(parts.label));
        if (parts.label.isEmpty() || !match.hasMatch() || parts.rest.to - parts.rest.from > 120)
            return {};
        Candidate candidate{trimmed(m_text, parts.rest), {}, {}, 100, false};
        const QString kind = text::foldKey(match.capturedView(1));
        if (kind == u"commune" || kind == u"ville")
            candidate.kind = QStringLiteral("commune");
        return candidate.at.isEmpty() ? LetterTerritory{} : resolved(candidate);
    }

    void readUnit(const Unit& unit)
    {
        const std::vector<NameMention> names = namesIn(m_text, unit.at);
        const auto named = std::ranges::find_if(names, &NameMention::strong);
        const qsizetype firstName = named == names.end() ? unit.at.to : named->whole.from;
        const int zone = (unit.line.signature ? -4 : 0) + (unit.line.zone == Zone::Forwarded ? -2 : 0);
        const std::size_t before = m_candidates.size();
        addKinds(unit.at);
        addNames(unit.at);
        for (std::size_t i = before; i < m_candidates.size(); ++i) {
            Candidate& one = m_candidates[i];
            readAfter(one, unit.at.to);
            const bool trigger = triggered(one, unit.at);
            one.score += zone + (trigger ? 30 : 0)
                - (one.at.from > firstName && !trigger ? (one.kind.isEmpty() && one.department.isEmpty() ? 25 : 4) : 0);
        }
        std::erase_if(m_candidates, [](const Candidate& one) { return one.score < kLeastScore; });
        if (m_candidates.size() > kMostCandidates)
            m_candidates.resize(kMostCandidates);
    }

    /// "communauté de communes du Trièves", "mairie de mens".
    void addKinds(Range unit)
    {
        static const QString kinds = QStringLiteral(
            "\\b(?i:(communauté de communes|communaute de communes|com ?com|communauté d'agglomération|communauté "
            "d'agglo|communaute "
            "d'agglomeration|communauté urbaine|métropole|metropole|agglomération|cc|ca|cu|petr|pnr|parc naturel "
            "régional|syndicat mixte|"
            "département|région|conseil départemental|conseil régional|epci|commune|ville|mairie|town|city))");
        static const QRegularExpression capital(kinds
                + QStringLiteral(
                    "(?i: (?:de la |de l'|du |des |de |d'|of )?| d'| - )((?:(?:Les?|La|LES?|LA) "
                    "|L')?\\p{Lu}[\\p{L}'-]*(?:(?: - | |-)"
                    "(?:(?:de|du|des|la|le|les|et|en|sur|sous|lès|à|aux) ){0,3}(?:d'|l')?\\p{Lu}[\\p{L}'-]*){0,7})"),
            kUnicode);
        static const QRegularExpression small(kinds
                + QStringLiteral("(?i: (?:de la |de l'|du |des |de |d'|of )?| d')([\\p{Ll}][\\p{L}'-]*(?: "
                                 "[\\p{Ll}][\\p{L}'-]*){0,4})"),
            kUnicode);
        const bool typed = std::ranges::none_of(words(unit), [](QChar c) { return c.isUpper(); });
        for (auto found = (typed ? small : capital).globalMatch(words(unit)); found.hasNext();) {
            const auto match = found.next();
            Candidate one{
                {unit.from + match.capturedStart(), unit.from + match.capturedEnd()}, {}, {}, typed ? 34 : 40, typed};
            const QString kind = text::foldKey(match.capturedView(1));
            if (kind == u"mairie" || kind == u"town" || kind == u"city" || kind == u"ville" || kind == u"commune") {
                one.kind = QStringLiteral("commune");
                m_nameAt[one.at.from] = unit.from + match.capturedStart(2);
            }
            m_candidates.push_back(one);
        }
    }

    /// "Quimperlé Communauté", "Saint-Denis (974)", "Mouans-Sartoux".
    void addNames(Range unit)
    {
        static const QRegularExpression name(
            QStringLiteral("(?<![\\p{L}@.'-])((?:(?:Les?|La) |L')?\\p{Lu}[\\p{L}'-]*(?:(?: - | "
                           "|-)(?:(?:de|du|des|la|le|les|et|en|sur|sous|lès) ){0,3}"
                           "(?:d'|l')?\\p{Lu}[\\p{L}'-]*){0,6})"),
            kUnicode);
        static const QRegularExpression group(
            QStringLiteral(" (?:communauté|agglomération|agglo|métropole)$"), kAnyCase);
        static const QRegularExpression links(QStringLiteral(" (?:de la |de |du |des )(?=\\p{Lu})"), kUnicode);
        static const QRegularExpression elided(QStringLiteral("(?<![\\p{L}@.-])[dl]'(?=\\p{Lu})"), kUnicode);
        for (auto found = name.globalMatch(words(unit)); found.hasNext();) {
            const auto match = found.next();
            const bool grouped = matches(group, match.capturedView(1));
            const Range at{unit.from + match.capturedStart(), unit.from + match.capturedEnd()};
            m_candidates.push_back({at, {}, {}, grouped ? 36 : 10, !grouped});
            for (auto link = links.globalMatch(words(at)); link.hasNext();) // "Inscription de Lamballe Terre et Mer"
                m_candidates.push_back({{at.from + link.next().capturedEnd(), at.to}, {}, {}, grouped ? 35 : 10, true});
        }
        for (auto found = elided.globalMatch(words(unit)); found.hasNext();) { // "d'Épinal"
            const qsizetype from = unit.from + found.next().capturedEnd();
            if (const auto match = name.match(words({from, unit.to})); match.hasMatch() && match.capturedStart() == 0)
                m_candidates.push_back({{from, from + match.capturedEnd()}, {}, {}, 10, true});
        }
    }

    /// The département or the kind in brackets after the name.
    void readAfter(Candidate& one, qsizetype end) const
    {
        static const QRegularExpression bracket(
            QStringLiteral("^ ?[(\\[]([^()\\[\\]]{1,40})[)\\]]|^,? (\\d{5}|\\d{2}|9\\d{2}|2[AB])\\b|^, "
                           "(\\p{Lu}[\\p{L}-]+)(?=[)\\n,.]|$)|^, (C[ACU])\\b"),
            kUnicode);
        const auto match = bracket.match(words({one.at.to, end}));
        if (!match.hasMatch())
            return;
        const QString inside = match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
        if (territoryKind(inside)) {
            one.kind = inside;
            one.score += 24;
        } else if (isDepartment(inside)) {
            one.department = inside;
            one.score += 24;
        }
    }

    [[nodiscard]] bool isDepartment(const QString& words) const
    {
        if (!m_reference)
            return false;
        static const QRegularExpression postal(QStringLiteral("^\\d{5}$"));
        if (matches(postal, words))
            return true;
        const QStringView name
            = words.startsWith(QLatin1StringView("La ")) ? QStringView(words).sliced(3) : QStringView(words);
        return m_reference->matchAsNamed({name.toString(), {}, QStringLiteral("departement")}).settled()
            || m_reference->find(name, TerritoryKind::Departement).has_value();
    }

    [[nodiscard]] bool triggered(const Candidate& one, Range unit) const
    {
        static const QRegularExpression before(
            QStringLiteral(
                "(?:\\bpour|inscri\\w+(?: à)?(?: de)?|inscrire|délégations? (?:de|du|d')|candidature (?:de|du|d')|je "
                "représente|from|for|nos inscrits pour|territoire|"
                "bonjour,?|participants?|objet :) ?(?:\\(?(?:la |le |les |l'|de la |de l'|du |de |d'|the )?)$"),
            kAnyCase);
        static const QRegularExpression after(
            QStringLiteral("^(?: ?\\([^)]{1,40}\\))?,? ?(?:[^.;:]{0,60}?\\b)?(?:souhaite|participe|sera "
                           "(?:présente?|représentée?)|confirme|enverra|s'inscrit|inscrit|est intéressée?|would like|"
                           "a l'honneur|désire|candidate|se porte|prendra part)"),
            kAnyCase);
        const qsizetype start = std::max(unit.from, one.at.from - 50);
        return matches(before, words({start, one.at.from}))
            || matches(after, words({one.at.to, std::min(unit.to, one.at.to + 140)}))
            || (one.at.from == unit.from && one.at.to < unit.to && m_text[one.at.to] == u',' && !one.bare);
    }

    [[nodiscard]] TerritoryMatch match(const Candidate& one, Range at) const
    {
        const auto name = m_nameAt.find(at.from);
        const qsizetype from = name == m_nameAt.end() ? at.from : name->second;
        QString written = m_letter.found(std::min(from, at.to), at.to).value;
        if (written.endsWith(QLatin1StringView(" agglo"), Qt::CaseInsensitive))
            written += QStringLiteral("mération");
        return m_reference->matchAsNamed({written, {}, one.kind}, one.department);
    }

    /// The longest beginning of the candidate that the reference knows.
    [[nodiscard]] LetterTerritory resolved(const Candidate& one) const
    {
        const Range whole = one.at;
        Range at = whole;
        for (int words = 0; m_reference && words < 10 && at.to > at.from; ++words) {
            TerritoryMatch found = match(one, at);
            if (found.verdict == MatchVerdict::Ambiguous && one.department.isEmpty() && !m_hint.isEmpty())
                found = m_reference->matchAsNamed({m_letter.found(at.from, at.to).value, {}, one.kind}, m_hint);
            if (found.settled())
                return settled(at, found);
            if (found.verdict == MatchVerdict::Ambiguous && !one.bare)
                return {m_letter.found(at.from, at.to), {}, isGroupText(m_letter.view(at.from, at.to))};
            qsizetype to = at.to - 1;
            while (to > at.from && !m_text[to].isSpace())
                --to;
            at = trimmed(m_text, {at.from, to});
        }
        if (one.bare)
            return {};
        return {m_letter.found(whole.from, whole.to), {}, isGroupText(m_letter.view(whole.from, whole.to))};
    }

    [[nodiscard]] LetterTerritory settled(Range at, const TerritoryMatch& found) const
    {
        const TerritoryCandidate& unit = found.candidates.front();
        const bool group = unit.kind != TerritoryKind::Commune;
        const FoundText written = m_letter.found(at.from, at.to);
        return {written, {unit.code, written.source}, group};
    }

public:
    /// The only département that a State service of the letter names.
    void readHint()
    {
        static const QRegularExpression service(
            QStringLiteral("\\bDDTM?\\s+(?:de la |du |des |de l'|d'|de )?(\\p{Lu}[\\p{L}'-]*|\\d{2,3}|2[AB])"),
            kUnicode);
        for (auto found = service.globalMatch(m_text); found.hasNext();) {
            const QString department = found.next().captured(1);
            if (!m_hint.isEmpty() && m_hint != department) {
                m_hint.clear();
                return;
            }
            m_hint = department;
        }
    }

private:
    const PlainLetter& m_letter;
    QStringView m_text;
    const OfficialReference* m_reference;
    std::vector<Candidate> m_candidates;
    std::map<qsizetype, qsizetype> m_nameAt; ///< where the name stands after a word for communes
    QString m_hint;
};

} // namespace

LetterTerritory territoryOf(
    const PlainLetter& letter, const std::vector<Unit>& units, const OfficialReference* reference)
{
    TerritoryReader reader(letter, reference);
    reader.readHint();
    return reader.read(units);
}

} // namespace quatuor::letter
