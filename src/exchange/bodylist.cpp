// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bodylist.h"

#include "core/text.h"
#include "exchange/table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kLongestSeen = 200;
constexpr std::array kNames{QLatin1StringView("name"), QLatin1StringView("nom"), QLatin1StringView("nom du groupement"),
    QLatin1StringView("nom de l organisme"), QLatin1StringView("groupement"), QLatin1StringView("raison sociale"),
    QLatin1StringView("libelle"), QLatin1StringView("territory name"), QLatin1StringView("territoire")};
constexpr std::array kKinds{QLatin1StringView("kind"), QLatin1StringView("type"), QLatin1StringView("nature juridique"),
    QLatin1StringView("nature"), QLatin1StringView("categorie"), QLatin1StringView("territory kind")};
constexpr std::array kMembers{QLatin1StringView("members"), QLatin1StringView("membres"), QLatin1StringView("member"),
    QLatin1StringView("membre"), QLatin1StringView("member code"), QLatin1StringView("code membre"),
    QLatin1StringView("siren membre"), QLatin1StringView("siren du membre"), QLatin1StringView("code du membre"),
    QLatin1StringView("insee membre"), QLatin1StringView("code insee"), QLatin1StringView("insee"),
    QLatin1StringView("codes des membres"), QLatin1StringView("communes membres")};

template <std::size_t N>
qsizetype columnOf(const QStringList& keys, const std::array<QLatin1StringView, N>& names)
{
    for (const QLatin1StringView name : names) {
        if (const qsizetype at = keys.indexOf(QString(name)); at >= 0)
            return at;
    }
    return -1;
}

/// The codes of a cell, without the apostrophe that keeps a spreadsheet from counting with them.
QStringList codesIn(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;|/]+"));
    QStringList codes;
    for (QString code : cell.split(between, Qt::SkipEmptyParts)) {
        code.remove(u'\'');
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes;
}

} // namespace

Outcome<std::vector<ListedBody>> readBodyList(QByteArray bytes, const QString& subject)
{
    Outcome<CsvDocument> document = CsvDocument::fromBytes(std::move(bytes), {}, subject);
    if (!document)
        return Unexpected{document.error()};
    const Table table(std::move(document.value()));
    const QStringList headings = table.headings(0);
    QStringList keys;
    std::ranges::transform(headings, std::back_inserter(keys), [](const QString& one) { return text::foldKey(one); });
    const qsizetype name = columnOf(keys, kNames);
    const qsizetype kind = columnOf(keys, kKinds);
    const qsizetype members = columnOf(keys, kMembers);
    if (name < 0 || members < 0) {
        return refuse(RefusalKind::Unreadable, QLatin1StringView("bodies.no-columns"),
            {{QLatin1StringView("file"), subject},
                {QLatin1StringView("seen"), headings.join(QStringLiteral(" | ")).left(kLongestSeen)}});
    }
    std::vector<ListedBody> bodies;
    QHash<QString, std::size_t> known;
    for (qsizetype row = 1; row < table.rowCount(); ++row) {
        const QStringList cells = table.texts(row);
        const QString key = text::foldKey(cells.value(name));
        if (key.isEmpty())
            continue;
        if (!known.contains(key)) {
            known.insert(key, bodies.size());
            bodies.push_back({cells.value(name), kind < 0 ? QString() : cells.value(kind), {}, row});
        }
        ListedBody& body = bodies[known.value(key)];
        body.members += codesIn(cells.value(members));
        body.members.removeDuplicates();
    }
    return bodies;
}

} // namespace quatuor
