// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a list looks on A4 paper: letters, distances and colours, in points of 1/72 inch.
#pragma once

#include <QColor>
#include <QFont>

namespace quatuor::listlook {

inline constexpr qreal kPageWidth = 595;
inline constexpr qreal kPageHeight = 842;
inline constexpr qreal kSide = 44; ///< margins; a hole punch needs 12 mm
inline constexpr qreal kTop = 50;
inline constexpr qreal kBottom = 58; ///< below the rows: the foot stands in it
inline constexpr qreal kFoot = 34; ///< from the paper's edge to the line of the foot
inline constexpr qreal kGutter = 12; ///< between columns
inline constexpr qreal kBox = 11; ///< the side of a square to tick

inline constexpr qreal kTitle = 20; ///< sizes of letters
inline constexpr qreal kSubtitle = 11;
inline constexpr qreal kSection = 13;
inline constexpr qreal kGroup = 10.5;
inline constexpr qreal kText = 9;
inline constexpr qreal kSmall = 8;
inline constexpr qreal kNote = 7.5;

inline constexpr qreal kAfterTitle = 3; ///< distances
inline constexpr qreal kAfterHead = 20;
inline constexpr qreal kAfterColumns = 5;
inline constexpr qreal kBeforeSection = 14;
inline constexpr qreal kBeforeGroup = 11;
inline constexpr qreal kAfterGroup = 4;
inline constexpr qreal kBetweenRows = 4;
inline constexpr qreal kBetweenTicked = 9; ///< between rows with boxes, which a pen has to find

inline const QColor kInk(0x1d, 0x23, 0x2b);
inline const QColor kQuiet(0x5b, 0x65, 0x72); ///< 6 to 1 on white
inline const QColor kRule(0xc9, 0xcf, 0xd6);

/// Of the fonts that the machine has, in points.
[[nodiscard]] inline QFont font(qreal points, bool bold = false)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Liberation Sans"),
        QStringLiteral("Arial"), QStringLiteral("DejaVu Sans Condensed"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    // Any spacing at all keeps letters apart: an address copied out of the page must not hold "ﬁ" in one character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace quatuor::listlook
