// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of tables and of their cells ask again and again.
#pragma once

#include "exchange/registrationfile.h"

#include <string>

namespace quatuor::test {

[[nodiscard]] inline QString q(const char* text)
{
    return QString::fromUtf8(text);
}

[[nodiscard]] inline std::string s(const QString& text)
{
    return text.toStdString();
}

[[nodiscard]] inline RegistrationRow rowOf(const RegistrationFile& file, qsizetype index)
{
    RegistrationRow row;
    file.read(index, row);
    return row;
}

} // namespace quatuor::test
