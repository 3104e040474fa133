// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetchoice.h"

#include "exchange/inputfile.h"

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
