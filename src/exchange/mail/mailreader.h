// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An e-mail kept as a file (.eml): its headers and the text that a person reads in it. A pure function of the bytes.
#pragma once

#include "core/outcome.h"

#include <QDate>
#include <QString>

#include <vector>

namespace quatuor {

struct Mail {
    QString subject;
    QString from; ///< "Inès Roux <ines@ville.example.org>"
    QDate date; ///< where it was sent; invalid: not said
    QString text; ///< lines end with \n
    std::vector<Mail> forwarded; ///< messages attached to it

    /// The text and that of the forwarded ones are blank.
    [[nodiscard]] bool isBlank() const;
};

/// Plain text before HTML, which loses its tags; attached files are not read. Bytes without headers are a text.
/// Damaged messages give what can be read of them. Refused (Unreadable): "mail.looks-like" (looks), "mail.outlook",
/// "mail.binary", "mail.no-text".
[[nodiscard]] Outcome<Mail> readMail(const QByteArray& bytes);

} // namespace quatuor
