// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace cases {

/// A day on which a client's case was opened or closed.
struct CaseMoment
{
    QDate day;
    bool opens = false;
};

/// What came after a closing: the outcome "new case within 12 months" (sweden.md 1.5 and 7.3).
struct AfterClosing
{
    QDate closed;
    std::optional<QDate> opened; ///< the first new case, when within twelve months
    bool isKnown = false; ///< it has come, or twelve months have gone by without
};

constexpr int monthsAfterClosing = 12;

/// Each closing, the earliest first. A day on which one case closes and another opens is the same case going on.
std::vector<AfterClosing> afterClosings(std::vector<CaseMoment> moments, QDate today);

} // namespace cases
