// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines to bytes. What comes from files is never trusted with the terminal.
#include "cli/textoutput.h"

#include "cli/displaytext.h"

namespace quatuor::cli {

namespace {

QByteArrayView sequence(Style style)
{
    switch (style) {
    case Style::Plain:
        return {};
    case Style::Heading:
        return "\x1b[1m";
    case Style::Bad:
        return "\x1b[31m";
    case Style::Doubtful:
        return "\x1b[33m";
    case Style::Good:
        return "\x1b[32m";
    case Style::Faint:
        return "\x1b[2m";
    }
    return {};
}

} // namespace

void TextOutput::line(const QString& text, Style style)
{
    const QByteArrayView colour = m_colours ? sequence(style) : QByteArrayView();
    m_out.append(colour);
    m_out.append(harmless(text).toUtf8());
    if (!colour.isEmpty())
        m_out.append("\x1b[0m");
    m_out.append('\n');
}

void TextOutput::heading(const QString& text)
{
    blank();
    line(text, Style::Heading);
}

} // namespace quatuor::cli
