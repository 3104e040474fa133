// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/parttrouble.h"

namespace quatuor {

Unexpected<Refusal> unreadableFile(QLatin1StringView code, const QString& subject, Arguments args)
{
    args.insert(args.begin(), {QLatin1StringView("file"), subject});
    return refuse(RefusalKind::Unreadable, code, std::move(args));
}

Unexpected<Refusal> refusalOf(PartTrouble trouble, const QString& subject, Arguments place)
{
    switch (trouble) {
    case PartTrouble::Protected:
        return unreadableFile(QLatin1StringView("file.protected"), subject);
    case PartTrouble::Expands:
        place.push_back({QLatin1StringView("expected"), QString::number(ZipArchive::kMostInflated)});
        return unreadableFile(QLatin1StringView("file.expands"), subject, std::move(place));
    case PartTrouble::TypeDeclaration:
        return unreadableFile(QLatin1StringView("file.type-declaration"), subject);
    case PartTrouble::None:
    case PartTrouble::Damaged:
        break;
    }
    return unreadableFile(QLatin1StringView("file.damaged"), subject, std::move(place));
}

} // namespace quatuor
