// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetbook.h"

#include "exchange/inputfile.h"
#include "exchange/ods/odsbook.h"
#include "exchange/xlsx/workbook.h"

#include <algorithm>

namespace quatuor {

namespace {

template <class Book>
Outcome<std::unique_ptr<SheetBook>> opened(QByteArray bytes, const QString& subject)
{
    Outcome<Book> book = Book::open(std::move(bytes), subject);
    if (!book)
        return Unexpected{book.error()};
    return std::unique_ptr<SheetBook>(std::make_unique<Book>(std::move(*book)));
}

/// An archive whose first entries say nothing: some programs write a spreadsheet's mimetype last, or packed.
bool holdsOpenDocument(const QByteArray& bytes)
{
    const Outcome<ZipArchive, PartTrouble> archive = ZipArchive::open(bytes);
    return archive && archive->has(OdsBook::kContent) && archive->has(OdsBook::kManifest);
}

} // namespace

std::optional<std::size_t> SheetBook::find(const QString& nameOrNumber) const
{
    const auto bears = [&](const Sheet& one) { return one.name.compare(nameOrNumber, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_sheets, bears);
    if (found != m_sheets.end())
        return std::size_t(found - m_sheets.begin());
    const uint number = nameOrNumber.toUInt();
    return number >= 1 && number <= m_sheets.size() ? std::optional(std::size_t(number) - 1) : std::nullopt;
}

bool isSheetBook(QByteArrayView bytes)
{
    const QLatin1StringView looks = looksLike(bytes);
    return looks == QLatin1StringView("xlsx") || looks == QLatin1StringView("ods") || looks == QLatin1StringView("zip");
}

Outcome<std::unique_ptr<SheetBook>> openSheetBook(QByteArray bytes, const QString& subject)
{
    const QLatin1StringView looks = looksLike(bytes);
    const bool isOds
        = looks == QLatin1StringView("ods") || (looks == QLatin1StringView("zip") && holdsOpenDocument(bytes));
    return isOds ? opened<OdsBook>(std::move(bytes), subject) : opened<Workbook>(std::move(bytes), subject);
}

} // namespace quatuor
