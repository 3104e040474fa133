// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import did, as it is told: row by row as it comes, then the counts.
#pragma once

#include "cli/invocation.h"
#include "desk/importdesk.h"

namespace quatuor::cli {

/// For machines: one object. Begins with the first row's fate, which comes after the commit, so that a refusal finds
/// nothing written.
class ImportJson {
public:
    ImportJson(JsonWriter& json, const QString& file)
        : m_json(json)
        , m_file(file)
    {
    }
    void take(const RowOutcome& outcome);
    void finish(const ImportReport& report);

private:
    void begin();

    JsonWriter& m_json;
    QString m_file;
    bool m_begun = false;
};

/// For people: the rows that have something to say, then the counts, last because they are what stays on the screen.
class ImportText {
public:
    explicit ImportText(TextOutput& text)
        : m_text(text)
    {
    }
    void take(const RowOutcome& outcome);
    void finish(const ImportReport& report, bool dryRun);

private:
    TextOutput& m_text;
    bool m_told = false;
};

} // namespace quatuor::cli
