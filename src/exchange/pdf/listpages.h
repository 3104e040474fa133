// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a list on pages: which stand on which, and how they are drawn. No row is cut by the end of a page, and
// no heading is left alone at its foot.
#pragma once

#include "exchange/pdf/printedlist.h"
#include "exchange/pdf/textblock.h"

class QPaintDevice;
class QPainter;

namespace quatuor {

class ListPages {
public:
    /// `unit`: so many units of the device are a point. The list and the device outlive it.
    ListPages(const PrintedList& list, QPaintDevice* device, qreal unit);

    [[nodiscard]] std::size_t count() const { return m_pages.size(); }
    void draw(QPainter& painter, std::size_t page) const;

private:
    enum class Kind { Title, Running, Columns, Section, Group, Continued, Row, Nobody };
    struct Item {
        Kind kind;
        std::size_t row; ///< whose it is
        qreal top; ///< in units
        bool isParted; ///< by a line from what is above
    };
    using Page = std::vector<Item>;

    [[nodiscard]] qreal pt(qreal points) const { return points * m_unit; }
    [[nodiscard]] qreal left() const;
    [[nodiscard]] qreal width() const;
    [[nodiscard]] TextBlock block(const QString& text, qreal points, qreal width, int most, bool bold = false) const;
    [[nodiscard]] TextBlock cellText(const PrintedCell& cell, std::size_t column) const;
    [[nodiscard]] TextBlock cellNote(const PrintedCell& cell, std::size_t column) const;

    void setColumns();
    void paginate();
    void beginPage();
    void add(Kind kind, std::size_t row);
    void placeRow(std::size_t row);
    void makeRoom(std::size_t row);
    [[nodiscard]] bool fits(qreal height) const;
    [[nodiscard]] bool isFresh() const { return m_y <= m_fresh; }
    [[nodiscard]] bool beginsSection(std::size_t row) const;
    [[nodiscard]] qreal headingsHeight(std::size_t row) const;
    [[nodiscard]] qreal groupHeight(std::size_t row) const;
    [[nodiscard]] qreal height(Kind kind, std::size_t row) const;
    [[nodiscard]] qreal rowHeight(std::size_t row) const;

    /// Draws when there is a painter; gives the height either way, so that both always agree.
    qreal title(QPainter* painter, qreal top) const;
    qreal running(QPainter* painter, qreal top) const;
    qreal columns(QPainter* painter, qreal top) const;
    qreal section(QPainter* painter, std::size_t row, qreal top) const;
    qreal group(QPainter* painter, const Item& one) const;
    qreal nobody(QPainter* painter, qreal top) const;
    qreal cells(QPainter* painter, std::size_t row, qreal top) const;
    qreal item(QPainter* painter, const Item& one) const;
    void rule(QPainter& painter, qreal top, qreal points) const;
    void foot(QPainter& painter, std::size_t page) const;

    const PrintedHead& m_head;
    const std::vector<PrintedRow>& m_rows;
    QPaintDevice* m_device;
    qreal m_unit;
    bool m_ticked = false; ///< a column is a box
    std::vector<qreal> m_lefts; ///< of the columns
    std::vector<qreal> m_widths;
    std::vector<Page> m_pages;
    qreal m_y = 0; ///< where the next item goes
    qreal m_fresh = 0; ///< where it would go on a page with nothing on it yet
};

} // namespace quatuor
