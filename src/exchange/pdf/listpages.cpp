// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/listpages.h"

#include "exchange/pdf/listlook.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace quatuor {

using namespace listlook;

namespace {

constexpr int kTextLines = 3; ///< of a cell; what is longer ends in an ellipsis
constexpr int kWholeLines = 40; // half a page: more than any name or address takes
constexpr int kNoteLines = 3;
constexpr int kHeadLines = 3;

/// Adds up what is drawn one below the other.
void put(QPainter* painter, const TextBlock& block, qreal left, qreal& top, const QColor& colour)
{
    if (painter) {
        painter->setPen(colour);
        block.draw(*painter, {left, top});
    }
    top += block.height();
}

} // namespace

ListPages::ListPages(const PrintedList& list, QPaintDevice* device, qreal unit)
    : m_head(list.head)
    , m_rows(list.rows)
    , m_device(device)
    , m_unit(unit)
    , m_ticked(std::ranges::any_of(m_head.columns, &PrintedColumn::isBox))
{
    setColumns();
    paginate();
}

qreal ListPages::left() const
{
    return pt(kSide);
}

qreal ListPages::width() const
{
    return pt(kPageWidth - 2 * kSide);
}

void ListPages::setColumns()
{
    int shares = 0;
    for (const PrintedColumn& one : m_head.columns)
        shares += one.share;
    const qreal room = width() - pt(kGutter) * qreal(std::max<std::size_t>(m_head.columns.size(), 1) - 1);
    qreal at = left();
    for (const PrintedColumn& one : m_head.columns) {
        m_lefts.push_back(at);
        m_widths.push_back(room * one.share / std::max(shares, 1));
        at += m_widths.back() + pt(kGutter);
    }
}

TextBlock ListPages::block(const QString& text, qreal points, qreal blockWidth, int most, bool bold) const
{
    return {text, font(points, bold), blockWidth, most, m_device};
}

/// An address that is too long for its line goes on where its domain begins.
TextBlock ListPages::cellText(const PrintedCell& cell, std::size_t column) const
{
    const qreal points = m_head.columns[column].isSmall ? kSmall : kText;
    const int most = m_head.columns[column].isWhole ? kWholeLines : kTextLines;
    TextBlock usual = block(cell.text, points, m_widths[column], most);
    const qsizetype at = cell.text.indexOf(u'@');
    if (at <= 0 || usual.isOneLine() || cell.text.contains(u' '))
        return usual;
    return block(cell.text.left(at) + u'\n' + cell.text.mid(at), points, m_widths[column], most);
}

TextBlock ListPages::cellNote(const PrintedCell& cell, std::size_t column) const
{
    return block(cell.note, kNote, m_widths[column], kNoteLines);
}

void ListPages::paginate()
{
    beginPage();
    if (m_rows.empty())
        add(Kind::Nobody, 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        placeRow(row);
}

void ListPages::beginPage()
{
    const bool isFirst = m_pages.empty();
    m_pages.emplace_back();
    m_y = pt(kTop);
    add(isFirst ? Kind::Title : Kind::Running, 0);
    if (!m_rows.empty())
        add(Kind::Columns, 0);
    m_fresh = m_y;
}

void ListPages::add(Kind kind, std::size_t row)
{
    Page& page = m_pages.back();
    const bool isParted = !page.empty() && page.back().kind == Kind::Row;
    page.push_back({kind, row, m_y, isParted});
    m_y += item(nullptr, page.back());
}

bool ListPages::fits(qreal rows) const
{
    return m_y + rows <= pt(kPageHeight - kBottom);
}

bool ListPages::beginsSection(std::size_t row) const
{
    const QString& section = m_rows[row].section;
    return !section.isEmpty() && (row == 0 || m_rows[row - 1].section != section);
}

qreal ListPages::headingsHeight(std::size_t row) const
{
    return (beginsSection(row) ? height(Kind::Section, row) : 0)
        + (m_rows[row].beginsGroup ? height(Kind::Group, row) : 0);
}

/// Of the group that begins at a row, or more than a page has room for.
qreal ListPages::groupHeight(std::size_t row) const
{
    qreal all = rowHeight(row);
    for (std::size_t next = row + 1; next < m_rows.size() && all < pt(kPageHeight); ++next) {
        if (m_rows[next].beginsGroup || beginsSection(next))
            break;
        all += rowHeight(next);
    }
    return all;
}

/// A group stays whole where a page has room for it; its heading stays with its first row in any case.
void ListPages::makeRoom(std::size_t row)
{
    const PrintedRow& one = m_rows[row];
    const bool begins = one.beginsGroup || beginsSection(row);
    const qreal least = headingsHeight(row) + rowHeight(row);
    const qreal whole = one.beginsGroup ? headingsHeight(row) + groupHeight(row) : least;
    const bool wouldFit
        = pt(kTop) + height(Kind::Running, 0) + height(Kind::Columns, 0) + whole <= pt(kPageHeight - kBottom);
    if (isFresh() || fits(wouldFit ? whole : least))
        return;
    beginPage();
    if (!begins && !one.group.text.isEmpty())
        add(Kind::Continued, row);
}

void ListPages::placeRow(std::size_t row)
{
    makeRoom(row);
    if (beginsSection(row))
        add(Kind::Section, row);
    if (m_rows[row].beginsGroup)
        add(Kind::Group, row);
    add(Kind::Row, row);
}

qreal ListPages::height(Kind kind, std::size_t row) const
{
    return item(nullptr, {kind, row, 0, true});
}

qreal ListPages::rowHeight(std::size_t row) const
{
    return height(Kind::Row, row);
}

void ListPages::draw(QPainter& painter, std::size_t page) const
{
    for (const Item& one : m_pages[page])
        item(&painter, one);
    foot(painter, page);
}

qreal ListPages::item(QPainter* painter, const Item& one) const
{
    switch (one.kind) {
    case Kind::Title:
        return title(painter, one.top);
    case Kind::Running:
        return running(painter, one.top);
    case Kind::Columns:
        return columns(painter, one.top);
    case Kind::Section:
        return section(painter, one.row, one.top);
    case Kind::Group:
    case Kind::Continued:
        return group(painter, one);
    case Kind::Nobody:
        return nobody(painter, one.top);
    case Kind::Row:
        break;
    }
    return cells(painter, one.row, one.top);
}

qreal ListPages::title(QPainter* painter, qreal top) const
{
    qreal y = top;
    put(painter, block(m_head.title, kTitle, width(), kHeadLines, true), left(), y, kInk);
    y += pt(kAfterTitle);
    put(painter, block(m_head.subtitle, kSubtitle, width(), kHeadLines), left(), y, kQuiet);
    return y + pt(kAfterHead) - top;
}

qreal ListPages::running(QPainter* painter, qreal top) const
{
    const QString text
        = m_head.subtitle.isEmpty() ? m_head.title : m_head.title + QStringLiteral(" · ") + m_head.subtitle;
    qreal y = top;
    put(painter, block(text, kNote, width(), 1), left(), y, kQuiet);
    return y + pt(kAfterHead) / 2 - top;
}

qreal ListPages::columns(QPainter* painter, qreal top) const
{
    qreal lowest = top;
    for (std::size_t i = 0; i < m_head.columns.size(); ++i) {
        qreal y = top;
        put(painter, block(m_head.columns[i].heading, kNote, m_widths[i], 2, true), m_lefts[i], y, kQuiet);
        lowest = std::max(lowest, y);
    }
    lowest += pt(kAfterColumns);
    if (painter)
        rule(*painter, lowest, 0.8);
    return lowest + pt(kAfterColumns) - top;
}

qreal ListPages::section(QPainter* painter, std::size_t row, qreal top) const
{
    qreal y = top + pt(kBeforeSection);
    put(painter, block(m_rows[row].section, kSection, width(), 2, true), left(), y, kInk);
    return y - top;
}

/// The name, and on its line what is known of it where there is room for both.
qreal ListPages::group(QPainter* painter, const Item& one) const
{
    const PrintedCell& cell = m_rows[one.row].group;
    const QString name = one.kind == Kind::Continued ? cell.text + u' ' + m_head.continued : cell.text;
    const TextBlock nameBlock = block(name, kGroup, width(), 2, true);
    const TextBlock aside = block(cell.note.section(u'\n', 0, 0), kNote, width(), 1);
    const qreal after = nameBlock.width() + pt(kGutter) * 0.75;
    const bool isBeside = after + aside.width() <= width();
    if (painter && one.isParted)
        rule(*painter, one.top + pt(kBeforeGroup - kBetweenRows) / 2, 0.4);
    qreal y = one.top + pt(one.isParted ? kBeforeGroup : kAfterGroup);
    if (painter && isBeside) {
        painter->setPen(kQuiet);
        aside.draw(*painter, {left() + after, y + nameBlock.ascent() - aside.ascent()});
    }
    put(painter, nameBlock, left(), y, kInk);
    const QString below = isBeside ? cell.note.section(u'\n', 1) : cell.note;
    put(painter, block(below, kNote, width(), kNoteLines), left(), y, kQuiet);
    return y + pt(kAfterGroup) - one.top;
}

qreal ListPages::nobody(QPainter* painter, qreal top) const
{
    qreal y = top;
    put(painter, block(m_head.nobody, kSubtitle, width(), kHeadLines), left(), y, kInk);
    return y - top;
}

qreal ListPages::cells(QPainter* painter, std::size_t row, qreal top) const
{
    const PrintedRow& one = m_rows[row];
    qreal lowest = top;
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        qreal y = top;
        put(painter, cellText(one.cells[i], i), m_lefts[i], y, kInk);
        put(painter, cellNote(one.cells[i], i), m_lefts[i], y, kQuiet);
        lowest = std::max(lowest, y);
        if (painter && m_head.columns[i].isBox) {
            painter->setPen(QPen(kQuiet, pt(0.7)));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(m_lefts[i], top, pt(kBox), pt(kBox)));
        }
    }
    if (m_ticked)
        lowest = std::max(lowest, top + pt(kBox));
    return lowest + pt(m_ticked ? kBetweenTicked : kBetweenRows) - top;
}

void ListPages::rule(QPainter& painter, qreal top, qreal points) const
{
    painter.setPen(QPen(kRule, pt(points)));
    painter.drawLine(QPointF(left(), top), QPointF(left() + width(), top));
}

void ListPages::foot(QPainter& painter, std::size_t page) const
{
    const qreal top = pt(kPageHeight - kFoot);
    const QString number = m_head.page.arg(QString::number(page + 1), QString::number(m_pages.size()));
    const TextBlock numberBlock = block(number, kNote, width(), 1);
    qreal y = top;
    put(&painter, block(m_head.issued, kNote, width() / 2, 1), left(), y, kQuiet);
    y = top;
    put(&painter, numberBlock, left() + width() - numberBlock.width(), y, kQuiet);
}

} // namespace quatuor
