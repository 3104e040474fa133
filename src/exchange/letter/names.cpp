// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/names.h"

#include "core/rolewords.h"
#include "core/text.h"
#include "exchange/letter/givennames.h"

#include <QSet>

#include <algorithm>

namespace quatuor::letter {

namespace {

/// Folded words that begin with a capital and belong to no name.
constexpr QStringView kNotNames(
    u"bonjour bonsoir madame monsieur mesdames messieurs mademoiselle cordialement merci salut hello dear cher chere "
    u"notre nos votre vos leur pour par avec sans dans sur sous chez depuis voici veuillez suite comme je nous vous il "
    u"elle ils elles on ce cette ces un une des les et ou mais donc objet territoire commune communes communaute "
    u"agglomeration agglo metropole ville mairie departement region pays petr pnr epci ept syndicat cc ca cu conseil "
    u"prefecture prefet sous direction departementale regionale service services delegation delegations journee "
    u"session date projet attentes participants participant inscription inscrits contact referent referente tel "
    u"telephone port portable mobile fax mail email courriel adresse nom prenom fonction structure organisme qualite "
    u"role president presidente vice maire adjoint adjointe premier premiere conseiller conseillere elu elue elus "
    u"elues "
    u"agent agente agents etat acteur actrice acteurs entreprise societe association asso collectif scop scic sarl sas "
    u"sa cci cma cpie ess dgs dga dgst dst ddt ddtm dreal deal drieat dealm dgtm drac ademe directeur directrice chef "
    u"cheffe charge chargee mission responsable technicien technicienne animateur animatrice secretaire general "
    u"generale "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre "
    u"octobre novembre decembre january february march april june july august september october november december "
    u"rue avenue place boulevard bp cedex cs saint sainte le la mr mme mlle best regards kind transition ecologique "
    u"energie energies climat eau the our state local elected mayor business please name liste tableau ci dessous "
    u"fabrique transitions france europe suppleant suppleante titulaire membre membres signature pdg gerant gerante "
    u"bureau cabinet maison centre office chambre banque ecole universite lycee groupe club federation cooperative "
    u"fondation regie jardins amis");

const QSet<QString>& notNames()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word : kNotNames.split(u' ', Qt::SkipEmptyParts))
            set.insert(word.toString());
        return set;
    }();
    return words;
}

bool isOneOf(QStringView word, QStringView list)
{
    return !word.isEmpty() && list.split(u' ').contains(word);
}

enum class Shape { Other, Title, Initial, Particle, Capitalised, Capitals, Small };

struct Token {
    Range at;
    Shape shape = Shape::Other;
    bool given = false;
    bool joined = false; ///< only a space stands between it and the word before
};

bool isParticle(QStringView word)
{
    return isOneOf(word, u"de du des d' la le les van den der von da di dos el ben ar");
}

Shape shapeOf(QStringView word, const QString& key)
{
    const bool upper = word.front().isUpper();
    const bool small = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
    if (isOneOf(key, u"mme mlle monsieur madame mademoiselle mrs")
        || (upper && isOneOf(key, u"m mr dr ms me") && (word.endsWith(u'.') || key != u"me")))
        return Shape::Title;
    if (word.size() == 2 && upper && word.endsWith(u'.'))
        return Shape::Initial;
    if ((!upper && isParticle(word)) || key == u"le" || key == u"la")
        return Shape::Particle; // "Le Goff", "de La Tour"
    if (word.size() > 2 && word.front() == u'd' && word[1] == u'\'' && word[2].isUpper())
        return Shape::Capitalised;
    const bool isWord = word.size() > 1 && !notNames().contains(key)
        && (isGivenName(word) || !isOneOf(key.split(u' ').first(), u"l qu s n c j")) && !roleFromWords(word);
    if (!isWord)
        return Shape::Other;
    return upper ? (small ? Shape::Capitalised : Shape::Capitals) : Shape::Small;
}

/// "Dr.", "S.": the dot is its own, and not the end of a sentence.
bool isAbbreviation(QStringView dotted)
{
    const Shape shape = shapeOf(dotted, text::foldKey(dotted));
    return shape == Shape::Title || shape == Shape::Initial;
}

std::vector<Token> tokensOf(QStringView text, Range range)
{
    std::vector<Token> tokens;
    const auto isInner = [&](qsizetype at) {
        const QChar c = text[at];
        const bool links = (c == u'-' || c == u'\'') && at + 1 < range.to && text[at + 1].isLetter();
        return c.isLetter() || c.isMark() || links;
    };
    for (qsizetype at = range.from; at < range.to;) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < range.to && isInner(end))
            ++end;
        if (end - at <= 3 && end < range.to && text[end] == u'.' && isAbbreviation(text.sliced(at, end + 1 - at)))
            ++end;
        const QStringView word = text.sliced(at, end - at);
        const QString key = text::foldKey(word);
        Token token{{at, end}, shapeOf(word, key), isGivenName(word)};
        if (!tokens.empty()) {
            const QStringView gap = text.sliced(tokens.back().at.to, at - tokens.back().at.to);
            token.joined = gap == u" " || gap == u"\n" || gap == u"  ";
        }
        if (at > range.from && (text[at - 1] == u'@' || text[at - 1] == u'.' || text[at - 1].isDigit()))
            token.shape = Shape::Other;
        if (end < range.to
            && (text[end] == u'@'
                || (text[end] == u'.' && end + 1 < range.to && text[end + 1].isLetter() && !word.endsWith(u'.'))
                || text[end].isDigit()))
            token.shape = Shape::Other;
        tokens.push_back(token);
        at = end;
    }
    return tokens;
}

bool isNameShape(Shape shape)
{
    return shape == Shape::Capitalised || shape == Shape::Capitals;
}

class NameScanner {
public:
    NameScanner(QStringView text, Range range)
        : m_text(text)
        , m_range(range)
        , m_tokens(tokensOf(text, range))
    {
        m_small
            = std::ranges::none_of(text.sliced(range.from, range.to - range.from), [](QChar c) { return c.isUpper(); });
    }

    std::vector<NameMention> scan()
    {
        std::vector<NameMention> names;
        for (std::size_t at = 0; at < m_tokens.size();) {
            NameMention name;
            const std::size_t next = readAt(at, name);
            if (next > at)
                names.push_back(name);
            at = std::max(next, at + 1);
        }
        return names;
    }

private:
    [[nodiscard]] QStringView word(std::size_t at) const
    {
        return m_text.sliced(m_tokens[at].at.from, m_tokens[at].at.to - m_tokens[at].at.from);
    }

    /// The end of a name that begins here, or `at`.
    std::size_t readAt(std::size_t at, NameMention& name) const
    {
        const QString key = text::foldKey(word(at));
        if (key == u"moi meme" || key == u"moi") {
            if (key == u"moi")
                return at;
            name = {m_tokens[at].at, {}, {}, false, true, true};
            return at + 1;
        }
        std::size_t first = at;
        name.title = m_tokens[at].shape == Shape::Title;
        if (name.title)
            ++first;
        if (first >= m_tokens.size() || (name.title && !follows(first)))
            return at;
        const std::size_t end = m_small ? smallRun(first, name.title) : run(first);
        if (end == first || !split(first, end, name))
            return at;
        name.whole = {m_tokens[at].at.from, m_tokens[end - 1].at.to};
        return end;
    }

    [[nodiscard]] bool follows(std::size_t at) const
    {
        return at < m_tokens.size()
            && (m_tokens[at].joined
                || (at > 0 && word(at - 1).endsWith(u'.') && m_tokens[at].at.from - m_tokens[at - 1].at.to <= 1));
    }

    /// "sylvie arnaud", in a line without capitals.
    [[nodiscard]] std::size_t smallRun(std::size_t first, bool title) const
    {
        const bool begins = m_tokens[first].given || title;
        if (!begins || m_tokens[first].shape != Shape::Small)
            return first;
        const std::size_t second = first + 1;
        const bool two = second < m_tokens.size() && m_tokens[second].joined && m_tokens[second].shape == Shape::Small
            && m_tokens[second].at.to - m_tokens[second].at.from > 2;
        return two ? first + 2 : (title ? first + 1 : first);
    }

    [[nodiscard]] std::size_t run(std::size_t first) const
    {
        std::size_t at = first;
        int words = 0;
        if (m_tokens[at].shape == Shape::Initial)
            ++at;
        bool capitalsSeen = false;
        for (; at < m_tokens.size() && words < 4; ++at) {
            if (at > first && !follows(at))
                break;
            const Shape shape = m_tokens[at].shape;
            if (shape == Shape::Particle) {
                if (words > 1 || !particleLeads(at))
                    break;
                continue;
            }
            if (shape == Shape::Initial && words == 1 && at + 1 < m_tokens.size())
                continue;
            if (!isNameShape(shape))
                break;
            const bool capitals = shape == Shape::Capitals;
            if (capitalsSeen && !capitals && words > 1 && m_tokens[first].shape == Shape::Capitalised)
                break; // "Hélène FOURNIER Vice…"
            capitalsSeen = capitalsSeen || capitals;
            ++words;
        }
        while (at > first && m_tokens[at - 1].shape == Shape::Particle)
            --at;
        return words > 0 ? at : first;
    }

    /// A particle, or two, and then a name.
    [[nodiscard]] bool particleLeads(std::size_t at) const
    {
        for (std::size_t next = at + 1; next < m_tokens.size() && next < at + 3 && follows(next); ++next) {
            if (isNameShape(m_tokens[next].shape))
                return true;
            if (m_tokens[next].shape != Shape::Particle)
                return false;
        }
        return false;
    }

    [[nodiscard]] Range range(std::size_t first, std::size_t end) const
    {
        return first < end ? Range{m_tokens[first].at.from, m_tokens[end - 1].at.to} : Range{};
    }

    bool split(std::size_t first, std::size_t end, NameMention& name) const
    {
        const auto isCapitals = [&](std::size_t at) { return m_tokens[at].shape == Shape::Capitals; };
        const bool anySmall = std::any_of(m_tokens.begin() + std::ptrdiff_t(first),
            m_tokens.begin() + std::ptrdiff_t(end), [](const Token& one) { return one.shape == Shape::Capitalised; });
        const bool initial = m_tokens[first].shape == Shape::Initial;
        if (end - first == 1) {
            if (!name.title || initial)
                return false;
            name.family = range(first, end);
            name.strong = true;
            return true;
        }
        std::size_t cut = first + 1;
        bool familyFirst = false;
        const bool lastGiven = m_tokens[end - 1].given;
        if (anySmall && isCapitals(first) && !isCapitals(end - 1)) {
            familyFirst = true;
            cut = end - 1;
            while (cut > first + 1 && m_tokens[cut - 1].shape == Shape::Capitalised && m_tokens[cut - 1].given)
                --cut;
        } else if (anySmall && isCapitals(end - 1)) {
            while (cut < end - 1 && m_tokens[cut].shape == Shape::Capitalised && m_tokens[cut].given)
                ++cut;
        } else if (!m_tokens[first].given && lastGiven && !anySmall && !m_small) {
            familyFirst = true;
            cut = end - 1;
        } else if (end - first > 2 && m_tokens[first].given && m_tokens[cut].given && isNameShape(m_tokens[cut].shape)
            && text::foldKey(word(first)).size() <= 5) {
            ++cut; // "Jean Pierre Martin"
        }
        const Range head = range(first, cut);
        const Range tail = range(cut, end);
        name.given = familyFirst ? tail : head;
        name.family = familyFirst ? head : tail;
        const bool known = familyFirst ? lastGiven : m_tokens[first].given;
        name.strong = known || name.title || initial;
        return true;
    }

    QStringView m_text;
    Range m_range;
    std::vector<Token> m_tokens;
    bool m_small = false;
};

} // namespace

std::vector<NameMention> namesIn(QStringView text, Range range)
{
    return NameScanner(text, range).scan();
}

} // namespace quatuor::letter
