// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchfolding.h"

#include <QByteArray>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace quatuor::search {

namespace {

struct Letter {
    QByteArrayView written;
    QByteArrayView folded;
};
/// What text::foldKey does and the tokenizer's remove_diacritics does not.
constexpr std::array kLetters = {
    Letter{"œ", "oe"},
    Letter{"Œ", "oe"},
    Letter{"æ", "ae"},
    Letter{"Æ", "ae"},
    Letter{"ß", "ss"},
    Letter{"ẞ", "ss"},
    Letter{"ø", "o"},
    Letter{"Ø", "o"},
    Letter{"ł", "l"},
    Letter{"Ł", "l"},
    Letter{"đ", "d"},
    Letter{"Đ", "d"},
    Letter{"ı", "i"},
};

const Letter* letterAt(QByteArrayView text)
{
    const auto found = std::ranges::find_if(kLetters, [&](const Letter& one) { return text.startsWith(one.written); });
    return found == kLetters.end() ? nullptr : &*found;
}

QByteArray folded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    while (!text.isEmpty()) {
        const Letter* letter = letterAt(text);
        out += letter != nullptr ? letter->folded : text.first(1);
        text = text.sliced(letter != nullptr ? letter->written.size() : 1);
    }
    return out;
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

void fold(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_TEXT)
        return sqlite3_result_value(context, arguments[0]);
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArrayView text(bytes, sqlite3_value_bytes(arguments[0]));
    if (isPlain(text)) // nearly every one
        return sqlite3_result_value(context, arguments[0]);
    const QByteArray out = folded(text);
    sqlite3_result_text64(context, out.constData(), sqlite3_uint64(out.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

int addFoldingFunction(sqlite3* connection)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return sqlite3_create_function_v2(
        connection, kFoldingFunction, 1, kFlags, nullptr, &fold, nullptr, nullptr, nullptr);
}

} // namespace quatuor::search
