// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/field.h"

#include "core/text.h"
#include "exchange/fieldaliases.h"
#include "exchange/headingprefix.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr std::array<QLatin1StringView, kFieldCount> kCodes{
    QLatin1StringView("session_date"),
    QLatin1StringView("territory_name"),
    QLatin1StringView("territory_code"),
    QLatin1StringView("territory_kind"),
    QLatin1StringView("role"),
    QLatin1StringView("given_name"),
    QLatin1StringView("family_name"),
    QLatin1StringView("email"),
    QLatin1StringView("phone"),
    QLatin1StringView("organisation"),
    QLatin1StringView("job_title"),
    QLatin1StringView("is_contact"),
    QLatin1StringView("is_substitute"),
    QLatin1StringView("project_title"),
    QLatin1StringView("project_summary"),
    QLatin1StringView("expectations"),
    QLatin1StringView("notice_acknowledged"),
    QLatin1StringView("submitted_at"),
    QLatin1StringView("registration_ref"),
    QLatin1StringView("registration_id"),
    QLatin1StringView("state"),
    QLatin1StringView("full_name"),
    QLatin1StringView("department"),
    QLatin1StringView("response_id"),
};

using FieldsByKey = QHash<QString, Field>;

FieldsByKey makeFieldsByKey()
{
    FieldsByKey fields;
    for (std::size_t i = 0; i < kFieldCount; ++i)
        fields.insert(headingKey(QString(kCodes[i])), Field(i));
    for (const FieldAliases& aliases : fieldAliases()) {
        for (const QString& heading : QString(aliases.headings).split(u';'))
            fields.insert(headingKey(heading), aliases.field);
    }
    return fields;
}

/// "Attendee name: Given name": what stands behind the colon, or nothing.
QStringView behindLabel(QStringView heading)
{
    static const QSet<QString> kLabels{QStringLiteral("attendee name"), QStringLiteral("nom participant"),
        QStringLiteral("attendee"), QStringLiteral("participant"), QStringLiteral("informations participant"),
        QStringLiteral("attendee information")};
    const qsizetype colon = heading.lastIndexOf(u':');
    if (colon < 0)
        return {};
    QString label = headingKey(heading.first(colon));
    while (!label.isEmpty() && (label.back().isDigit() || label.back().isSpace()))
        label.chop(1);
    return kLabels.contains(label) ? heading.sliced(colon + 1).trimmed() : QStringView();
}

bool isParticipant(const QString& word)
{
    static const QSet<QString> kWords{QStringLiteral("participant"), QStringLiteral("participante"),
        QStringLiteral("attendee"), QStringLiteral("membre"), QStringLiteral("delegue")};
    return kWords.contains(word);
}

/// "Adresse de courriel du participant": "adresse courriel".
QString withoutParticipant(const QString& key)
{
    QStringList words = key.split(u' ');
    const bool said = words.size() > 1 && words.removeIf(isParticipant) > 0;
    return said ? words.join(u' ') : QString();
}

const QSet<QStringView>& smallWords()
{
    static const QString text = headingSmallWords();
    static const auto list = QStringView(text).split(u' ');
    static const QSet<QStringView> words(list.begin(), list.end());
    return words;
}

} // namespace

QLatin1StringView code(Field field)
{
    return kCodes[std::size_t(field)];
}

std::optional<Field> fieldFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(kCodes, [code](QLatin1StringView one) { return code == one; });
    return found == kCodes.end() ? std::nullopt : std::optional(Field(found - kCodes.begin()));
}

bool isOfPerson(Field field)
{
    return (field >= Field::Role && field <= Field::IsSubstitute) || field == Field::FullName;
}

QStringView withoutNumbering(QStringView heading)
{
    const QStringView text = withoutPrefix(heading.trimmed());
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetterOrNumber(); });
    const qsizetype size = end - text.begin();
    const bool numbered
        = size > 0 && text[size - 1].isDigit() && size + 1 < text.size() && (text[size] == u'.' || text[size] == u')');
    return numbered ? text.sliced(size + 1) : text;
}

QStringView withoutQuestionCode(QStringView heading)
{
    const QStringView text = heading.trimmed();
    const auto isOfCode
        = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'[' || c == u']'); };
    const auto end = std::ranges::find_if_not(text, isOfCode);
    const qsizetype size = end - text.begin();
    const bool coded = size > 0 && size + 2 < text.size() && text[size] == u'.' && text[size + 1] == u' ';
    return coded ? text.sliced(size + 2) : QStringView();
}

QString headingKey(QStringView heading)
{
    QString key;
    const QString folded = text::foldKey(withoutNumbering(heading));
    for (const QStringView word : QStringView(folded).tokenize(u' ')) {
        if (smallWords().contains(word))
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += word;
    }
    return key;
}

bool isOfParticipant(QStringView heading)
{
    return std::ranges::any_of(headingKey(heading).split(u' '), isParticipant);
}

std::optional<Field> fieldFromHeading(QStringView heading)
{
    if (const QStringView question = behindLabel(heading); !question.isEmpty())
        return fieldFromHeading(question);
    const QString key = headingKey(heading);
    if (const auto field = fieldFromKey(key))
        return field;
    if (const QString plain = withoutParticipant(key); !plain.isEmpty())
        return fieldFromKey(plain);
    const QStringView question = withoutQuestionCode(heading);
    return question.isEmpty() ? std::nullopt : fieldFromKey(headingKey(question));
}

std::optional<Field> fieldFromKey(const QString& headingKey)
{
    static const FieldsByKey fields = makeFieldsByKey();
    const auto found = fields.constFind(headingKey);
    return found == fields.cend() ? std::nullopt : std::optional(found.value());
}

} // namespace quatuor
