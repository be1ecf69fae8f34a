// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace bench {

/// One line of the table: what was measured, how much of which unit, and the most it may be (design.md 13).
struct Line
{
    QString what;
    double value = 0;
    QString unit;
    std::optional<double> goal;
    QString note;
};

/// A measure fills in its lines, or throws nothing and says in a note why it could not.
using Measure = std::vector<Line> (*)();

std::vector<Line> measureExpressions();
std::vector<Line> measureAnswers();
std::vector<Line> measureLoading();
std::vector<Line> measureDurable();
std::vector<Line> measureStart();
std::vector<Line> measureUnlock();
std::vector<Line> measureMemory();
std::vector<Line> measureEngine();
std::vector<Line> measureWindow();
std::vector<Line> measurePeers(); ///< only when asked: minutes, and what npm fetched
std::vector<Line> measureRealPeers(); ///< the same
std::vector<Line> measureWindowPeers(); ///< the same

QString sizeText(int items); ///< "10 000 items"

using Clock = std::chrono::steady_clock;

inline double microseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

/// Mean and 99th percentile of single times.
struct Spread
{
    double mean = 0;
    double p99 = 0;
};
Spread spreadOf(std::vector<double> times);

/// The median time of several runs, in microseconds.
template <typename Run> double medianOf(int runs, Run run)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        run();
        times.push_back(microseconds(Clock::now() - begin));
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs) / 2];
}

} // namespace bench
