// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outlines of the départements, read from resources/territories/departements.svg: a drawing that knows codes.
#pragma once

#include <QPainterPath>
#include <QStringList>

#include <optional>
#include <vector>

namespace quatuor {

struct DepartmentDrawing {
    struct Shape {
        QString code;
        QPainterPath path;
    };
    /// An inset: what is shown in it, larger or from far away.
    struct Frame {
        QStringList codes;
        QRectF box;
    };
    QRectF bounds;
    /// A département may have two, the second in an inset.
    std::vector<Shape> shapes;
    std::vector<Frame> frames;

    /// Only what such a drawing needs: path elements with a code and a path of M, l and z; rect elements. Nothing when
    /// it is not one, or is larger than any map of ours.
    [[nodiscard]] static std::optional<DepartmentDrawing> parse(const QByteArray& svg);
    /// The one shipped with the program, read once.
    [[nodiscard]] static const DepartmentDrawing& shipped();
};

} // namespace quatuor
