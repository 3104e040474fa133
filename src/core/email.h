// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An e-mail address that is one.
#pragma once

#include <QString>

#include <optional>

namespace quatuor {

class Email {
public:
    /// Refuses what no mail server would take: no @, two @, spaces, an empty part, a domain without a dot, control
    /// characters. Letters outside ASCII are allowed (RFC 6531).
    [[nodiscard]] static std::optional<Email> parse(QStringView text);
    /// What parse would say, without keeping anything.
    [[nodiscard]] static bool isValid(QStringView text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The part after the @, lower case.
    [[nodiscard]] QString domain() const;

private:
    explicit Email(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace quatuor
