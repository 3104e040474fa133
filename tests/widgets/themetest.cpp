// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read stands out from what it stands on: 4.5 to 1 (WCAG 2.1, 1.4.3), in the light and in the dark.
#include "widgets/theme.h"

#include <QApplication>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace quatuor;

namespace {

double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void checkTheme()
{
    constexpr double kLeast = 4.5;
    const Theme& theme = Theme::current();
    for (const QColor& ground : {theme.ground, theme.surface, theme.selection, theme.hover, theme.actionBack}) {
        CHECK(contrast(theme.text, ground) >= kLeast);
        CHECK(contrast(theme.quiet, ground) >= kLeast);
        CHECK(contrast(theme.action, ground) >= kLeast);
    }
    CHECK(contrast(theme.onAction, theme.action) >= kLeast);
    for (const Tone tone : {Tone::Neutral, Tone::Ready, Tone::Incomplete, Tone::Problem})
        CHECK(contrast(theme.tone(tone).text, theme.tone(tone).back) >= kLeast);
    // The classes of a map are told apart by how light they are, whatever hues an eye sees.
    for (int classes = 1; classes <= 4; ++classes) {
        for (int which = 1; which <= classes; ++which)
            CHECK(contrast(theme.shade(which, classes), theme.shade(which - 1, classes)) >= 1.5);
    }
    CHECK(contrast(theme.shade(4, 4), theme.surface) >= kLeast);
    for (std::size_t position = 0; position < 6; ++position) {
        CHECK(contrast(Qt::white, theme.role(position).fill) >= kLeast);
        CHECK(contrast(theme.role(position).text, theme.surface) >= kLeast);
    }
}

} // namespace

TEST_CASE("colours are read, in the light and in the dark")
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
    REQUIRE_FALSE(Theme::current().isDark());
    checkTheme();
    QApplication::setPalette(QPalette(Qt::black));
    REQUIRE(Theme::current().isDark());
    checkTheme();
    QApplication::setPalette(before);
}
