// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Measure.h"

#include <numeric>

namespace bench {

Spread spreadOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double sum = std::accumulate(times.begin(), times.end(), 0.0);
    return {sum / double(times.size()), times[times.size() * 99 / 100]};
}

} // namespace bench
