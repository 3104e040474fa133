// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds who is meant, or enters somebody new: a person stands once in the directory, however many delegations they are
// in.
#pragma once

#include "core/registration.h"
#include "store/recorder.h"
#include "store/rowwriter.h"

#include <unordered_map>

namespace quatuor {

class PersonBook {
public:
    explicit PersonBook(Recorder& recorder, WriteMode mode = WriteMode::Insert);

    /// The person of that name and that e-mail (SamePerson::Same), whose missing telephone is filled in; or a new one.
    [[nodiscard]] PersonId ensure(const Person& person);
    /// Once, before the recorder commits, in Bulk mode.
    void finish() { m_insert.finish(); }

private:
    struct Keys {
        QString name;
        QString email;
    };
    [[nodiscard]] PersonId find(const Keys& keys, const Person& person);
    [[nodiscard]] PersonId insert(const Keys& keys, const Person& person);

    Recorder& m_recorder;
    bool m_anyBefore;
    Statement m_find;
    Statement m_fillPhone;
    RowWriter m_insert;
    std::unordered_map<quint64, PersonId> m_new; ///< by a 64-bit hash of both keys
};

} // namespace quatuor
