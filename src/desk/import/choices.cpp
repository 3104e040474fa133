// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/choices.h"

#include "core/text.h"
#include "store/recorder.h"
#include "store/statement.h"
#include "store/territorystore.h"

namespace quatuor {

namespace {

void rememberAll(Recorder& recorder, const QString& kind, const QHash<QString, QString>& choices)
{
    Statement update(recorder.database(), "UPDATE remembered_choice SET choice = ? WHERE kind = ? AND text_key = ?");
    Statement insert(
        recorder.database(), "INSERT INTO remembered_choice (id, kind, text_key, choice) VALUES (?, ?, ?, ?)");
    for (auto one = choices.cbegin(); one != choices.cend(); ++one) {
        if (update.with(one.value(), kind, one.key()).run() == 0)
            insert.with(recorder.newId<RegistrationId>(), kind, one.key(), one.value()).run();
    }
}

} // namespace

QString territoryTextKey(const TerritoryText& text, const QString& department)
{
    QStringList parts = {text::foldKey(text.name), text.code, text::foldKey(text.kind), text::foldKey(department)};
    while (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    return parts.join(QChar(0x1f));
}

void rememberChoices(Recorder& recorder, const ImportChoices& choices)
{
    rememberAll(recorder, QStringLiteral("role"), choices.roles);
    rememberAll(recorder, QStringLiteral("territory"), choices.territories);
}

void rememberTerritory(Recorder& recorder, const TerritoryText& written, TerritoryId chosen)
{
    const std::optional<Territory> territory = TerritoryStore(recorder.database()).find(chosen);
    if (!territory)
        return;
    const QString choice = territory->code.isEmpty() ? QStringLiteral("id:") + territory->id.toString()
                                                     : QString(code(territory->kind)) + u':' + territory->code;
    rememberAll(recorder, QStringLiteral("territory"), {{territoryTextKey(written, {}), choice}});
}

} // namespace quatuor
