// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Answering.h"
#include "bench/Forms.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace bench {

namespace {

constexpr int passes = 11;

void add(std::vector<Line> &lines, const QString &form, Spread spread, double factor)
{
    lines.push_back({u"one answer, %1, mean"_s.arg(form), spread.mean, u"us"_s, 5 * factor, {}});
    lines.push_back({u"one answer, %1, p99"_s.arg(form), spread.p99, u"us"_s, 50 * factor, {}});
}

} // namespace

std::vector<Line> measureAnswers()
{
    std::vector<Line> lines;
    const auto asi = asiDefinition();
    const auto thousand = syntheticDefinition(1000);
    const auto tenThousand = syntheticDefinition(10000);
    if (!thousand || !tenThousand)
        return {{u"one answer"_s, 0, {}, {}, u"the synthetic form could not be read"_s}};
    Answering small(thousand);
    Answering large(tenThousand);
    Answering real(asi ? asi : thousand);
    for (int pass = 0; pass < passes; ++pass) { // in turn, so that a slow moment meets all
        small.pass();
        large.pass();
        real.pass();
    }
    if (asi)
        add(lines, u"ASI (%1 items)"_s.arg(asi->items.size()), real.least(), 1);
    else
        lines.push_back({u"one answer, ASI"_s, 0, {}, {}, u"instruments/asi could not be read"_s});
    add(lines, u"1 000 items"_s, small.least(), 1);
    add(lines, u"10 000 items"_s, large.least(), 1.5);
    lines.push_back(
        {u"one answer, 10 000 to 1 000 items"_s, large.least().mean / small.least().mean, u"times"_s, 1.5, {}});
    return lines;
}

} // namespace bench
