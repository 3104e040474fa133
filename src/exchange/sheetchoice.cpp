// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetchoice.h"

#include "core/text.h"
#include "exchange/inputfile.h"
#include "exchange/values/datereading.h"

#include <algorithm>

namespace quatuor {

namespace {

QString listed(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

bool isProtectedWorkbook(QByteArrayView bytes)
{
    if (looksLike(bytes) != QLatin1StringView("xls"))
        return false;
    constexpr std::u16string_view kName = u"EncryptedPackage"; // in the directory of the file, in UTF-16LE
    QByteArray name;
    for (const char16_t c : kName)
        name.append(char(c)).append('\0');
    return bytes.contains(name);
}

Unexpected<Refusal> noSuchSheet(const QString& subject, const QString& seen, const QStringList& sheets)
{
    Arguments args{{QLatin1StringView("file"), subject}, {QLatin1StringView("seen"), seen}};
    if (!sheets.isEmpty())
        args.push_back({QLatin1StringView("sheets"), listed(sheets)});
    return refuse(RefusalKind::Usage, QLatin1StringView("import.sheet"), std::move(args));
}

Outcome<std::vector<std::size_t>> sheetsToTry(const SheetBook& book, const QString& asked, const QString& subject)
{
    if (!asked.isEmpty()) {
        const auto found = book.find(asked);
        if (!found)
            return noSuchSheet(subject, asked, sheetNames(book));
        return std::vector<std::size_t>{*found};
    }
    std::vector<std::size_t> shown;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < book.sheets().size(); ++i) {
        all.push_back(i);
        if (!book.sheets()[i].hidden)
            shown.push_back(i);
    }
    return shown.empty() ? all : shown;
}

QString dayOfSheet(const QString& sheet)
{
    static const QStringList kBeside = QStringLiteral("journee jour session seance atelier date du le de la d j lundi "
                                                      "mardi mercredi jeudi vendredi samedi dimanche")
                                           .split(u' ');
    static const QStringList kMonths
        = QStringLiteral("janv fevr mars avr mai juin juil aout sept oct nov dec").split(u' ');
    const QStringList words = text::foldKey(sheet).split(u' ');
    for (const QString& word : words) {
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        const auto begins = [&word](const QString& month) { return word.startsWith(month); };
        if (!isNumber && word != u"1er" && !kBeside.contains(word) && !std::ranges::any_of(kMonths, begins))
            return {};
    }
    const bool isShort = words.size() == 2 && words.front().size() <= 2 && words.back().size() <= 2;
    const QString day = isShort ? words.join(u'/') : sheet;
    return words.size() > 1 && datesIn(day).size() + daysIn(day).size() == 1 ? day : QString();
}

QStringList sheetNames(const SheetBook& book)
{
    QStringList names;
    for (const SheetBook::Sheet& one : book.sheets())
        names.append(one.name);
    return names;
}

void sayChoice(std::vector<RowMessage>& notes, const SheetBook& book, const QStringList& read, const QString& asked)
{
    QStringList others;
    for (const SheetBook::Sheet& one : book.sheets()) {
        if (!read.contains(one.name) && !one.hidden)
            others.append(one.name);
    }
    if (asked.isEmpty() && !others.isEmpty()) {
        notes.push_back({QLatin1StringView("sheet.chosen"), {},
            {{QLatin1StringView("sheet"), read.front()}, {QLatin1StringView("others"), listed(others)}}});
    }
    if (book.hasMacros())
        notes.push_back({QLatin1StringView("macros.ignored"), {}, {}});
}

} // namespace quatuor
