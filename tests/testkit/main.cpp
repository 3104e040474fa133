// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one main of every test program: a QCoreApplication, so that resources, plugins and translations work as in the
// product.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Paris");
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
