// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/xmltext.h"

#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

struct Entity {
    QByteArrayView name;
    char character;
};
constexpr std::array kEntities{
    Entity{QByteArrayView("lt"), '<'},
    Entity{QByteArrayView("gt"), '>'},
    Entity{QByteArrayView("amp"), '&'},
    Entity{QByteArrayView("quot"), '"'},
    Entity{QByteArrayView("apos"), '\''},
};
constexpr qsizetype kLongestEntity = 10; // #x0010FFFF

bool isCharacter(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

/// What stands between & and ;.
bool appendEntity(QByteArray& out, QByteArrayView name)
{
    const auto found = std::ranges::find(kEntities, name, &Entity::name);
    if (found != kEntities.end()) {
        out += found->character;
        return true;
    }
    if (name.size() < 2 || name.size() > kLongestEntity || name[0] != '#' || name[1] == '+' || name[1] == '-')
        return false;
    bool ok = false;
    const bool isHex = name[1] == 'x';
    const char32_t c = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    if (!ok || !isCharacter(c))
        return false;
    out += QString::fromUcs4(&c, 1).toUtf8();
    return true;
}

} // namespace

bool isXmlText(QByteArrayView utf8)
{
    bool ascii = true;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < ' ' && c != '\t' && c != '\n' && c != '\r')
            return false;
        ascii = ascii && byte < 0x80;
    }
    return ascii || QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8();
}

bool xmlUnescapeInto(QByteArray& out, QByteArrayView text, bool escaped)
{
    out.resize(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '&' && escaped) {
            const qsizetype end = text.indexOf(';', i);
            if (end < 0 || !appendEntity(out, text.sliced(i + 1, end - i - 1)))
                return false;
            i = end;
        } else if (c == '\r') {
            out += '\n';
            i += i + 1 < text.size() && text[i + 1] == '\n' ? 1 : 0;
        } else {
            out += c;
        }
    }
    return true;
}

} // namespace quatuor
