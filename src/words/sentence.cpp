// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing a sentence and filling its places, in one pass over the text so that values stay values.
#include "words/sentence.h"

#include "words/argumenttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quatuor {

namespace {

/// Calls `text(piece)` and `place(name)` along a text with named places.
template <class OnText, class OnPlace>
void walk(QStringView text, OnText onText, OnPlace onPlace)
{
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = text.indexOf(u'}', open + 1);
        if (open < 0 || close < 0)
            break;
        onText(text.first(open));
        onPlace(text.mid(open + 1, close - open - 1));
        text = text.mid(close + 1);
    }
    onText(text);
}

QString valueOf(const Arguments& shown, QStringView name)
{
    const auto at = std::find_if(shown.begin(), shown.end(), [&](const Argument& one) { return one.name == name; });
    return at == shown.end() ? QString() : at->value;
}

bool canBeSaid(const Sentence& row, const Arguments& args, const Arguments& shown)
{
    if (!row.whenArgument.isEmpty() && argument(args, row.whenArgument) != row.whenValue)
        return false;
    const QStringList places = placesOf(QString::fromUtf8(row.text));
    const bool counted = row.count.isEmpty() || !argument(args, row.count).isEmpty();
    return counted && std::none_of(places.begin(), places.end(), [&](const QString& name) {
        return valueOf(shown, name).isEmpty();
    });
}

QString fill(QStringView text, const Arguments& shown)
{
    QString result;
    walk(
        text, [&](QStringView piece) { result += piece; }, [&](QStringView name) { result += valueOf(shown, name); });
    return result;
}

} // namespace

QStringList placesOf(QStringView text)
{
    QStringList names;
    walk(
        text, [](QStringView) {}, [&](QStringView name) { names += name.toString(); });
    return names;
}

QString sentence(const char* context, std::span<const Sentence> table, QStringView code, const Arguments& args)
{
    const Arguments shown = shownArguments(args);
    for (const Sentence& row : table) {
        if (row.code != code || !canBeSaid(row, args, shown))
            continue;
        const int count = row.count.isEmpty() ? -1 : argument(args, row.count).toInt();
        return fill(QCoreApplication::translate(context, row.text, nullptr, count), shown);
    }
    return {};
}

} // namespace quatuor
