// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registrationrow.h"

namespace quatuor {

CellMemo& ReadingStorage::memo()
{
    if (!m_memo)
        m_memo = std::make_unique<CellMemo>();
    return *m_memo;
}

} // namespace quatuor
