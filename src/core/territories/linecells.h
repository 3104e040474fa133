// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines and cells of a reference, cut off one after another.
#pragma once

#include <algorithm>
#include <string_view>

namespace quatuor::territories {

/// Cuts the beginning of `text` up to `separator` off, and the separator with it.
inline std::string_view take(std::string_view& text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view head = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return head;
}

} // namespace quatuor::territories
