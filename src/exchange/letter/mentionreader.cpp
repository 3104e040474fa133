// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/mentionreader.h"

#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

const QRegularExpression::PatternOptions kAnyCase
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype kLongestJob = 80;
constexpr qsizetype kLongestGap = 200;

/// Where the words before a name begin to speak of it: "notre DGS, ", "suppléante : ".
struct Lead {
    qsizetype from = 0; ///< where the words of the person before end
    Range job;
    bool substitute = false;
    bool writer = false;
};

Lead leadOf(QStringView text, Range gap)
{
    static const QRegularExpression job(
        QStringLiteral("(?:^|[,;(]|\\b(?:et|par|avec|de|que|and))\\s*((?:notre|votre|leur|son|sa|le|la|our|the|une?) "
                       "|l')([^,;()\\n]{2,70}?)\\s*,?\\s*$"),
        kAnyCase);
    static const QRegularExpression substitute(
        QStringLiteral("[,;(]?\\s*(?:suppl[ée]ante?|rempla[çc]ante?|substitute)\\s*:?\\s*$"), kAnyCase);
    static const QRegularExpression writer(
        QStringLiteral("(?:je suis|je m'appelle|i am|je soussignée?)\\s*,?\\s*$"), kAnyCase);
    const qsizetype start = std::max(gap.from, gap.to - kLongestGap);
    const QStringView words = text.sliced(start, gap.to - start);
    Lead lead{gap.to, {}, false, writer.match(words).hasMatch()};
    if (const auto match = substitute.match(words); match.hasMatch()) {
        lead.substitute = true;
        lead.from = start + match.capturedStart();
        return lead;
    }
    const auto match = job.match(words);
    if (!match.hasMatch())
        return lead;
    const QStringView title = match.capturedView(2);
    if (isJob(title) || !genericRole(title).isEmpty()) {
        lead.from = start + match.capturedStart(1);
        lead.job = {start + match.capturedStart(2), start + match.capturedEnd(2)};
    }
    return lead;
}

/// The end of the sentence, unless the next name comes first.
qsizetype sentenceEnd(QStringView text, Range range)
{
    for (qsizetype at = range.from; at + 2 < range.to; ++at) {
        const bool stop = (text[at] == u'.' || text[at] == u'!' || text[at] == u'?') && text[at + 1].isSpace()
            && text[at + 2].isUpper();
        if (stop)
            return at;
    }
    return range.to;
}

bool saysAbsent(QStringView words)
{
    static const QRegularExpression absent(QStringLiteral("^[\\s,]*(?:ne (?:pourra|peut|sera|viendra|participera)|est "
                                                          "(?:absent|empêch|rempla)|sera (?:absent|rempla|empêch)|"
                                                          "(?:a |est )?(?:déclin|se désist))"),
        kAnyCase);
    return absent.match(words).hasMatch();
}

bool isFreeJob(QStringView words)
{
    static const QRegularExpression verb(
        QStringLiteral(
            "\\b(?:est|sera|sont|seront|pourra|viendra|vient|participe|souhait|merci|n'a|nous|vous|je|elle|il|qui|"
            "aussi|ainsi|comme|plus|représent|dirige|accompagn|composé)\\w*"),
        kAnyCase);
    return words.size() <= kLongestJob && words.front().isLower() && words.count(u' ') < 7
        && !verb.match(words).hasMatch() && std::ranges::none_of(words, [](QChar c) { return c.isDigit(); });
}

void set(FoundText& value, const FoundText& found)
{
    if (value.isEmpty())
        value = found;
}

} // namespace

std::vector<Atom> atomsIn(const std::vector<Atom>& atoms, Range range)
{
    std::vector<Atom> inside;
    auto at = std::ranges::lower_bound(atoms, range.from, {}, &Atom::from);
    for (; at != atoms.end() && at->from < range.to; ++at)
        inside.push_back(*at);
    return inside;
}

bool readPiece(const PlainLetter& letter, Range piece, Mention& mention, bool first)
{
    static const QRegularExpression place(
        QStringLiteral("^(?:de la |de l'|de |du |des |à la |à l'|au |chez |from |of |le |la |l')+(?=.)"), kAnyCase);
    static const QRegularExpression verb(QStringLiteral("^(?:dirige|représente|anime) "), kAnyCase);
    FoundPerson& person = mention.person;
    piece.from += verb.match(letter.view(piece.from, piece.to)).capturedLength();
    const QStringView words = letter.view(piece.from, piece.to);
    if (isSubstitute(words))
        person.substitute = true;
    else if (isContact(words))
        person.contact = true;
    else if (const QString role = genericRole(words); !role.isEmpty())
        set(person.role, {role, letter.span(piece.from, piece.to)});
    else if (isJob(words) && words.size() <= 2 * kLongestJob) {
        const JobPlace split = splitJob(letter.text(), piece);
        set(person.jobTitle, letter.found(split.job.from, split.job.to));
        set(person.organisation,
            letter.found(split.organisation.from, std::max(split.organisation.from, split.organisation.to)));
    } else if (isOrganisation(words) && words.size() <= 2 * kLongestJob) {
        const qsizetype from = piece.from + place.match(words).capturedLength();
        set(person.organisation, letter.found(from, piece.to));
    } else if (first && isFreeJob(words)) {
        const JobPlace split = splitJob(letter.text(), piece);
        set(person.jobTitle, letter.found(split.job.from, split.job.to));
        set(person.organisation,
            letter.found(split.organisation.from, std::max(split.organisation.from, split.organisation.to)));
    } else
        return false;
    return true;
}

void readAround(const PlainLetter& letter, Range range, const std::vector<Atom>& atoms, Mention& mention, bool first)
{
    static const QRegularExpression aside(QStringLiteral("^\\s*[,(–-]"));
    bool free = first && aside.match(letter.view(range.from, range.to)).hasMatch();
    qsizetype from = range.from;
    const auto readText = [&](qsizetype to) {
        Range unknown;
        for (const Range& piece : piecesOf(letter.text(), {from, to})) {
            const bool kind = genericRole(letter.view(piece.from, piece.to)) == u"acteur_socio_eco";
            if (kind && !unknown.isEmpty()) // "Bois Vosges (entreprise)"
                set(mention.person.organisation, letter.found(unknown.from, unknown.to));
            const bool known = readPiece(letter, piece, mention, free);
            unknown = !known && letter.text()[piece.from].isUpper() ? piece : Range{};
            free = false;
        }
    };
    for (const Atom& atom : atomsIn(atoms, range)) {
        if (atom.from < from)
            continue;
        readText(atom.from);
        set(atom.kind == AtomKind::Email ? mention.person.email : mention.person.phone, atom.found);
        from = std::min(atom.to, range.to);
    }
    readText(range.to);
}

std::vector<Mention> readMentions(const PlainLetter& letter, Range unit, const std::vector<NameMention>& names,
    const std::vector<Atom>& atoms, const Setting& setting)
{
    std::vector<Mention> mentions;
    const QStringView text(letter.text());
    std::vector<Lead> leads;
    qsizetype before = unit.from;
    for (const NameMention& name : names) {
        leads.push_back(leadOf(text, {before, name.whole.from}));
        before = name.whole.to;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const NameMention& name = names[i];
        Mention mention;
        mention.self = name.self;
        mention.stands = setting.stands;
        mention.person.writer = leads[i].writer;
        mention.person.givenName = letter.found(name.given.from, name.given.to);
        mention.person.familyName = letter.found(name.family.from, name.family.to);
        mention.person.substitute = setting.substitute || leads[i].substitute;
        mention.person.contact = setting.contact;
        if (!leads[i].job.isEmpty())
            readPiece(letter, leads[i].job, mention, false);
        const qsizetype next = i + 1 < names.size() ? leads[i + 1].from : unit.to;
        const Range after{name.whole.to, sentenceEnd(text, {name.whole.to, next})};
        mention.absent = saysAbsent(letter.view(after.from, after.to));
        readAround(letter, after, atoms, mention, true);
        if (names.size() == 1)
            for (const Atom& atom : atomsIn(atoms, {unit.from, name.whole.from}))
                set(atom.kind == AtomKind::Email ? mention.person.email : mention.person.phone, atom.found);
        set(mention.person.role, setting.role);
        if (i == 0) {
            set(mention.person.jobTitle, setting.jobTitle);
            set(mention.person.organisation, setting.organisation);
        }
        if (leads[i].substitute && i > 0 && setting.role.isEmpty())
            set(mention.person.role, mentions.back().person.role);
        mentions.push_back(mention);
    }
    return mentions;
}

} // namespace quatuor::letter
