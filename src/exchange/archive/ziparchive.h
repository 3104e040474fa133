// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ZIP archive that a stranger made, inflated within bounds: what it says of its own sizes is checked, never believed.
#pragma once

#include "core/outcome.h"

#include <QByteArray>

#include <memory>

struct zip;
struct zip_file;

namespace quatuor {

/// Why an archive, or a part of it, cannot be read further.
enum class PartTrouble {
    None,
    Damaged, ///< cut short, or not what it says of itself
    Protected, ///< by a password
    Expands, ///< it inflates to more than any list needs
    TypeDeclaration, ///< XML with a DTD, which could name other files
};

/// What all the parts of one archive may still inflate to, together.
struct InflationBudget {
    qint64 left = 0;
};

/// One entry, inflated as it is read. Reading stops with a trouble as soon as a bound is passed.
class ZipEntry {
public:
    /// An entry larger than kRatioFrom may inflate to kMostRatio times its size; honest sheets stay under a third.
    static constexpr qint64 kMostRatio = 100;
    static constexpr qint64 kRatioFrom = 4LL * 1024 * 1024;

    /// At most `most` bytes; 0 at the end, whose checksum is then right; -1: see trouble().
    [[nodiscard]] qint64 read(char* data, qint64 most);
    [[nodiscard]] PartTrouble trouble() const { return m_trouble; }
    [[nodiscard]] QByteArray readAll();

private:
    friend class ZipArchive;
    struct Closer {
        void operator()(zip_file* file) const;
    };
    ZipEntry(zip_file* file, qint64 mostBytes, qint64 statedBytes, InflationBudget& budget)
        : m_file(file)
        , m_mostBytes(mostBytes)
        , m_statedBytes(statedBytes)
        , m_budget(budget)
    {
    }
    qint64 fail(PartTrouble trouble);

    std::unique_ptr<zip_file, Closer> m_file;
    qint64 m_mostBytes; ///< by the ratio
    qint64 m_statedBytes;
    InflationBudget& m_budget;
    qint64 m_read = 0;
    PartTrouble m_trouble = PartTrouble::None;
};

class ZipArchive {
public:
    static constexpr qsizetype kMostEntries = 10'000;
    static constexpr qint64 kMostInflated = 400LL * 1024 * 1024; ///< of all the parts that are read

    [[nodiscard]] static Outcome<ZipArchive, PartTrouble> open(QByteArray bytes);

    [[nodiscard]] bool has(const QString& name) const;
    /// Null when there is none. Case does not count in names. The archive outlives it.
    [[nodiscard]] Outcome<std::unique_ptr<ZipEntry>, PartTrouble> entry(const QString& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipArchive() = default;
    [[nodiscard]] qint64 indexOf(const QString& name) const;

    QByteArray m_bytes; ///< what the archive reads from
    std::unique_ptr<zip, Closer> m_archive;
    std::unique_ptr<InflationBudget> m_budget; ///< stays in its place when the archive moves
};

} // namespace quatuor
