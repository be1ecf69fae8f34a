// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <cstdint>

QUuid forms::newUuidV7()
{
    const auto milliseconds = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
    std::array<std::uint32_t, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto high = static_cast<uint>(milliseconds >> 16U);
    const auto low = static_cast<ushort>(milliseconds & 0xffffU);
    const auto version = static_cast<ushort>(0x7000U | (random[0] & 0x0fffU));
    const auto variant = static_cast<uchar>(0x80U | ((random[0] >> 12U) & 0x3fU));
    const auto byte = [&random](int word, unsigned shift) { return static_cast<uchar>(random[word] >> shift); };
    return {high, low, version, variant, byte(0, 24), byte(1, 0), byte(1, 8), byte(1, 16), byte(1, 24), byte(2, 0),
        byte(2, 8)};
}
