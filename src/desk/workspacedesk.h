// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspace as a file: verify it, copy it, fill a new one with the sample or with a demonstration.
#pragma once

#include "desk/desk.h"
#include "store/integrity.h"

namespace quatuor {

struct DemoOptions {
    int registrations = 120;
    quint32 seed = 1;
};

class WorkspaceDesk {
public:
    explicit WorkspaceDesk(Desk& desk)
        : m_desk(desk)
    {
    }
    [[nodiscard]] QString path() const;
    /// `deep` also reads every page and every changeset.
    [[nodiscard]] std::vector<Problem> check(bool deep);
    /// One verified file to hand over. Refuses (Usage) "copy.exists", "copy.no-folder".
    [[nodiscard]] Outcome<Done> copy(const QString& path);
    /// The sample of resources/samples: its sessions, then its registrations through the import.
    [[nodiscard]] Outcome<Done> fillWithSample();
    [[nodiscard]] Outcome<Done> fillWithDemo(const DemoOptions& options, const Progress& progress = {});

private:
    Desk& m_desk;
};

} // namespace quatuor
