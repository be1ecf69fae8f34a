// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/CaseCourse.h"

#include <algorithm>

namespace cases {

std::vector<AfterClosing> afterClosings(std::vector<CaseMoment> moments, QDate today)
{
    std::erase_if(moments, [](const CaseMoment &moment) { return !moment.day.isValid(); });
    std::sort(moments.begin(), moments.end(), [](const CaseMoment &a, const CaseMoment &b) {
        return std::tuple(a.day, a.opens) < std::tuple(b.day, b.opens);
    });
    std::vector<AfterClosing> closings;
    for (const CaseMoment &moment : moments) {
        if (moment.opens) {
            for (AfterClosing &earlier : closings) {
                const bool isWithin
                    = moment.day > earlier.closed && moment.day <= earlier.closed.addMonths(monthsAfterClosing);
                if (!earlier.opened && isWithin)
                    earlier.opened = moment.day;
            }
        } else {
            closings.push_back({.closed = moment.day, .opened = {}, .isKnown = false});
        }
    }
    for (AfterClosing &one : closings)
        one.isKnown = one.opened || one.closed.addMonths(monthsAfterClosing) < today;
    return closings;
}

} // namespace cases
