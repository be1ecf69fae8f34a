// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"
#include "bench/Measure.h"
#include "bench/Peers.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

void add(std::vector<Line> &lines, const QString &peer, int items, double ours)
{
    const QJsonObject told = askPeer(u"answers.mjs"_s, {peer, QString::number(items)});
    const QString what = u"%1 %2, %3"_s.arg(peer, told[u"version"].toString(), sizeText(items));
    if (told.isEmpty()) {
        lines.push_back({what, 0, {}, {}, u"gave no answer within ten minutes"_s});
        return;
    }
    const double mean = told[u"mean_us"].toDouble();
    lines.push_back({what, mean, u"us"_s, {},
        u"%1 times ours; %2 answers, loaded in %3 ms"_s.arg(mean / ours, 0, 'f', 0)
            .arg(told[u"answers"].toInt())
            .arg(told[u"load_ms"].toDouble(), 0, 'f', 0)});
}

} // namespace

std::vector<Line> measurePeers()
{
    std::vector<Line> lines;
    if (!arePeersFetched())
        return {{u"other engines"_s, 0, {}, {}, u"./dev bench engine --peers fetches them"_s}};
    for (const int items : {1000, 10000}) {
        const auto ours = runChild(u"engine"_s, {QString::number(items)});
        if (!ours || ours->isEmpty())
            return {{u"other engines"_s, 0, {}, {}, u"ours gave no number to hold them against"_s}};
        lines.push_back({u"Underlag, "_s + sizeText(items), ours->first(), u"us"_s, {}, {}});
        for (const QString &peer : {u"xforms-engine"_s, u"survey-core"_s})
            add(lines, peer, items, ours->first());
    }
    return lines;
}

} // namespace bench
