// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names as they are typed.
#include "cli/verb.h"

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

QString fullName(const Verb& verb)
{
    return verb.name.isEmpty() ? QString(verb.command) : verb.command + u' ' + verb.name;
}

QString dashed(QLatin1StringView option)
{
    return (option.size() == 1 ? "-"_L1 : "--"_L1) + option;
}

} // namespace quatuor::cli
