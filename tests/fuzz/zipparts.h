// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A zip archive as its parts, and back: what is changed in a part then has its right checksum, and is read.
#pragma once

#include <QByteArray>

#include <vector>

namespace quatuor::fuzz {

struct ZipPart {
    QByteArray name;
    QByteArray content;
};

/// Of what can be read; a part beyond a megabyte is cut there. Empty: no archive.
[[nodiscard]] std::vector<ZipPart> partsOf(const QByteArray& archive);

/// Stored, not deflated.
[[nodiscard]] QByteArray archiveOf(const std::vector<ZipPart>& parts);

} // namespace quatuor::fuzz
