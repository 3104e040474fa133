// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter made plain to read: no markup, no invisible character, damaged accents repaired; and where each character
// stood.
#pragma once

#include "exchange/letter/letterreader.h"

namespace quatuor::letter {

class PlainLetter {
public:
    /// Reads the first kLongestLetter characters.
    explicit PlainLetter(const QString& letter);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    [[nodiscard]] QStringView view(qsizetype from, qsizetype to) const
    {
        return QStringView(m_text).sliced(from, to - from);
    }
    /// The place in the letter as given of [from, to) of the plain text.
    [[nodiscard]] Span span(qsizetype from, qsizetype to) const;
    /// The words of [from, to) without spaces around, and their place.
    [[nodiscard]] FoundText found(qsizetype from, qsizetype to) const;

private:
    void readAll(QStringView letter);
    void append(char32_t c, qsizetype from, qsizetype to);

    QString m_text;
    std::vector<Span> m_origin; ///< of each character of m_text
    bool m_truncated = false;
};

/// True when the text has tags of a web page.
[[nodiscard]] bool hasMarkup(QStringView text);

} // namespace quatuor::letter
