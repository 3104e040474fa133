// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of several sheets, whatever its format: their names, and each as a table when asked for.
#pragma once

#include "core/outcome.h"
#include "exchange/sheettable.h"

#include <memory>
#include <optional>

namespace quatuor {

class SheetBook {
public:
    struct Sheet {
        QString name;
        bool hidden = false;
    };

    virtual ~SheetBook() = default;

    [[nodiscard]] virtual QLatin1StringView format() const = 0; ///< "xlsx", "ods"
    [[nodiscard]] virtual bool hasMacros() const { return false; }
    /// Refused: what the format's own reader refuses. Each sheet once.
    [[nodiscard]] virtual Outcome<SheetTable> read(std::size_t sheet) = 0;

    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// By name, whatever the case, or by number from 1.
    [[nodiscard]] std::optional<std::size_t> find(const QString& nameOrNumber) const;

protected:
    SheetBook() = default;
    SheetBook(SheetBook&&) = default;
    SheetBook& operator=(SheetBook&&) = default;
    SheetBook(const SheetBook&) = delete;
    SheetBook& operator=(const SheetBook&) = delete;

    void addSheet(const QString& name, bool hidden) { m_sheets.push_back({name, hidden}); }

private:
    std::vector<Sheet> m_sheets;
};

/// An archive that is, or may be, a file of sheets that is read here.
[[nodiscard]] bool isSheetBook(QByteArrayView bytes);

/// By the shape of its bytes. Refused: what Workbook::open and OdsBook::open refuse.
[[nodiscard]] Outcome<std::unique_ptr<SheetBook>> openSheetBook(QByteArray bytes, const QString& subject);

} // namespace quatuor
