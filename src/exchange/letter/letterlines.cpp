// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/letterlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor::letter {

namespace {

constexpr qsizetype kLongestFormula = 120;
constexpr qsizetype kLongestThanks = 36;

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isHeaderField(QStringView line)
{
    static const QRegularExpression field = expression(QStringLiteral(
        "^\\*?(?:de|from|à|a|to|cc|cci|bcc|envoyé|sent|objet|subject|répondre à|reply-to|date)\\*? ?:\\*?(?: |$)"));
    return field.match(line).hasMatch();
}

bool startsForwarded(QStringView line)
{
    static const QRegularExpression rule = expression(QStringLiteral(
        "^(?:-{2,} ?)?(?:message (?:transféré|d'origine|original)|forwarded message|original message|begin forwarded "
        "message|début du message (?:transféré|réexpédié))"));
    static const QRegularExpression line5 = QRegularExpression(QStringLiteral("^_{20,}$"));
    return rule.match(line).hasMatch() || line5.match(line).hasMatch();
}

bool startsQuoted(QStringView line)
{
    static const QRegularExpression wrote
        = expression(QStringLiteral("^(?:le|on) .{4,160}(?:a écrit|a ecrit|wrote) ?: ?$"));
    return line.size() < 200 && wrote.match(line).hasMatch();
}

bool isClosing(QStringView line)
{
    static const QRegularExpression formula = expression(QStringLiteral(
        "^(?:--$|(?:bien )?(?:très )?cordialement|cdt|cdlt|bien à (?:vous|toi)|(?:mes |nos |sincères |meilleures )*"
        "salutations|amicalement|sincèrement|respectueusement|à bientôt|a bientot|à très bientôt|(?:best|kind|warm) "
        "regards|regards|best$|thanks|thank you|many thanks|sincerely|cheers|yours|merci|(?:bonne|belle|excellente) "
        "(?:journée|soirée|fin|semaine|réception)|kenavo|restant à votre|dans l'attente|pour info et suite|je vous "
        "(?:prie|remercie)|(?:veuillez|nous vous prions|je "
        "vous prie)[^.]{0,40}(?:agréer|recevoir|croire|accepter))"));
    static const QRegularExpression thanks = expression(
        QStringLiteral("^(?:merci|thank|many thanks|bonne|belle|excellente|best|cheers|à bientôt|a bientot)"));
    if (thanks.match(line).hasMatch() && (line.size() > kLongestThanks || line.contains(u'@')))
        return false;
    return line.size() < kLongestFormula * 2 && formula.match(line).hasMatch();
}

/// The beginning of a list's item: "- ", "• ", "1) ", "2/ ", "3. ".
qsizetype bulletLength(QStringView line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[-–*•·▪►o→✓]|\\d{1,2} ?[).°/]|[a-d]\\))(?:[ \\t]+|(?=[\\p{Lu}]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return bullet.match(line).capturedLength();
}

bool isOurs(QStringView line, const QStringList& ours)
{
    return std::ranges::any_of(ours, [line](const QString& one) { return line.contains(one, Qt::CaseInsensitive); });
}

class LineReader {
public:
    LineReader(const PlainLetter& letter, const QStringList& ours)
        : m_letter(letter)
        , m_ours(ours)
    {
    }

    std::vector<Line> read()
    {
        const QString& text = m_letter.text();
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype end = text.indexOf(u'\n', from);
            const qsizetype to = end < 0 ? text.size() : end;
            add(from, to);
            from = to + 1;
        }
        return std::move(m_lines);
    }

private:
    void trim(Line& line) const
    {
        const QString& text = m_letter.text();
        while (line.from < line.to && (text[line.from].isSpace() || text[line.from] == u'|'))
            ++line.from;
        while (line.to > line.from && text[line.to - 1].isSpace() && text[line.to - 1] != u'\t')
            --line.to;
    }

    void add(qsizetype from, qsizetype to)
    {
        Line line{from, to, m_zone};
        trim(line);
        const QString& text = m_letter.text();
        while (line.from < line.to && text[line.from] == u'>') {
            line.zone = Zone::Quoted;
            ++line.from;
            trim(line);
        }
        const QStringView all = m_letter.view(line.from, line.to);
        line.header = opensZone(all, line.zone) || isHeader(all);
        line.closing = !line.header && isClosing(all);
        if (line.header || line.isBlank())
            m_closed = m_closed && !line.header;
        line.signature = m_closed && !line.closing;
        m_closed = m_closed || line.closing;
        if (const qsizetype bullet = bulletLength(all); bullet > 0 && !line.closing) {
            line.from += bullet;
            line.item = true;
            trim(line);
        }
        m_afterHeader = line.header;
        m_started = m_started || (!line.header && !line.isBlank());
        m_lines.push_back(line);
    }

    bool opensZone(QStringView all, Zone zone)
    {
        if (zone == Zone::Quoted && m_zone != Zone::Quoted)
            return startsQuoted(all);
        if (startsForwarded(all))
            m_zone = Zone::Forwarded;
        else if (startsQuoted(all))
            m_zone = isOurs(all, m_ours) ? Zone::Quoted : Zone::Forwarded;
        else
            return false;
        return true;
    }

    /// "Date : 17 mars" is a header only beside another.
    bool isHeader(QStringView all)
    {
        if (!isHeaderField(all))
            return false;
        const bool weak = all.startsWith(QLatin1StringView("date"), Qt::CaseInsensitive);
        if (weak && !m_afterHeader)
            return false;
        const bool from = all.startsWith(QLatin1StringView("de"), Qt::CaseInsensitive)
            || all.startsWith(QLatin1StringView("from"), Qt::CaseInsensitive);
        if (from && m_started && m_zone == Zone::Body)
            m_zone = Zone::Forwarded;
        return true;
    }

    const PlainLetter& m_letter;
    const QStringList& m_ours;
    std::vector<Line> m_lines;
    Zone m_zone = Zone::Body;
    bool m_closed = false;
    bool m_afterHeader = false;
    bool m_started = false; ///< a line that is no header was met
};

} // namespace

std::vector<Line> linesOf(const PlainLetter& letter, const QStringList& ours)
{
    return LineReader(letter, ours).read();
}

} // namespace quatuor::letter
