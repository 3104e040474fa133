// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/letter/markup.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

namespace quatuor::letter {

namespace {

constexpr qsizetype kLongestTag = 2000;
constexpr qsizetype kLongestEntity = 10;

struct Entity {
    QLatin1StringView name;
    char32_t character;
};
constexpr std::array kEntities{
    Entity{QLatin1StringView("nbsp"), U' '},
    Entity{QLatin1StringView("amp"), U'&'},
    Entity{QLatin1StringView("lt"), U'<'},
    Entity{QLatin1StringView("gt"), U'>'},
    Entity{QLatin1StringView("quot"), U'"'},
    Entity{QLatin1StringView("apos"), U'\''},
    Entity{QLatin1StringView("rsquo"), U'\''},
    Entity{QLatin1StringView("laquo"), U'«'},
    Entity{QLatin1StringView("raquo"), U'»'},
    Entity{QLatin1StringView("ndash"), U'–'},
    Entity{QLatin1StringView("mdash"), U'—'},
    Entity{QLatin1StringView("middot"), U'·'},
    Entity{QLatin1StringView("oelig"), U'œ'},
};

/// "eacute" → é: the letter, then the name of its accent.
struct Accent {
    QLatin1StringView name;
    char16_t mark;
};
constexpr std::array kAccents{
    Accent{QLatin1StringView("grave"), u'\x0300'},
    Accent{QLatin1StringView("acute"), u'\x0301'},
    Accent{QLatin1StringView("circ"), u'\x0302'},
    Accent{QLatin1StringView("tilde"), u'\x0303'},
    Accent{QLatin1StringView("uml"), u'\x0308'},
    Accent{QLatin1StringView("cedil"), u'\x0327'},
};

bool isBlock(QStringView name)
{
    static constexpr std::array kBlocks{QLatin1StringView("br"), QLatin1StringView("p"), QLatin1StringView("div"),
        QLatin1StringView("li"), QLatin1StringView("ul"), QLatin1StringView("ol"), QLatin1StringView("tr"),
        QLatin1StringView("table"), QLatin1StringView("h1"), QLatin1StringView("h2"), QLatin1StringView("h3"),
        QLatin1StringView("h4"), QLatin1StringView("body"), QLatin1StringView("hr"), QLatin1StringView("blockquote")};
    return std::ranges::any_of(
        kBlocks, [name](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isName(QStringView name, const char* wanted)
{
    return name.compare(QLatin1StringView(wanted), Qt::CaseInsensitive) == 0;
}

char32_t accented(QStringView name)
{
    for (const Accent& accent : kAccents) {
        if (name.size() > 1 && name.sliced(1) == accent.name) {
            const QString one = QString(name.front()) + QChar(accent.mark);
            const QString composed = one.normalized(QString::NormalizationForm_C);
            return composed.size() == 1 ? composed.front().unicode() : name.front().unicode();
        }
    }
    return 0;
}

char32_t numbered(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = hexadecimal ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool isCharacter = ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
    return isCharacter ? char32_t(code) : 0;
}

/// The byte that Windows-1252 shows as this character; -1: none.
int byteShownAs(char16_t c)
{
    static constexpr std::u16string_view kHigh = u"€\x0081‚ƒ„…†‡ˆ‰Š‹Œ\x008dŽ\x008f\x0090‘’“”•–—˜™š›œ\x009džŸ";
    if (c >= 0x80 && c <= 0xff)
        return c;
    const auto at = kHigh.find(c);
    return at == std::u16string_view::npos ? -1 : int(0x80 + at);
}

} // namespace

Replacement tagAt(QStringView text, qsizetype at)
{
    const bool opens = text[at] == u'<' && at + 1 < text.size()
        && (text[at + 1].isLetter() || text[at + 1] == u'/' || text[at + 1] == u'!');
    if (!opens)
        return {};
    const QStringView near = text.sliced(at, std::min(text.size() - at, kLongestTag));
    const qsizetype end = near.indexOf(u'>');
    if (end < 0)
        return {};
    qsizetype from = near[1] == u'/' ? 2 : 1;
    qsizetype to = from;
    while (to < end && near[to].isLetterOrNumber())
        ++to;
    const QStringView name = near.sliced(from, to - from);
    if (to < end && (near[to] == u'@' || near[to] == u'.' || near[to] == u'-' || near[to] == u'_'))
        return {}; // an address between angle brackets
    if (isName(name, "style") || isName(name, "script")) {
        const QString closing = QStringLiteral("</") + name.toString() + u'>';
        const qsizetype closed = text.indexOf(closing, at + end, Qt::CaseInsensitive);
        return {(from == 1 && closed >= 0 ? closed + closing.size() - at : end + 1), 0};
    }
    if (from == 2 && (isName(name, "td") || isName(name, "th")))
        return {end + 1, U'\t'};
    return {end + 1, isBlock(name) ? U'\n' : char32_t(0)};
}

Replacement entityAt(QStringView text, qsizetype at)
{
    if (text[at] != u'&')
        return {};
    const QStringView near = text.sliced(at, std::min(text.size() - at, kLongestEntity));
    const qsizetype end = near.indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = near.sliced(1, end - 1);
    if (name.startsWith(u'#'))
        return {end + 1, numbered(name.sliced(1))};
    const auto entity = std::ranges::find_if(kEntities, [name](const Entity& one) { return name == one.name; });
    const char32_t character = entity != kEntities.end() ? entity->character : accented(name);
    return character == 0 ? Replacement{} : Replacement{end + 1, character};
}

Replacement damagedAt(QStringView text, qsizetype at)
{
    const char16_t lead = text[at].unicode();
    const auto trail = [&](qsizetype i) {
        const int byte = at + i < text.size() ? byteShownAs(text[at + i].unicode()) : -1;
        return byte >= 0x80 && byte <= 0xbf ? byte & 0x3f : -1;
    };
    if ((lead >= 0xc2 && lead <= 0xc5) && trail(1) >= 0)
        return {2, char32_t(((lead & 0x1f) << 6) | trail(1))};
    if (lead == 0xe2 && trail(1) >= 0 && trail(2) >= 0)
        return {3, char32_t(((lead & 0x0f) << 12) | (trail(1) << 6) | trail(2))};
    return {};
}

} // namespace quatuor::letter
