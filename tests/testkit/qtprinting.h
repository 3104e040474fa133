// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Catch2 prints Qt's texts when a check fails: readable, and not pages of them.
#pragma once

#include <QByteArray>
#include <QString>

#include <catch2/catch.hpp>

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes)
    {
        constexpr qsizetype kShown = 600;
        return '"' + bytes.first(std::min(bytes.size(), kShown)).toStdString() + (bytes.size() > kShown ? "…\"" : "\"");
    }
};

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return StringMaker<QByteArray>::convert(text.toUtf8()); }
};
