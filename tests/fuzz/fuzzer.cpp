// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libFuzzer calls. Each fuzzer is built with the name of its target.
#include "core/territories/reference.h"
#include "fuzz/targets.h"

/// The reference loads at the first question, which would count as the time of the first input.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/)
{
    (void)quatuor::OfficialReference::shipped();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const quatuor::fuzz::Target target = quatuor::fuzz::target(QUATUOR_FUZZ_TARGET);
    target(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
