// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ZIP archive that a stranger made, inflated within bounds: what it says of its own sizes is checked, never believed.
#pragma once

#include "core/outcome.h"

#include <QByteArray>
#include <QIODevice>

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
class ZipEntry : public QIODevice {
public:
    /// An entry larger than kRatioFrom may inflate to kMostRatio times its size; honest sheets stay under a third.
    static constexpr qint64 kMostRatio = 100;
    static constexpr qint64 kRatioFrom = 4 * 1024 * 1024;
    /// Of XML: between one token and the next, and `=` signs within one tag. A parser keeps the first in memory, and
    /// compares every attribute with every other.
    static constexpr qint64 kLongestToken = 1024 * 1024;
    static constexpr int kMostAttributes = 100;

    ~ZipEntry() override;
    ZipEntry(const ZipEntry&) = delete;
    ZipEntry& operator=(const ZipEntry&) = delete;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] PartTrouble trouble() const { return m_trouble; }
    /// The parser came to a new token.
    void tokenRead() { m_sinceToken = 0; }
    /// Reads on to the end, where the checksum is.
    void drain();

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipEntry(zip_file* file, qint64 mostBytes, qint64 statedBytes, InflationBudget& budget);
    [[nodiscard]] bool isWithinBounds(QByteArrayView bytes);
    [[nodiscard]] bool attributesAreFew(QByteArrayView bytes);
    qint64 fail(PartTrouble trouble);

    zip_file* m_file;
    qint64 m_mostBytes; ///< by the ratio
    qint64 m_statedBytes;
    InflationBudget& m_budget;
    qint64 m_read = 0;
    qint64 m_sinceToken = 0;
    int m_equals = -1; ///< `=` signs of the tag it is in; -1: in no tag
    char m_quote = '\0'; ///< that an attribute's value began with
    PartTrouble m_trouble = PartTrouble::None;
};

class ZipArchive {
public:
    static constexpr qsizetype kMostEntries = 10'000;
    static constexpr qint64 kMostInflated = 400LL * 1024 * 1024; ///< of all the parts that are read

    [[nodiscard]] static Outcome<ZipArchive, PartTrouble> open(QByteArray bytes);

    [[nodiscard]] bool has(const QString& name) const;
    /// Open for reading; null when there is none. Case does not count in names. The archive outlives it.
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
