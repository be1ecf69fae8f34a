// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/CaseCourse.h"

#include <algorithm>

namespace cases {

namespace {

/// moments: by day.
std::optional<QDate> firstOpened(const std::vector<CaseMoment> &moments, QDate closed)
{
    const auto found = std::ranges::find_if(moments, [&](const CaseMoment &moment) {
        return moment.opens && moment.day > closed && moment.day <= closed.addMonths(monthsAfterClosing);
    });
    return found == moments.end() ? std::nullopt : std::optional(found->day);
}

} // namespace

std::vector<AfterClosing> afterClosings(std::vector<CaseMoment> moments, QDate today)
{
    std::erase_if(moments, [](const CaseMoment &moment) { return !moment.day.isValid(); });
    std::sort(moments.begin(), moments.end(), [](const CaseMoment &a, const CaseMoment &b) {
        return std::tuple(a.day, a.opens) < std::tuple(b.day, b.opens);
    });
    std::vector<AfterClosing> closings;
    for (const CaseMoment &moment : moments) {
        if (!moment.opens)
            closings.push_back({.closed = moment.day, .opened = firstOpened(moments, moment.day), .isKnown = false});
    }
    for (AfterClosing &one : closings)
        one.isKnown = one.opened || one.closed.addMonths(monthsAfterClosing) < today;
    return closings;
}

} // namespace cases
