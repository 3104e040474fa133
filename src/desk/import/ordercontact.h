// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever ordered tickets or filed a request for others: one of them, or somebody beside them. And the contact whom
// rows call by their name.
#pragma once

#include "desk/import/incoming.h"

#include <span>

namespace quatuor {

/// Rows of one registration. A member with the same name or address becomes the contact, and gets the address and
/// telephone number that only the order has. Somebody else is told by "contact.apart" (name, email); where no member
/// has an address it is the only way to reach them, and they become one: "contact.added". An address without a name is
/// then the first member's: "contact.address" (email, name).
void placeOrderContacts(std::span<IncomingRow> rows);

/// A contact who is a member of that registration already was added by nobody: nothing is said of it.
void forgetKnownContacts(std::span<IncomingRow> rows, const Registration& known);

/// Where the rows of people say who the contact is, and not whether it is them: that member is, and the doubt about the
/// cells is no more.
void placeNamedContacts(std::span<IncomingRow> rows);

} // namespace quatuor
