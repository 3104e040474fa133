// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text for people on standard output: lines, headings, colours where there is a terminal.
#pragma once

#include "cli/standardoutput.h"

#include <QString>

namespace quatuor::cli {

enum class Style { Plain, Heading, Bad, Doubtful, Good, Faint };

class TextOutput {
public:
    /// `colours`: whoever runs the program wants them (NO_COLOR is not set) and a terminal shows them.
    TextOutput(StandardOutput& out, bool colours)
        : m_out(out)
        , m_colours(colours)
    {
    }

    void line(const QString& text, Style style = Style::Plain);
    void blank() { m_out.append('\n'); }
    /// A heading with an empty line before it.
    void heading(const QString& text);

private:
    StandardOutput& m_out;
    bool m_colours;
};

} // namespace quatuor::cli
