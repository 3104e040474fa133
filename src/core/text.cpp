// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QChar>

#include <array>

namespace quatuor::text {

namespace {

/// Folds one character that is already lower case and decomposed; appends to `key`.
void appendFolded(QString& key, QChar c)
{
    switch (c.unicode()) {
    case 0x0153:
        key += u"oe";
        return; // œ
    case 0x00e6:
        key += u"ae";
        return; // æ
    case 0x00df:
        key += u"ss";
        return; // ß
    case 0x00f8:
        key += u'o';
        return; // ø
    case 0x0142:
        key += u'l';
        return; // ł
    case 0x0111:
        key += u'd';
        return; // đ
    case 0x0131:
        key += u'i';
        return; // ı
    default:
        break;
    }
    if (c.isMark())
        return;
    if (c.isLetterOrNumber() || c.isSurrogate())
        key += c;
    else if (!key.isEmpty() && key.back() != u' ')
        key += u' ';
}

/// Latin-1 covers nearly every French name: one table look-up a character, no normalisation. 0: needs the long way.
struct Latin1Fold {
    std::array<char16_t, 256> to{};
    constexpr Latin1Fold()
    {
        for (std::size_t c = 0; c < 128; ++c) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            const bool upper = c >= 'A' && c <= 'Z';
            to[c] = letter ? char16_t(c) : upper ? char16_t(c + 32) : u' ';
        }
        constexpr std::u16string_view accented = u"àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
        constexpr std::u16string_view plain = u"aaaaaaceeeeiiiinooooouuuuyy";
        for (std::size_t i = 0; i < accented.size(); ++i) {
            const auto c = std::size_t(accented[i]);
            to[c] = plain[i];
            if (c != 0xff)
                to[c - 32] = plain[i];
        }
        to[0xa0] = u' ';
        to[0xb7] = u' ';
        to[0xab] = u' ';
        to[0xbb] = u' ';
    }
};
constexpr Latin1Fold kLatin1Fold;

/// False when the text needs the long way.
bool foldLatin1(QStringView text, QString& key)
{
    for (const QChar c : text) {
        const char16_t folded = c.unicode() == 0x2019 ? u' ' : c.unicode() < 256 ? kLatin1Fold.to[c.unicode()] : u'\0';
        if (folded == u'\0')
            return false;
        if (folded != u' ')
            key += QChar(folded);
        else if (!key.isEmpty() && key.back() != u' ')
            key += u' ';
    }
    return true;
}

void chopTrailingSpace(QString& key)
{
    if (key.endsWith(u' '))
        key.chop(1);
}

bool isBidirectionalControl(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isZeroWidth(char16_t c)
{
    return c == 0x200b || c == 0x200c || c == 0x200d || c == 0x2060 || c == 0xfeff || c == 0x00ad || c == 0x180e;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || (c >= 0x7f && c < 0xa0);
}

} // namespace

QString foldKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    if (!foldLatin1(text, key)) {
        key.clear();
        // Lower case before and after: compatibility forms (full width, ligatures) may bring capitals.
        const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : decomposed)
            appendFolded(key, c);
    }
    chopTrailingSpace(key);
    return key;
}

QString nameKey(QStringView givenName, QStringView familyName)
{
    QString key = foldKey(familyName);
    const QString given = foldKey(givenName);
    if (!key.isEmpty() && !given.isEmpty())
        key += u' ';
    return key += given;
}

QString emailKey(QStringView email)
{
    const QStringView trimmed = email.trimmed();
    for (const QChar c : trimmed) {
        if (c.unicode() >= 128)
            return trimmed.toString().normalized(QString::NormalizationForm_KC).toLower();
    }
    return trimmed.toString().toLower();
}

QString cleaned(QStringView text)
{
    const auto plain = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    const QStringView trimmed = text.trimmed();
    bool simple = true;
    for (qsizetype i = 0; i < trimmed.size() && simple; ++i)
        simple = plain(trimmed[i]) || (trimmed[i] == u' ' && trimmed[i - 1] != u' ');
    if (simple)
        return trimmed.toString();

    // Out before letters are composed: an accent may stand behind one.
    QString kept = trimmed.toString();
    kept.remove(u'\0');
    kept.remove(u'\r');
    QString result;
    result.reserve(kept.size());
    for (const QChar c : kept.normalized(QString::NormalizationForm_C)) {
        const bool space = c == u' ' || c == u'\t' || c == u'\u00a0';
        if (!space)
            result += c;
        else if (!result.isEmpty() && !result.back().isSpace())
            result += u' ';
    }
    return result.trimmed();
}

QLatin1StringView suspicion(QStringView text)
{
    bool latin = false;
    bool foreign = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x20 && u < 0x7f) {
            latin = latin || c.isLetter();
            continue;
        }
        if (isControl(u))
            return QLatin1StringView("control");
        if (isBidirectionalControl(u))
            return QLatin1StringView("bidirectional");
        if (isZeroWidth(u))
            return QLatin1StringView("zero-width");
        const QChar::Script script = c.script();
        latin = latin || script == QChar::Script_Latin;
        foreign = foreign || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
    }
    return latin && foreign ? QLatin1StringView("mixed-script") : QLatin1StringView();
}

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xff)) * 1099511628211ULL;
        hash = (hash ^ (c.unicode() >> 8)) * 1099511628211ULL;
    }
    return hash;
}

} // namespace quatuor::text
