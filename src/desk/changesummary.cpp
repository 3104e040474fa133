// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal keeps names and arguments as JSON; `words` wants values.
#include "desk/changesummary.h"

#include "words/changetext.h"

#include <QJsonValue>

#include <array>

namespace quatuor {

using namespace Qt::Literals::StringLiterals;

namespace {

// Those that the sentences speak of. Arguments are named by literals, which a key of a file is not.
constexpr std::array kNames = {"territory"_L1, "session"_L1, "registration"_L1, "file"_L1, "list"_L1, "rows"_L1,
    "count"_L1, "action"_L1, "name"_L1, "to"_L1};

Arguments argumentsOf(const QJsonObject& object)
{
    Arguments arguments;
    for (const QLatin1StringView name : kNames) {
        const QJsonValue value = object.value(name);
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (!text.isEmpty())
            arguments.push_back({name, text});
    }
    return arguments;
}

} // namespace

QString summaryOf(const ChangeEntry& entry)
{
    return changeText(entry.action, argumentsOf(entry.args));
}

} // namespace quatuor
